import { expect, type Page } from '@playwright/test';
import { Screen } from './pages/screen.ts';
import { test } from './support/guarded-test.ts';
import { axeFindings, sidewaysScroll, smallTargets } from './support/page-checks.ts';

const ADDRESS = '#/sql?area=E06000047&quarter=2021-22-Q3';
/** The console's engine starts after the other one. */
const ENGINE_MS = 90_000;

/** The SQL console as a person at a keyboard uses it. */
class SqlPage extends Screen {
  readonly editor = this.page.getByRole('textbox', { name: /^SQL of/ });
  readonly said = this.page.locator('[data-said="sql"]');
  readonly errors = this.page.getByRole('list', { name: 'Errors' });
  readonly tabs = this.page.getByRole('tablist', { name: 'Queries' });

  /** Puts a text in the place of what stands there, as pasting does. */
  async write(sql: string): Promise<void> {
    await this.editor.focus();
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.insertText(sql);
  }

  async run(sql: string, said: RegExp): Promise<void> {
    await this.write(sql);
    await this.page.keyboard.press('ControlOrMeta+Enter');
    await expect(this.said).toHaveText(said, { timeout: ENGINE_MS });
  }
}

async function expectAccessible(page: Page, state: string): Promise<void> {
  expect(await axeFindings(page), state).toEqual([]);
  // Columns have their width in their menu as well (WCAG 2.5.8, equivalent).
  const small = (await smallTargets(page)).filter((target) => !target.startsWith('Width of'));
  expect(small, state).toEqual([]);
}

test('writing does not wait for the engine; a query runs, and an error stands at its place', async ({
  page,
}) => {
  const sql = new SqlPage(page);
  await page.goto(`./${ADDRESS}`);
  await sql.write('SELECT 6 * 7 AS answer');
  // The console's engine comes after that of the figures, which is not up yet.
  expect(await sql.main.getAttribute('data-phase')).toBe('starting');
  await expect(sql.editor).toContainText('SELECT 6 * 7 AS answer');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(sql.said).toHaveText(/^1 row in/, { timeout: ENGINE_MS });
  await expect(page.getByRole('gridcell', { name: '42' })).toBeVisible();
  await expectAccessible(page, 'a result');

  await test.step('the answer of a long text is seen under it, at 1366 by 768', async () => {
    const long = Array.from({ length: 40 }, (_, line) => `-- line ${line}`).join('\n');
    await sql.run(`${long}\nSELECT range AS seen FROM range(3)`, /^3 rows in/);
    await expect(page.getByRole('gridcell', { name: '2', exact: true })).toBeInViewport();
    await expect(page.getByRole('button', { name: /^Run all/ })).toBeInViewport();
    await expect(sql.editor).toBeFocused();
  });

  await sql.run("SELECT 1;\nSELECT nope\nFROM areas WHERE name = 'x'", /^Statement 2: Error\./);
  const place = sql.errors.getByRole('button', { name: 'Line 2, column 8' });
  await place.focus();
  await page.keyboard.press('Enter');
  await expect(sql.editor).toBeFocused();
  await expectAccessible(page, 'an error');

  await sql.run("SELECT count(*) FROM figures WHERE origin = 'own'", /^1 row in/);
  await expect(page.getByRole('gridcell', { name: '0', exact: true })).toHaveCount(0);

  await sql.write('SELECT area FROM figures JOIN areas ON code = area_code');
  await page.getByRole('button', { name: 'Explain with times' }).click();
  await expect(page.getByText('Match rows of two tables').first()).toBeVisible();
  await expectAccessible(page, 'a plan');
});

test('a query without an end is stopped, while writing goes on', async ({ page }) => {
  const sql = new SqlPage(page);
  await page.goto(`./${ADDRESS}`);
  await sql.run('SELECT 1', /^1 row in/);
  await sql.write('SELECT sum(a.range * b.range) FROM range(10000000) a, range(10000000) b');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible();
  await page.keyboard.press('End');
  await page.keyboard.type(' -- more');
  await expect(sql.editor).toContainText('-- more');
  await page.keyboard.press('Escape');
  await expect(sql.said).toHaveText(/^Stopped after/, { timeout: 30_000 });
  await sql.run('SELECT 2 AS two', /^1 row in/);

  await test.step('one of the view of all figures too, and the next query is answered', async () => {
    await sql.write(
      'SELECT count(*) FROM figures a, figures b, figures c WHERE a.value < b.value + c.value',
    );
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(page.getByText(/^Running 0:0[2-9]/)).toBeVisible({ timeout: 30_000 });
    await page.keyboard.press('Escape');
    await expect(sql.said).toHaveText(/^Stopped after/, { timeout: ENGINE_MS });
    await sql.run("SELECT count(*) > 0 AS still_there FROM figures WHERE kpi = 'cla'", /^1 row in/);
  });
});

