import { expect, type Locator, type Page } from '@playwright/test';
import { DataPage, downloadFrom } from './pages/data-page.ts';
import { expectAccessible, SELECTION } from './pages/device-section.ts';
import { KpiPage } from './pages/kpi-page.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { Screen } from './pages/screen.ts';
import { readRecords, tidy } from './support/files.ts';
import { test } from './support/guarded-test.ts';
import { listen } from './support/heard.ts';

const WITHHELD = 'Withheld, to protect children';
const IN_CARE = { kpi: 'cla_number', breakdown: 'Age' };

/**
 * Counts from 1 to 5 beside 0 and 6. The ages add up to the 1,013 children in care, so that of the
 * ages the smallest is withheld with the 5 (else the total would give it away).
 * The value of the last row is not what its numbers make, which the report says.
 */
const SMALL = {
  name: 'small.csv',
  content: tidy(
    { kpi: 'cla_number', numerator: 1013, value: 1013 },
    { ...IN_CARE, category: 'Under 1', numerator: 5, value: 5 },
    { ...IN_CARE, category: '1 to 4', numerator: 161, value: 161 },
    { ...IN_CARE, category: '5 to 9', numerator: 207, value: 207 },
    { ...IN_CARE, category: '10 to 15', numerator: 333, value: 333 },
    { ...IN_CARE, category: '16 and over', numerator: 307, value: 307 },
    { kpi: 'secure', numerator: 3, value: 3 },
    { kpi: 'children_home', numerator: 97, denominator: 1013, value: 9.6 },
    { kpi: 'uasc_number', numerator: 0, value: 0 },
    { kpi: 'placed_for_adoption', numerator: 6, value: 6 },
    { kpi: 'outside_area_20_miles', numerator: 4, denominator: 1013, value: 0.4 },
    { kpi: 'missing_children', numerator: 2, denominator: 1100, value: 0.2 },
    { kpi: 'with_parents', numerator: 2, denominator: 1013, value: 77 },
  ),
};

/** What gives a withheld count away: the count with its denominator, and its percentage. */
const GIVEN_AWAY =
  /\b4 of 1,013|\b2 of 1,(100|013)|\b0\.4%|\b0\.2%|\b3 in Q3 2021\/22|\(5\)|\(161\)/;

const HIDDEN = ['secure', 'outside_area_20_miles', 'missing_children', 'with_parents'] as const;
const SHOWN = { uasc_number: '0', placed_for_adoption: '6', cla_number: '1013' } as const;

async function choose(page: Page, view: 'Public view' | 'Officer view'): Promise<void> {
  await page.getByRole('radio', { name: view }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('radio', { name: view })).toBeChecked();
}

function banner(page: Page): Locator {
  return page.getByRole('region', { name: 'Officer view' });
}

/** The last quarter has half a step of the axis: the pointer goes in smaller ones. */
const STEPS = 40;

/** In the page: two frames, after which a tooltip is there. */
function drawnTwice(): Promise<void> {
  return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn())));
}

/** What the tooltip of a chart says over each place from right to left, or from bottom to top. */
async function tooltips(chart: Locator): Promise<string> {
  await chart.scrollIntoViewIfNeeded();
  const box = await chart.boundingBox();
  if (box === null) throw new Error('The chart is not drawn.');
  const said = new Set<string>();
  const { mouse } = chart.page();
  // Towards the start, since a tooltip stays where the pointer enters it, which is on the other side.
  const parts = Array.from({ length: STEPS - 1 }, (_, at) => (STEPS - 1 - at) / STEPS);
  for (const [x, y] of [
    ...parts.map((part) => [box.width * part, box.height / 2] as const),
    ...parts.map((part) => [box.width / 2, box.height * part] as const),
  ]) {
    await mouse.move(box.x + x, box.y + y);
    await chart.evaluate(drawnTwice);
    const texts = await chart.locator('div div:has(> strong)').allInnerTexts();
    for (const text of texts) said.add(text.replaceAll(/\s+/g, ' '));
  }
  await mouse.move(0, 0);
  return [...said].join(' | ');
}

test.beforeEach(async ({ page }) => {
  const data = new DataPage(page);
  await data.open(`#/data${SELECTION}`);
  await data.engineUp();
  await data.bring(SMALL);
});

