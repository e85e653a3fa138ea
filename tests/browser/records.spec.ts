import { expect, type Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { episodes2021, HEADER, MARKER, MARKER_POSTCODE } from '../session/records-files.ts';
import { DataPage } from './pages/data-page.ts';
import { expectAccessible, give } from './pages/device-section.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { test } from './support/guarded-test.ts';
import { Leaks } from './support/leaks.ts';
import { sidewaysScroll } from './support/page-checks.ts';

test.use({ serviceWorkers: 'allow' });

const SELECTION = '?area=E06000047&quarter=2021-22-Q3';
const SCREENS = [
  '/',
  '/kpi/cla_number',
  '/data',
  '/sql',
  '/deck',
  '/present',
  '/withheld',
  '/council',
  '/words',
  '/about',
];

/** The extract of a year as a zip with a folder in it. */
const ZIP = Buffer.from(
  zipSync({
    '2021-22/header.csv': strToU8(HEADER),
    '2021-22/episodes.csv': strToU8(episodes2021()),
    '2021-22/notes.csv': strToU8('CHILD,DOB,SDQ_SCORE\nC2,14/07/2015,12\n'),
  }),
);

const records = (page: Page) => page.getByRole('region', { name: 'Children’s records (SSDA903)' });

/** Goes to another screen of the page that is open: the records last as long as it does. */
async function goTo(data: DataPage, path: string): Promise<void> {
  await data.page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#${path}${SELECTION}`);
  await expect(data.heading).toBeAttached();
}

test('children’s records become figures, and nothing of a child leaves the tab', async ({
  page,
}) => {
  // Eleven screens, and axe on two of them.
  test.slow();
  const leaks = new Leaks(page);
  await leaks.watch();
  const data = new DataPage(page);
  const overview = new OverviewPage(page);
  const inCare = overview.row('cla_number');
  await data.open(`#/data${SELECTION}`);
  await data.asOfficer();
  await data.engineUp();

  await test.step('a zip is counted', async () => {
    await give(data, { name: '903.zip', content: ZIP });
    await expect(records(page).getByRole('status')).toHaveText(
      /^Counted \d+ KPIs for 4 quarters from 2 files: April 2021 to March 2022\.$/,
    );
    await data.started();
    await expect(records(page)).toContainText('903.zip/2021-22');
    await expect(records(page)).toContainText('OC2 comes closest');
    await expectAccessible(page);
    await goTo(data, '/');
    await expect(inCare).toHaveAttribute('data-value', '2');
  });

  await test.step('the children are there to be seen, and the records can be checked', async () => {
    await goTo(data, '/kpi/cla_number/working');
    await expect(data.main).toContainText(MARKER);
    await goTo(data, '/readiness');
    await expect(data.heading).toHaveText('Are the records ready?');
  });

  await test.step('every other screen', async () => {
    for (const path of SCREENS) {
      await goTo(data, path);
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    }
    const silent = await Promise.all(
      page.workers().map((worker) => worker.evaluate('String([console.log, console.error])')),
    );
    expect(silent.length).toBeGreaterThan(0);
    expect(silent.join()).not.toContain('native code');
  });

  await test.step('the Data page again', async () => {
    await goTo(data, '/data');
    await data.started();
  });

  await test.step('a corrected date and a rule count again', async () => {
    await records(page)
      .getByRole('button', { name: /^Correct/ })
      .click();
    await page.getByLabel('It tells of children up to').fill('2021-09-30');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Save and count again' }).click();
    await expect(records(page).getByRole('status')).toHaveText(/April 2021 to September 2021\.$/);
    await data.started();
    const rule = page.getByLabel('Count temporary placements');
    await rule.check();
    await expect(rule).toBeEnabled();
    await expect(rule).toBeChecked();
    await page.setViewportSize({ width: 320, height: 720 });
    expect(await sidewaysScroll(page)).toBe(0);
    await page.setViewportSize({ width: 1366, height: 768 });
  });

  await test.step('nothing of a child has left', async () => {
    const all = await leaks.all();
    expect(all).toContain('cla_number,E06000047,2021-22-Q2,2021-09-30,snapshot,,,3,,3,,');
    for (const marker of [MARKER, MARKER_POSTCODE, MARKER_POSTCODE.replace(' ', '')]) {
      expect(all).not.toContain(marker);
      expect(all).not.toContain(encodeURIComponent(marker));
    }
    expect(leaks.downloads).toEqual([]);
  });

  await test.step('after a reload the totals are there and the records are gone', async () => {
    await page.reload();
    await data.engineUp();
    await expect(records(page)).toContainText('The figures are here; the records are not.');
    // Presenting has gone to the public view.
    await data.asOfficer();
    await goTo(data, '/kpi/cla_number/working');
    await expect(data.main).toContainText(/working/i);
    await expect(data.main).not.toContainText(MARKER);
    await page.evaluate(() => {
      window.location.hash = '#/?area=E06000047&quarter=2021-22-Q2';
    });
    await expect(inCare).toHaveAttribute('data-value', '3');
    expect(await leaks.all()).not.toContain(MARKER);
  });
});

/** A placement with postcodes, and a list of both. */
const PLACED = Buffer.from(
  zipSync({
    '2021-22/header.csv': strToU8(HEADER),
    '2021-22/episodes.csv': strToU8(
      episodes2021('C6,01/06/2021,S,C2,N1,U6,PR1,,,,DH1 1AA,DH2 2BB,'),
    ),
  }),
);
const LOOKUP = `postcode,la_code,easting,northing
DH1 1AA,E06000047,427000,542000
DH2 2BB,E06000047,428000,550000
`;

test('the example’s records come when they are asked for, and go when others come', async ({
  page,
}) => {
  const data = new DataPage(page);
  await data.open(`#/data${SELECTION}`);
  await data.asOfficer();
  await data.engineUp();

  await test.step('the made-up children are behind the figures of the example', async () => {
    await records(page).getByRole('button', { name: 'Load the example’s records' }).click();
    await expect(records(page).getByRole('status')).toHaveText(
      'The example’s records are in memory. They are made up: no child in them is or was real.',
      // Six years of a council are read and counted.
      { timeout: 60_000 },
    );
    await goTo(data, '/kpi/cla_number/working');
    await expect(data.main).toContainText('The children below add up to the same: 983.');
  });

  await test.step('a reason of the remainder opens its children', async () => {
    await page.evaluate(() => {
      window.location.hash = '#/kpi/cla_number/working?area=E06000047&quarter=2019-20-Q1';
    });
    const reason = page.getByRole('button', { name: 'the remainder: came from short breaks' });
    await reason.click();
    await expect(reason).toHaveAttribute('aria-expanded', 'true');
    const list = page.getByRole('region', { name: 'Came from short breaks', exact: true });
    await expect(list.getByRole('status')).toHaveText('One child.');
    await expect(list.getByRole('row')).toHaveCount(2);
    await expectAccessible(page);
    await list.getByLabel('Identifier').fill('none of them');
    await expect(list.getByRole('status')).toHaveText('No child matches.');
  });

  await test.step('records of one’s own, with a list of postcodes, take their place', async () => {
    await goTo(data, '/data');
    await data.input.setInputFiles([
      { name: 'own.zip', mimeType: 'application/zip', buffer: PLACED },
      { name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(LOOKUP) },
    ]);
    await expect(records(page)).toContainText(
      'list.csv says in which council’s area the one placement lies, and how far it is from home.',
    );
    await expect(records(page)).toContainText('own.zip/2021-22');
    await expect(records(page)).not.toContainText('illustrative-example');
    await data.started();
  });
});
