import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { noteFirst, reach } from './in-page.ts';

/** What the presentation took. Times in ms, the size in kB of 1,000 bytes. */
export interface DeckTimes {
  /** From the address of the presentation to all its slides in the list and the first one drawn. */
  readonly deck: number;
  /** From opening the HTML pack as a file, in a browser context of its own, to its first slide. */
  readonly pack: number;
  readonly packSize: number;
}

/** Fewer slides are no whole deck of the example. */
const FEWEST_SLIDES = 20;

/** Makes the deck of what the page shows, takes its pack away and opens it from the disk. */
export async function deckTimes(browser: Browser, page: Page, search: string): Promise<DeckTimes> {
  const [start, end] = await page.evaluate(reach, {
    hash: `#/deck?${search}`,
    wanted: {
      present: ['[data-slide]', `.deck-list li:nth-child(${FEWEST_SLIDES})`],
      absent: [],
    },
  });
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download HTML' }).click();
  const folder = mkdtempSync(join(tmpdir(), 'quarterlight-pack-'));
  try {
    const file = join(folder, 'pack.html');
    await (await coming).saveAs(file);
    return { deck: end - start, pack: await opened(browser, file), packSize: sizeOf(file) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const sizeOf = (file: string): number => statSync(file).size / 1e3;

async function opened(browser: Browser, file: string): Promise<number> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    offline: true,
  });
  try {
    const page = await context.newPage();
    await page.addInitScript({ content: 'globalThis.__name = (value) => value;' });
    await page.addInitScript(noteFirst, 'main section svg path');
    await page.goto(pathToFileURL(file).href);
    const first = await page.waitForFunction(() => window.benchFirst);
    return (await first.jsonValue()) ?? Number.NaN;
  } finally {
    await context.close();
  }
}
