import { expect } from '@playwright/test';
import { serveSite } from '../../scripts/server/site.mjs';
import { DataPage } from './pages/data-page.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { tidy } from './support/files.ts';
import { test as guarded } from './support/guarded-test.ts';
import { BUILT } from './support/sites.ts';

/** An intranet without HTTPS: no service worker and no `crypto.subtle`, and the work is done. */
const test = guarded.extend({
  baseURL: async ({ locale: _locale }, use) => {
    const site = await serveSite({ folder: BUILT, port: 0 });
    await use(`http://intranet.test:${site.port}/`);
    await site.close();
  },
});

test.use({ serviceWorkers: 'allow' });

test('without HTTPS: a file is taken in once, and kept', async ({ page, guard }) => {
  const data = new DataPage(page);
  await data.open('#/data?area=E06000047&quarter=2021-22-Q3');
  expect(await page.evaluate(() => [isSecureContext, 'subtle' in crypto])).toEqual([false, false]);
  const content = tidy({ kpi: 'cla_number', value: 1001 });
  await data.bring({ name: 'own.csv', content });
  await data.bring({ name: 'same-again.csv', content });
  await expect(data.file('same-again.csv')).toBeVisible();
  await expect(data.file('own.csv')).toHaveCount(0);
  await page.reload();
  const overview = new OverviewPage(page);
  await overview.started();
  await overview.goTo('Overview');
  await expect(overview.row('cla_number')).toHaveAttribute('data-value', '1001');
  // Chromium heeds this header on pages with HTTPS alone, and says so.
  guard.take(/Cross-Origin-Opener-Policy header has been ignored/);
});
