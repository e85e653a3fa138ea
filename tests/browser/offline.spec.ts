import { expect, type Page } from '@playwright/test';
import { CONTENT_SECURITY_POLICY, policyText } from '../../scripts/server/headers.mjs';
import { DataPage } from './pages/data-page.ts';
import { KpiPage } from './pages/kpi-page.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { tidy } from './support/files.ts';
import { test } from './support/guarded-test.ts';

test.use({ serviceWorkers: 'allow' });

const ELSEWHERE = 'https://example.invalid';
const KEEPING_LIMIT_MS = 60_000;

/** Waits until the page says that everything is kept on the device. */
async function kept(page: Page): Promise<void> {
  await expect(page.getByRole('contentinfo')).toContainText('it opens without a network', {
    timeout: KEEPING_LIMIT_MS,
  });
}

test('after a first visit everything works without a network, under the policy', async ({
  page,
  context,
  guard,
}) => {
  const overview = new OverviewPage(page);
  await overview.open('#/?area=E06000047&quarter=2021-22-Q3');
  await kept(page);
  const policies = new Map<string, string | undefined>();
  context.on('response', (response) => {
    if (!response.fromServiceWorker()) return;
    policies.set(response.url(), response.headers()['content-security-policy']);
  });
  await context.setOffline(true);
  await page.reload();

  await test.step('the main work', async () => {
    await overview.engineUp();
    await expect(overview.row('cla_number')).toHaveAttribute('data-value', '983');
    await overview.row('eet_19_21').getByRole('link').click();
    await new KpiPage(page).drawn();
    const data = new DataPage(page);
    await data.goTo('Data');
    await data.bring({ name: 'own.csv', content: tidy({ kpi: 'cla_number', value: 1001 }) });
    await data.goTo('Overview');
    await expect(overview.row('cla_number')).toHaveAttribute('data-value', '1001');
  });

  await test.step('page, worker and engine come with the policy that they were kept with', async () => {
    for (const kind of [/\/$/, /\.worker.*\.js$/, /\/first-.*\.js$/]) {
      const [address, sent] = [...policies].find(([url]) => kind.test(url)) ?? [];
      expect(address, `an answer for ${kind}`).toBeDefined();
      expect(sent, address).toBe(policyText(CONTENT_SECURITY_POLICY));
    }
  });

  await test.step('which still holds, in the page and in the engine’s worker', async () => {
    await context.setOffline(false);
    const stopped = guard.expect(/example\.invalid/);
    const ask = (url: string) =>
      fetch(url).then(
        () => 'answered',
        () => 'refused',
      );
    expect(await page.evaluate(ask, `${ELSEWHERE}/page`)).toBe('refused');
    await expect.poll(() => stopped.join('\n')).toMatch(/invalid\/page.*Content Security Policy/);
    const [engine, ...others] = page.workers();
    expect(others).toEqual([]);
    expect(await engine?.evaluate(ask, `${ELSEWHERE}/worker`)).toBe('refused');
    await expect
      .poll(() => stopped.join('\n'))
      .toMatch(/in a worker: .*invalid\/worker.*Content Security Policy/);
  });
});
