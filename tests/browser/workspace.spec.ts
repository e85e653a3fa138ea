import { expect } from '@playwright/test';
import { DataPage, downloadFrom } from './pages/data-page.ts';
import {
  clear,
  comment,
  device,
  expectAccessible,
  give,
  SELECTION,
} from './pages/device-section.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { tidy } from './support/files.ts';
import { fixtureFile } from './support/fixture-file.ts';
import { test } from './support/guarded-test.ts';
import { sidewaysScroll } from './support/page-checks.ts';

const OWN = fixtureFile('durham-2021-22-q3.csv');
const GATESHEAD = fixtureFile('gateshead-2021-22-q3.csv');
const COMMENT = 'We have looked at each move.';

test('saved, cleared and loaded again, everything is as it was', async ({ page }) => {
  const data = new DataPage(page);
  const overview = new OverviewPage(page);
  await data.open(`#/data${SELECTION}`);
  await data.bring(OWN);
  await comment(data, COMMENT);
  await data.goTo('Overview');
  await overview.shows('E06000047', 'Q3 2021/22');
  const before = await overview.shown();
  await overview.goTo('Data');
  await expect(device(page)).toContainText('1 file and 1 comment');
  await expectAccessible(page);
  const { name, text } = await downloadFrom(
    page,
    device(page).getByRole('button', { name: 'Save a workspace file' }),
  );
  expect(name).toMatch(/^quarterlight-county-durham-\d{4}-\d\d-\d\d\.quarterlight\.json$/);

  await test.step('cleared, the device is as on a first visit', async () => {
    await clear(data);
    await overview.started();
    await expect(overview.exampleNote).toBeVisible();
    await expect(overview.row('cla_number')).toHaveAttribute('data-period', '2024-25-Q4');
    const cleared = page.getByRole('region', { name: 'This device was cleared' });
    await expect(cleared).toContainText('These were removed: 1 file and 1 comment, your settings');
    await expect(cleared.getByRole('heading')).toBeFocused();
    await expect(
      page.getByRole('status').filter({ hasText: 'Nothing of yours is left' }),
    ).toBeAttached();
    await expectAccessible(page);
    expect(await page.evaluate(() => window.history.state)).toBeNull();
    await page.reload();
    await overview.started();
    await expect(overview.exampleNote).toBeVisible();
    await expect(cleared).toHaveCount(0);
    await overview.goTo('Data');
    await expect(data.file(OWN.name)).toHaveCount(0);
    await expect(device(page)).toContainText('Nothing of your own');
  });

  await test.step('the file says what is in it, whatever its name, and brings it', async () => {
    await give(data, { name: 'from a colleague.csv', content: text });
    const offer = page.getByRole('region', { name: 'Workspace file from a colleague.csv' });
    await expect(offer).toContainText('1 file and 1 comment; made on ');
    await expect(offer).toContainText(OWN.name);
    await expect(offer.getByRole('heading')).toBeFocused();
    await expectAccessible(page);
    await offer.getByRole('button', { name: 'Replace everything here' }).click();
    await expect(data.file(OWN.name)).toBeVisible();
    await expect(page.getByText('Everything here was replaced')).toBeVisible();
    await page.goto(`./#/${SELECTION}`);
    await overview.shows('E06000047', 'Q3 2021/22');
    await expect.poll(() => overview.shown()).toEqual(before);
    await page.goto(`./#/kpi/placements_3_plus${SELECTION}`);
    await expect(page.getByLabel('What the officer says')).toHaveValue(COMMENT);
  });

  await test.step('put back, the example is there again', async () => {
    await data.goTo('Data');
    await page.getByRole('button', { name: 'Put back what was there before' }).click();
    await expect(overview.exampleNote).toBeVisible();
    await expect(data.file(OWN.name)).toHaveCount(0);
    await page.getByRole('button', { name: 'Do it again' }).click();
    await expect(page.getByText('It was done again.')).toBeVisible();
    await expect(data.file(OWN.name)).toBeVisible();
    await page.reload();
    await data.started();
    await expect(data.file(OWN.name)).toBeVisible();
  });
});

