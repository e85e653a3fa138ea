import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { downloadFrom } from './pages/data-page.ts';
import { KpiPage } from './pages/kpi-page.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { readRecords } from './support/files.ts';
import { test } from './support/guarded-test.ts';

const DURHAM_Q3 = 'area=E06000047&quarter=2021-22-Q3';

test('a chart is copied and downloaded as picture and table', async ({ page, context }) => {
  const kpi = new KpiPage(page);
  await kpi.open(`#/kpi/placements_3_plus?${DURHAM_Q3}`);
  await kpi.drawn();
  const action = (name: RegExp) => kpi.main.getByRole('button', { name }).first();
  await action(/^Take this chart/).focus();
  await page.keyboard.press('Enter');

  await test.step('SVG', async () => {
    const { name, text } = await downloadFrom(page, action(/^Download SVG/));
    expect(name).toBe(
      'county-durham-placements-3-plus-over-time-to-2021-22-q3-illustrative-example.svg',
    );
    const fault = await page.evaluate(
      (svg) =>
        new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror')
          ?.textContent ?? '',
      text,
    );
    expect(fault).toBe('');
    expect(text).toContain('Illustrative example');
    expect(text).toContain('Open Government Licence v3.0');
  });
  await test.step('PNG at twice its size', async () => {
    const coming = page.waitForEvent('download');
    await action(/^Download PNG/).click();
    const bytes = await readFile(await (await coming).path());
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBe(2560);
  });
  await test.step('table', async () => {
    const { text } = await downloadFrom(page, action(/^Download table/));
    const rows = readRecords(text);
    expect(rows).toHaveLength(12);
    expect(rows.at(-1)).toMatchObject({
      time_identifier: 'Financial year Q3',
      numerator: '113',
      denominator: '983',
      england: '9',
      england_period_end: '2021-03-31',
      target: '10',
      note: 'Illustrative example',
    });
  });
  await test.step('copy', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await action(/^Copy picture/).click();
    await expect(kpi.main.getByText('Picture copied.')).toBeVisible();
    const types = await page.evaluate(async () =>
      (await navigator.clipboard.read()).flatMap((item) => [...item.types]),
    );
    expect(types).toContain('image/png');
  });
  await test.step('a clipboard that refuses', async () => {
    await page.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new Error('not allowed'));
    });
    await action(/^Copy picture/).click();
    await expect(kpi.main.getByText(/Could not copy the picture\. Download it/)).toBeVisible();
  });
});

test('a chart follows the window, however often it changes', async ({ page }) => {
  const kpi = new KpiPage(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await kpi.open(`#/kpi/placements_3_plus?${DURHAM_Q3}`);
  await kpi.drawn();
  for (let turn = 0; turn < 20; turn += 1) {
    await page.setViewportSize(
      turn % 2 === 0 ? { width: 1920, height: 1080 } : { width: 1366, height: 768 },
    );
    const sizes = () =>
      kpi.charts.evaluateAll((charts) =>
        charts.map((chart) => ({
          room: chart.clientWidth,
          shown: Math.round(chart.querySelector('svg')?.getBoundingClientRect().width ?? 0),
          drawn: Number(chart.querySelector('svg')?.getAttribute('width')),
        })),
      );
    for (const { room, shown } of await sizes()) expect(shown).toBeLessThanOrEqual(room + 1);
    await expect
      .poll(async () => (await sizes()).filter(({ room, drawn }) => room !== drawn))
      .toEqual([]);
  }
});

/** The pages of a PDF by its own table of objects. */
function pagesOf(pdf: Buffer): number {
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;
}

test('the overview prints with its scorecard on one page, a KPI with charts and tables', async ({
  page,
}) => {
  const overview = new OverviewPage(page);
  await overview.open(`#/?${DURHAM_Q3}`);
  await overview.shows('E06000047', 'Q3 2021/22');
  await expect(page.getByRole('button', { name: 'Print this page' })).toBeVisible();
  // The themes below the window are drawn a frame later.
  const last = overview.rows.filter({ hasText: 'Care leavers aged 19 to 21 in education' });
  await expect(last).toBeVisible();
  // What is said, with everything that is closed on the screen, takes two pages of the example.
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(3);
  await page.emulateMedia({ media: 'print' });
  await expect(overview.themes).toHaveCount(6);
  for (const row of await overview.rows.all()) await expect(row).toBeVisible();
  await expect(page.getByText('Open Government Licence v3.0')).toBeVisible();
  for (const chrome of ['.site-header', '.selection-bar', '.site-footer a', 'button']) {
    await expect(page.locator(chrome).filter({ visible: true })).toHaveCount(0);
  }
  // 7.5 points are 10 pixels.
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('#app *')]
      .filter((one) => one.checkVisibility() && (one.textContent ?? '') !== '')
      .filter((one) => Number.parseFloat(getComputedStyle(one).fontSize) < 10)
      .map((one) => one.outerHTML.slice(0, 80)),
  );
  expect(small).toEqual([]);
  await page.emulateMedia({ media: null });
  // Without all that stands before it, the scorecard and the licence are one page.
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('.example-banner, main h1, .headlines')) {
      one.remove();
    }
  });
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);

  const kpi = new KpiPage(page);
  await kpi.open(`#/kpi/placements_3_plus?${DURHAM_Q3}`);
  await kpi.drawn();
  // A chart is drawn again for the paper before the page is taken, and for the window after it.
  const drawnWidths = () =>
    kpi.charts.evaluateAll((charts) =>
      charts.map((chart) => Number(chart.querySelector('svg')?.getAttribute('width'))),
    );
  const widths = await drawnWidths();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  expect(await drawnWidths()).toEqual(widths.map(() => 711));
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect.poll(drawnWidths).toEqual(widths);
  await page.emulateMedia({ media: 'print' });
  // 188 mm between the margins of A4 are 711 pixels.
  await page.setViewportSize({ width: 711, height: 1000 });
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((one) => one.checkVisibility() && one.closest('.visually-hidden') === null)
      .filter((one) => one.getBoundingClientRect().right > 712)
      .map((one) => one.outerHTML.slice(0, 80)),
  );
  expect(wide).toEqual([]);
  await expect(kpi.main.getByRole('table').first()).toBeVisible();
  await expect(kpi.main.getByRole('button')).toHaveCount(0);
});
