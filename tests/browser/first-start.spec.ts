import { expect } from '@playwright/test';
import { DataPage } from './pages/data-page.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { Screen } from './pages/screen.ts';
import { fixtureFile } from './support/fixture-file.ts';
import { test } from './support/guarded-test.ts';

const SCREENS = ['#/', '#/kpi/placements_3_plus', '#/data', '#/about'] as const;

test('the example is there at first, and every screen says that it is one', async ({ page }) => {
  const screen = new Screen(page);
  for (const hash of SCREENS) {
    await screen.open(hash);
    await expect(screen.exampleNote).toContainText('Illustrative example');
  }
  const overview = new OverviewPage(page);
  await overview.open('#/');
  await overview.shows('E06000047', 'Q4 2024/25');
});

test('the example goes with one click, and stays away', async ({ page }) => {
  const overview = new OverviewPage(page);
  await overview.open('#/?area=E06000047&quarter=2021-22-Q3');
  await expect(overview.row('cla_number')).toHaveAttribute('data-value', '983');
  await overview.removeExample();
  // What is left is published: 950 children in care in County Durham on 31 March 2021.
  await expect(overview.row('cla_number')).toHaveAttribute('data-period', '2020-21');
  await expect(overview.row('cla_number')).toHaveAttribute('data-value', '950');
  await page.reload();
  await overview.started();
  await expect(overview.row('cla_number')).toHaveAttribute('data-value', '950');
  await expect(overview.exampleNote).toHaveCount(0);
});

test('the example goes with the first file of one’s own', async ({ page }) => {
  const data = new DataPage(page);
  await data.open('#/data?area=E06000047&quarter=2021-22-Q3');
  await expect(data.exampleNote).toBeVisible();
  await data.bring(fixtureFile('durham-2021-22-q3.csv'));
  await expect(data.exampleNote).toHaveCount(0);
  await data.goTo('Overview');
  const overview = new OverviewPage(page);
  await overview.shows('E06000047', 'Q3 2021/22');
  await expect(overview.row('cla_number')).toHaveAttribute('data-value', '1000');
  await expect(overview.exampleNote).toHaveCount(0);
});

test('the progress of the calculator never passes all of it', async ({ page }) => {
  // Our server sends the engine compressed: what comes out is several times what was announced.
  await page.addInitScript(() => {
    const seen: number[] = [];
    Object.assign(window, { seenProgress: seen });
    new MutationObserver(() => {
      for (const bar of document.querySelectorAll('progress')) {
        if (bar.hasAttribute('value')) seen.push(Number(bar.getAttribute('value')));
      }
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
  await new Screen(page).open('#/?area=E06000006&quarter=2021-22-Q3');
  await new Screen(page).engineUp();
  const seen = await page.evaluate(() => Reflect.get(window, 'seenProgress') as number[]);
  expect(seen.length).toBeGreaterThan(0);
  expect(Math.max(...seen)).toBeLessThanOrEqual(100);
});
