import { expect, type Locator, type Page } from '@playwright/test';
import { DeckPage } from './pages/deck-page.ts';
import { expectAccessible, SELECTION } from './pages/device-section.ts';
import { Screen } from './pages/screen.ts';
import { test } from './support/guarded-test.ts';
import { listen } from './support/heard.ts';
import { sidewaysScroll } from './support/page-checks.ts';

const SECOND = '983 children are in our care';

/** The slide on the wall. */
function wall(page: Page): Locator {
  return page.locator('.present').getByRole('article');
}

async function present(page: Page): Promise<void> {
  await new Screen(page).open(`#/present${SELECTION}`);
  await expect(wall(page)).toBeVisible();
}

test('it is presented by keyboard and clicker, and each slide is said', async ({ page }) => {
  await present(page);
  const said = page.locator('[role="status"][data-said="slide"]');
  const count = Number((await said.textContent())?.match(/^Slide 1 of (\d+): /)?.[1]);
  expect(count).toBeGreaterThan(20);
  const heard = await listen(page);
  for (const [key, place] of [
    ['PageDown', 2],
    ['ArrowRight', 3],
    ['ArrowDown', 4],
    ['Space', 5],
    ['PageUp', 4],
    ['ArrowLeft', 3],
    ['ArrowUp', 2],
    ['End', count],
    ['PageDown', count],
    ['Home', 1],
    ['PageUp', 1],
    ['PageDown', 2],
  ] as const) {
    await page.keyboard.press(key);
    await expect(said, key).toHaveText(
      new RegExp(`^Slide ${place} of ${count}(, part 2 of 2)?: .+`),
    );
  }
  expect(await heard()).toContain(`Slide 2 of ${count}: ${SECOND}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(SECOND);
  await expect(page).toHaveTitle(`Slide 2 of ${count}: ${SECOND} – Quarterlight`);
  await expectAccessible(page);

  await test.step('the slide is as large as the window lets it be, 16 by 9', async () => {
    const { width = 0, height = 0 } = (await wall(page).boundingBox()) ?? {};
    expect(width / height).toBeCloseTo(16 / 9, 1);
    expect(width).toBeGreaterThan(1100);
  });
  await test.step('black', async () => {
    await page.keyboard.press('b');
    await expect(said).toHaveText('The screen is black.');
    await expectAccessible(page);
    await page.keyboard.press('PageDown');
    await expect(said).toHaveText(`Slide 2 of ${count}: ${SECOND}`);
  });
  await test.step('by touch, at the sides', async () => {
    await page.mouse.click(1300, 300);
    await expect(said).toHaveText(/^Slide 3 of/);
    await page.mouse.click(60, 300);
    await expect(said).toHaveText(/^Slide 2 of/);
  });
  await test.step('Escape leaves, to the slide that was shown', async () => {
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/#\/deck\?/);
    await expect(new DeckPage(page).chosen).toContainText(SECOND);
  });
});

test('all slides, the table of a chart and the keys lie over it and give the focus back', async ({
  page,
}) => {
  await present(page);
  const said = page.locator('[role="status"][data-said="slide"]');
  await test.step('all slides', async () => {
    await page.keyboard.press('o');
    const dialog = page.getByRole('dialog', { name: 'All slides' });
    await expect(dialog.locator('[aria-current="true"]')).toBeFocused();
    await expectAccessible(page);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(dialog).toHaveCount(0);
    await expect(said).toHaveText(/^Slide 3 of/);
  });
  await test.step('the table', async () => {
    const button = page.getByRole('button', { name: 'Table', exact: true });
    await button.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('table')).toContainText('983 of 98,961');
    await expectAccessible(page);
    // Keys of the wall do nothing under a dialog.
    await page.keyboard.press('PageDown');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(said).toHaveText(/^Slide 3 of/);
    await expect(button).toBeFocused();
    await page.keyboard.press('Home');
    await page.keyboard.press('t');
    await expect(page.getByText('This slide has no chart')).toBeVisible();
  });
  await test.step('letters can be switched off', async () => {
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Keys' });
    await expectAccessible(page);
    const letters = dialog.getByRole('checkbox', { name: 'Letters are keys' });
    await letters.focus();
    await expect(letters).toBeFocused();
    await page.keyboard.press('Space');
    await expect(letters).not.toBeChecked();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await page.keyboard.press('b');
    await expect(said).toHaveText(/^Slide 1 of/);
    await page.keyboard.press('PageDown');
    await expect(said).toHaveText(/^Slide 2 of/);
  });
  await test.step('full screen', async () => {
    const full = () => page.evaluate(() => document.fullscreenElement !== null);
    await page.getByRole('button', { name: 'Full screen', exact: true }).click();
    await expect.poll(full).toBe(true);
    await page.keyboard.press('PageDown');
    await expect(said).toHaveText(/^Slide 3 of/);
    await page.getByRole('button', { name: 'Leave full screen' }).click();
    await expect.poll(full).toBe(false);
  });
});

test('a slide has an address: in a new tab, and when the page is loaded again', async ({
  page,
  context,
}) => {
  const deck = new DeckPage(page);
  await deck.openDeck();
  await deck.choose(SECOND);
  const link = page.getByRole('link', { name: 'Present from this slide' });
  const address = (await link.getAttribute('href')) ?? '';
  const tab = await context.newPage();
  const said = tab.locator('[role="status"][data-said="slide"]');
  await tab.goto(new URL(address, page.url()).href);
  await expect(said).toHaveText(/^Slide 2 of/);
  const steps = await tab.evaluate(() => window.history.length);
  await tab.getByRole('button', { name: /^Next/ }).focus();
  await tab.keyboard.press('Enter');
  await expect(said).toHaveText(/^Slide 3 of/);
  // The focus stays on the button, and no step to go back to is left.
  await expect(tab.getByRole('button', { name: /^Next/ })).toBeFocused();
  expect(await tab.evaluate(() => window.history.length)).toBe(steps);
  await tab.reload();
  await expect(said).toHaveText(/^Slide 3 of/);
  await tab.keyboard.press('Escape');
  await expect(tab).toHaveURL(/#\/deck\?/);
  const third = (await deck.titles())[2] ?? '';
  await expect(new DeckPage(tab).chosen).toContainText(third);
  await tab.goto(new URL(address.replace(/slide\/[^?]*/, 'slide/none'), page.url()).href);
  await expect(said).toHaveText(/^Slide 1 of/);
});

test('notes and the next slide stand in a second window, in step', async ({ page }) => {
  const deck = new DeckPage(page);
  await deck.openDeck();
  await deck.choose(SECOND);
  await deck.field('Presenter’s notes').fill('Pause here.\nThank the foster carers.');
  await deck.keptHas('Thank the foster carers.');
  await page.getByRole('link', { name: 'Present from this slide' }).click();
  await expect(wall(page).getByRole('heading')).toHaveText(SECOND);
  await expect(page.getByText('Thank the foster carers.')).toHaveCount(0);

  const opening = page.waitForEvent('popup');
  await page.keyboard.press('n');
  const notes = await opening;
  expect(new URL(notes.url()).hash).toBe(`#/present/notes${SELECTION}`);
  const title = notes.getByRole('heading', { name: /^On the wall: slide/ });
  await expect(title).toHaveText(/slide 2 of/);
  await expect(notes.locator('[data-notes]')).toContainText('Thank the foster carers.');
  await expect(notes.getByRole('timer')).toContainText(/\d\d:\d\d.*\d:\d\d/);
  await expect(notes.getByRole('article')).toHaveCount(2);
  await expectAccessible(notes);

  await page.keyboard.press('PageDown');
  await expect(title).toHaveText(/slide 3 of/);
  const next = await notes.getByRole('article').nth(1).getByRole('heading').textContent();
  await notes.keyboard.press('PageDown');
  await expect(title).toHaveText(/slide 4 of/);
  await expect(wall(page).getByRole('heading')).toHaveText(next ?? '');
  await notes.getByRole('button', { name: 'Black screen' }).click();
  await expect(title).toHaveText(/black$/);
  await expect(page.getByRole('button', { name: 'Show the slide again' })).toBeAttached();
  // The first Escape shows the slide again, the second leaves.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/#\/deck\?/);
  await expect(notes.getByText('No window shows this presentation.')).toBeVisible();
});

test('it begins in the public view, and the officer’s shows its banner', async ({ page }) => {
  const deck = new DeckPage(page);
  await deck.openDeck();
  await page.getByRole('radio', { name: 'Officer view' }).press('Space');
  await expect(page.getByText('A presentation begins in the public view')).toBeVisible();
  await deck.choose('secure homes');
  await expect(deck.slide).not.toContainText('withheld');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Present from this slide' }).click();
  await expect(page.getByRole('radio', { name: 'Public view' })).toBeChecked();
  // Everything on that slide is withheld: the next one is shown in its place.
  await expect(wall(page)).toContainText('Slightly more children live outside our area');
  await expect(wall(page)).not.toContainText('secure homes');
  await expect(page.getByRole('region', { name: 'Officer view' })).toHaveCount(0);
  await page.getByRole('radio', { name: 'Officer view' }).press('Space');
  await expect(page.getByRole('region', { name: 'Officer view' })).toBeVisible();
  await expect(wall(page)).toContainText('More children live in secure homes');
  await expect(wall(page)).not.toContainText('withheld');
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Public view' })).toBeChecked();
});

test('on a phone the slide is a page to read, and forced colours keep everything', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    await present(page);
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(wall(page).locator('svg')).toBeVisible();
    const size = await wall(page)
      .locator('.slide-paragraph p')
      .last()
      .evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
    expect(size).toBeGreaterThanOrEqual(16);
    await expect.poll(() => sidewaysScroll(page)).toBeLessThanOrEqual(0);
    await expectAccessible(page);
  }
});

