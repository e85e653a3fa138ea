import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, type Page, test } from '@playwright/test';
import readExcel from 'read-excel-file/universal';
import { build } from 'vite';
import { serveSite } from '../../scripts/server/site.mjs';
import { axeFindings } from './support/page-checks.ts';

/** The grid and what leaves it, with the console's own engine, in a page of their own. */
test.describe.configure({ mode: 'default' });

const folder = mkdtempSync(join(tmpdir(), 'quarterlight-grid-'));
let site: Awaited<ReturnType<typeof serveSite>>;

test.beforeAll(async () => {
  await build({
    configFile: fileURLToPath(new URL('../../vite.config.ts', import.meta.url)),
    root: fileURLToPath(new URL('grid-page', import.meta.url)),
    mode: 'plain',
    logLevel: 'silent',
    build: { outDir: folder, emptyOutDir: true },
  });
  site = await serveSite({ folder, port: 0 });
});

test.afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** Opens the page; what the console or the policy complains of is collected. */
async function open(page: Page, search: Record<string, string> = {}): Promise<string[]> {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(`${site.address}?${new URLSearchParams(search)}`);
  await expect(page.locator('[data-row="1"]').first()).not.toBeEmpty();
  return problems;
}

test('1,000,000 rows by keyboard: to the last one, sorted, copied, read whole', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const problems = await open(page);
  const grid = page.getByRole('grid', { name: 'Result of a query' });
  await expect(grid).toHaveAttribute('aria-rowcount', '1000001');
  await expect(grid).toHaveAttribute('aria-colcount', '13');
  const cell = (row: number, place: number) =>
    grid.locator(`[data-row="${row}"][data-place="${place}"]`);
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());

  await cell(0, 0).focus();
  await press('Control+End', 'Home');
  await expect(cell(999_999, 0)).toBeFocused();
  await expect(cell(999_999, 0)).toHaveText('999999');
  await expect(cell(999_999, 0)).toBeInViewport({ ratio: 1 });
  await expect(grid.locator('[aria-rowindex="1000001"]')).toHaveCount(1);
  await press('PageUp', 'ArrowUp', 'Control+ArrowUp');
  await expect(cell(0, 0)).toBeFocused();

  // A block over cells, one of which is NULL and one a text that looks like a formula.
  await press('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight');
  await page.keyboard.down('Shift');
  for (let step = 0; step < 6; step += 1) await press('ArrowRight');
  await page.keyboard.up('Shift');
  await press('Control+c');
  await expect(page.getByRole('status').first()).toHaveText('Copied 7 cells.');
  expect(await clipboard()).toBe("County 3\t2000-04-03\t23.757\t\t503\tfalse\t'=note 3");

  // Up to the headings: the engine sorts by value, and says so.
  await press('Control+Home', 'ArrowUp', 'Enter', 'Enter');
  await expect(grid.getByRole('columnheader', { name: 'place, BIGINT' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await expect(page.getByRole('status').first()).toHaveText('Sorted by place, descending.');
  await expect(cell(0, 0)).toHaveText('999999');
  const slider = page.getByRole('slider', { name: 'Width of place' });
  const before = Number(await slider.inputValue());
  await slider.focus();
  await press('ArrowRight');
  await expect.poll(async () => Number(await slider.inputValue())).toBeGreaterThan(before);
  await page.getByRole('button', { name: 'Options for value' }).click();
  await page.getByRole('menuitem', { name: 'Pin to the left' }).click();
  await expect(cell(0, 0)).toHaveText('54.520');

  await expect(grid.getByRole('button', { name: /^value/ })).toBeFocused();

  // A nested value, a line for each part.
  await cell(0, 0).click();
  for (let step = 0; step < 9; step += 1) await press('ArrowRight');
  await expect(cell(0, 9)).toHaveText("{'part': 0, 'of': [4, NULL]}");
  await press('Enter');
  await expect(page.getByRole('dialog', { name: 'parts, row 1' }).locator('pre')).toHaveText(
    "{ 'part': 0, 'of': [ 4, NULL ] }",
  );
  await press('Escape');
  await expect(cell(0, 9)).toBeFocused();

  expect(await axeFindings(page, '.result-grid')).toEqual([]);
  expect(problems).toEqual([]);
});

const ROWS = 30_000;
const TAKEN = `SELECT range AS n, (range / 8)::DECIMAL(9,3) AS d, DATE '2021-12-31' AS day,
  '=1+' || range AS t, CASE WHEN range = 1 THEN NULL ELSE [range] END AS list
FROM range(${ROWS})`;

test('a result leaves as CSV, Excel, Parquet and JSON, after a warning in the officer view', async ({
  page,
}) => {
  const problems = await open(page, { sql: TAKEN, view: 'officer' });
  async function take(format: string): Promise<Buffer> {
    await page.getByRole('button', { name: `Download ${format}` }).click();
    const warning = page.getByRole('dialog', {
      name: 'This result has figures that the public does not see',
    });
    const coming = page.waitForEvent('download');
    await warning.getByRole('button', { name: 'Take it for officers' }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toMatch(
      /^a-long-result-officer-view\.(csv|xlsx|parquet|json)$/,
    );
    return readFileSync(await download.path());
  }
  const csv = (await take('CSV')).toString('utf8').split('\n');
  expect(csv.slice(0, 3)).toEqual([
    '\ufeffn,d,day,t,list',
    "0,0.000,2021-12-31,'=1+0,[0]",
    "1,0.125,2021-12-31,'=1+1,",
  ]);
  expect(csv).toHaveLength(ROWS + 2);

  const [result, about] = await readExcel(new Blob([new Uint8Array(await take('Excel'))]));
  expect(result?.data).toHaveLength(ROWS + 1);
  expect(result?.data[2]).toEqual([1, 0.125, new Date('2021-12-31T00:00:00Z'), '=1+1', null]);
  expect(about?.data.flat()).toContain('Officer view: has figures that the public does not see');

  const file = join(folder, 'taken.parquet');
  const bytes = await take('Parquet');
  writeFileSync(file, bytes);
  const connection = await (await DuckDBInstance.create()).connect();
  const read = await connection.runAndReadAll(
    `SELECT count(*)::VARCHAR, sum(n)::VARCHAR, max(d)::VARCHAR, typeof(min(day)), count(list)::VARCHAR FROM '${file}'`,
  );
  // The sum of 0 to 29,999 is 29,999 times 15,000.
  expect(read.getRows()).toEqual([[String(ROWS), '449985000', '3749.875', 'DATE', '29999']]);

  const json: unknown = JSON.parse((await take('JSON')).toString('utf8'));
  expect(Array.isArray(json) && json.length).toBe(ROWS);
  expect(Array.isArray(json) && json[1]).toEqual({
    n: 1,
    d: 0.125,
    day: '2021-12-31',
    t: '=1+1',
    list: null,
  });
  expect(problems).toEqual([]);
});