test('a file that is dropped on the editor becomes a table, below its title', async ({ page }) => {
  const sql = new SqlPage(page);
  await page.goto(`./${ADDRESS}`);
  await sql.write('SELECT 1');
  await page.getByRole('button', { name: 'Tables', exact: true }).click();
  // The place for files was away: the page takes them, and shows where they went.
  await sql.editor.evaluate((editor) => {
    const dataTransfer = new DataTransfer();
    const text = 'Wards, mid-2023;;\n;;\nWard;People;%\nEast;1,204;21.5%\nWest;987;19%\n';
    dataTransfer.items.add(new File([text], 'Ward list.csv', { type: 'text/csv' }));
    const options = { bubbles: true, cancelable: true, composed: true, dataTransfer };
    editor.dispatchEvent(new DragEvent('dragover', options));
    editor.dispatchEvent(new DragEvent('drop', options));
  });
  const became = page.getByRole('list', { name: 'What became of your files' });
  await expect(became).toContainText('ward_list, 2 rows and 3 columns', { timeout: ENGINE_MS });
  await expect(became).toContainText('Above the heading stood “Wards, mid-2023”');
  await expect(became).toContainText('People is text, because of cells such as “1,204”');
  await expect(sql.editor).toContainText('SELECT 1');
  await expect(sql.editor).not.toContainText('East');
  await expectAccessible(page, 'a dropped file');
  await became.getByRole('button', { name: 'Open a query of ward_list' }).click();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('gridcell', { name: '1,204' })).toBeVisible({ timeout: ENGINE_MS });
});

test('tabs, history and leaving by keyboard, at 320 pixels', async ({ page }) => {
  const sql = new SqlPage(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`./${ADDRESS}`);
  await sql.run('SELECT 1 AS one', /^1 row in/);
  expect(await sidewaysScroll(page)).toBe(0);
  await page.getByRole('button', { name: 'New tab' }).press('Enter');
  await expect(sql.editor).toBeFocused();
  await expect(sql.editor).toHaveAccessibleName('SQL of Query 1');
  await page.keyboard.insertText('SELECT 2');

  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /^Run all/ })).toBeFocused();
  const chosen = sql.tabs.getByRole('tab', { selected: true });
  await chosen.focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('Second');
  await page.keyboard.press('Enter');
  await expect(chosen).toHaveText('Second');
  await chosen.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(chosen).toHaveText('First look');
  await page.keyboard.press('Delete');
  await expect(sql.tabs.getByRole('tab')).toHaveText(['Second']);
  await page.getByRole('button', { name: 'Put back “First look”' }).press('Enter');
  await expect(sql.tabs.getByRole('tab')).toHaveText(['First look', 'Second']);
  await expect(sql.editor).toContainText('SELECT 1 AS one');

  await page.getByRole('button', { name: 'History' }).press('Enter');
  await expectAccessible(page, 'history at 320 pixels');
  await page.getByRole('button', { name: /^First look.*SELECT 1 AS one.*1 row/ }).press('Enter');
  await expect(sql.tabs.getByRole('tab')).toHaveCount(3);
  // The list gave way to what was opened from it.
  await expect(page.getByRole('button', { name: 'History' })).toHaveAttribute(
    'aria-expanded',
    'false',
  );
  await expect(sql.editor).toBeInViewport();
  expect(await sidewaysScroll(page)).toBe(0);

  await page.getByText('Keys', { exact: true }).first().click();
  await page.getByRole('checkbox', { name: /The Tab key indents/ }).check();
  await sql.editor.focus();
  await page.keyboard.press('Tab');
  await expect(sql.editor).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(sql.editor).not.toBeFocused();

  await test.step('the overview brings nothing of it', async () => {
    await page.goto('about:blank');
    // What the service worker fetches for use offline is not asked for by the page.
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await sql.open('#/');
    await sql.engineUp();
    expect(asked.join(' ')).toContain('first-');
    expect(asked.join(' ')).not.toMatch(/SqlPage|format-sql/);
  });
});