test('the public view gives no count from 1 to 5 away, the officer view shows all', async ({
  page,
}) => {
  const overview = new OverviewPage(page);
  const data = new DataPage(page);
  await test.step('the report in public', async () => {
    await expect(data.report(SMALL.name)).toContainText('13 read, 13 taken in');
    await expect(data.report(SMALL.name)).not.toContainText('77');
    await expect(data.report(SMALL.name).getByRole('button')).toHaveCount(0);
    await expectAccessible(page);
  });
  await data.goTo('Overview');
  await overview.shows('E06000047', 'Q3 2021/22');
  const inPublic = await overview.shown();
  await test.step('the overview in public', async () => {
    for (const kpi of HIDDEN) {
      await expect(overview.row(kpi)).toHaveAttribute('data-value', '');
      await expect(overview.row(kpi)).toHaveAttribute('data-flag', 'suppressed');
      await expect(overview.row(kpi).getByRole('cell').first()).toHaveText(WITHHELD);
    }
    for (const [kpi, value] of Object.entries(SHOWN)) {
      await expect(overview.row(kpi)).toHaveAttribute('data-value', value);
    }
    await overview.more.click();
    await expect(overview.main).not.toContainText(GIVEN_AWAY);
    await expectAccessible(page);
    const { name, text } = await downloadFrom(page, overview.download);
    expect(name).not.toContain('officers');
    const rows = readRecords(text);
    for (const kpi of HIDDEN) {
      const own = rows.filter((row) => row['kpi'] === kpi && row['time_period'] === '202122');
      expect(own).toHaveLength(1);
      expect(own[0]).toMatchObject({ numerator: '', value: '', flag: 'suppressed' });
    }
  });

  await test.step('the officer view', async () => {
    await choose(page, 'Officer view');
    await expect(banner(page)).toContainText('also those from 1 to 5');
    await expect(overview.row('secure')).toHaveAttribute('data-value', '3');
    await expect(overview.row('outside_area_20_miles')).toContainText('4 of 1,013');
    await expect(overview.row('missing_children')).toContainText('2 of 1,100');
    await expectAccessible(page);
    const { name, text } = await downloadFrom(page, overview.download);
    expect(name).toContain('officers-only');
    expect(readRecords(text).find((row) => row['kpi'] === 'secure')).toMatchObject({ value: '3' });
    await page.reload();
    await overview.started();
    await expect(banner(page)).toBeVisible();
    await expect(overview.row('secure')).toHaveAttribute('data-value', '3');
    await overview.goTo('Data');
    await data.bring(SMALL);
    await expect(data.report(SMALL.name)).toContainText('77');
    await expectAccessible(page);
    for (const path of ['about', 'words', 'dictionary', 'accessibility', 'readiness', 'nowhere']) {
      await page.goto(`./#/${path}${SELECTION}`);
      await expect(banner(page)).toBeVisible();
    }
  });

  await test.step('back in public everything is as it was, after a reload too', async () => {
    await page.goto(`./#/${SELECTION}`);
    await overview.shows('E06000047', 'Q3 2021/22');
    const said = await listen(page);
    await choose(page, 'Public view');
    await expect(banner(page)).toHaveCount(0);
    await overview.shows('E06000047', 'Q3 2021/22');
    expect(await overview.shown()).toEqual(inPublic);
    await expect.poll(said).toContain('Public view: numbers from 1 to 5 are withheld.');
    await choose(page, 'Officer view');
    await expect.poll(said).toContain('Officer view: every number is shown.');
    await banner(page).getByRole('button', { name: 'Back to the public view' }).press('Enter');
    await expect(banner(page)).toHaveCount(0);
    // The public figures are there when the choice has been kept on the device.
    await overview.shows('E06000047', 'Q3 2021/22');
    await page.reload();
    await overview.started();
    await overview.shows('E06000047', 'Q3 2021/22');
    await expect(page.getByRole('radio', { name: 'Public view' })).toBeChecked();
    expect(await overview.shown()).toEqual(inPublic);
  });
});

