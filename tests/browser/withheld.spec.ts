import { expect, type Page } from '@playwright/test';
import { DataPage, downloadFrom } from './pages/data-page.ts';
import { device, expectAccessible, give } from './pages/device-section.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { Screen } from './pages/screen.ts';
import { test } from './support/guarded-test.ts';

const SELECTION = 'area=E06000047&quarter=2021-22-Q3';
const view = (page: Page, name: string) => page.getByRole('radio', { name });
const secure = (page: Page) => page.locator('[data-kpi="secure"]');

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
}

test('an officer sees what is withheld and why, shows one for a reason and withholds another', async ({
  page,
}) => {
  const screen = new Screen(page);
  await screen.open(`#/withheld?${SELECTION}`);
  await screen.engineUp();
  await expect(page.getByText('there in the officer view alone')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Go to the officer view' }).click();
  const row = page.getByRole('listitem').filter({ hasText: 'Children in secure homes' });
  await expect(row).toContainText('It is a count from 1 to 5.');
  await expectAccessible(page);

  await row.getByRole('button', { name: /Show it all the same/ }).click();
  await row.getByRole('button', { name: 'Show it', exact: true }).click();
  await expect(row.getByLabel('Why may it be shown?')).toBeFocused();
  await expect(row.getByText('Give the reason why this number may be shown')).toBeVisible();
  await expectAccessible(page);
  const reason = 'In the <b>published</b> report of January';
  await row.getByLabel('Why may it be shown?').fill(reason);
  await row.getByRole('button', { name: 'Show it', exact: true }).click();
  await expect(page.getByText(/Shown: Children in secure homes/)).toContainText(reason);
  await expect(row.filter({ hasText: 'It is a count' })).toHaveCount(0);

  const uasc = 'Unaccompanied asylum-seeking children in our care';
  const choice = page.getByLabel('Figure', { exact: true });
  const label = await choice.locator('option', { hasText: uasc }).first().textContent();
  await choice.selectOption({ label: label ?? '' });
  await page.getByRole('button', { name: 'Withhold it' }).click();
  await expect(page.getByText(new RegExp(`Withheld: ${uasc}`))).toBeVisible();

  // The public view shows the one and not the other, after a reload too.
  await view(page, 'Public view').check();
  await goTo(page, `#/?${SELECTION}`);
  await expect(secure(page)).not.toHaveAttribute('data-value', '');
  await expect(page.locator('[data-kpi="uasc_number"]')).toHaveAttribute('data-value', '');
  await page.reload();
  await screen.engineUp();
  await expect(secure(page)).not.toHaveAttribute('data-value', '');
  await expect(page.locator('[data-kpi="uasc_number"]')).toHaveAttribute('data-value', '');

  // Undone, the rules alone decide again.
  await goTo(page, `#/withheld?${SELECTION}`);
  await page.getByRole('button', { name: 'Go to the officer view' }).click();
  await page.getByRole('button', { name: /^Undo ?: Children in secure homes/ }).click();
  await expect(row).toContainText('It is a count from 1 to 5.');
  await view(page, 'Public view').check();
  await goTo(page, `#/?${SELECTION}`);
  await expect(secure(page)).toHaveAttribute('data-value', '');
});

test('what is withheld reads on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const screen = new Screen(page);
  await screen.open(`#/withheld?${SELECTION}`);
  await screen.engineUp();
  await page.getByRole('button', { name: 'Go to the officer view' }).click();
  await expect(page.getByRole('heading', { name: 'Withheld in Q3 2021/22' })).toBeVisible();
  await expectAccessible(page);
});

test('small numbers that the sender shows stay withheld here until that is confirmed', async ({
  page,
}) => {
  const data = new DataPage(page);
  const overview = new OverviewPage(page);
  await data.open(`#/data?${SELECTION}`);
  const { text } = await downloadFrom(
    page,
    device(page).getByRole('button', { name: 'Save a workspace file' }),
  );
  const file = JSON.parse(text) as { settings: { withholding: object[] } };
  const reason = 'In the <b>published</b> report of January';
  file.settings.withholding = [
    {
      areaCode: 'E06000047',
      kpi: 'secure',
      period: '2021-22-Q3',
      breakdown: '',
      category: '',
      action: 'show',
      reason,
    },
  ];
  const content = JSON.stringify(file);
  const offer = page.getByRole('region', { name: 'Workspace file theirs.json' });
  const confirm = offer.getByRole('checkbox', { name: /want the same to be shown here/ });

  await give(data, { name: 'theirs.json', content });
  await expect(offer).toContainText('would show the public more than is shown here');
  await expect(offer).toContainText(
    `County Durham: Children in secure homes, Q3 2021/22. Reason: ${reason}`,
  );
  await expect(confirm).not.toBeChecked();
  await expectAccessible(page);
  await offer.getByRole('button', { name: 'Put it beside what is here' }).click();
  await expect(page.getByText('Small numbers that it shows stay withheld here.')).toBeVisible();
  await data.goTo('Overview');
  await overview.shows('E06000047', 'Q3 2021/22');
  await expect(secure(page)).toHaveAttribute('data-flag', 'suppressed');

  await data.goTo('Data');
  await give(data, { name: 'theirs.json', content });
  await confirm.press('Space');
  await offer.getByRole('button', { name: 'Put it beside what is here' }).click();
  await expect(page.getByText('now stands beside what was here.')).toBeVisible();
  await expect(page.getByText('stay withheld here')).toHaveCount(0);
  await data.goTo('Overview');
  await expect(secure(page)).toHaveAttribute('data-value', '2');

  // Shown here already, it is no question any more.
  await data.goTo('Data');
  await give(data, { name: 'theirs.json', content });
  await expect(offer).toBeVisible();
  await expect(confirm).toHaveCount(0);
});
