import { expect } from '@playwright/test';
import { OverviewPage } from './pages/overview-page.ts';
import { Screen } from './pages/screen.ts';
import { test } from './support/guarded-test.ts';

test('an address that means nothing shows the product’s own choice', async ({ page }) => {
  const overview = new OverviewPage(page);
  const addresses = [
    ['no selection', '#/'],
    ['no hash', ''],
    ['an unknown area', '#/?area=E99999999&quarter=2024-25-Q4'],
    ['an area that is no code', '#/?area=%3Cimg%20src%3Dx%3E'],
    ['England, which is no council', '#/?area=E92000001'],
    ['a quarter that does not exist', '#/?area=E06000047&quarter=2021-22-Q7'],
    ['two years that do not follow each other', '#/?area=E06000047&quarter=2021-25-Q1'],
    ['a quarter without figures', '#/?area=E06000047&quarter=1999-00-Q1'],
    ['junk behind the question mark', '#/?&&==%20%3F?area&quarter'],
    ['a broken escape', '#/?area=%E0%A4%A'],
    ['a path without a stroke', '#nonsense'],
  ] as const;
  await overview.open('#/about');
  for (const [what, hash] of addresses) {
    await test.step(what, async () => {
      await page.goto(`./#/data`);
      await page.goto(`./${hash}`);
      await overview.shows('E06000047', 'Q4 2024/25');
      await expect(overview.row('cla_number')).toHaveAttribute('data-value', '1183');
    });
  }
});

test('a page that does not exist says so, and leads back', async ({ page }) => {
  const screen = new Screen(page);
  await screen.open('#/nowhere?area=E06000047&quarter=2021-22-Q3');
  await expect(screen.heading).toHaveText('This page does not exist');
  await expect(page).toHaveTitle(/This page does not exist/);
  await page.goto('./#/kpi/no_such_kpi?area=E06000047&quarter=2021-22-Q3');
  await expect(screen.heading).toHaveText('This page does not exist');
  await screen.main.getByRole('link', { name: 'Go to the overview' }).click();
  await new OverviewPage(page).shows('E06000047', 'Q3 2021/22');
});

test('a former code leads to the council that carries on', async ({ page }) => {
  const overview = new OverviewPage(page);
  await overview.open('#/?area=E10000023');
  await expect(overview.row('cla_number')).toHaveAttribute('data-area', 'E06000065');
  await expect(overview.selection.council).toContainText('North Yorkshire');
  await expect.poll(() => overview.hash()).toContain('area=E06000065');
});

test('the selection goes along from screen to screen', async ({ page }) => {
  const overview = new OverviewPage(page);
  const selection = 'area=E06000047&quarter=2021-22-Q3&compare=region&model=2021&method=mean';
  await overview.open(`#/?${selection}`);
  await overview.goTo('About the comparisons');
  expect(overview.hash()).toBe(`#/about?${selection}`);
  await overview.goTo('Data');
  expect(overview.hash()).toBe(`#/data?${selection}`);
  await overview.goTo('Overview');
  await overview.row('foster_care').getByRole('link').click();
  await expect.poll(() => overview.hash()).toBe(`#/kpi/foster_care?${selection}`);
});
