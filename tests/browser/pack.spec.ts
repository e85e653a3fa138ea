import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { type Browser, expect, type Page, type TestInfo } from '@playwright/test';
import { downloadFrom } from './pages/data-page.ts';
import { DeckPage } from './pages/deck-page.ts';
import { readRecords } from './support/files.ts';
import { test } from './support/guarded-test.ts';
import { accessibilityTree, all, listen } from './support/heard.ts';
import { Keyboard } from './support/keyboard.ts';
import {
  axeFindings,
  misplacedTexts,
  sidewaysScroll,
  smallTargets,
} from './support/page-checks.ts';
import { pdfStructure } from './support/pdf-structure.ts';

const THREE_HOMES = 'More children have had three or more homes in a year';

interface OpenPack {
  readonly page: Page;
  /** What it asked for but itself, and what it complained of. */
  readonly problems: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens a pack as its reader does: by double click, with the network off. */
async function openPack(browser: Browser, info: TestInfo, html: string): Promise<OpenPack> {
  const path = info.outputPath('pack.html');
  await writeFile(path, html);
  const file = pathToFileURL(path).href;
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  await context.setOffline(true);
  const problems: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (url !== file && !url.startsWith('data:font/')) problems.push(`asks for ${url}`);
  });
  const page = await context.newPage();
  page.on('console', (message) => problems.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => problems.push(`script: ${error.message}`));
  await page.goto(file);
  return { page, problems, close: () => context.close() };
}

/** Downloads a pack of the example from the deck's page. */
async function takePack(page: Page, audience: 'The public' | 'Officers only', button: string) {
  const deck = new DeckPage(page);
  await deck.openDeck();
  await deck.engineUp();
  await page.getByRole('radio', { name: audience }).check();
  return downloadFrom(page, page.getByRole('button', { name: button }));
}

async function expectNothingWrong(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
}

test('the public pack opens from a file, offline, and passes by itself', async ({
  page,
  browser,
}, info) => {
  const { name, text } = await takePack(page, 'The public', 'Download HTML');
  expect(name).toBe('county-durham-performance-update-2021-22-q3-public-illustrative-example.html');
  await expect(page.getByRole('status').filter({ hasText: `Downloaded ${name}` })).toContainText(
    'kB',
  );
  expect(Buffer.byteLength(text)).toBeLessThan(1_500_000);

  const pack = await openPack(browser, info, text);
  const opened = pack.page;
  await expect(opened).toHaveTitle(/Performance update Quarter 3 2021\/22.*Public/);
  await expect(opened.getByRole('heading', { level: 1 })).toHaveText(
    'Performance update Quarter 3 2021/22',
  );
  expect(await opened.evaluate(() => document.fonts.check('16px Pack'))).toBe(true);
  await expectNothingWrong(opened);
  const tree = await accessibilityTree(opened);
  for (const landmark of ['banner', 'navigation', 'main', 'contentinfo']) {
    expect(all(tree, landmark), landmark).toHaveLength(1);
  }
  // Every table opened, and on the narrowest window.
  for (const summary of await opened.locator('[data-words="plain"] summary').all())
    await summary.click();
  await expectNothingWrong(opened);
  await opened.setViewportSize({ width: 320, height: 640 });
  await expectNothingWrong(opened);
  await opened.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await expectNothingWrong(opened);
  expect(await misplacedTexts(opened)).toEqual([]);
  expect(pack.problems).toEqual([]);
  await pack.close();
});

test('its charts answer to keyboard and pointer, and a switch changes the words', async ({
  page,
  browser,
}, info) => {
  const { text } = await takePack(page, 'The public', 'Download HTML');
  const pack = await openPack(browser, info, text);
  const opened = pack.page;
  const keyboard = new Keyboard(opened);
  const skip = opened.getByRole('link', { name: 'Skip to the slides' });
  await keyboard.to(skip, 1);
  await keyboard.press('Enter');
  await expect(opened.getByRole('main')).toBeFocused();

  const slide = opened.getByRole('region', { name: THREE_HOMES });
  const reader = slide.getByRole('slider');
  const said = await listen(opened);
  await keyboard.to(reader, 60);
  await expect(reader).toHaveAttribute('aria-valuetext', 'Q3 2021/22');
  await keyboard.press('End');
  const reading = slide.getByRole('status');
  await expect(reading).toContainText('Q3 2021/22. County Durham: 11.5%; Numbers: 113 of 983');
  await keyboard.press('ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft');
  await expect(reading).toContainText('Q3 2020/21. County Durham: 8.1%; Numbers: 76 of 941');
  expect((await said()).at(-1)).toContain('Q3 2020/21');
  await keyboard.press('Home', 'ArrowLeft');
  await expect(reader).toHaveAttribute('aria-valuenow', '1');

  // The mark stands on the last point that is drawn.
  const box = await reader.boundingBox();
  if (box === null) throw new Error('The chart is not to be seen.');
  await opened.mouse.move(box.x + box.width * 0.79, box.y + box.height / 2);
  await expect(reading).toContainText('Q3 2021/22');
  await opened.mouse.move(box.x + 2, box.y + box.height / 2);
  await expect(reader).toHaveAttribute('aria-valuenow', '1');

  const bars = opened.getByRole('region', {
    name: '519 children live with foster carers who are not family or friends',
  });
  await bars.getByRole('slider').focus();
  await keyboard.press('ArrowDown', 'Home');
  await expect(bars.getByRole('status')).toContainText(
    'Foster carers: family or friends. Now: 203',
  );

  // The words change where the reader is.
  const top = (at: number) =>
    opened.evaluate((place) => {
      const shown = document.querySelectorAll('main > [data-words]:not([hidden]) section');
      return shown[place]?.getBoundingClientRect().top ?? Number.NaN;
    }, at);
  const young = opened.getByRole('radio', { name: 'Young people’s words' });
  await young.check();
  await expect(opened.locator('main > [data-words="plain"]')).toBeHidden();
  await expect(opened.locator('main > [data-words="young"]')).toBeVisible();
  const youngWords = opened.locator('main > [data-words="young"]');
  await expect(youngWords).toContainText('homes');
  await expect(youngWords).not.toContainText(/placement/i);
  await opened
    .locator('#young-6')
    .evaluate((section) => section.scrollIntoView({ behavior: 'instant' }));
  const before = await top(5);
  await opened.evaluate(() => {
    const plain = document.querySelector<HTMLInputElement>('input[value="plain"]');
    plain?.click();
  });
  await expect(opened.locator('main > [data-words="plain"]')).toBeVisible();
  await expect.poll(async () => Math.abs((await top(5)) - before)).toBeLessThan(2);
  await expectNothingWrong(opened);
  expect(pack.problems).toEqual([]);
  await pack.close();
});