test('put beside what is here, each file is there once', async ({ page, someoneElse }) => {
  const data = new DataPage(page);
  const colleague = new DataPage(await someoneElse());
  await colleague.open(`#/data${SELECTION}`);
  await colleague.bring(OWN, GATESHEAD);
  const { text } = await downloadFrom(
    colleague.page,
    device(colleague.page).getByRole('button', { name: 'Save a workspace file' }),
  );
  await data.open(`#/data${SELECTION}`);
  await data.bring(OWN);
  await give(data, { name: 'theirs.json', content: text });
  await page.getByRole('button', { name: 'Leave everything as it is' }).click();
  // A browser passes over a file that its field has already: the field is empty when it is asked again.
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Load a workspace file' }).click(),
  ]);
  expect(await chooser.element().evaluate((field: HTMLInputElement) => field.value)).toBe('');
  await give(data, { name: 'theirs.json', content: text });
  await page.getByRole('button', { name: 'Put it beside what is here' }).click();
  await expect(data.file(GATESHEAD.name)).toHaveCount(1);
  await expect(data.file(OWN.name)).toHaveCount(1);
  await page.reload();
  await data.started();
  await expect(data.file(GATESHEAD.name)).toHaveCount(1);
  await expect(data.file(OWN.name)).toHaveCount(1);
});

test('a damaged or foreign file changes nothing and says why; damaged parts are named', async ({
  page,
}) => {
  const data = new DataPage(page);
  await data.open(`#/data${SELECTION}`);
  await data.bring(OWN);
  const { text } = await downloadFrom(
    page,
    device(page).getByRole('button', { name: 'Save a workspace file' }),
  );
  const alert = page.getByRole('alert');

  await give(data, { name: 'half.json', content: text.slice(0, text.length / 2) });
  await expect(alert).toContainText('This workspace file is damaged: it breaks off in line');
  await expect(alert).toContainText('Nothing has changed.');
  await expectAccessible(page);
  await give(data, { name: 'map.json', content: '{"type":"FeatureCollection"}' });
  await expect(alert).toContainText('not a workspace file of Quarterlight');
  await give(data, {
    name: 'newer.json',
    content: text.replace(/"version": \d+/, '"version": 99'),
  });
  await expect(alert).toContainText('made by a newer Quarterlight');
  await expect(data.file(OWN.name)).toBeVisible();

  await give(data, {
    name: 'changed.json',
    content: text.replace('kpi,area_code', '<img src=x onerror=window.__pwned=1>,area_code'),
  });
  const offer = page.getByRole('region', { name: 'Workspace file changed.json' });
  await expect(offer).toContainText('No files, targets or comments');
  await expect(offer).toContainText(`The file ${OWN.name} was left out`);
  await expect(alert).toHaveCount(0);
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await sidewaysScroll(page)).toBe(0);
  await offer.getByRole('button', { name: 'Leave everything as it is' }).click();
  await expect(offer).toHaveCount(0);
});

