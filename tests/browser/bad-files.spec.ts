import { expect } from '@playwright/test';
import { DataPage, downloadFrom } from './pages/data-page.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { ACCEPTED_IN_PART, type BadFile, REFUSED } from './support/bad-files.ts';
import { readRecords } from './support/files.ts';
import { fixtureFile } from './support/fixture-file.ts';
import { test } from './support/guarded-test.ts';

const OWN = fixtureFile('durham-2021-22-q3.csv');

async function expectReport(data: DataPage, bad: BadFile): Promise<void> {
  const report = data.report(bad.name);
  await expect(report).toContainText(bad.status);
  for (const words of bad.says) await expect(report).toContainText(words);
}

test('a file that is wrong says why, and nothing that was loaded is lost', async ({ page }) => {
  const data = new DataPage(page);
  const overview = new OverviewPage(page);
  await data.open('#/data?area=E06000047&quarter=2021-22-Q3');
  await data.asOfficer();
  await data.bring(OWN);
  for (const bad of REFUSED) {
    await test.step(bad.name, async () => {
      await data.bring(bad);
      await expectReport(data, bad);
      await expect(data.file(bad.name)).toHaveCount(0);
      await expect(data.file(OWN.name)).toBeVisible();
    });
  }
  await data.goTo('Overview');
  await overview.shows('E06000047', 'Q3 2021/22');
  await expect(overview.row('cla_number')).toHaveAttribute('data-value', '1000');
  await expect(overview.row('placements_3_plus')).toHaveAttribute('data-value', '12.5');
});

test('before a first good file, a bad one leaves the example as it was', async ({ page }) => {
  const data = new DataPage(page);
  const overview = new OverviewPage(page);
  await data.open('#/data?area=E06000047&quarter=2021-22-Q3');
  await data.asOfficer();
  await data.bring(...REFUSED);
  for (const bad of REFUSED) await expectReport(data, bad);
  await expect(data.exampleNote).toBeVisible();
  await data.goTo('Overview');
  await overview.shows('E06000047', 'Q3 2021/22');
  await expect(overview.row('cla_number')).toHaveAttribute('data-value', '983');
});

test('of a file that is right in part, the right rows are taken in', async ({ page }) => {
  const data = new DataPage(page);
  const overview = new OverviewPage(page);
  await data.open('#/data?area=E06000047&quarter=2021-22-Q3');
  await data.asOfficer();
  await data.bring(...ACCEPTED_IN_PART);
  for (const file of ACCEPTED_IN_PART) await expectReport(data, file);

  await test.step('the report downloads, a row a finding', async () => {
    const report = data.report('symbols.csv');
    const { name, text } = await downloadFrom(
      page,
      report.getByRole('button', { name: /Download this report/ }),
    );
    expect(name).toBe('report on symbols.csv.csv');
    const findings = readRecords(text);
    expect(findings.find((finding) => finding['found'] === 'about ninety')).toMatchObject({
      file: 'symbols.csv',
      row: '4',
      column: 'value',
      outcome: 'Left out',
    });
  });

  await test.step('which rows is for officers alone', async () => {
    const report = data.report('symbols.csv');
    const hidden = report.getByRole('listitem').filter({ hasText: 'is hidden because small (c)' });
    await expect(hidden).toContainText('Row 2, column value');
    await page.getByRole('radio', { name: 'Public view' }).check();
    await expect(hidden).toContainText('Column value');
    await expect(report).not.toContainText(/Rows? \d/);
  });

  await test.step('a symbol is a reason, never a number', async () => {
    await data.goTo('Overview');
    await overview.shows('E06000047', 'Q3 2021/22');
    await expect(overview.row('secure')).toHaveAttribute('data-value', '');
    await expect(overview.row('secure')).toHaveAttribute('data-flag', 'suppressed');
    await expect(overview.row('cla_ceased')).toHaveAttribute('data-value', '80');
    await expect(overview.row('uasc_number')).toHaveAttribute('data-value', '14');
  });
});
