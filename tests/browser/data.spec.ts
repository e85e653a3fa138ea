import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { DataPage } from './pages/data-page.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { tidy } from './support/files.ts';
import { fixtureFile } from './support/fixture-file.ts';
import { test } from './support/guarded-test.ts';

const OWN = fixtureFile('durham-2021-22-q3.csv');

test('figures of one’s own are shown, survive a reload, and go when they are removed', async ({
  page,
}) => {
  const data = new DataPage(page);
  const overview = new OverviewPage(page);
  await data.open('#/data?area=E06000047&quarter=2021-22-Q3');
  await data.bring(OWN);

  await test.step('the report says what was taken in', async () => {
    const report = data.report(OWN.name);
    await expect(report).toContainText('Accepted');
    await expect(report).toContainText('3 figures for County Durham, Q3 2020/21 to Q3 2021/22');
    await expect(data.file(OWN.name)).toContainText('County Durham');
  });

  await test.step('the overview shows them', async () => {
    await data.goTo('Overview');
    await overview.shows('E06000047', 'Q3 2021/22');
    const [number, homes] = [overview.row('cla_number'), overview.row('placements_3_plus')];
    await expect(number).toHaveAttribute('data-value', '1000');
    await expect(number).toHaveAttribute('data-period', '2021-22-Q3');
    await expect(overview.comparator('cla_number', 'last-year')).toHaveAttribute(
      'data-value',
      '960',
    );
    // 125 of 1,000.
    await expect(homes).toHaveAttribute('data-value', '12.5');
  });

  await test.step('they survive a reload', async () => {
    await page.reload();
    await overview.started();
    await overview.shows('E06000047', 'Q3 2021/22');
    await expect(overview.row('cla_number')).toHaveAttribute('data-value', '1000');
    await expect(overview.row('placements_3_plus')).toHaveAttribute('data-value', '12.5');
  });

  await test.step('removed, the published figures are left; undone, they are back', async () => {
    await overview.goTo('Data');
    await data.remove(OWN.name);
    await expect(data.file(OWN.name)).toHaveCount(0);
    await expect(page.getByText(`Removed ${OWN.name}.`)).toBeFocused();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(data.file(OWN.name)).toBeVisible();
    await data.remove(OWN.name);
    await expect(data.file(OWN.name)).toHaveCount(0);
    await data.goTo('Overview');
    // The quarter stays, and shows the latest published year: 950 children in March 2021.
    await overview.shows('E06000047', 'Q3 2021/22');
    await expect(overview.row('cla_number')).toHaveAttribute('data-value', '950');
    await page.reload();
    await overview.started();
    await expect(overview.row('cla_number')).toHaveAttribute('data-value', '950');
    await expect(overview.exampleNote).toHaveCount(0);
  });
});

test('the same quarter again replaces, says so, and gives way when it is removed', async ({
  page,
}) => {
  const data = new DataPage(page);
  const overview = new OverviewPage(page);
  const newer = {
    name: 'corrected.csv',
    content: tidy({ kpi: 'cla_number', value: 1040 }),
  };
  await data.open('#/data?area=E06000047&quarter=2021-22-Q3');
  await data.bring(OWN);
  await data.bring(newer);
  await expect(data.report(newer.name)).toContainText(
    `This figure of Q3 2021/22 for County Durham replaces the one from ${OWN.name}.`,
  );
  await data.goTo('Overview');
  await expect(overview.row('cla_number')).toHaveAttribute('data-value', '1040');
  await expect(overview.row('placements_3_plus')).toHaveAttribute('data-value', '12.5');
  await overview.goTo('Data');
  await data.remove(newer.name);
  await expect(page.getByText(`Removed ${newer.name}.`)).toBeFocused();
  await expect(data.file(newer.name)).toHaveCount(0);
  await data.goTo('Overview');
  await expect(overview.row('cla_number')).toHaveAttribute('data-value', '1000');
});

test('several files at once, good and bad: each has its report', async ({ page }) => {
  const data = new DataPage(page);
  const overview = new OverviewPage(page);
  const gateshead = fixtureFile('gateshead-2021-22-q3.csv');
  const empty = { name: 'empty.csv', content: '' };
  await data.open('#/data?area=E06000047&quarter=2021-22-Q3');
  await data.bring(OWN, empty, gateshead);
  await expect(data.report(OWN.name)).toContainText('Accepted');
  await expect(data.report(empty.name)).toContainText('Not accepted');
  await expect(data.report(gateshead.name)).toContainText('Accepted');
  await expect(page.getByText('3 files read: 2 accepted, 1 not accepted.')).toBeVisible();
  await data
    .report(gateshead.name)
    .getByRole('link', { name: /See Gateshead/ })
    .click();
  await overview.shows('E08000037', 'Q3 2021/22');
  await expect(overview.row('cla_number')).toHaveAttribute('data-value', '480');
  // 36 of 480.
  await expect(overview.row('placements_3_plus')).toHaveAttribute('data-value', '7.5');
  await overview.selection.typeCouncil('durham');
  await overview.shows('E06000047', 'Q3 2021/22');
  await expect(overview.row('cla_number')).toHaveAttribute('data-value', '1000');
});

test('a folder is chosen by keyboard, and the page has one field for files', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'quarterlight-folder-'));
  writeFileSync(join(folder, OWN.name), OWN.content);
  const data = new DataPage(page);
  await data.open('#/data');
  await expect(page.locator('input[type="file"]')).toHaveCount(1);
  // Listened for before the key: the browser hears of it in its own time.
  const asking = page.waitForEvent('filechooser');
  await data.tabTo(page.getByRole('button', { name: 'Choose a folder' }));
  await page.keyboard.press('Enter');
  await (await asking).setFiles(folder);
  await expect(data.report(OWN.name)).toContainText('Accepted');
  rmSync(folder, { recursive: true });
});

test('the keyboard chooses files', async ({ page }) => {
  const data = new DataPage(page);
  await data.open('#/data');
  const asking = page.waitForEvent('filechooser');
  await data.tabTo(page.getByRole('button', { name: 'Choose files' }));
  await page.keyboard.press('Enter');
  const chooser = await asking;
  expect(chooser.isMultiple()).toBe(true);
  await chooser.setFiles([
    { name: OWN.name, mimeType: 'text/csv', buffer: Buffer.from(OWN.content) },
  ]);
  await expect(data.report(OWN.name)).toContainText('Accepted');
});
