import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './pages/device-section.ts';
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
