/**
 * `npm run picture`: draws the README's picture, docs/pictures/overview.png, from the built app: the
 * overview of the illustrative example at Q3 2021/22, as a browser window of 1366 by 900 shows it.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { chromiumAdvice, findChromium } from './chromium.mjs';
import { serveSite } from './server/site.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PICTURE = join(ROOT, 'docs/pictures/overview.png');
const ADDRESS = '#/?area=E06000047&quarter=2021-22-Q3';
const VIEWPORT = { width: 1366, height: 900 };

async function draw() {
  const executablePath = findChromium(process.env);
  if (executablePath === undefined) {
    throw new Error(chromiumAdvice(process.env));
  }
  const site = await serveSite({ folder: join(ROOT, 'dist'), port: 0 });
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage({ viewport: VIEWPORT, locale: 'en-GB' });
    await page.goto(`${site.address}${ADDRESS}`);
    await page.locator('[data-kpi="cla_number"][data-value="983"]').waitFor();
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: PICTURE, animations: 'disabled' });
  } finally {
    await browser.close();
    await site.close();
  }
  console.log(`Drew ${PICTURE}`);
}

try {
  await draw();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