test('letters are large enough for the back of a committee room', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1140 });
  await present(page);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(wall(page).locator('svg')).toBeVisible();
  const { width = 0 } = (await wall(page).boundingBox()) ?? {};
  const wanted = (pixels: number) => (pixels * width) / 1920 - 0.5;
  const sizes = await wall(page).evaluate((slide) => {
    const drawn = slide.querySelector('svg');
    const scale = (drawn?.getBoundingClientRect().width ?? 0) / (drawn?.viewBox.baseVal.width ?? 1);
    return {
      chart: [...slide.querySelectorAll('svg text')].map(
        (text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale,
      ),
      texts: [...slide.querySelectorAll('p, h1')]
        .filter((one) => one.closest('.visually-hidden') === null)
        .map((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
      paragraphs: [...slide.querySelectorAll('.slide-paragraph p:last-child')].map((one) =>
        Number.parseFloat(getComputedStyle(one).fontSize),
      ),
    };
  });
  expect(sizes.chart.length).toBeGreaterThan(10);
  expect(Math.min(...sizes.chart)).toBeGreaterThanOrEqual(wanted(24));
  expect(Math.min(...sizes.texts)).toBeGreaterThanOrEqual(wanted(24));
  expect(Math.min(...sizes.paragraphs)).toBeGreaterThanOrEqual(wanted(36));

  // The fullest slides are shown in parts: the words in two, the scorecard in three.
  const said = page.locator('[role="status"][data-said="slide"]');
  await page.keyboard.press('End');
  for (const part of ['2 of 2', '1 of 2', '3 of 3', '2 of 3', '1 of 3']) {
    await expect(said).toContainText(`part ${part}`);
    await expect(wall(page)).toContainText(`(${part})`);
    const letters = () =>
      wall(page).evaluate((slide) =>
        Math.min(
          ...[...slide.querySelectorAll('dd, td, th')]
            .filter((one) => one.closest('.visually-hidden') === null)
            .map((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
        ),
      );
    await expect.poll(letters, part).toBeGreaterThanOrEqual(wanted(26));
    await expect(wall(page).locator('[data-cut]')).toHaveCount(0);
    await page.keyboard.press('PageUp');
  }
});