test('two tabs show the same, and leave what is typed in the other', async ({
  page,
  context,
  guard,
}) => {
  const data = new DataPage(page);
  const tab = await context.newPage();
  await guard.watch(context, tab);
  const other = new OverviewPage(tab);
  await data.open(`#/data${SELECTION}`);
  await other.open(`#/kpi/placements_3_plus${SELECTION}`);
  const field = tab.getByLabel('What the officer says');
  await field.fill('Half a sente');

  await test.step('a file loaded in one reaches the other, and the typing stays', async () => {
    await data.bring(OWN);
    await expect(tab.locator('[data-kpi="placements_3_plus"]').first()).toHaveAttribute(
      'data-value',
      '12.5',
    );
    await expect(field).toHaveValue('Half a sente');
    await expect(other.exampleNote).toHaveCount(0);
  });

  await test.step('a tab that nobody looks at waits until it is looked at', async () => {
    const own = tab.locator('[data-kpi="placements_3_plus"]').first();
    const look = (state: string) =>
      tab.evaluate((seen) => {
        Object.defineProperty(document, 'visibilityState', { value: seen, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      }, state);
    await look('hidden');
    await data.remove(OWN.name);
    await expect(data.file(OWN.name)).toHaveCount(0);
    await page.waitForTimeout(1_000);
    await expect(own).toHaveAttribute('data-value', '12.5');
    await look('visible');
    await expect(own).not.toHaveAttribute('data-value', '12.5');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(own).toHaveAttribute('data-value', '12.5');
  });

  await test.step('comments of both are kept', async () => {
    await field.fill(COMMENT);
    await tab.getByRole('button', { name: 'Save', exact: true }).click();
    await page.goto(`./#/kpi/foster_care${SELECTION}`);
    await page.getByLabel('What the officer says').fill('More carers came.');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText('Saved on this device.')).toBeVisible();
    await tab.goto(`./#/kpi/foster_care${SELECTION}`);
    await expect(tab.getByLabel('What the officer says')).toHaveValue('More carers came.');
    await page.goto(`./#/kpi/placements_3_plus${SELECTION}`);
    await expect(page.getByLabel('What the officer says')).toHaveValue(COMMENT);
  });

  await test.step('cleared in one, both begin anew', async () => {
    await data.goTo('Data');
    const again = tab.waitForEvent('load');
    await clear(data);
    await again;
    await other.started();
    await expect(other.exampleNote).toBeVisible();
    await expect(tab.getByRole('region', { name: 'This device was cleared' })).toContainText(
      'Everything of yours was removed in another tab.',
    );
    await expect(other.row('cla_number')).toHaveAttribute('data-period', '2024-25-Q4');
  });
});

test('a tab that is closed while it reads a file loses nothing', async ({ page }) => {
  const data = new DataPage(page);
  await data.open(`#/data${SELECTION}`);
  await data.bring(OWN);
  const rows = Array.from({ length: 100_000 }, (_, at) => ({
    kpi: 'cla_number',
    breakdown: 'part',
    category: `part ${at}`,
    value: at % 50,
  }));
  await give(data, { name: 'large.csv', content: tidy(...rows) });
  await expect(page.getByRole('progressbar', { name: 'Reading large.csv' })).toBeVisible();
  await page.reload();
  await data.started();
  await expect(data.file(OWN.name)).toBeVisible();
  await expect(data.loaded.getByRole('row')).toHaveCount(2);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await data.goTo('Overview');
  await expect(new OverviewPage(page).row('cla_number')).toHaveAttribute('data-value', '1000');
});

test('a damaged record on the device can be saved and removed', async ({ page }) => {
  const data = new DataPage(page);
  await data.open(`#/data${SELECTION}`);
  await data.bring(OWN);
  await page.evaluate(async () => {
    const opened = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('quarterlight');
      request.onsuccess = () => resolve(request.result);
    });
    const transaction = opened.transaction('loads', 'readwrite');
    transaction.objectStore('loads').put({ file: 'broken.csv', order: 'first' }, 'broken');
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    opened.close();
  });
  await page.reload();
  await data.started();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('The file broken.csv could not be read from this device');
  await expectAccessible(page);
  const { text } = await downloadFrom(
    page,
    alert.getByRole('button', { name: /Save what is left/ }),
  );
  expect(JSON.parse(text)).toEqual({ record: { file: 'broken.csv', order: 'first' } });
  await alert.getByRole('button', { name: /Remove it/ }).click();
  await expect(alert).toHaveCount(0);
  await page.reload();
  await data.started();
  await expect(alert).toHaveCount(0);
  await expect(data.file(OWN.name)).toBeVisible();
});

test('a browser that keeps nothing says so, and offers the workspace file', async ({ page }) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  const data = new DataPage(page);
  await data.open(`#/data${SELECTION}`);
  await data.bring(OWN);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('will be gone when you close the tab');
  await expectAccessible(page);
  const { text } = await downloadFrom(
    page,
    alert.getByRole('button', { name: 'Save a workspace file' }),
  );
  expect(JSON.parse(text).loads).toHaveLength(1);
});
