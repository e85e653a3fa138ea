import { expect } from '@playwright/test';
import { DeckPage } from './pages/deck-page.ts';
import { expectAccessible } from './pages/device-section.ts';
import { test } from './support/guarded-test.ts';

test('an officer’s text that may tell a withheld number is remarked on, and can go out', async ({
  page,
}) => {
  const deck = new DeckPage(page);
  await deck.openDeck();
  const packs = page.getByRole('region', { name: 'Packs' });
  const check = packs.getByRole('region', { name: /Check your own words/ });
  await deck.choose('Children in secure homes');
  // 2 children in secure homes in Q3 2021/22, which the public view withholds.
  await deck.field('What we are doing').fill('A worker sees these 2 children each week.');
  const warning = 'This text may give away a number that is withheld: “2”.';
  const field = deck.field('What we are doing');
  await expect(field).toHaveAccessibleDescription(new RegExp(warning));
  await expect(deck.chosen).toContainText('Check');
  await expect(check).toContainText(`Children in secure homes, What we are doing. ${warning}`);
  await expectAccessible(page);

  await test.step('a question too, and the way back to the slide', async () => {
    const add = page.getByRole('group', { name: 'Add a question' });
    await add.getByLabel('What they asked').fill('Is it true of 3 of 40?');
    await add.getByRole('button', { name: 'Add the question' }).click();
    await expect(check).toContainText('Question 1, What they asked.');
    await deck.choose('983 children are in our care');
    await check.getByRole('button', { name: 'Children in secure homes' }).click();
    await expect(page.locator('#deck-slide-title')).toBeFocused();
    await expect(field).toHaveValue(/^A worker/);
  });
  await test.step('a pack for officers asks nothing, one for the public is made all the same', async () => {
    await packs.getByLabel('Officers only').check();
    await expect(check).toHaveCount(0);
    await packs.getByLabel('The public').check();
    await expect(check).toBeVisible();
    const download = page.waitForEvent('download');
    await packs.getByRole('button', { name: 'Download HTML' }).click();
    await download;
  });
  await test.step('mended, it is quiet', async () => {
    await field.fill('A worker sees them each week.');
    await expect(check).not.toContainText('secure homes');
    await expect(field).toHaveAccessibleDescription('Only you know. Name no child.');
  });
});
