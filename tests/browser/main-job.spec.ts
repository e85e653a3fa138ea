import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { DataPage } from './pages/data-page.ts';
import { KpiPage } from './pages/kpi-page.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { readRecords } from './support/files.ts';
import { fixtureFile } from './support/fixture-file.ts';
import { test } from './support/guarded-test.ts';
import { accessibilityTree, all, type Heard, listen, textOf } from './support/heard.ts';
import { Keyboard } from './support/keyboard.ts';

test.use({ serviceWorkers: 'allow' });

/** 1,000 children in care on 31 December 2021, where the example has 983. */
const OWN = fixtureFile('durham-2021-22-q3.csv');

/** Tab presses over the whole job: about 20 stations, most of them less than a screen apart. */
const MOST_PRESSES = 500;

test('the main job is done by keyboard alone', async ({ page }) => {
  const overview = new OverviewPage(page);
  const kpi = new KpiPage(page);
  const data = new DataPage(page);
  const keyboard = new Keyboard(page);
  const { selection } = overview;
  const link = (name: string) => overview.navigation.getByRole('link', { name, exact: true });
  await overview.open('');
  await overview.engineUp();

  await test.step('the skip link leads past the header', async () => {
    await keyboard.to(page.getByRole('link', { name: 'Skip to the main content' }), 1);
    await keyboard.press('Enter');
    await expect(overview.main).toBeFocused();
  });

  await test.step('council, quarter and comparator', async () => {
    for (const [council, code] of [
      ['gateshead', 'E08000037'],
      ['durham', 'E06000047'],
    ] as const) {
      if (council === 'gateshead') await keyboard.to(selection.council, 3);
      await expect(selection.council).toBeFocused();
      await keyboard.press('Enter');
      await expect(selection.search).toBeFocused();
      await keyboard.type(council);
      await expect(selection.options).toHaveCount(1);
      await expect(selection.search).toHaveAttribute('aria-activedescendant', /./);
      await keyboard.press('Enter');
      await expect(overview.row('cla_number')).toHaveAttribute('data-area', code);
    }
    await keyboard.to(selection.quarter, 2);
    await keyboard.press('Enter');
    await expect(selection.options.first()).toBeVisible();
    await keyboard.type('Q3 2021');
    await expect(page.getByRole('option', { name: /^Q3 2021\/22/ })).toBeFocused();
    await keyboard.press('Enter');
    await overview.shows('E06000047', 'Q3 2021/22');
    await expect(selection.quarter).toBeFocused();
    await keyboard.to(selection.compare, 2);
    await keyboard.press('Enter');
    await expect(selection.options.first()).toBeVisible();
    await keyboard.type('Engl');
    await keyboard.press('Enter');
    await expect(page.getByRole('columnheader', { name: 'Against England' })).toBeVisible();
    await expect(selection.compare).toBeFocused();
  });

  await test.step('more from this quarter', async () => {
    await keyboard.to(overview.more, 5);
    await keyboard.press('Enter');
    await expect(page.locator('details.more')).toHaveAttribute('open', '');
  });

  await test.step('a KPI, its table and its chart to take along', async () => {
    await keyboard.to(overview.row('placements_3_plus').getByRole('link'), 40);
    await keyboard.press('Enter');
    await kpi.drawn();
    await expect(kpi.heading).toBeFocused();
    await keyboard.to(kpi.main.getByRole('button', { name: /^Show as a table/ }).first(), 15);
    await keyboard.press('Enter');
    await expect(kpi.main.getByRole('table').first()).toBeVisible();
    await keyboard.to(kpi.main.getByRole('button', { name: /^Take this chart/ }).first(), 5);
    await keyboard.press('Enter');
    await keyboard.to(kpi.main.getByRole('button', { name: /^Download table/ }).first(), 5);
    const coming = page.waitForEvent('download');
    await keyboard.press('Enter');
    const rows = readRecords(await readFile(await (await coming).path(), 'utf8'));
    expect(rows.at(-1)).toMatchObject({ numerator: '113', denominator: '983' });
  });

  await test.step('a file of figures, through the button', async () => {
    await keyboard.backTo(link('Data'), 25);
    await keyboard.press('Enter');
    await expect(data.heading).toBeFocused();
    const asked = page.waitForEvent('filechooser');
    await keyboard.to(page.getByRole('button', { name: 'Choose files' }), 5);
    await keyboard.press('Enter');
    await (await asked).setFiles({
      name: OWN.name,
      mimeType: 'text/csv',
      buffer: Buffer.from(OWN.content),
    });
    await expect(data.report(OWN.name)).toBeVisible();
    await data.started();
  });

  await test.step('the overview has the new figure', async () => {
    await keyboard.to(data.report(OWN.name).getByRole('link', { name: /^See County Durham/ }), 10);
    await keyboard.press('Enter');
    await overview.shows('E06000047', 'Q3 2021/22');
    await expect(overview.row('cla_number')).toHaveAttribute('data-value', '1000');
    await expect(overview.heading).toBeFocused();
  });

  await test.step('the words and the view, and back', async () => {
    const radio = (name: string) => page.getByRole('radio', { name });
    await keyboard.backTo(radio('Public view'), 5);
    await keyboard.press('ArrowRight');
    await expect(page.getByRole('region', { name: 'Officer view' })).toBeVisible();
    await expect(radio('Officer view')).toBeFocused();
    await keyboard.press('ArrowLeft');
    await expect(page.getByRole('region', { name: 'Officer view' })).toHaveCount(0);
    await overview.shows('E06000047', 'Q3 2021/22');
    await keyboard.backTo(radio('Plain words'), 2);
    await keyboard.press('ArrowRight');
    await expect(radio('Young people’s words')).toBeChecked();
    await expect(overview.themes.first()).toBeVisible();
    await keyboard.press('ArrowLeft');
    await expect(radio('Plain words')).toBeChecked();
  });

  await test.step('a workspace file is saved', async () => {
    await keyboard.backTo(link('Data'), 5);
    await keyboard.press('Enter');
    await expect(data.heading).toBeFocused();
    await data.started();
    await keyboard.to(page.getByRole('button', { name: 'Save a workspace file' }), 25);
    const coming = page.waitForEvent('download');
    await keyboard.press('Enter');
    expect((await coming).suggestedFilename()).toMatch(/\.quarterlight\.json$/);
  });

  await test.step('the way leads out of the page at its end, and in at its beginning', async () => {
    await keyboard.to(page.getByRole('link', { name: 'Skip to the main content' }), 40);
  });
  expect(keyboard.presses).toBeLessThanOrEqual(MOST_PRESSES);
});

