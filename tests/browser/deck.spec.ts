import { expect, type Page } from '@playwright/test';
import { DataPage } from './pages/data-page.ts';
import { DeckPage } from './pages/deck-page.ts';
import { expectAccessible, SELECTION } from './pages/device-section.ts';
import { tidy } from './support/files.ts';
import { test } from './support/guarded-test.ts';
import { misplacedTexts, sidewaysScroll, smallTargets } from './support/page-checks.ts';

const THREE_HOMES = 'More children have had three or more homes in a year';
const HOSTILE =
  '</script><script>window.__pwned=1</script><img src=x onerror="window.__pwned=2"> ' +
  `${'Donaudampfschifffahrt'.repeat(12)} عدد الأطفال في رعايتنا 👩‍👧‍👦`;

/** Whether every letter of the slide is inside it: nothing is cut, or what is cut can be scrolled. */
function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const slide = document.querySelector('article.slide')?.getBoundingClientRect();
    if (slide === undefined) return ['no slide'];
    return [...document.querySelectorAll('article.slide :is(p, h1, h2, h3, th, td, li, svg text)')]
      .filter((one) => one.closest('[data-cut], .visually-hidden') === null)
      .filter((one) => {
        const { left, right, top, bottom, width } = one.getBoundingClientRect();
        if (width === 0) return false;
        return (
          left < slide.left - 1 ||
          right > slide.right + 1 ||
          top < slide.top - 1 ||
          bottom > slide.bottom + 1
        );
      })
      .map((one) => one.textContent ?? '');
  });
}

test('a deck is made at once, and an edit outlives a reload', async ({ page }) => {
  const deck = new DeckPage(page);
  await deck.openDeck();
  await expect(deck.heading).toHaveText('Performance update Quarter 3 2021/22');
  // panel.md: its parts in their order.
  const titles = await deck.titles();
  expect(titles[0]).toBe('Performance update Quarter 3 2021/22');
  expect(titles).toContain(THREE_HOMES);
  expect(titles.at(-1)).toBe('What our words mean');
  await expect(deck.main).toContainText('It is kept on this device from your first change');
  await expectAccessible(page);

  await deck.choose(THREE_HOMES);
  await expect(deck.slide).toHaveAttribute('data-slide', 'trend');
  await expect(deck.slide).toContainText('113 of 983 (11.5%)');
  await expect(deck.slide.locator('svg')).toBeVisible();
  await deck.field('Title: the finding').fill('Too many children move');
  await deck.field('What we are doing').fill('Looking at every move. Report in April.');
  await expect(deck.slide.getByRole('heading')).toHaveText('Too many children move');
  await deck.keptHas('Report in April.');
  await page.reload();
  await deck.choose('Too many children move');
  await expect(deck.slide).toContainText('What we are doingLooking at every move.');
  await expectAccessible(page);

  await test.step('back to the product’s words', async () => {
    await page.getByRole('button', { name: 'Go back to the product’s words' }).click();
    await expect(deck.slide.getByRole('heading')).toHaveText(THREE_HOMES);
    await expect(deck.field('Title: the finding')).toHaveValue(THREE_HOMES);
    await expect(deck.field('What we are doing')).toHaveValue(/^Looking at every move/);
  });

  await test.step('too many words are remarked on', async () => {
    await expect(deck.main).not.toContainText('keep to 60');
    await deck.field('What we are doing').fill('word '.repeat(61));
    await expect(deck.main).toContainText('keep to 60');
  });
});

test('an edited sentence says when another figure stands in its place', async ({ page }) => {
  const deck = new DeckPage(page);
  const data = new DataPage(page);
  const file = (numerator: number) => ({
    name: `${numerator}.csv`,
    content: tidy({
      kpi: 'placements_3_plus',
      numerator,
      denominator: 1000,
      value: numerator / 10,
    }),
  });
  await data.open(`#/data${SELECTION}`);
  await data.bring(file(115));
  await deck.openDeck();
  await deck.choose(/three or more/);
  await deck.field('What it shows').fill('That is 115 of our children.');
  await deck.keptHas('That is 115');
  await data.goTo('Data');
  await data.bring(file(118));
  await deck.openDeck();
  await deck.choose(/three or more/);
  await expect(deck.main).toContainText('This sentence was written for 11.5%; it is now 11.8%.');
  await expect(deck.slide).toContainText('That is 115 of our children.');
  await expectAccessible(page);
});

test('questions have a slide, and the next deck begins with the open ones', async ({ page }) => {
  const deck = new DeckPage(page);
  await deck.openDeck();
  const questions = page.getByRole('region', { name: 'What members asked' });
  await questions.getByRole('button', { name: 'Add the question' }).click();
  await expect(questions).toContainText('Write what was asked.');
  await expectAccessible(page);
  for (const [asker, asked] of [
    ['Cllr Ahmed', 'Why do children move?'],
    ['Panel member', 'Who visits them?'],
  ] as const) {
    const form = questions.getByRole('group', { name: 'Add a question' });
    await form.getByLabel('Who asked').fill(asker);
    await form.getByLabel('What they asked').fill(asked);
    await form.getByRole('button', { name: 'Add the question' }).click();
  }
  const second = questions.getByRole('group', { name: 'Question 2', exact: true });
  await second.getByLabel('Answer', { exact: true }).fill('A social worker, every six weeks.');
  await second.getByRole('radio', { name: 'Answered' }).check();
  await deck.choose(/^\d+Members asked 2 questions/);
  await expect(deck.slide).toContainText('Why do children move?');
  await expect(deck.slide).toContainText('✓ Answered');
  await expectAccessible(page);
  await page.getByRole('radio', { name: 'Final' }).check();
  await deck.keptHas('every six weeks');

  await deck.openDeck('?area=E06000047&quarter=2021-22-Q4');
  await expect(deck.main).toContainText('It began with what you wrote');
  await expect(questions.getByRole('group', { name: /^Question/ })).toHaveCount(1);
  await expect(questions.getByLabel('What they asked').first()).toHaveValue(
    'Why do children move?',
  );
  await expect(page.getByRole('radio', { name: 'Draft' })).toBeChecked();
  await expect(deck.slides.filter({ hasText: /since/i }).first()).toBeVisible();
});

