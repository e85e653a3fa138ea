import { expect } from '@playwright/test';
import { KpiPage } from './pages/kpi-page.ts';
import { test } from './support/guarded-test.ts';

const DURHAM_Q3 = 'area=E06000047&quarter=2021-22-Q3';

test('the page of a KPI tells its finding, draws it and gives it as tables', async ({ page }) => {
  const kpi = new KpiPage(page);
  await kpi.open(`#/kpi/placements_3_plus?${DURHAM_Q3}`);
  await kpi.drawn();

  await test.step('the title is the finding', async () => {
    // 76 of 941 a year ago, 113 of 983 now: more of them, and a larger share.
    await expect(kpi.heading).toHaveText('More children have had three or more homes in a year');
    await expect(page).toHaveTitle(/Children with three or more placements in a year/);
  });

  await test.step('figure, comparators and arithmetic', async () => {
    await expect(kpi.figure).toHaveAttribute('data-kpi', 'placements_3_plus');
    await expect(kpi.figure).toHaveAttribute('data-area', 'E06000047');
    await expect(kpi.figure).toHaveAttribute('data-period', '2021-22-Q3');
    expect(Number(await kpi.figure.getAttribute('data-value'))).toBeCloseTo(11.495_422_177, 8);
    await expect(kpi.figure).toContainText('113 of 983 children in our care');
    await expect(kpi.comparator('neighbours')).toHaveAttribute('data-value', '8.5');
    await expect(kpi.comparator('neighbours')).toHaveAttribute('data-period', '2020-21');
    await expect(kpi.comparator('neighbours')).toContainText('median of all 10');
    await expect(kpi.comparator('england')).toHaveAttribute('data-value', '9');
    await expect(kpi.comparator('england')).toContainText('March 2021');
    await expect(kpi.comparator('target')).toHaveAttribute('data-value', '10');
    // 11.495 - 10 = 1.495; 2% of 10 = 0.2.
    await expect(kpi.comparator('target')).toContainText(
      '11.5% is 1.5 percentage points above 10%; up to 0.2 (2% of 10%) counts as close.',
    );
    // Newcombe's interval for 113 of 983 less 76 of 941 is 0.8 to 6.1 points: without zero.
    await expect(kpi.comparator('last-year')).toContainText('more than chance alone would give');
  });

  await test.step('the chart and its table have the same numbers', async () => {
    await expect(kpi.trend).toHaveAccessibleName(/Children with three or more placements/);
    const table = await kpi.tableOf(/: Children with three or more placements in a year$/);
    const heading = table[0] ?? [];
    const last = table.at(-1) ?? [];
    expect(heading[1]).toBe('County Durham');
    expect(last.slice(0, 3)).toEqual(['Q3 2021/22', '11.5%', '113 of 983']);
    // Three years of quarters: from Q4 2018/19, of which the published March 2019 is the figure.
    expect(table.length - 1).toBe(12);
    expect(table[1]?.slice(0, 2)).toEqual(['Q4 2018/19', '11% (published)']);
    const column = (name: string) => last[heading.indexOf(name)];
    expect([
      column('Neighbours'),
      column('North East'),
      column('England'),
      column('Target'),
    ]).toEqual(['8.5%', '9%', '9%', '10%']);
    const drawn = (await kpi.textsOf(kpi.trend)).join(' ');
    for (const text of ['11.5%', 'Neighbours 8.5%', 'Target 10%']) expect(drawn).toContain(text);
  });

  await test.step('the breakdown adds up', async () => {
    // The public view withholds the 2 of 59 under one, and a second part with it.
    await page.getByRole('radio', { name: 'Officer view' }).check();
    await expect(kpi.main.getByRole('img', { name: /Under 1 \(3\.4%\)/ })).toBeVisible();
    const table = await kpi.tableOf(/: .* by age$/);
    const numbers = table.slice(1).map((row) => (row[2] ?? '').split(' of ').map(Number));
    const sum = (at: number) => numbers.reduce((total, pair) => total + (pair[at] ?? 0), 0);
    expect([sum(0), sum(1)]).toEqual([113, 983]);
  });

  await test.step('among the neighbours, in any year', async () => {
    const table = await kpi.tableOf(/: .* among statistical neighbours/);
    expect(table.slice(1).map((row) => [row[0], row[1]])).toEqual([
      ['Barnsley', '5%'],
      ['South Tyneside', '5%'],
      ['Halton', '6%'],
      ['County Durham', '8%'],
      ['Darlington', '8%'],
      ['Gateshead', '8%'],
      ['England', '9%'],
      ['North East', '9%'],
      ['Redcar and Cleveland', '9%'],
      ['Rotherham', '9%'],
      ['Stockton-on-Tees', '9%'],
      ['Sunderland', '9%'],
      ['Wirral', '10%'],
    ]);
    await kpi.selection.pick(kpi.year, 'March 2023');
    const region = page.getByRole('region', { name: /among statistical neighbours, March 2023/ });
    await expect(region.getByRole('row', { name: /^England/ })).toContainText('11%');
    await expect(region.getByRole('row', { name: /^Halton/ })).toContainText('11%');
  });

  await test.step('where it came from, with its SQL', async () => {
    const from = page.getByRole('region', { name: 'Where this figure came from' });
    await expect(from).toContainText('illustrative example');
    await from.getByText('See the SQL').click();
    const sql = from.locator('code');
    await expect(sql).toContainText("'E06000047'");
    await expect(sql).toContainText("'placements_3_plus'");
  });
});