/** Landmarks, headings and controls as they have to be on every screen. */
async function expectWellRead(page: Page, title: RegExp): Promise<Heard> {
  const tree = await accessibilityTree(page);
  for (const landmark of ['banner', 'main', 'contentinfo']) {
    expect(all(tree, landmark), landmark).toHaveLength(1);
  }
  expect(all(tree, 'navigation').map(({ name }) => name)).toEqual(['Pages']);
  const headings = all(tree, 'heading');
  const [first, ...others] = headings.filter(({ level }) => level === 1);
  expect(first?.name).toMatch(title);
  expect(others).toEqual([]);
  let before = 1;
  for (const { name, level } of headings) {
    expect(level, `“${name}” is not deeper than one below the heading before`).toBeLessThanOrEqual(
      before + 1,
    );
    before = level;
  }
  const controls = all(tree, 'link', 'button', 'radio', 'textbox', 'searchbox', 'combobox');
  expect(controls.length).toBeGreaterThan(8);
  expect(controls.filter(({ name }) => name === '')).toEqual([]);
  const switches = all(tree, 'group').filter(({ name }) => /^(Words|What is shown)$/.test(name));
  expect(switches.map((one) => all(one, 'radio').map(({ name }) => name))).toEqual([
    ['Plain words', 'Young people’s words'],
    ['Public view', 'Officer view'],
  ]);
  return tree;
}

