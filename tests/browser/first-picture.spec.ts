import { expect } from '@playwright/test';
import { OverviewPage } from './pages/overview-page.ts';
import { test } from './support/guarded-test.ts';

test.use({ serviceWorkers: 'allow' });

const ADDRESS = '#/?area=E06000047&quarter=2021-22-Q3';
/** While somebody acts, nothing is kept for later: twice as long as it waits for quiet. */
const ACTING_MS = 6_000;
const EACH_MS = 500;
const KEEPING_LIMIT_MS = 60_000;

test('all that the first picture needs is named in the page itself', async ({ page }) => {
  await page.addInitScript(() => {
    const look = () => {
      if (document.querySelector('[data-kpi][data-value]:not([data-value=""])') === null) return;
      observer.disconnect();
      performance.mark('first-figure');
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true });
  });
  const answer = await page.goto(`./${ADDRESS}`);
  const html = (await answer?.text()) ?? '';
  await expect(new OverviewPage(page).row('cla_number')).toHaveAttribute('data-value', '983');
  const asked = await page.evaluate(() => {
    const drawn = performance.getEntriesByName('first-figure')[0]?.startTime ?? 0;
    return performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime < drawn)
      .map(({ name }) => name.slice(new URL('.', document.baseURI).href.length));
  });
  const scripts = asked.filter((name) => /\/(first|early)-.*\.js$/.test(name));
  expect(scripts).toHaveLength(2);
  expect(asked.some((name) => /\/snapshot-.*\.json$/.test(name))).toBe(true);
  for (const name of asked) expect(html, `${name} in the page`).toContain(`"./${name}"`);
  expect(new Set(asked).size, 'none is asked for twice').toBe(asked.length);
});

test('the page is kept for later only once nobody asks for anything', async ({ page }) => {
  const begun: string[] = [];
  page.context().on('request', (request) => {
    if (request.url().endsWith('/sw.js')) begun.push(request.url());
  });
  const overview = new OverviewPage(page);
  await overview.open(ADDRESS);
  await overview.engineUp();
  await overview.more.focus();
  for (let acted = 0; acted < ACTING_MS; acted += EACH_MS) {
    await page.keyboard.press('Shift');
    await page.waitForTimeout(EACH_MS);
  }
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0);
  expect(begun).toEqual([]);
  await expect(page.getByRole('contentinfo')).toContainText('it opens without a network', {
    timeout: KEEPING_LIMIT_MS,
  });
});