test('hostile texts stay texts, and break no slide', async ({ page }) => {
  const deck = new DeckPage(page);
  await deck.openDeck();
  for (const label of ['Title: the finding', 'What it shows', 'What we are doing']) {
    await deck.choose(/homes in a year|script/);
    await deck.field(label).fill(HOSTILE);
  }
  await expect(deck.slide.getByRole('heading')).toContainText('</script><script>');
  await expect(deck.slide.locator('img')).toHaveCount(0);
  expect(await cutTexts(page)).toEqual([]);
  await expect.poll(() => sidewaysScroll(page)).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 320, height: 640 });
  await expect.poll(() => sidewaysScroll(page)).toBeLessThanOrEqual(0);
  await expectAccessible(page);
});

test('every slide of the example has all its words in sight', async ({ page }) => {
  const deck = new DeckPage(page);
  await page.setViewportSize({ width: 1920, height: 1080 });
  await deck.openDeck();
  for (const words of ['Plain words', 'Young people’s words']) {
    await page.getByRole('radio', { name: words }).press('Space');
    const count = await deck.slides.count();
    for (let at = 0; at < count; at += 1) {
      await deck.slides.nth(at).click();
      await expect(page.locator('#deck-slide-title')).toBeFocused();
      const kind = await deck.slide.getAttribute('data-slide');
      await expect(deck.slide.locator('.chart:not(:has(svg))')).toHaveCount(0);
      expect(await cutTexts(page), `${words}, slide ${at + 1}, ${kind}`).toEqual([]);
      await expect(deck.slide.locator('[data-cut]'), `${kind} scrolls`).toHaveCount(0);
    }
  }
});

test('at 320 pixels and with forced colours every text is in its place', async ({ page }) => {
  const deck = new DeckPage(page);
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 320, height: 640 });
  await deck.openDeck();
  for (const title of [THREE_HOMES, /rated figures/, /^\d*519 children live with foster carers/]) {
    await deck.choose(title);
    await expect(deck.slide.locator('.chart:not(:has(svg))')).toHaveCount(0);
    await expect.poll(() => sidewaysScroll(page), String(title)).toBeLessThanOrEqual(0);
    await expect.poll(() => misplacedTexts(page), String(title)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    await expectAccessible(page);
  }
});

test('the deck prints a topic a page, without what is hidden', async ({ page }) => {
  const deck = new DeckPage(page);
  await deck.openDeck();
  // Everything of two slides is withheld from the public: they are in the list with the reason.
  await expect(deck.slides.filter({ hasText: 'Left out' })).toHaveCount(2);
  await deck.choose('Children in secure homes');
  await expect(deck.main).toContainText('Every number of this slide is withheld');
  await expectAccessible(page);
  await deck.choose('Slightly more children are placed for adoption');
  await page.getByRole('button', { name: 'Hide this slide' }).click();
  const shown = (await deck.slides.count()) - 3;
  // ECharts is loaded behind the page.
  await deck.choose(THREE_HOMES);
  await expect(deck.slide.locator('svg')).toBeVisible();

  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
  const text = pdf.toString('latin1');
  // A page a slide, and what the pages say of themselves.
  expect([...text.matchAll(/\/Type\s*\/Page\b/g)]).toHaveLength(shown + 1);
  expect(text).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);

  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const sheets = page.locator('[data-sheet]');
  await expect(sheets).toHaveCount(shown + 1);
  for (const name of ['Children in secure homes', 'Slightly more children are placed']) {
    await expect(sheets.getByRole('heading', { name })).toHaveCount(0);
  }
  // A chart with its alternative text and its table, the table on the same sheet.
  const sheet = sheets.filter({ hasText: THREE_HOMES });
  await expect(sheet.locator('.chart')).toHaveAttribute('aria-label', /to 11\.5% in Q3 2021\/22/);
  await expect(sheet.getByRole('table')).toContainText('113 of 983');
  await expect(sheet.locator('svg')).toBeVisible();
  await expect(sheets.first()).toContainText('Public: small numbers are withheld');
  const about = sheets.last();
  for (const said of [
    'CouncilCounty Durham',
    'PanelCorporate Parenting Panel',
    'QuarterQ3 2021/22, October to December 2021',
    'ForPublic: small numbers are withheld',
    'StateDraft',
    /Made on\d{1,2} [A-Z][a-z]+ 20\d\d/,
    /VersionQuarterlight \d+\.\d+\.\d+/,
    'Department for Education, Children looked after in England including adoptions, reporting year 2025. Published: November 2025. Open Government Licence v3.0.',
    'Illustrative example that comes with Quarterlight, to 31 December 2021',
  ]) {
    await expect(about).toContainText(said);
  }
  // 188 mm between the margins of A4 are 711 pixels.
  await page.setViewportSize({ width: 711, height: 1000 });
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll('[data-sheet]:not([data-sheet="scorecard"]) *')]
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > 712)
      .map((one) => one.outerHTML.slice(0, 80)),
  );
  expect(wide).toEqual([]);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(sheets).toHaveCount(0);
});
