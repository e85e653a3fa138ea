import { expect } from '@playwright/test';
import { downloadFrom } from './pages/data-page.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { readRecords } from './support/files.ts';
import { test } from './support/guarded-test.ts';

const DURHAM_Q3 = '#/?area=E06000047&quarter=2021-22-Q3';

test('the overview of Q3 2021/22 shows each figure beside what it is compared with', async ({
  page,
}) => {
  const overview = new OverviewPage(page);
  await overview.open(DURHAM_Q3);
  await overview.shows('E06000047', 'Q3 2021/22');
  const shown = await overview.shown();
  const of = (kpi: string) => shown.find((row) => row.kpi === kpi);

  await test.step('the number of children in care', () => {
    expect(of('cla_number')).toMatchObject({ period: '2021-22-Q3', value: 983, flag: '' });
    expect(of('cla_number')?.comparators).toMatchObject({
      'last-year': { period: '2020-21-Q3', value: 941 },
      target: { value: null },
    });
  });

  await test.step('a share, a year ago and the published March 2021', () => {
    const row = of('placements_3_plus');
    expect(row).toMatchObject({ period: '2021-22-Q3', flag: '' });
    // 113 of 983 and 76 of 941 children.
    expect(row?.value).toBeCloseTo(11.495_422_177, 8);
    expect(row?.comparators['last-year']?.period).toBe('2020-21-Q3');
    expect(row?.comparators['last-year']?.value).toBeCloseTo(8.076_514_346, 8);
    expect(row?.comparators).toMatchObject({
      target: { value: 10 },
      // The ten neighbours of 2025 in March 2021: 5 5 6 8 8 9 9 9 9 10. Between 8 and 9.
      neighbours: { period: '2020-21', value: 8.5 },
      region: { period: '2020-21', value: 9 },
      england: { period: '2020-21', value: 9 },
    });
  });

  await test.step('a yearly figure shows its latest 31 March', () => {
    // 630 of 694 children in the year to March 2021; 594 of 631 in the year before.
    const row = of('health_assessments');
    expect(row?.period).toBe('2020-21');
    expect(row?.value).toBeCloseTo(90.778_097_983, 8);
    expect(row?.comparators['last-year']?.value).toBeCloseTo(94.136_291_6, 6);
    expect(row?.comparators['last-year']?.period).toBe('2019-20');
  });

  await test.step('a quarter of children coming into care has no yearly comparator', async () => {
    expect(of('cla_started')).toMatchObject({ value: 91 });
    for (const id of ['neighbours', 'region', 'england']) {
      expect(of('cla_started')?.comparators[id]?.value).toBeNull();
    }
  });

  await test.step('every KPI stands under its theme, once', async () => {
    expect(await overview.themes.allTextContents()).toEqual([
      'Our children',
      'Where they live',
      'Close to home',
      'Stability',
      'Safety and health',
      'Care leavers',
    ]);
    const ids = shown.map((row) => row.kpi);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(
      [
        'cla_number',
        'cla_rate',
        'cla_started',
        'cla_ceased',
        'uasc_number',
        'placed_for_adoption',
        'placements_3_plus',
        'same_home_2_years',
        'outside_area',
        'outside_area_20_miles',
        'foster_care',
        'family_and_friends',
        'in_house_foster',
        'children_home',
        'external_residential',
        'secure',
        'supported_accommodation',
        'with_parents',
        'missing_children',
        'missing_episodes',
        'review_participation',
        'health_assessments',
        'dental_checks',
        'sdq_score',
        'care_leavers',
        'eet_17_18',
        'eet_19_21',
        'suitable_17_18',
        'suitable_19_21',
        'in_touch_19_21',
      ].sort(),
    );
  });

  await test.step('the first headline is about the children in care', async () => {
    const first = overview.headlines.first();
    await expect(first).toContainText('983 children are in our care, 42 more than a year ago');
    await expect(first).toContainText('30 of them are placed for adoption');
    expect(await overview.headlines.count()).toBeLessThanOrEqual(5);
  });

  await test.step('everything else is one key away, and open on paper', async () => {
    const { more } = overview;
    const told = page.getByText('More children aged 16 and over came into our care');
    await expect(told).toBeHidden();
    await more.focus();
    await page.keyboard.press('Enter');
    await expect(told).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(told).toBeHidden();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(told).toBeVisible();
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(told).toBeHidden();
  });

  await test.step('numbers, change and rating stand in words beside the figure', async () => {
    const row = overview.row('placements_3_plus');
    await expect(row).toContainText('11.5%');
    await expect(row).toContainText('113 of 983');
    await expect(row).toContainText('Worse');
    await expect(row).toContainText('12 months to 31 December 2021');
  });
});

test('the mean, and the neighbours of 2021, are worked out from their own councils', async ({
  page,
}) => {
  const overview = new OverviewPage(page);
  const neighbours = overview.comparator('placements_3_plus', 'neighbours');
  await overview.open(`${DURHAM_Q3}&method=mean`);
  // 5 + 5 + 6 + 8 + 8 + 9 + 9 + 9 + 9 + 10 is 78.
  await expect(neighbours).toHaveAttribute('data-value', '7.8');
  await overview.open(`${DURHAM_Q3}&model=2021&method=mean`);
  // The ten of 2021 are others: 5 + 6 + 8 + 8 + 8 + 9 + 9 + 9 + 9 + 11 is 82.
  await expect(neighbours).toHaveAttribute('data-value', '8.2');
});

