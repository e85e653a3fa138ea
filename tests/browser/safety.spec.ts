import { expect, type Page } from '@playwright/test';
import { CONTENT_SECURITY_POLICY, policyText } from '../../scripts/server/headers.mjs';
import { DataPage } from './pages/data-page.ts';
import { KpiPage } from './pages/kpi-page.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { Screen } from './pages/screen.ts';
import { tidy } from './support/files.ts';
import { test } from './support/guarded-test.ts';

test.use({ serviceWorkers: 'allow' });

const MARKUP = '<img src=x onerror=window.__pwned=1>';
const ELSEWHERE = 'https://example.invalid';

/** A worker of a test's own, answered with a script and headers of its choice. */
async function startWorker(page: Page, script: string, policy?: string): Promise<void> {
  await page.route('**/probe-worker.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      headers: policy === undefined ? {} : { 'Content-Security-Policy': policy },
      body: script,
    }),
  );
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        new Worker('./probe-worker.js').addEventListener('message', resolve);
      }),
  );
}

test.describe('the guard of these tests', () => {
  const script = `fetch('${ELSEWHERE}/from-worker').catch(() => undefined).then(() => postMessage('done'))`;

  test('sees what a page and a worker ask for, and what the policy stops', async ({
    page,
    guard,
  }) => {
    await new Screen(page).open('#/about');
    await test.step('a page that asks outside is stopped and seen', async () => {
      await page.evaluate((url) => fetch(url).catch(() => undefined), `${ELSEWHERE}/from-page`);
      await expect.poll(() => guard.take(/Content Security Policy/)).not.toEqual([]);
      guard.take(/example\.invalid/);
    });
    await test.step('a worker under the policy is stopped and seen', async () => {
      await startWorker(page, script, policyText(CONTENT_SECURITY_POLICY));
      await expect.poll(() => guard.take(/in a worker: .*Content Security Policy/)).not.toEqual([]);
      guard.take(/example\.invalid/);
    });
    await test.step('a worker without a policy is seen', async () => {
      await page.unroute('**/probe-worker.js');
      await page.route(`${ELSEWHERE}/**`, (route) => route.abort());
      await startWorker(page, script);
      await expect
        .poll(() => guard.take(/request outside the origin: .*from-worker/))
        .not.toEqual([]);
      guard.take(/example\.invalid|ERR_FAILED/);
    });
  });
});

test('page, worker and engine carry the policy', async ({ page, guard }) => {
  const policies = new Map<string, string | undefined>();
  page.context().on('response', (response) => {
    policies.set(response.url(), response.headers()['content-security-policy']);
  });
  const overview = new OverviewPage(page);
  await overview.open('#/');
  await overview.engineUp();
  const policy = policyText(CONTENT_SECURITY_POLICY);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self'");
  const kinds = [/\/$/, /\.worker.*\.js$/, /\.wasm$/, /\.css$/, /\/first-.*\.js$/];
  for (const kind of kinds) {
    const [address, sent] = [...policies].find(([url]) => kind.test(url)) ?? [];
    expect(address, `an answer for ${kind}`).toBeDefined();
    expect(sent, address).toBe(policy);
  }
  expect(guard.requests.filter((address) => address.includes('.wasm'))).not.toEqual([]);
});

test('the main work asks nobody but the origin, and for no extension of the engine', async ({
  page,
  guard,
}) => {
  const data = new DataPage(page);
  const overview = new OverviewPage(page);
  const kpi = new KpiPage(page);
  await overview.open('#/?area=E06000047&quarter=2021-22-Q3');
  await overview.row('eet_19_21').getByRole('link').click();
  await kpi.drawn();
  await kpi.goTo('Data');
  await data.bring({
    name: 'reads-other-files.csv',
    content: tidy({
      kpi: 'cla_number',
      la_name: `read_parquet('${ELSEWHERE}/x.parquet')`,
      value: 1000,
    }),
  });
  await data.goTo('About the comparisons');
  await data.goTo('Overview');
  await overview.shows('E06000047', 'Q3 2021/22');
  expect(guard.requests.filter((address) => /duckdb_extension|extensions\./.test(address))).toEqual(
    [],
  );
});

test('markup in a file is text everywhere, and runs nowhere', async ({ page }) => {
  const data = new DataPage(page);
  const kpi = new KpiPage(page);
  const file = `${MARKUP}.csv`;
  const bold = '<b onmouseover=window.__pwned=2>Bold</b>';
  await data.open('#/data?area=E06000047&quarter=2021-22-Q3');
  await data.asOfficer();
  await data.bring({
    name: file,
    content: tidy(
      { kpi: 'cla_number', value: 300 },
      { kpi: 'cla_number', breakdown: MARKUP, category: MARKUP, value: 100 },
      { kpi: 'cla_number', breakdown: MARKUP, category: bold, value: 200 },
      { kpi: 'cla_rate', new_la_code: '', la_name: MARKUP, value: 3 },
      { kpi: MARKUP, value: 3 },
      { kpi: 'secure', value: MARKUP },
    ),
  });

  await test.step('the report and the list of files', async () => {
    const report = data.report(file);
    await expect(report).toContainText(`“${MARKUP}” is not a council that we know`);
    await expect(report).toContainText(`“${MARKUP}” is not a KPI that we know`);
    await expect(report).toContainText(`“${MARKUP}” is not a number`);
    await expect(data.file(file)).toBeVisible();
  });

  await test.step('the chart of the breakdown, its table and its tooltip', async () => {
    await kpi.open('#/kpi/cla_number?area=E06000047&quarter=2021-22-Q3');
    await kpi.drawn();
    const chart = kpi.main.getByRole('img', { name: /by <img/ });
    await expect(chart.locator('svg')).toBeVisible();
    const table = await kpi.tableOf(/^(?!Take).*: .* by <img/);
    const numbers = new Map(table.slice(1).map((row) => [row[0], row[1]]));
    expect(numbers).toEqual(
      new Map([
        [MARKUP, '100'],
        [bold, '200'],
      ]),
    );
    expect((await kpi.textsOf(chart)).join('')).toContain('onmouseover');
    await chart.hover({ position: { x: 300, y: 20 } });
    await chart.hover({ position: { x: 320, y: 24 } });
    await expect(page.getByText('window.__pwned=1>').first()).toBeVisible();
  });

  await test.step('where the figure came from', async () => {
    await expect(page.getByRole('region', { name: 'Where this figure came from' })).toContainText(
      file,
    );
  });

  expect(await page.locator('img, b[onmouseover]').count()).toBe(0);
});
