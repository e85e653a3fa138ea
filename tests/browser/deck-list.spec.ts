import { expect, type Locator } from '@playwright/test';
import { DeckPage } from './pages/deck-page.ts';
import { expectAccessible } from './pages/device-section.ts';
import { test } from './support/guarded-test.ts';

const THREE_HOMES = 'More children have had three or more homes in a year';

test('slides are moved by keyboard, hidden, added and removed', async ({ page }) => {
  const deck = new DeckPage(page);
  await deck.openDeck();
  const before = await deck.titles();
  const place = before.indexOf(THREE_HOMES);
  const undo = page.getByRole('button', { name: /^Undo/ });
  await expect(undo).toHaveAttribute('aria-disabled', 'true');
  await deck.choose(THREE_HOMES);

  await test.step('by the keys of the list', async () => {
    await deck.chosen.focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(deck.said).toHaveText(`“${THREE_HOMES}” is now ${place} of ${before.length}.`);
    await expect(deck.chosen).toBeFocused();
    await expect.poll(async () => (await deck.titles()).indexOf(THREE_HOMES)).toBe(place - 1);
    await page.keyboard.press('ArrowDown');
    await expect(deck.slides.nth(place)).toBeFocused();
    await expect(deck.slides.nth(place)).toHaveAttribute('aria-current', 'true');
    await page.keyboard.press('Alt+Home');
    await expect.poll(async () => (await deck.titles())[0]).toBe(before[place - 1]);
  });
  await test.step('by buttons', async () => {
    await deck.choose(THREE_HOMES);
    await page.getByRole('button', { name: 'Move down', exact: true }).press('Enter');
    await expect(deck.said).toContainText(`is now ${place + 2} of ${before.length}`);
  });
  await test.step('hidden, and shown again', async () => {
    const heading = page.locator('#deck-slide-title');
    const shown = (await heading.textContent()) ?? '';
    expect(shown).toMatch(/^Slide \d+ of \d+$/);
    await page.getByRole('button', { name: 'Hide this slide' }).press('Enter');
    await expect(heading).toHaveText('Hidden slide');
    await expect(deck.chosen).toContainText('Hidden');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Show this slide' }).press('Enter');
    await expect(heading).toHaveText(shown);
  });
  await test.step('added and removed', async () => {
    const add = page.getByRole('region', { name: 'Add a slide' });
    await add.getByLabel('Kind of slide').selectOption('among');
    await add.getByLabel('Measure').selectOption('placements_3_plus');
    await add.getByRole('button', { name: 'Add the slide' }).press('Enter');
    await expect(deck.slide).toHaveAttribute('data-slide', 'among');
    await expect(deck.slide.locator('svg text', { hasText: 'County Durham' })).toBeVisible();
    await expect(deck.slides).toHaveCount(before.length + 1);
    await page.getByRole('button', { name: 'Remove this slide' }).press('Enter');
    await expect(deck.slides).toHaveCount(before.length);
    await add.getByLabel('Kind of slide').selectOption('text');
    await add.getByRole('button', { name: 'Add the slide' }).press('Enter');
    await deck.field('Title').fill('What we ask of the panel');
    await deck.field('Text').fill('To note the figures.');
    await expect(deck.slide).toContainText('To note the figures.');
    await expect(deck.slide).not.toContainText('What it shows');
  });
  await test.step('taken back and done again, by buttons', async () => {
    const text = 'change text “Text” of slide “What we ask of the panel”';
    await page.getByRole('button', { name: `Undo ${text}` }).press('Enter');
    await expect(deck.said).toHaveText(`Undone: ${text}.`);
    await expect(deck.slide).not.toContainText('To note the figures.');
    await undo.press('Enter');
    await expect(deck.field('Title')).toHaveValue('A slide without a title');
    await expect(undo).toHaveAccessibleName('Undo add slide “A slide without a title”');
    await undo.press('Enter');
    await expect(deck.slides).toHaveCount(before.length);
    await expect(undo).toBeFocused();
    await expectAccessible(page);
    for (const _ of ['add', 'title', 'text']) {
      await page.getByRole('button', { name: /^Redo/ }).press('Enter');
    }
    await expect(deck.slide).toContainText('To note the figures.');
    await expect(deck.chosen).toContainText('What we ask of the panel');
  });
  await test.step('and by keys: the browser’s own in a text first', async () => {
    await page.getByRole('button', { name: 'Remove this slide' }).press('Enter');
    await expect(page.locator('#deck-slide-title')).toBeFocused();
    await page.keyboard.press('ControlOrMeta+z');
    await expect(deck.said).toHaveText('Undone: remove slide “What we ask of the panel”.');
    await expect(deck.chosen).toContainText('What we ask of the panel');
    await expect(page.locator('#deck-slide-title')).toBeFocused();
    const notes = deck.field('Presenter’s notes');
    await notes.focus();
    await page.keyboard.insertText('Slowly');
    await expect(notes).toHaveValue('Slowly');
    await page.keyboard.press('ControlOrMeta+z');
    await expect(notes).toHaveValue('');
    await expect(deck.slide).toContainText('To note the figures.');
    await page.keyboard.press('ControlOrMeta+z');
    await expect(deck.slide).not.toContainText('To note the figures.');
    await expect(notes).toBeFocused();
    await page.keyboard.press('ControlOrMeta+Shift+z');
    await expect(deck.slide).toContainText('To note the figures.');
  });
});