test('the main job can be listened to', async ({ page }) => {
  const overview = new OverviewPage(page);
  const kpi = new KpiPage(page);
  const data = new DataPage(page);
  await overview.open('#/?area=E06000047&quarter=2021-22-Q2&compare=neighbours');
  await overview.engineUp();
  const said = await listen(page);
  const hear = (text: string) => expect.poll(said).toContain(text);

  await test.step('a choice of quarter is announced', async () => {
    await overview.selection.pick(overview.selection.quarter, 'Q3 2021/22');
    await overview.shows('E06000047', 'Q3 2021/22');
    await hear('Showing County Durham, Q3 2021/22, compared with our statistical neighbours.');
  });

  await test.step('the overview', async () => {
    const tree = await expectWellRead(page, /^County Durham: children in care, Q3 2021\/22/);
    expect(rowsOf(tree).slice(0, 3)).toEqual([
      [
        ['columnheader', 'What is counted'],
        ['columnheader', 'Q3 2021/22'],
        ['columnheader', 'Last three years dashes: neighbours'],
        ['columnheader', 'A year ago Q3 2020/21'],
        ['columnheader', 'Target'],
        ['columnheader', 'Neighbours median of all 10 March 2021'],
        ['columnheader', 'North East March 2021'],
        ['columnheader', 'England March 2021'],
        ['columnheader', 'Against neighbours'],
      ],
      [['rowheader', 'Our children']],
      [
        ['rowheader', 'Children in our care'],
        ['cell', '983'],
        ['cell', ''],
        ['cell', '941 42 more'],
        ['cell', 'No target'],
        ['cell', '384'],
        ['cell', '5,790'],
        ['cell', '80,780'],
        ['cell', 'Not rated . Neither higher nor lower is better in itself, so it is not rated.'],
      ],
    ]);
    const regions = all(tree, 'region').map(({ name }) => name);
    expect(regions).toEqual([
      'Illustrative example',
      'What the figures say, October to December 2021',
    ]);
  });

  await test.step('a KPI: a chart is an image with a sentence, and a table', async () => {
    await overview.row('placements_3_plus').getByRole('link').press('Enter');
    await kpi.drawn();
    await kpi.main
      .getByRole('button', { name: /^Show as a table/ })
      .first()
      .press('Enter');
    const tree = await expectWellRead(page, /three or more homes in a year$/);
    const charts = all(tree, 'image').map(({ name }) => name);
    expect(charts).toHaveLength(3);
    for (const name of charts) expect(name).toMatch(/^[^.]+\. [^.]+\d.*\.$/);
    // 113 of 983 on 31 December 2021; the comparators of the year to March 2021.
    expect(rowsOf(tree).at(-1)).toEqual([
      ['rowheader', 'Q3 2021/22'],
      ['cell', '11.5%'],
      ['cell', '113 of 983'],
      ['cell', '8.5%'],
      ['cell', '9%'],
      ['cell', '9%'],
      ['cell', '10%'],
      ['cell', 'March 2021'],
    ]);
  });

  await test.step('a file', async () => {
    await data.goTo('Data');
    await data.bring(OWN);
    await hear(`Reading ${OWN.name}`);
    await hear(
      `${OWN.name}: accepted. 3 figures for County Durham, Q3 2020/21 to Q3 2021/22, are in.`,
    );
    const tree = await expectWellRead(page, /^Data$/);
    const headings = all(tree, 'heading').map(({ name }) => name);
    expect(headings.indexOf('What became of your files')).toBe(headings.indexOf(OWN.name) - 1);
    const buttons = all(tree, 'button').map(({ name }) => name);
    expect(buttons).toEqual(
      expect.arrayContaining([
        'Choose files',
        `Remove ${OWN.name}`,
        'Save a workspace file',
        'Load a workspace file',
        'Clear this device',
      ]),
    );
  });

  await test.step('the view and the words', async () => {
    for (const [name, text] of [
      ['Officer view', 'Officer view: every number is shown.'],
      ['Public view', 'Public view: numbers from 1 to 5 are withheld.'],
      ['Young people’s words', 'Now in young people’s words.'],
      ['Plain words', 'Now in plain words.'],
    ] as const) {
      await page.getByRole('radio', { name }).press('Space');
      await hear(text);
    }
  });
});

/** The first table, row by row: the role and the words of each of its cells. */
function rowsOf(tree: Heard): string[][][] {
  const [table] = all(tree, 'table');
  if (table === undefined) throw new Error('The page has no table.');
  return all(table, 'row').map((row) => row.inside.map((cell) => [cell.role, textOf(cell)]));
}
