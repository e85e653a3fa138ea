import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { DataPage, downloadFrom } from './pages/data-page.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { readCsv, readRecords } from './support/files.ts';
import { test } from './support/guarded-test.ts';

const EXAMPLE = join(import.meta.dirname, '../../data/example/figures.csv');

test('the template can be filled in and loaded', async ({ page }) => {
  const data = new DataPage(page);
  await data.open('#/data?area=E06000047&quarter=2021-22-Q3');
  const { name, text } = await downloadFrom(
    page,
    page.getByRole('button', { name: 'Download the template (CSV)' }),
  );
  expect(name).toBe('quarterly-figures-template.csv');
  const lines = readRecords(text);
  expect(lines.length).toBeGreaterThan(20);
  for (const line of lines) {
    expect(line).toMatchObject({
      geographic_level: 'Local authority',
      new_la_code: 'E06000047',
      la_name: 'County Durham',
      numerator: '',
      denominator: '',
      value: '',
    });
  }
  const [heading = [], ...rows] = readCsv(text);
  const value = heading.indexOf('value');
  const filled = rows
    .filter((row) => row[heading.indexOf('kpi')] === 'cla_number')
    .map((row) =>
      row
        .with(value, '1234')
        .map((cell) => `"${cell}"`)
        .join(','),
    );
  expect(filled).toHaveLength(1);
  await data.bring({ name: 'filled-in.csv', content: [heading.join(','), ...filled].join('\r\n') });
  await expect(data.report('filled-in.csv')).toContainText('1 figure for County Durham');
});

test('the example downloads as it is, and says so when it is loaded as a file', async ({
  page,
}) => {
  const data = new DataPage(page);
  const overview = new OverviewPage(page);
  await data.open('#/data');
  const { name, text } = await downloadFrom(
    page,
    page.getByRole('link', { name: 'Download the example (CSV)' }),
  );
  expect(name).toBe('illustrative-example.csv');
  expect(text).toBe(readFileSync(EXAMPLE, 'utf8'));
  await data.bring({ name, content: text });
  await expect(data.report(name)).toContainText('Illustrative example');
  await expect(data.file(name).first()).toContainText('Illustrative example');
  await data.goTo('Overview');
  await overview.open('#/?area=E06000047&quarter=2021-22-Q3');
  await expect(overview.row('cla_number')).toHaveAttribute('data-value', '983');
});