test('the list of slides goes along with the slide that is chosen or moved', async ({ page }) => {
  const deck = new DeckPage(page);
  await deck.openDeck();
  const inSight = (slide: Locator) =>
    slide.evaluate((one) => {
      const list = one.closest('ol')?.getBoundingClientRect();
      const { top, bottom } = one.getBoundingClientRect();
      return list !== undefined && top >= list.top - 1 && bottom <= list.bottom + 1;
    });
  const last = deck.slides.last();
  expect(await inSight(last)).toBe(false);
  await deck.slides.first().focus();
  await page.keyboard.press('End');
  await expect(last).toBeFocused();
  expect(await inSight(last)).toBe(true);
  await page.keyboard.press('Alt+Home');
  await expect(deck.slides.first()).toBeFocused();
  await expect.poll(() => inSight(deck.slides.first())).toBe(true);
  await page.keyboard.press('Alt+End');
  await expect.poll(() => inSight(last)).toBe(true);
  await last.press('Enter');
  await expect(page.locator('#deck-slide-title')).toBeFocused();

  // From the first slide there is one way to present; from any other there are two.
  const fromStart = page.getByRole('link', { name: 'Present from the start' });
  await expect(fromStart).toBeVisible();
  // Coming back from the wall, the list is where the deck was left.
  await page.getByRole('link', { name: 'Present from this slide' }).click();
  await expect(page.locator('.present').getByRole('article')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(deck.chosen).toContainText('What our words mean');
  expect(await inSight(deck.chosen)).toBe(true);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
  await fromStart.click();
  await expect(page.locator('[role="status"][data-said="slide"]')).toHaveText(/^Slide 1 of/);
  await page.keyboard.press('Escape');
  await expect(deck.slides.first()).toHaveAttribute('aria-current', 'true');
  await expect(page.getByRole('link', { name: /^Present from/ })).toHaveCount(1);
});

test('a slow press on the list counts, though the title above it has grown', async ({ page }) => {
  const deck = new DeckPage(page);
  await deck.openDeck();
  const at = (await deck.titles()).indexOf(THREE_HOMES);
  const below = deck.slides.nth(at + 1);
  let longer = THREE_HOMES;
  // On a slow machine the title may have grown before the press: then it grows once more.
  await expect(async () => {
    await deck.slides.nth(at).click();
    longer += ', and this is what we do about it now'.repeat(3);
    await deck.field('Title: the finding').fill(longer);
    const box = await below.boundingBox();
    if (box === null) throw new Error('The slide below is not to be seen.');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.waitForTimeout(400);
    await page.mouse.up();
    await expect(below).toHaveAttribute('aria-current', 'true', { timeout: 1000 });
  }).toPass({ timeout: 15_000 });
  await expect(deck.slides.nth(at)).toContainText(longer);
});
