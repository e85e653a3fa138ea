import { expect } from '@playwright/test';
import { downloadFrom } from './pages/data-page.ts';
import { expectAccessible } from './pages/device-section.ts';
import { test } from './support/guarded-test.ts';
import { axeFindings } from './support/page-checks.ts';

const ADDRESS = '#/sql?area=E06000047&quarter=2021-22-Q3';
const ENGINE_MS = 90_000;
/** 30 of 120 is 25%; a year before, 12 of 100 was 12%. Of 2 children nothing may be told. */
const RESULT = `SELECT * FROM (VALUES ('2021-22-Q3', 30, 120, '', ''), ('2020-21-Q3', 12, 100, '', ''),
  ('2021-22-Q3', 2, 40, 'Age', 'Under 5'), ('2021-22-Q3', 28, 80, 'Age', '5 and over'))
  AS t (period, numerator, denominator, breakdown, category)`;

test('a result becomes a KPI of one’s own, that says where it came from', async ({ page }) => {
  const editor = page.getByRole('textbox', { name: /^SQL of/ });
  const said = page.locator('[data-said="sql"]');
  const run = async (sql: string, answer: RegExp) => {
    await editor.focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText(sql);
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(said).toHaveText(answer, { timeout: ENGINE_MS });
  };
  const dialog = page.getByRole('dialog', { name: 'A KPI of your own' });
  await page.goto(`./${ADDRESS}`);

  await test.step('one that is none says why, and what was never one is offered nothing', async () => {
    await run("SELECT '2021-22-Q3' AS period, 5 AS value WHERE false", /^0 rows in/);
    await expect(page.getByText('No row meets all conditions')).toBeVisible();
    await expect(page.getByRole('button', { name: /KPI/ })).toHaveCount(0);
    await run("SELECT 'Q3' AS period, 5 AS value", /^1 row in/);
    await page.getByRole('button', { name: 'Why this is no KPI' }).click();
    await expect(dialog).toContainText('“Q3” is no period');
    expect(await axeFindings(page, 'dialog')).toEqual([]);
    await dialog.getByRole('button', { name: 'Close' }).click();
  });

  await test.step('figures are taken in, rated and withheld like any others', async () => {
    await run(RESULT, /^4 rows in/);
    await page.getByRole('button', { name: 'Make it a KPI' }).click();
    await dialog.getByLabel('Title').fill('Life story books');
    await dialog.getByLabel('What is counted').fill('children with a life story book');
    await dialog.getByLabel('What is better').selectOption('higher');
    await dialog.getByRole('button', { name: 'Make the KPI' }).click();
    await expect(dialog.getByRole('status')).toContainText('4 figures were taken in');
    await dialog.getByRole('link', { name: 'Look at it' }).click();
    const figure = page.locator('[data-kpi="own_life_story_books"][data-value="25"]').first();
    await expect(figure).toContainText('30 of 120 children in our care');
    await expect(figure).toContainText('12.0% (12 of 100) in Q3 2020/21');
    await expect(figure).toContainText('Better');
    await expect(page.locator('main')).not.toContainText('2 of 40');
    await expectAccessible(page);
  });

  await test.step('its trace has rows, settings and the query, and nothing withheld', async () => {
    await page.getByText('See the rows, files and settings behind this figure').click();
    const { text } = await downloadFrom(
      page,
      page.getByRole('button', { name: 'Download as JSON' }),
    );
    const trace = JSON.parse(text);
    expect(trace).toMatchObject({ view: 'public', query: { sql: RESULT } });
    expect(trace.rows[0]).toMatchObject({ as: 'this figure', numerator: 30, denominator: 120 });
    const parts = trace.rows.filter((row: { as: string }) => row.as === 'part');
    expect(parts.map((row: { numerator: unknown }) => row.numerator)).toEqual([null, null]);
  });

  await test.step('it is there after a reload, and goes when it is removed', async () => {
    await page.reload();
    await expect(page.locator('[data-kpi="own_life_story_books"][data-value="25"]')).toBeVisible({
      timeout: ENGINE_MS,
    });
    await page.getByRole('button', { name: 'Remove this KPI' }).click();
    await page.getByRole('button', { name: 'Remove it' }).click();
    await expect(page.locator('[data-kpi="own_life_story_books"]')).toHaveCount(0);
  });
});