test('it prints a topic a page, tagged, with no chart cut', async ({ page, browser }, info) => {
  const { text } = await takePack(page, 'The public', 'Download HTML');
  const pack = await openPack(browser, info, text);
  const slides = await pack.page.locator('[data-words="plain"] section').count();
  const charts = await pack.page.locator('[data-words="plain"] .chart').count();
  const pdf = pdfStructure(await pack.page.pdf({ preferCSSPageSize: true, tagged: true }));
  expect(pdf.tagged).toBe(true);
  // Contents, the slides, about this pack.
  expect(pdf.headings).toHaveLength(slides + 2);
  const starts = pdf.headings.map(([first]) => first);
  expect(new Set(starts).size).toBe(slides + 2);
  expect(pdf.headings.filter((pages) => pages.length !== 1)).toEqual([]);
  expect(pdf.pictures).toHaveLength(charts);
  for (const { alt, pages } of pdf.pictures) {
    expect(alt).not.toBe('');
    expect(pages, alt).toHaveLength(1);
    // On the page of its heading.
    expect(starts).toContain(pages[0]);
  }
  expect(pdf.pages).toBe(slides + 2);
  expect(pack.problems).toEqual([]);
  await pack.close();
});

test('officers’ packs say so, and leave the public screen as it is', async ({
  page,
  browser,
}, info) => {
  const { name, text } = await takePack(page, 'Officers only', 'Download HTML');
  expect(name).toContain('-officers-');
  await expect(page.getByText('Not for publication.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Officer view' })).toHaveCount(0);
  const slide = new DeckPage(page);
  await slide.choose('Children in secure homes');
  await expect(slide.slide).not.toContainText('2, up from 1');
  const pack = await openPack(browser, info, text);
  await expect(pack.page.getByRole('banner')).toContainText(
    'For officers only: not for publication',
  );
  // 2 children in secure homes: withheld from the public.
  await expect(
    pack.page.getByRole('heading', { name: 'More children live in secure homes' }),
  ).toBeVisible();
  expect(pack.problems).toEqual([]);
  await pack.close();
});

test('hostile texts of an officer are words in a pack, and run nowhere', async ({
  page,
  browser,
}, info) => {
  const hostile = [
    '</script><script>window.__pwned = 1</script>',
    '<img src=x onerror="window.__pwned = 1">',
    'שלום 👩‍👧',
    'W'.repeat(300),
  ].join(' ');
  const deck = new DeckPage(page);
  await deck.openDeck();
  await deck.choose(THREE_HOMES);
  await deck.field('What we are doing').fill(hostile);
  await deck.engineUp();
  const { text } = await downloadFrom(page, page.getByRole('button', { name: 'Download HTML' }));
  const pack = await openPack(browser, info, text);
  const slide = pack.page.getByRole('region', { name: THREE_HOMES });
  await expect(slide).toContainText('</script><script>window.__pwned = 1</script>');
  expect(await pack.page.evaluate(() => window.__pwned ?? 'nothing ran')).toBe('nothing ran');
  await pack.page.setViewportSize({ width: 320, height: 640 });
  expect(await sidewaysScroll(pack.page)).toBeLessThanOrEqual(0);
  expect(pack.problems).toEqual([]);
  await pack.close();
});

test('the figures behind the deck come as a table, asked for at once', async ({ page }) => {
  // Before the calculator is up: the file waits for it, and for its figures.
  await new DeckPage(page).openDeck();
  const button = page.getByRole('button', { name: 'Download CSV' });
  const { name, text } = await downloadFrom(page, button);
  expect(name).toBe('county-durham-performance-update-2021-22-q3-public-illustrative-example.csv');
  const rows = readRecords(text);
  expect(
    rows.find(
      (row) =>
        row['kpi'] === 'placements_3_plus' &&
        row['time_identifier'] === 'Financial year Q3' &&
        row['time_period'] === '202122',
    ),
  ).toMatchObject({
    numerator: '113',
    denominator: '983',
    audience: 'Public: small numbers are withheld',
  });
  expect(rows.some((row) => row['value'] === 'c')).toBe(true);
});
