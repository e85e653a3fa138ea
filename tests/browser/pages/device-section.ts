import { expect, type Locator, type Page } from '@playwright/test';
import { axeFindings, smallTargets } from '../support/page-checks.ts';
import type { DataPage, MadeFile } from './data-page.ts';

export const SELECTION = '?area=E06000047&quarter=2021-22-Q3';

/** Expects axe to find nothing, and every target to be large enough. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
}

/** Brings a file of which no report is made. */
export async function give(data: DataPage, { name, content }: MadeFile): Promise<void> {
  await data.input.setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(content),
  });
}

/** Writes what the officer says of the number of placements. */
export async function comment(data: DataPage, text: string): Promise<void> {
  const { page } = data;
  await page.goto(`./#/kpi/placements_3_plus${SELECTION}`);
  await page.getByLabel('What the officer says').fill(text);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved on this device.')).toBeVisible();
  await data.goTo('Data');
}

/** The section of the Data page about this device. */
export function device(page: Page): Locator {
  return page.getByRole('region', { name: 'This device' });
}

/** Clears the device, and waits until the page has begun anew. */
export async function clear(data: DataPage): Promise<void> {
  const { page } = data;
  await device(page).getByRole('button', { name: 'Clear this device' }).click();
  const ask = page.getByRole('region', { name: 'Remove everything from this device?' });
  await expect(ask.getByRole('heading')).toBeFocused();
  await expectAccessible(page);
  const again = page.waitForEvent('load');
  await ask.getByRole('button', { name: 'Remove everything' }).click();
  await again;
}