test('what the officer writes survives a reload, for its quarter alone', async ({ page }) => {
  const kpi = new KpiPage(page);
  await kpi.open(`#/kpi/placements_3_plus?${DURHAM_Q3}`);
  const written = 'Three homes closed <b>in the autumn</b> & two brothers moved.';
  await kpi.commentary.fill(written);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved on this device.')).toBeVisible();
  await page.reload();
  await kpi.started();
  await expect(kpi.commentary).toHaveValue(written);
  await kpi.open('#/kpi/placements_3_plus?area=E06000047&quarter=2021-22-Q2');
  await expect(kpi.commentary).toHaveValue('');
});

test('a figure of a quarter says why no year stands beside it', async ({ page }) => {
  const kpi = new KpiPage(page);
  await kpi.open(`#/kpi/cla_started?${DURHAM_Q3}`);
  await kpi.drawn();
  await expect(kpi.figure).toHaveAttribute('data-value', '91');
  await expect(kpi.figure).toContainText(
    'one child can come or go twice, so there is no comparison',
  );
  for (const id of ['neighbours', 'region', 'england']) {
    const withValue = page.locator('[data-value]:not([data-value=""])');
    await expect(kpi.comparator(id).and(withValue)).toHaveCount(0);
  }
  await kpi.open(`#/kpi/outside_area?${DURHAM_Q3}`);
  await expect(kpi.figure).toContainText('Nothing is published for each council');
});

test('an authority without figures of its own shows its published years', async ({ page }) => {
  const kpi = new KpiPage(page);
  await kpi.open('#/kpi/placements_3_plus?area=E06000006');
  await kpi.drawn('E06000006');
  await expect(kpi.main).toContainText('Quarterly figures can be added');
  await expect(kpi.figure).toHaveAttribute('data-period', '2024-25');
  await expect(kpi.figure).toHaveAttribute('data-value', '11');
  await expect(kpi.comparator('region')).toHaveAttribute('data-value', '9');
  const table = await kpi.tableOf(/: Children with three or more placements in a year$/);
  // Halton, March 2016 to March 2025, as published.
  expect(table.slice(1).map((row) => row[1]?.replace(' (published)', ''))).toEqual([
    '11%',
    '8%',
    '8%',
    '9%',
    '7%',
    '6%',
    '8%',
    '11%',
    '12%',
    '11%',
  ]);
});

test('councils of 2023 have no neighbours in the model of 2021, and the page says so', async ({
  page,
}) => {
  const kpi = new KpiPage(page);
  for (const [area, name] of [
    ['E06000063', 'Cumberland'],
    ['E06000064', 'Westmorland and Furness'],
  ] as const) {
    await kpi.open(`#/kpi/placements_3_plus?area=${area}&model=2021`);
    await kpi.drawn(area);
    await expect(kpi.selection.council).toContainText(name);
    await expect(kpi.main).toContainText(
      `There are no statistical neighbours of ${name} in the 2021 model`,
    );
    await expect(kpi.comparator('england')).not.toHaveAttribute('data-value', '');
  }
});
