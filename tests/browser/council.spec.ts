import { expect, type Page } from '@playwright/test';
import { DataPage, downloadFrom } from './pages/data-page.ts';
import { clear, device, expectAccessible, give, SELECTION } from './pages/device-section.ts';
import { Screen } from './pages/screen.ts';
import { test } from './support/guarded-test.ts';
import { sidewaysScroll } from './support/page-checks.ts';

/** A picture of one pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const KEY = 'E06000047 2021-22-Q3';
const SLIDE = {
  id: 'one',
  kind: 'text',
  kpis: [],
  breakdown: null,
  hidden: false,
  title: '<img src=x onerror=window.__pwned=1>',
  shows: null,
  matters: null,
  doing: 'We look at each move.',
  notes: '',
  writtenFor: null,
};
const DECK = {
  version: 1,
  areaCode: 'E06000047',
  quarter: '2021-22-Q3',
  state: 'draft',
  startedFrom: null,
  slides: [SLIDE],
  questions: [],
  changedAt: '2022-01-20T09:30:00.000Z',
};

const name = (page: Page) => page.getByRole('textbox', { name: 'Name of the council' });
const panel = (page: Page) => page.getByRole('textbox', { name: 'Name of the panel' });
const accent = (page: Page) => page.getByRole('textbox', { name: 'Accent colour', exact: true });
const logo = (page: Page) => page.getByLabel('Logo', { exact: true });
const sample = (page: Page) => page.getByRole('figure', { name: 'How it looks' });
const save = (page: Page) => page.getByRole('button', { name: 'Save the council settings' });

function choose(page: Page, file: string, buffer: Buffer): Promise<void> {
  return logo(page).setInputFiles({ name: file, mimeType: 'image/png', buffer });
}

/** Reads or writes the record of the deck on the device, as no screen does. */
function deckOnDevice(page: Page, record: unknown = null): Promise<unknown> {
  return page.evaluate(
    async ({ key, put }) => {
      const done = <Result>(request: IDBRequest<Result>) =>
        new Promise<Result>((resolve) => {
          request.onsuccess = () => resolve(request.result);
        });
      const opened = await done(indexedDB.open('quarterlight'));
      const decks = opened.transaction('decks', 'readwrite').objectStore('decks');
      if (put !== null) await done(decks.put(put, key));
      const kept: unknown = await done(decks.get(key));
      opened.close();
      return kept;
    },
    { key: KEY, put: record },
  );
}

test('names, logo and colour are checked, kept and shown, and break nothing', async ({ page }) => {
  const screen = new Screen(page);
  await screen.open(`#/about${SELECTION}`);
  await page.getByRole('link', { name: 'council settings' }).click();
  await expect(screen.heading).toHaveText('Council settings');
  await expect(screen.heading).toBeFocused();
  await expect(name(page)).toHaveValue('County Durham');
  await expect(panel(page)).toHaveValue('Corporate Parenting Panel');
  await expectAccessible(page);

  await test.step('a colour that cannot be read is not kept, and says what would do', async () => {
    await accent(page).fill('#f46a25');
    await save(page).click();
    await expect(accent(page)).toBeFocused();
    await expect(accent(page)).toHaveAccessibleDescription(
      /contrast with white is \d\.\d\d? to 1, and words need at least 4\.5 to 1\. Choose a darker one/,
    );
    await expectAccessible(page);
    await page.getByLabel('Pick the accent colour').fill('#801650');
    await expect(accent(page)).toHaveValue('#801650');
  });

  await test.step('a picture is told by its bytes, whatever its name', async () => {
    const alert = page.getByRole('alert');
    await choose(page, 'logo.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'));
    await expect(alert).toContainText('logo.png: This is an SVG drawing.');
    await choose(page, 'logo.png', Buffer.from('GIF89a'));
    await expect(alert).toContainText('This is not a PNG or JPEG picture.');
    await choose(page, 'logo.png', PNG.subarray(0, 20));
    await expect(alert).toContainText('This picture is damaged');
    await choose(page, 'large.png', Buffer.concat([PNG, Buffer.alloc(200_000)]));
    await expect(alert).toContainText('It can have 200 kB at most.');
    await expect(sample(page).locator('img')).toHaveCount(0);
    await choose(page, 'logo.svg', PNG);
    await expect(sample(page).locator('img')).toHaveCount(1);
    await expect(alert).toBeEmpty();
    await expect(page.getByText('The logo is chosen.')).toBeVisible();
  });

  const long = `${'Donaudampfschifffahrt'.repeat(4)} <b>&amp;</b> 👩🏽‍👧‍👦`;
  const arabic = 'لجنة الأسرة </script><script>window.__pwned=1</script>';

  await test.step('saved by keyboard, it is there after a reload', async () => {
    await name(page).fill(long);
    await panel(page).fill(arabic);
    await panel(page).press('Enter');
    await expect(page.getByText('Saved on this device.')).toBeVisible();
    await page.reload();
    await screen.started();
    await expect(name(page)).toHaveValue(long);
    await expect(panel(page)).toHaveValue(arabic);
    await expect(accent(page)).toHaveValue('#801650');
    await expect(sample(page)).toContainText(long);
    await expect(sample(page)).toContainText(arabic);
    await expect(sample(page).locator('img')).toHaveJSProperty('naturalWidth', 1);
    await expectAccessible(page);
  });

  await test.step('it fits 320 pixels', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await sidewaysScroll(page)).toBe(0);
    await accent(page).fill('blue');
    await save(page).click();
    await expect(accent(page)).toHaveAccessibleDescription(/Write the colour as #/);
    expect(await sidewaysScroll(page)).toBe(0);
  });

  await test.step('a name too long says so, and no logo is one again', async () => {
    await accent(page).fill('#12436d');
    await name(page).fill('x'.repeat(121));
    await save(page).click();
    await expect(name(page)).toBeFocused();
    await expect(name(page)).toHaveAccessibleDescription(/120 characters or fewer; this has 121/);
    await name(page).fill('');
    await panel(page).fill('');
    await page.getByRole('button', { name: 'Take out the logo' }).click();
    await expect(logo(page)).toBeFocused();
    await save(page).click();
    await expect(page.getByText('Saved on this device.')).toBeVisible();
    await expect(name(page)).toHaveValue('County Durham');
    await expect(panel(page)).toHaveValue('Corporate Parenting Panel');
    await expect(sample(page).locator('img')).toHaveCount(0);
  });
});

