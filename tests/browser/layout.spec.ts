import { expect, type Page } from '@playwright/test';
import { DataPage } from './pages/data-page.ts';
import { expectAccessible } from './pages/device-section.ts';
import { KpiPage } from './pages/kpi-page.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { Screen } from './pages/screen.ts';
import { ACCEPTED_IN_PART } from './support/bad-files.ts';
import { test } from './support/guarded-test.ts';
import { misplacedTexts, sidewaysScroll } from './support/page-checks.ts';

const SELECTION = 'area=E06000047&quarter=2021-22-Q3';

/** From the largest screen to the narrowest that the standard asks for (WCAG 2.2, 1.4.10). */
const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
] as const;

/** Expects every text in its place, at every size. */
async function expectInPlace(page: Page, settled: () => Promise<void>): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await settled();
    const at = `at ${size.width}×${size.height}`;
    await expect.poll(() => sidewaysScroll(page), `scrolls sideways ${at}`).toBeLessThanOrEqual(0);
    await expect.poll(() => misplacedTexts(page), `texts out of place ${at}`).toEqual([]);
  }
}

test('the overview has every text in its place', async ({ page }) => {
  const overview = new OverviewPage(page);
  await overview.open(`#/?${SELECTION}`);
  await expectInPlace(page, () => overview.shows('E06000047', 'Q3 2021/22'));
});

test('a phone shows the first sentence at once, and opens menu and choices by keyboard', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(window, { shifted: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (Reflect.get(entry, 'hadRecentInput') === true) continue;
        const before: number = Reflect.get(window, 'shifted');
        Object.assign(window, { shifted: before + Reflect.get(entry, 'value') });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const overview = new OverviewPage(page);
  const { selection } = overview;
  const menu = page.getByRole('button', { name: 'Menu', exact: true });
  const choices = page.getByRole('button', { name: /Change$/ });
  const publicView = page.getByRole('radio', { name: 'Public view' });
  await page.setViewportSize({ width: 320, height: 640 });
  await overview.open(`#/?${SELECTION}`);
  await overview.engineUp();
  // What says that the calculator is coming lies over a corner, and goes.
  expect(await page.evaluate(() => Reflect.get(window, 'shifted'))).toBeLessThan(0.01);
  for (const size of [
    { width: 390, height: 844 },
    { width: 320, height: 640 },
  ]) {
    await page.setViewportSize(size);
    await expect(overview.headlines.first()).toBeInViewport({ ratio: 0.8 });
    await expect(publicView).toBeInViewport();
    await expect(overview.navigation).toBeHidden();
    await expect(selection.quarter).toBeHidden();
  }

  await test.step('the menu', async () => {
    await overview.tabTo(menu);
    await page.keyboard.press('Enter');
    await expect(menu).toHaveAttribute('aria-expanded', 'true');
    await expect(publicView).toBeInViewport();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(overview.navigation).toBeHidden();
    await expect(menu).toBeFocused();
    await page.keyboard.press('Enter');
    await overview.tabTo(overview.navigation.getByRole('link', { name: 'About the comparisons' }));
    await page.keyboard.press('Enter');
    await expect(overview.heading).toBeFocused();
    await expect(overview.heading).toHaveText('About the comparisons');
    await expect(menu).toHaveAttribute('aria-expanded', 'false');
    await page.goBack();
  });

  await test.step('the choices', async () => {
    await overview.tabTo(choices);
    await page.keyboard.press('Enter');
    await selection.pick(selection.quarter, 'Q2 2021/22');
    await overview.shows('E06000047', 'Q2 2021/22');
    await expect(choices).toHaveAccessibleName(
      'County Durham · Q2 2021/22 compared with our statistical neighbours Change',
    );
    await expectAccessible(page);
    await choices.press('Enter');
    await expect(selection.quarter).toBeHidden();
  });
});

test('charts have every label in its place', async ({ page }) => {
  const kpi = new KpiPage(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const id of ['placements_3_plus', 'eet_19_21', 'supported_accommodation', 'cla_number']) {
    await test.step(id, async () => {
      await kpi.open(`#/kpi/${id}?${SELECTION}`);
      await expectInPlace(page, () => kpi.drawn());
    });
  }
  await test.step('published years', async () => {
    await kpi.open('#/kpi/cla_rate?area=E06000006');
    await expectInPlace(page, () => kpi.drawn('E06000006'));
  });
});

test('data, reports and the comparisons have every text in its place', async ({ page }) => {
  const data = new DataPage(page);
  await data.open(`#/data?${SELECTION}`);
  await data.bring(...ACCEPTED_IN_PART);
  await expectInPlace(page, () => expect(data.reports).toBeVisible());
  const about = new Screen(page);
  await about.open(`#/about?${SELECTION}`);
  await expectInPlace(page, () => expect(about.heading).toBeVisible());
});
