import { expect } from '@playwright/test';
import { test } from './support/guarded-test.ts';

const DURHAM_Q3 = 'area=E06000047&quarter=2021-22-Q3';

test('the SQL of a figure opens in the console, beside tables that say what they hold', async ({
  page,
}) => {
  await page.goto(`./#/kpi/placements_3_plus?${DURHAM_Q3}`);

  await test.step('with the selection, and before the console is up', async () => {
    await page.getByRole('button', { name: 'Open in the SQL console' }).click();
    await expect(page).toHaveURL(new RegExp(`#/sql\\?${DURHAM_Q3}$`));
    await expect(page.locator('.cm-content').first()).toContainText(
      'Children with three or more placements in a year, Q3 2021/22: County Durham.',
    );
  });

  const tables = page.getByRole('region', { name: 'Tables' });

  await test.step('a search finds a column, which is then written into the text', async () => {
    await tables.getByLabel('Search tables and columns').fill('Wilson');
    await expect(tables.getByRole('status')).toHaveText('2 tables have “Wilson”.');
    const low = tables
      .getByRole('list', { name: 'Columns of area_figures' })
      .getByRole('button', { name: 'low: insert name' });
    await expect(low).toBeVisible({ timeout: 30_000 });
    await tables.getByLabel('Search tables and columns').fill('');
  });

  await test.step('a table tells its meaning and is looked into', async () => {
    await tables.getByRole('button', { name: /^figures view/ }).click();
    await expect(tables).toContainText('Begin here.');
    await expect(tables.getByText('After disclosure control', { exact: true })).toBeVisible();
    await tables.getByRole('button', { name: 'Preview figures', exact: true }).click();
    await expect(page.locator('.cm-content').first()).toContainText('FROM figures');
  });
});
