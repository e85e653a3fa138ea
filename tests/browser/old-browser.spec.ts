import { expect } from '@playwright/test';
import { OverviewPage } from './pages/overview-page.ts';
import { test } from './support/guarded-test.ts';

const TOO_OLD = 'This browser is too old for Quarterlight, or a part of it is switched off';

/** What an older browser lacks, taken away before the page loads. */
const LACKS: Readonly<Record<string, () => void>> = {
  'no WebAssembly': () => {
    Reflect.deleteProperty(globalThis, 'WebAssembly');
  },
  'WebAssembly without exceptions': () => {
    WebAssembly.validate = () => false;
  },
  'no new array methods': () => {
    Reflect.deleteProperty(Array.prototype, 'toSorted');
  },
};

for (const [what, takeAway] of Object.entries(LACKS)) {
  test(`a browser with ${what} is told so kindly`, async ({ page }) => {
    await page.addInitScript(takeAway);
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(TOO_OLD);
    await expect(page.getByRole('main')).toContainText(
      'Edge and Chrome 110, Firefox 115 and Safari 16.4 are the oldest that work',
    );
    // The app has given its place: nothing else is on the page.
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expect(page.getByRole('progressbar')).toHaveCount(0);
  });
}

test('a browser that has all of it sees the app alone', async ({ page }) => {
  await new OverviewPage(page).open('#/');
  await expect(page.getByText('too old')).toHaveCount(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it needs', async ({ page }) => {
    await page.goto('./');
    const said = page.locator('noscript');
    expect(await said.evaluate((element) => element.textContent)).toContain(
      'Quarterlight needs JavaScript',
    );
    expect(await said.evaluate((element) => element.checkVisibility())).toBe(true);
  });
});
