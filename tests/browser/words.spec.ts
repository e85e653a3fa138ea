import { expect, type Page } from '@playwright/test';
import { KpiPage } from './pages/kpi-page.ts';
import { Screen } from './pages/screen.ts';
import { test } from './support/guarded-test.ts';
import {
  axeFindings,
  misplacedTexts,
  sidewaysScroll,
  smallTargets,
} from './support/page-checks.ts';

const SELECTION = 'area=E06000047&quarter=2021-22-Q3';
const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1366, height: 768 };

const young = (page: Page) => page.getByRole('radio', { name: 'Young people’s' });
const plain = (page: Page) => page.getByRole('radio', { name: 'Plain' });

async function expectAccessible(page: Page, state: string): Promise<void> {
  expect(await axeFindings(page), state).toEqual([]);
  expect(await smallTargets(page), state).toEqual([]);
  expect(await sidewaysScroll(page), state).toBeLessThanOrEqual(0);
  await expect.poll(() => misplacedTexts(page), state).toEqual([]);
}

test('the switch is on every screen, says it aloud and is kept', async ({ page }) => {
  const screen = new Screen(page);
  await screen.open(`#/?${SELECTION}`);
  const title = (name: string) => page.getByRole('link', { name, exact: true });
  await expect(title('Children with three or more placements in a year')).toBeVisible();
  await plain(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(young(page)).toBeChecked();
  await expect(title('Children with three or more homes in a year')).toBeVisible();
  await expect(page.getByRole('status').getByText('Now in young people’s words.')).toBeAttached();
  await expect(page.getByRole('button', { name: /10 councils like ours/ })).toBeVisible();

  await page.reload();
  await expect(title('Children with three or more homes in a year')).toBeVisible();
  await expect(title('Children with three or more placements in a year')).toHaveCount(0);

  const kpi = new KpiPage(page);
  await kpi.open(`#/kpi/placements_3_plus?${SELECTION}`);
  await kpi.drawn();
  await expect(kpi.trend).toHaveAttribute(
    'aria-label',
    /^Children with three or more homes in a year\. .*Councils like ours/,
  );
  await expect(page).toHaveTitle('Children with three or more homes in a year – Quarterlight');
  for (const path of ['/data', '/about', '/words', '/dictionary', '/nowhere']) {
    await page.goto(`./#${path}`);
    await expect(screen.heading).toBeAttached();
    await expect(young(page)).toBeChecked();
  }
  await page.goto('./#/about');
  await expect(
    page.getByRole('heading', { name: 'Who are the councils like ours?' }),
  ).toBeVisible();
  await plain(page).check();
  await expect(
    page.getByRole('heading', { name: 'Who are the statistical neighbours?' }),
  ).toBeVisible();
});

test('a word of the council’s own shows everywhere, and goes back', async ({ page }) => {
  const screen = new Screen(page);
  await screen.open(`#/words?${SELECTION}`);
  await young(page).check();
  await page.getByRole('button', { name: 'Use our own words' }).click();
  const form = page.getByRole('form', { name: 'Placement', exact: true });
  const homes = form.getByLabel('Young people’s, more than one');
  await homes.fill(' ');
  await form.getByRole('button', { name: 'Save placement' }).click();
  await expect(homes).toBeFocused();
  await expect(homes).toHaveAccessibleDescription(/^Write a word/);
  await homes.fill('places to live');
  await form.getByRole('button', { name: 'Save placement' }).click();
  await expect(form.getByText('Saved on this device.')).toBeVisible();

  await page.goto(`./#/kpi/placements_3_plus?${SELECTION}`);
  await expect(screen.heading).toHaveText(
    'More children have had three or more places to live in a year',
  );
  await page.reload();
  await expect(screen.heading).toHaveText(
    'More children have had three or more places to live in a year',
  );
  await page.goto('./#/words');
  await page.getByRole('button', { name: 'Use our own words' }).click();
  await form.getByRole('button', { name: /^Reset placement/ }).click();
  await expect(homes).toHaveValue('homes');
  await page.goto(`./#/kpi/placements_3_plus?${SELECTION}`);
  await expect(screen.heading).toHaveText('More children have had three or more homes in a year');
});

test('words and dictionary, in both wordings, narrow and wide', async ({ page }) => {
  const screen = new Screen(page);
  await screen.open('#/words/tolerance');
  const entry = page.locator('#word-tolerance');
  await expect(entry).toBeFocused();
  await expect(entry).toBeInViewport();
  for (const path of ['#/words', '#/dictionary']) {
    await page.goto(`./${path}`);
    await expect(screen.heading).toBeVisible();
    for (const choice of [young(page), plain(page)]) {
      await choice.check();
      for (const size of [NARROW, WIDE]) {
        await page.setViewportSize(size);
        await expectAccessible(page, `${path} at ${size.width}`);
      }
    }
  }
  await page.getByRole('searchbox', { name: 'Find a figure' }).fill('dental');
  await expect(page.getByText('1 of 40 figures')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the dictionary (CSV)' }).click();
  expect((await download).suggestedFilename()).toBe('data-dictionary.csv');
  await page.goto('./#/words');
  await page.getByRole('button', { name: 'Use our own words' }).click();
  await expectAccessible(page, 'editing');
  await page.setViewportSize(NARROW);
  await expectAccessible(page, 'editing, narrow');
});
