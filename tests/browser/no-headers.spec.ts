import { expect } from '@playwright/test';
import { DataPage } from './pages/data-page.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { tidy } from './support/files.ts';
import { test as guarded } from './support/guarded-test.ts';
import { BUILT, serveWithoutHeaders } from './support/sites.ts';

const ELSEWHERE = 'https://example.invalid';

/** A host on which nobody can set a header: the page brings its own policy. */
const test = guarded.extend({
  baseURL: async ({ locale: _locale }, use) => {
    const site = await serveWithoutHeaders(BUILT);
    await use(`http://localhost:${site.port}/`);
    await site.close();
  },
});

test.use({ serviceWorkers: 'allow' });

test('a host without headers: the main work is done', async ({ page, baseURL }) => {
  const response = await page.request.get(baseURL ?? '');
  expect(response.headers()['content-security-policy']).toBeUndefined();
  const overview = new OverviewPage(page);
  await overview.open('#/?area=E06000047&quarter=2021-22-Q3');
  await expect(overview.row('cla_number')).toHaveAttribute('data-value', '983');
  const data = new DataPage(page);
  await data.goTo('Data');
  await data.bring({ name: 'own.csv', content: tidy({ kpi: 'cla_number', value: 1001 }) });
  await data.goTo('Overview');
  await expect(overview.row('cla_number')).toHaveAttribute('data-value', '1001');
});

test('a host without headers: page and engine ask nobody else', async ({ page, guard }) => {
  const overview = new OverviewPage(page);
  await overview.open('#/');
  await overview.engineUp();
  const ask = (url: string) =>
    fetch(url).then(
      () => 'answered',
      () => 'refused',
    );
  const stopped = guard.expect(/example\.invalid/);
  await test.step('the page', async () => {
    expect(await page.evaluate(ask, `${ELSEWHERE}/page`)).toBe('refused');
    await expect.poll(() => stopped.join('\n')).toMatch(/invalid\/page.*Content Security Policy/);
  });
  await test.step('the engine’s own worker', async () => {
    const [engine, ...others] = page.workers();
    expect(others).toEqual([]);
    expect(engine?.url()).toMatch(/^blob:/);
    // Its messages may quote a child's record.
    expect(await engine?.evaluate('String(console.log)')).not.toContain('native code');
    expect(await engine?.evaluate(ask, `${ELSEWHERE}/worker`)).toBe('refused');
    await expect
      .poll(() => stopped.join('\n'))
      .toMatch(/in a worker: .*invalid\/worker.*Content Security Policy/);
  });
  await test.step('but for their own address', async () => {
    expect(await page.workers()[0]?.evaluate(ask, new URL('icon.svg', page.url()).href)).toBe(
      'answered',
    );
  });
});