test('presentations and council settings travel in the workspace file', async ({
  page,
  context,
  guard,
}) => {
  const data = new DataPage(page);
  await data.open(`#/council${SELECTION}`);
  await panel(page).fill('Durham Family Panel');
  await choose(page, 'logo.png', PNG);
  await expect(sample(page).locator('img')).toHaveCount(1);
  await save(page).click();
  await expect(page.getByText('Saved on this device.')).toBeVisible();
  await deckOnDevice(page, DECK);
  await data.goTo('Data');
  await expect(device(page)).toContainText('1 council with its own settings and 1 presentation');
  const { text } = await downloadFrom(
    page,
    device(page).getByRole('button', { name: 'Save a workspace file' }),
  );
  expect(JSON.parse(text)).toMatchObject({ version: 6, decks: [DECK] });

  await test.step('cleared, nothing of them is left on the device', async () => {
    await clear(data);
    await data.started();
    await data.goTo('Data');
    await expect(device(page)).toContainText('Nothing of your own');
    expect(await deckOnDevice(page)).toBeUndefined();
  });

  await test.step('loaded again, both are as they were', async () => {
    const half = { ...DECK, quarter: '2021-22-Q2', slides: [SLIDE, { id: 'lost' }] };
    const file = { ...JSON.parse(text), decks: [DECK, half] };
    await give(data, { name: 'ours.json', content: JSON.stringify(file) });
    const offer = page.getByRole('region', { name: 'Workspace file ours.json' });
    await expect(offer).toContainText('1 council with its own settings and 2 presentations');
    await expect(offer).toContainText(
      'Slides of the presentation for Q2 2021/22 in this file: 1 of 2 could not be read',
    );
    await expectAccessible(page);
    await offer.getByRole('button', { name: 'Put it beside what is here' }).click();
    await expect(page.getByText('now stands beside what was here')).toBeVisible();
    await expect(device(page)).toContainText('2 presentations');
    expect(await deckOnDevice(page)).toEqual(DECK);
    await page.goto(`./#/council${SELECTION}`);
    await expect(panel(page)).toHaveValue('Durham Family Panel');
    await expect(sample(page).locator('img')).toHaveJSProperty('naturalWidth', 1);
  });

  await test.step('put back, they are gone again, in another tab too', async () => {
    const tab = await context.newPage();
    await guard.watch(context, tab);
    await new DataPage(tab).open(`#/data${SELECTION}`);
    await expect(device(tab)).toContainText('2 presentations');
    await data.goTo('Data');
    await page.getByRole('button', { name: 'Put back what was there before' }).click();
    await expect(device(page)).toContainText('Nothing of your own');
    await expect(device(tab)).toContainText('Nothing of your own');
    expect(await deckOnDevice(page)).toBeUndefined();
  });
});

test('a damaged presentation on the device is named, can be saved and removed', async ({
  page,
}) => {
  const data = new DataPage(page);
  await data.open(`#/data${SELECTION}`);
  await deckOnDevice(page, { ...DECK, slides: [SLIDE, 'lost'] });
  await page.reload();
  await data.started();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText(
    'Slides of the presentation for Q3 2021/22 on this device: 1 of 2 could not be read and was left out.',
  );
  const { text } = await downloadFrom(
    page,
    alert.getByRole('button', { name: /Save what is left/ }),
  );
  expect(JSON.parse(text).record.slides).toEqual([SLIDE, 'lost']);
  await alert.getByRole('button', { name: /Remove it/ }).click();
  await expect(alert).toHaveCount(0);
  expect(await deckOnDevice(page)).toEqual(DECK);
});
