import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { serveSite } from '../../scripts/server/site.mjs';
import { DataPage } from './pages/data-page.ts';
import { KpiPage } from './pages/kpi-page.ts';
import { tidy } from './support/files.ts';
import { test as guarded } from './support/guarded-test.ts';
import { BUILT } from './support/sites.ts';

const KEEPING_LIMIT_MS = 60_000;

/** A later build: another page, and a service worker that knows of it. */
function writeNextVersion(folder: string): void {
  cpSync(BUILT, folder, { recursive: true });
  for (const ending of ['.br', '.gz']) rmSync(join(folder, `index.html${ending}`));
  const edit = (name: string, from: RegExp, to: string) => {
    const before = readFileSync(join(folder, name), 'utf8');
    const after = before.replace(from, to);
    expect(after, `${name} of the next version`).not.toBe(before);
    writeFileSync(join(folder, name), after);
  };
  edit('index.html', /<html /, '<html data-next-version ');
  edit('sw.js', /(url:"index\.html",revision:")[^"]+/, '$1the-next-one');
}

interface Releases {
  /** Puts the next version in the place of the first, on the same address. */
  readonly publish: () => Promise<void>;
}

const test = guarded.extend<Releases & { readonly releases: Releases & { address: string } }>({
  releases: async ({ locale: _locale }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'quarterlight-next-'));
    writeNextVersion(folder);
    let site = await serveSite({ folder: BUILT, port: 0 });
    const { port, address } = site;
    await use({
      address,
      publish: async () => {
        await site.close();
        site = await serveSite({ folder, port });
      },
    });
    await site.close();
    rmSync(folder, { recursive: true });
  },
  baseURL: ({ releases }, use) => use(releases.address),
  publish: ({ releases }, use) => use(releases.publish),
});

test.use({ serviceWorkers: 'allow' });

const isNext = (page: Page) => expect(page.locator('html[data-next-version]')).toBeAttached();
const isFirst = (page: Page) =>
  expect(page.locator('html:not([data-next-version])')).toBeAttached();
const message = (page: Page) => page.getByRole('status').filter({ hasText: 'A new version' });

test('a new version waits until the user reloads, and nothing is lost', async ({
  page,
  context,
  publish,
}) => {
  const data = new DataPage(page);
  await data.open('#/data?area=E06000047&quarter=2021-22-Q3');
  await data.bring({ name: 'own.csv', content: tidy({ kpi: 'cla_number', value: 1001 }) });
  await expect(page.getByRole('contentinfo')).toContainText('it opens without a network', {
    timeout: KEEPING_LIMIT_MS,
  });
  const other = await context.newPage();
  const otherData = new DataPage(other);
  await otherData.open('#/data');
  await expect(other.getByRole('contentinfo')).toContainText('it opens without a network');
  await expect(message(page)).toHaveCount(0);

  const kpi = new KpiPage(page);
  const words = page.getByRole('textbox', { name: 'What the officer says' });
  await kpi.open('#/kpi/cla_number?area=E06000047&quarter=2021-22-Q3');
  await words.fill('More children came to us this autumn.');

  await test.step('every open tab is told, and none reloads by itself', async () => {
    await publish();
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await expect(message(page)).toBeVisible();
    await expect(message(other)).toBeVisible();
    await isFirst(page);
    await isFirst(other);
    await expect(words).toHaveValue('More children came to us this autumn.');
  });

  await test.step('the tab in which the user reloads has the new one, with everything', async () => {
    await message(page).getByRole('button', { name: 'Reload' }).click();
    await isNext(page);
    await kpi.started();
    await expect(words).toHaveValue('More children came to us this autumn.');
    await expect(page.locator('[data-kpi="cla_number"]')).toHaveAttribute('data-value', '1001');
    await expect(message(page)).toHaveCount(0);
  });

  await test.step('the other goes on until its own reload', async () => {
    await isFirst(other);
    await expect(otherData.file('own.csv')).toBeVisible();
    await message(other).getByRole('button', { name: 'Reload' }).click();
    await isNext(other);
    await otherData.started();
    await expect(otherData.file('own.csv')).toBeVisible();
  });
});