test('a KPI’s figure, charts, tooltips, tables and files are withheld alike', async ({ page }) => {
  const kpi = new KpiPage(page);
  const screen = new Screen(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const names = () =>
    kpi.charts.evaluateAll((charts) => charts.map((one) => one.getAttribute('aria-label') ?? ''));
  const csv = async (name: RegExp) => {
    await kpi.main
      .getByRole('button', { name: /^Take this chart/ })
      .and(named(name))
      .click();
    return downloadFrom(
      page,
      kpi.main.getByRole('button', { name: /^Download table/ }).and(named(name)),
    );
  };
  const named = (name: RegExp) => kpi.main.getByRole('button', { name });

  await test.step('a number', async () => {
    await kpi.open(`#/kpi/secure${SELECTION}`);
    await expect(kpi.figure).toContainText(WITHHELD);
    await expect(kpi.figure).toHaveAttribute('data-value', '');
    await expect(kpi.charts).toHaveCount(0);
  });

  await test.step('a percentage', async () => {
    await kpi.open(`#/kpi/outside_area_20_miles${SELECTION}`);
    await kpi.drawn();
    await expect(kpi.figure).toContainText(WITHHELD);
    await expect(kpi.main).not.toContainText(GIVEN_AWAY);
    expect((await names()).join(' ')).not.toMatch(GIVEN_AWAY);
    const rows = await kpi.tableOf(/table ?: .*home$/);
    expect(rows.at(-1)?.slice(0, 3)).toEqual(['Q3 2021/22', WITHHELD, '–']);
    const tips = await tooltips(kpi.trend);
    expect(tips).toContain(WITHHELD);
    expect(tips).not.toMatch(GIVEN_AWAY);
    const { text } = await csv(/home$/);
    expect(readRecords(text).at(-1)).toMatchObject({ numerator: '', value: '' });
    expect(text).not.toMatch(/0\.39|,4,1013/);
    await expectAccessible(page);
  });

  await test.step('parts of a number', async () => {
    await kpi.open(`#/kpi/cla_number${SELECTION}`);
    await kpi.drawn();
    expect((await names()).join(' ')).toContain(
      `Under 1 (${WITHHELD}); 1 to 4 (${WITHHELD}); 5 to 9 (207)`,
    );
    const rows = await kpi.tableOf(/table ?: .* by age$/);
    expect(rows.slice(1)).toEqual([
      ['Under 1', WITHHELD],
      ['1 to 4', WITHHELD],
      ['5 to 9', '207'],
      ['10 to 15', '333'],
      ['16 and over', '307'],
    ]);
    expect((await kpi.textsOf(kpi.charts.nth(1))).join(' ')).not.toMatch(/\b(5|161)$|\b161\b/);
    const tips = await tooltips(kpi.charts.nth(1));
    expect(tips).toContain('207');
    expect(tips).not.toMatch(/\b(5|161)$|\b161\b|Under 1 5/);
    const { text } = await csv(/ by age$/);
    expect(text).not.toMatch(/\b161\b/);
    expect(text).toContain('207');
  });

  await test.step('the officer sees them', async () => {
    await choose(page, 'Officer view');
    await kpi.drawn();
    await expect
      .poll(names)
      .toContain(
        'Children in our care by age. Children in our care by age: Under 1 (5); 1 to 4 (161); 5 to 9 (207); 10 to 15 (333); 16 and over (307).',
      );
    await expect(banner(page)).toBeVisible();
    await expectAccessible(page);
    await page.goto(`./#/kpi/secure${SELECTION}`);
    await expect(screen.heading).toContainText('secure');
    await kpi.drawn();
    await expect(kpi.figure).toHaveAttribute('data-value', '3');
    expect(await names()).toEqual([
      'Children in secure homes. Children in secure homes, County Durham: 3 in Q3 2021/22.',
    ]);
  });
});

test('after the way back to the public view no officer’s figure comes up any more', async ({
  page,
}) => {
  const overview = new OverviewPage(page);
  await overview.open(`#/${SELECTION}`);
  await choose(page, 'Officer view');
  await expect(overview.row('secure')).toHaveAttribute('data-value', '3');
  // Another council, so that the one with the small numbers is known and not on the screen.
  await page.goto('./#/?area=E06000005&quarter=2021-22-Q3');
  await overview.shows('E06000005', 'Q3 2021/22');
  const seen = await page.evaluate(async (back) => {
    const values = new Set<string>();
    const look = () => {
      const row = document.querySelector('[data-kpi="secure"][data-area="E06000047"]');
      if (row !== null) values.add(row.getAttribute('data-value') ?? '');
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true, attributes: true });
    document.querySelectorAll<HTMLInputElement>('.switch input')[2]?.click();
    window.location.hash = back;
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    observer.disconnect();
    return [...values];
  }, `#/${SELECTION}`);
  expect(seen).toEqual(['']);
});