test('council, quarter and comparator are chosen by keyboard alone, and the address follows', async ({
  page,
  someoneElse,
}) => {
  const overview = new OverviewPage(page);
  const { selection } = overview;
  await overview.open(DURHAM_Q3);

  await overview.tabTo(selection.quarter);
  await selection.pick(selection.quarter, 'Q2 2021/22');
  await overview.shows('E06000047', 'Q2 2021/22');
  expect(overview.hash()).toContain('quarter=2021-22-Q2');

  await selection.pick(selection.compare, 'England');
  await expect(overview.main.getByRole('columnheader', { name: 'Against England' })).toBeVisible();
  expect(overview.hash()).toContain('compare=england');

  await selection.typeCouncil('gates');
  // Gateshead has its published years alone: Q2 2021/22 shows its latest, 439 in March 2021.
  await overview.shows('E08000037', 'Q2 2021/22');
  await expect(selection.council).toContainText('Gateshead');
  await expect(overview.row('cla_number')).toHaveAttribute('data-value', '439');
  await expect(overview.row('cla_number')).toHaveAttribute('data-period', '2020-21');
  expect(overview.hash()).toBe('#/?area=E08000037&quarter=2021-22-Q2&compare=england');

  await test.step('someone else sees the same numbers at the same address', async () => {
    const here = await overview.shown();
    const other = new OverviewPage(await someoneElse());
    await other.open(overview.hash());
    await other.shows('E08000037', 'Q2 2021/22');
    expect(await other.shown()).toEqual(here);
    await expect(other.main.getByRole('columnheader', { name: 'Against England' })).toBeVisible();
  });

  await test.step('the way back leads through every choice', async () => {
    await page.goBack();
    await overview.shows('E06000047', 'Q2 2021/22');
    await page.goBack();
    await expect(
      overview.main.getByRole('columnheader', { name: 'Against neighbours' }),
    ).toBeVisible();
    await page.goBack();
    await overview.shows('E06000047', 'Q3 2021/22');
    expect(overview.hash()).toBe(DURHAM_Q3);
  });
});

test('Escape, Enter on nothing and leaving the field change nothing', async ({ page }) => {
  const overview = new OverviewPage(page);
  const { selection } = overview;
  await overview.open(DURHAM_Q3);
  await selection.council.focus();
  await page.keyboard.press('Enter');
  await expect(selection.search).toBeFocused();
  await page.keyboard.type('nowhere at all');
  await expect(page.getByText('No council has this name')).toBeVisible();
  await page.keyboard.press('Enter');
  // Escape empties the field first, as in any search, and then leaves it.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(selection.search).toHaveCount(0);
  await expect(selection.council).toBeFocused();
  await expect(selection.council).toContainText('County Durham');
  await selection.quarter.focus();
  await page.keyboard.press('Enter');
  await expect(selection.options.first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(selection.options).toHaveCount(0);
  await expect(selection.quarter).toBeFocused();
  expect(overview.hash()).toBe(DURHAM_Q3);
});

test('the figures download as the overview shows them', async ({ page }) => {
  const overview = new OverviewPage(page);
  await overview.open(DURHAM_Q3);
  await overview.shows('E06000047', 'Q3 2021/22');
  const shown = await overview.shown();
  const { name, text } = await downloadFrom(page, overview.download);
  expect(name).toBe('county-durham-2021-22-q3-illustrative-example.csv');
  const number = (cell: string | undefined) => (cell ? Number(cell) : null);
  const records = readRecords(text);
  expect(
    records.map((record) => ({
      kpi: record['kpi'],
      area: record['new_la_code'],
      value: number(record['value']),
      flag: record['flag'],
      lastYear: [record['last_year_period'], number(record['last_year'])],
      target: number(record['target']),
      neighbours: [record['neighbours_period'], number(record['neighbours'])],
      region: [record['region_period'], number(record['region'])],
      england: [record['england_period'], number(record['england'])],
    })),
  ).toEqual(
    shown.map((row) => ({
      kpi: row.kpi,
      area: row.area,
      value: row.value,
      flag: row.flag,
      lastYear: [row.comparators['last-year']?.period, row.comparators['last-year']?.value],
      target: row.comparators['target']?.value,
      neighbours: [row.comparators['neighbours']?.period, row.comparators['neighbours']?.value],
      region: [row.comparators['region']?.period, row.comparators['region']?.value],
      england: [row.comparators['england']?.period, row.comparators['england']?.value],
    })),
  );
  const number983 = records.find((record) => record['kpi'] === 'cla_number');
  expect(number983).toMatchObject({
    time_period: '202122',
    time_identifier: 'Financial year Q3',
    la_name: 'County Durham',
    value: '983',
    note: 'Illustrative example',
  });
});
