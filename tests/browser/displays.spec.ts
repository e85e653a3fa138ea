import { expect, type Page } from '@playwright/test';
import { DataPage } from './pages/data-page.ts';
import { device, expectAccessible, SELECTION } from './pages/device-section.ts';
import { KpiPage } from './pages/kpi-page.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { Screen } from './pages/screen.ts';
import { test } from './support/guarded-test.ts';
import { misplacedTexts, sidewaysScroll, smallTargets } from './support/page-checks.ts';

const NARROWEST = { width: 320, height: 640 };
const SCREENS = [
  '',
  'kpi/placements_3_plus',
  'kpi/placements_3_plus/working',
  'deck',
  'data',
  'about',
  'words',
  'dictionary',
  'accessibility',
  'readiness',
] as const;

/** Goes to a screen and waits until what is drawn on it is there. */
async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(`./#/${path}${SELECTION}`);
  await new Screen(page).started();
  if (/^kpi\/\w+$/.test(path)) await new KpiPage(page).drawn();
}

async function toOfficerView(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Officer view' }).press('Space');
  await expect(page.getByRole('region', { name: 'Officer view' })).toBeVisible();
  await new Screen(page).started();
}

/** Expects nothing to scroll sideways, be too small, be cut or lie over something else. */
async function expectInPlace(page: Page, state: string): Promise<void> {
  await expect.poll(() => sidewaysScroll(page), `scrolls: ${state}`).toBeLessThanOrEqual(0);
  await expect.poll(() => misplacedTexts(page), `out of place: ${state}`).toEqual([]);
  expect(await smallTargets(page), `small: ${state}`).toEqual([]);
}

/** The colour of a part of an element as the browser draws it. */
function drawn(page: Page, selector: string, part: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), part);
}

test('with forced colours every mark has a colour of the reader’s own', async ({ page }) => {
  await page.emulateMedia({
    forcedColors: 'active',
    reducedMotion: 'reduce',
    colorScheme: 'light',
  });
  await new Screen(page).open(`#/${SELECTION}`);
  await toOfficerView(page);
  for (const path of SCREENS) {
    await test.step(path || 'overview', async () => {
      await goTo(page, path);
      await expectAccessible(page);
      // The chosen of two is told by its ground, the banner by its border, without our colours.
      const ground = await drawn(page, 'body', 'background-color');
      const chosen = '.switch label:has(input:checked)';
      expect(await drawn(page, chosen, 'background-color')).not.toBe(ground);
      expect(await drawn(page, '.officer-banner', 'border-bottom-style')).toBe('solid');
    });
  }
  await test.step('ratings and focus', async () => {
    await goTo(page, '');
    const ink = await drawn(page, 'body', 'color');
    expect(await drawn(page, '.badge svg', 'fill')).toBe(ink);
    expect(await drawn(page, '.badge', 'border-top-style')).toBe('solid');
    await page.getByRole('radio', { name: 'Officer view' }).press('Shift');
    const focused = '.switch label:has(input:focus-visible)';
    expect(await drawn(page, focused, 'outline-style')).toBe('solid');
    expect(await drawn(page, focused, 'outline-color')).toBe(ink);
  });
});

test('with reduced motion nothing moves, and charts never do', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript(() => {
    const moved: string[] = [];
    const frames = new Set<number>();
    Object.assign(window, { moved, framesDrawn: frames });
    new MutationObserver((changes) => {
      const drawn = ({ target }: MutationRecord) =>
        target instanceof Element && target.closest('.chart svg') !== null;
      // Frames share the time of the document.
      if (changes.some(drawn)) frames.add(Number(document.timeline.currentTime));
    }).observe(document, { subtree: true, childList: true, attributes: true });
    for (const kind of ['transitionrun', 'animationstart']) {
      document.addEventListener(kind, ({ target }) => {
        moved.push(`${kind} of ${target instanceof Element ? target.outerHTML.slice(0, 80) : ''}`);
      });
    }
  });
  const overview = new OverviewPage(page);
  const moved = () =>
    page.evaluate(() => [
      ...Reflect.get(window, 'moved'),
      ...document.getAnimations().map(({ playState }) => playState),
    ]);
  await overview.open(`#/${SELECTION}`);
  await overview.more.press('Enter');
  await toOfficerView(page);
  expect(await moved()).toEqual([]);
  // Three charts are drawn, and drawn again once their width and font are known. One that moved
  // would change in each of the 18 frames of 300 ms.
  const framesOf = async (kpi: string) => {
    await page.evaluate(() => Reflect.get(window, 'framesDrawn').clear());
    await goTo(page, `kpi/${kpi}`);
    await page.waitForTimeout(500);
    return page.evaluate(() => Reflect.get(window, 'framesDrawn').size);
  };
  expect(await framesOf('placements_3_plus')).toBeLessThanOrEqual(9);
  expect(await moved()).toEqual([]);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const frames = await framesOf('foster_care');
  expect(frames).toBeGreaterThan(0);
  expect(frames).toBeLessThanOrEqual(9);
});

test('at 320 pixels, which is 400%, every state has every text in its place', async ({ page }) => {
  await page.setViewportSize(NARROWEST);
  const data = new DataPage(page);
  await data.open(`#/${SELECTION}`);
  await data.engineUp();
  await toOfficerView(page);
  for (const path of SCREENS) {
    await goTo(page, path);
    await expectInPlace(page, `${path || 'overview'} in the officer view`);
  }
  await test.step('a chart to take along', async () => {
    await goTo(page, 'kpi/placements_3_plus');
    await page
      .getByRole('button', { name: /^Take this chart/ })
      .first()
      .press('Enter');
    await expectInPlace(page, 'take this chart');
  });
  await test.step('clearing the device', async () => {
    await goTo(page, 'data');
    await device(page).getByRole('button', { name: 'Clear this device' }).press('Enter');
    await expect(page.getByRole('heading', { name: /^Remove everything from/ })).toBeFocused();
    await expectInPlace(page, 'question before clearing');
  });
  await page.getByRole('button', { name: 'Menu', exact: true }).press('Enter');
  await page.getByRole('radio', { name: 'Young people’s words' }).press('Space');
  for (const path of ['', 'words']) {
    await goTo(page, path);
    await expectInPlace(page, `${path || 'overview'} in young people’s words`);
  }
});

test('with text at 200% nothing is cut, and nothing lies over anything', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await new Screen(page).open(`#/${SELECTION}`);
  // The size of letters in the settings of the browser: 16 pixels are usual.
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
  expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('32px');
  for (const path of ['', 'kpi/placements_3_plus', 'data', 'about']) {
    await goTo(page, path);
    await expectInPlace(page, `${path || 'overview'} at 200%`);
  }
});
