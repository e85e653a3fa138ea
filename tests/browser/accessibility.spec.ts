import { expect, type Page } from '@playwright/test';
import { DataPage } from './pages/data-page.ts';
import { KpiPage } from './pages/kpi-page.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { Screen } from './pages/screen.ts';
import { ACCEPTED_IN_PART, REFUSED } from './support/bad-files.ts';
import { test } from './support/guarded-test.ts';
import { axeFindings, misplacedTexts, smallTargets } from './support/page-checks.ts';

const SELECTION = 'area=E06000047&quarter=2021-22-Q3';
const PHONE = { width: 390, height: 844 };

/** Expects axe to find nothing, and every target to be large enough. */
async function expectAccessible(page: Page, state: string): Promise<void> {
  await test.step(`axe and targets: ${state}`, async () => {
    expect(await axeFindings(page), state).toEqual([]);
    expect(await smallTargets(page), state).toEqual([]);
  });
}

test('a fault is found, and named with its element', async ({ page }) => {
  await page.setContent('<html lang="en"><title>A</title><main><h1>B</h1><button></button>');
  expect(await axeFindings(page)).toEqual(['button-name: <button></button>']);
  await page.setContent('<p style="margin:0">one</p><p style="margin:-9px 0 0">two</p>');
  expect(await misplacedTexts(page)).toEqual(['overlap: “one” and “two”']);
});

test('the overview, with its lists open and on a phone', async ({ page }) => {
  const overview = new OverviewPage(page);
  await overview.open(`#/?${SELECTION}`);
  await expectAccessible(page, 'overview');
  for (const [name, list] of [
    ['quarter', overview.selection.quarter],
    ['comparator', overview.selection.compare],
  ] as const) {
    await list.click();
    await expect(overview.selection.options.first()).toBeVisible();
    await expectAccessible(page, `list of ${name}`);
    await page.keyboard.press('Escape');
    await expect(overview.selection.options).toHaveCount(0);
  }
  await overview.selection.council.click();
  await page.keyboard.type('ham');
  await expect(overview.selection.options.first()).toBeVisible();
  await expectAccessible(page, 'list of councils');
  await page.keyboard.type('xyz');
  await expect(page.getByText('No council has this name')).toBeVisible();
  await expectAccessible(page, 'no council of that name');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(overview.selection.options).toHaveCount(0);
  await overview.more.click();
  await expectAccessible(page, 'more from this quarter');
  await page.setViewportSize(PHONE);
  await expectAccessible(page, 'phone');
  await overview.row('foster_care').getByRole('button', { name: /^More/ }).click();
  await expectAccessible(page, 'phone, a row opened');
});

test('the page of a KPI, with its tables open and on a phone', async ({ page }) => {
  const kpi = new KpiPage(page);
  await kpi.open(`#/kpi/placements_3_plus?${SELECTION}`);
  await kpi.drawn();
  await expectAccessible(page, 'KPI page');

  await test.step('each chart has a name, a sentence and a table', async () => {
    const names = await kpi.charts.evaluateAll((charts) =>
      charts.map((chart) => chart.getAttribute('aria-label') ?? ''),
    );
    expect(names).toHaveLength(3);
    for (const name of names) {
      // The title and its sentence: two of them, the second with numbers.
      expect(name).toMatch(/^[^.]+\. .*\d.*\.$/);
    }
    expect(new Set(names).size).toBe(3);
    await expect(kpi.main.getByRole('button', { name: /^Show as a table/ })).toHaveCount(3);
  });

  for (const button of await kpi.main.getByRole('button', { name: /as a table/ }).all()) {
    await button.focus();
  }
  await kpi.tableOf(/: Children with three or more placements in a year$/);
  await kpi.tableOf(/ by age$/);
  await kpi.tableOf(/ among statistical neighbours/);
  await page.getByText('See the SQL').click();
  await expectAccessible(page, 'tables and SQL open');
  await kpi.year.click();
  await expect(kpi.selection.options.first()).toBeVisible();
  await expectAccessible(page, 'list of years');
  await page.keyboard.press('Escape');
  await page.setViewportSize(PHONE);
  await expectAccessible(page, 'phone');
});

test('the Data screen, with reports, and on a phone', async ({ page }) => {
  const data = new DataPage(page);
  await data.open(`#/data?${SELECTION}`);
  await expectAccessible(page, 'Data screen');
  await data.bring(...REFUSED, ...ACCEPTED_IN_PART);
  await expectAccessible(page, 'reports');
  await page.setViewportSize(PHONE);
  await expectAccessible(page, 'phone');
  await data.remove('symbols.csv');
  await expect(data.file('symbols.csv')).toHaveCount(0);
  await expectAccessible(page, 'a file removed');
});

test('about the comparisons, the page that is none, and the published years', async ({ page }) => {
  const screen = new Screen(page);
  await screen.open(`#/about?${SELECTION}`);
  await expectAccessible(page, 'about');
  await page.setViewportSize(PHONE);
  await expectAccessible(page, 'about, phone');
  await screen.open('#/nowhere');
  await expectAccessible(page, 'no such page');
  const kpi = new KpiPage(page);
  await kpi.open('#/kpi/cla_number?area=E06000006');
  await kpi.drawn('E06000006');
  await expectAccessible(page, 'published years');
});

test('title and focus follow the route, and the skip link skips', async ({ page }) => {
  const screen = new Screen(page);
  await screen.open(`#/?${SELECTION}`);
  await expect(page).toHaveTitle('County Durham overview – Quarterlight');
  for (const [link, title] of [
    ['Data', 'Data – Quarterlight'],
    ['About the comparisons', 'About the comparisons – Quarterlight'],
    ['Overview', 'County Durham overview – Quarterlight'],
  ] as const) {
    await screen.navigation.getByRole('link', { name: link, exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveTitle(title);
    await expect(screen.heading).toBeFocused();
    await expect(screen.navigation.getByRole('link', { name: link, exact: true })).toHaveAttribute(
      'aria-current',
      'page',
    );
  }
  await page.goto(`./#/kpi/foster_care?${SELECTION}`);
  await expect(page).toHaveTitle('Children living with foster carers – Quarterlight');
  await expect(screen.heading).toBeFocused();

  await page.reload();
  await screen.started();
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the main content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(screen.main).toBeFocused();
  expect(screen.hash()).toContain('#/kpi/foster_care?');
});
