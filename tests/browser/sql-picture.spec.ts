import { expect } from '@playwright/test';
import { downloadFrom } from './pages/data-page.ts';
import { DeckPage } from './pages/deck-page.ts';
import { expectAccessible } from './pages/device-section.ts';
import { test } from './support/guarded-test.ts';
import { sidewaysScroll } from './support/page-checks.ts';

const ADDRESS = '#/sql?area=E06000047&quarter=2021-22-Q3';
const ENGINE_MS = 90_000;
/** 7341.6 is nowhere else; two of the names are those of councils. */
const RESULT = `SELECT * FROM (VALUES ('County Durham', 7341.6, 3), ('Darlington', 7350, 2),
  ('Halton', 7300, 5), ('Wirral', 7310, 1), ('Gateshead', 7320, 4)) AS t (council, pictured, other)`;
const TITLE = 'First look';

test('a result is drawn, changed and added to the presentation; what officers drew stays theirs', async ({
  page,
}) => {
  const deck = new DeckPage(page);
  const editor = page.getByRole('textbox', { name: /^SQL of/ });
  const picture = page.getByRole('region', { name: 'Picture of the result' });
  await deck.open('#/');
  await deck.engineUp();
  await page.getByRole('radio', { name: 'Officer view' }).check();
  await page.goto(`./${ADDRESS}`);
  await editor.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(RESULT);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.locator('[data-said="sql"]')).toHaveText(/^5 rows in/, { timeout: ENGINE_MS });
  await page.getByRole('radio', { name: 'Chart' }).check();

  await test.step('the proposal, and a kind of one’s own', async () => {
    // Two measures with names.
    await expect(picture).toContainText('Other against pictured');
    await expect(picture.getByRole('img', { name: /5 points\.$/ })).toBeVisible();
    await expectAccessible(page);
    await picture.getByRole('button', { name: /Picture$/ }).press('Enter');
    await page.getByRole('option', { name: 'Bars' }).press('Enter');
    await expect(picture).toContainText('Pictured by council');
    await expect(picture).toContainText('County Durham: 7,341.6. 5 bars.');
    await picture.getByRole('button', { name: 'As proposed' }).press('Enter');
    await expect(picture).toContainText('Other against pictured');
  });

  await test.step('what is saved is what was seen, also when it is opened again', async () => {
    await page.getByRole('button', { name: 'Save as a question' }).click();
    const dialog = page.getByRole('dialog', { name: 'Save as a question' });
    const chart = dialog.getByRole('radio', {
      name: 'As a chart. Points: other against pictured, each point named by council.',
    });
    await expect(chart).toBeChecked();
    await expect(dialog).toContainText('This chart was proposed for the result on the screen.');
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(dialog).toHaveCount(0);
    await page.getByRole('tab', { name: TITLE }).press('Delete');
    await page.getByRole('button', { name: 'Questions', exact: true }).click();
    await page
      .getByRole('list', { name: 'Your questions' })
      .getByRole('button', { name: TITLE, exact: true })
      .click();
    await page.getByRole('button', { name: /^Run all/ }).click();
    await expect(picture).toContainText('Other against pictured');
    // It is the question's own now, and not what is proposed.
    await expect(picture.getByRole('button', { name: 'As proposed' })).toBeVisible();
  });

  await test.step('another kind, narrow', async () => {
    await picture.getByRole('button', { name: /Picture$/ }).press('Enter');
    await page.getByRole('option', { name: 'Bars' }).press('Enter');
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await sidewaysScroll(page)).toBe(0);
    await page.setViewportSize({ width: 1366, height: 768 });
  });

  await test.step('added from the officer view', async () => {
    await picture.getByRole('button', { name: 'Add to the presentation' }).press('Enter');
    await expect(picture).toContainText('Added to the presentation of County Durham, Q3 2021/22.');
    await picture.getByRole('link', { name: 'Go to the slide' }).press('Enter');
    await expect(deck.slide).toHaveAttribute('data-slide', 'query');
    await expect(deck.slide).toContainText('7,341.6');
    await expect(deck.main).toContainText('Public presentations and public packs leave the slide');
    await expect(deck.main).toContainText('One slide of a query is left out of this pack');
    await expectAccessible(page);
    await deck.keptHas('7341.6');
  });

  await test.step('and nowhere for the public', async () => {
    const html = await downloadFrom(page, page.getByRole('button', { name: 'Download HTML' }));
    expect(html.text).toContain('data-slide="scorecard"');
    expect(html.text).not.toMatch(/(?<![\d.])7,?341/);
    expect(html.text).not.toContain(TITLE);
    await page.getByRole('link', { name: 'Present from this slide' }).click();
    const said = page.locator('[role="status"][data-said="slide"]');
    await expect(said).toHaveText(/^Slide \d+ of \d+/);
    await page.keyboard.press('o');
    await expect(
      page.getByRole('dialog').getByRole('button', { name: /^Slide 25, part . of 2/ }),
    ).toHaveCount(2);
    await expect(page.getByRole('dialog')).not.toContainText(TITLE);
    await page.keyboard.press('Escape');
  });
});
