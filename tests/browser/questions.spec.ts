import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { downloadFrom } from './pages/data-page.ts';
import { SELECTION } from './pages/device-section.ts';
import { test } from './support/guarded-test.ts';
import { axeFindings, smallTargets } from './support/page-checks.ts';

const SQL = /^SQL of /;
const STARTER = 'Which authorities improved most?';

async function openConsole(page: Page): Promise<void> {
  await page.goto(`./#/sql${SELECTION}`);
  await page.getByRole('button', { name: 'Questions', exact: true }).click();
}

/** Nothing that axe finds in a part of the page, and no target that is too small to hit. */
async function expectAccessible(page: Page, part: string): Promise<void> {
  expect(await axeFindings(page, part)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
}

const own = (page: Page): Locator => page.getByRole('list', { name: 'Your questions' });
const starters = (page: Page): Locator => page.getByRole('list', { name: 'Starter library' });

test('a question is filled in, saved, found again, and taken to a colleague as a file', async ({
  page,
  someoneElse,
}) => {
  await openConsole(page);
  await starters(page).getByRole('button', { name: STARTER }).click();
  await expectAccessible(page, '.question-controls');

  await test.step('asked for another number', async () => {
    await page.getByLabel('Years back').fill('three');
    await expect(page.getByText('Write a number in digits')).toBeVisible();
    await page.getByLabel('Years back').fill('');
    await expect(page.getByText('Give a number, such as 5 or 2.5.')).toBeVisible();
    await page.getByRole('button', { name: /^Run all/ }).click();
    await expect(page.getByRole('tabpanel')).toContainText('Not run. Years back: Give a number');
    await expectAccessible(page, '.sql-desk');
    await page.getByRole('button', { name: 'Go to it' }).click();
    await expect(page.getByLabel('Years back')).toBeFocused();
    await page.getByLabel('Years back').fill('3');
    await expect(page.getByText('Write a number in digits')).toHaveCount(0);
  });

  await test.step('saved beside the starter library, with its own title', async () => {
    await page.getByRole('button', { name: 'Save as a question' }).click();
    const dialog = page.getByRole('dialog', { name: 'Save as a question' });
    await expect(dialog.getByLabel('Title')).toBeFocused();
    await expectAccessible(page, '.save-question');
    await dialog.getByLabel('Title').fill('');
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(dialog.getByRole('alert')).toHaveText(/Write a title/);
    await dialog.getByLabel('Title').fill('Who gained in three years?');
    await dialog.getByLabel('At first, of $years').fill('3');
    await expect(dialog).toContainText('travel in the workspace file');
    await expect(
      dialog.getByRole('radio', { name: 'As a chart. Bars: improvement by area.' }),
    ).toBeChecked();
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    // It is shown at once, and kept when the dialog has closed.
    await expect(dialog).toHaveCount(0);
    await expect(own(page).getByRole('listitem')).toHaveCount(1);
    await expect(starters(page).getByRole('button', { name: STARTER })).toBeVisible();
  });

  await test.step('there after a reload, with what it asks for', async () => {
    await page.reload();
    await page.getByRole('button', { name: 'Questions', exact: true }).click();
    await own(page)
      .getByRole('button', { name: 'Who gained in three years?', exact: true })
      .click();
    await expect(page.getByLabel('Years back')).toHaveValue('3');
    await expect(page.getByRole('textbox', { name: SQL })).toContainText('kpi = $kpi');
  });

  const { name, text } = await downloadFrom(
    page,
    own(page).getByRole('button', { name: /^Save as \.sql/ }),
  );
  expect(name).toBe('who-gained-in-three-years.sql');
  const starter = await readFile('queries/examples/which-improved-most.sql', 'utf8');
  expect(text).toBe(
    starter
      .replace(STARTER, 'Who gained in three years?')
      .replace('"Years back" 5', '"Years back" 3'),
  );

  await test.step('removed, and put back', async () => {
    await own(page)
      .getByRole('button', { name: /^Remove/ })
      .click();
    await expect(own(page)).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Put it back' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(own(page).getByRole('listitem')).toHaveCount(1);
  });

  await test.step('brought by a colleague, who sees what cannot be read', async () => {
    const other = await someoneElse();
    await openConsole(other);
    const choosing = other.waitForEvent('filechooser');
    await other.getByRole('button', { name: 'Bring .sql files' }).click();
    await (await choosing).setFiles([
      { name, mimeType: 'application/sql', buffer: Buffer.from(text) },
      {
        name: 'odd.sql',
        mimeType: 'application/sql',
        buffer: Buffer.from(
          '-- title: Odd\n-- colour: <img src=x onerror="__pwned=1">\n\nSELECT 1',
        ),
      },
      { name: 'table.csv', mimeType: 'text/csv', buffer: Buffer.from('a\n1') },
    ]);
    await expect(own(other).getByRole('listitem')).toHaveCount(2);
    await expect(other.getByText('2 of 3 files taken.')).toBeVisible();
    await expect(other.getByText(/^Line 2: .*is not a line of a header/)).toBeVisible();
    await expectAccessible(other, '.questions');
    await own(other)
      .getByRole('button', { name: 'Who gained in three years?', exact: true })
      .click();
    await expect(other.getByLabel('Years back')).toHaveValue('3');
  });
});
