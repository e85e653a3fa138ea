import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { noteFirst, reach } from './in-page.ts';
import { APP, BARE, START } from './pages.ts';
import type { Site } from './sites.ts';

/** What children's records cost in a page: ms, and MB of 1,000,000 bytes. */
export interface RecordTimes {
  /** From the files to every KPI of every quarter on the screen; in the bare page, to tables of text. */
  readonly shown: number;
  /** A change of a setting, counted again and shown. Not of the bare page. */
  readonly setting: number;
  /** The most memory that the page's process has had, with its engine. */
  readonly memory: number;
}

/** England's records take minutes. */
const LONGEST_MS = 1_800_000;
const SETTING = 'input[aria-describedby="records-countSameCarerMoves"]';

/** Resident memory at its highest, of the largest of the browser's pages (Linux). */
async function peakMemory(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const peaks = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => {
      try {
        const status = readFileSync(`/proc/${id}/status`, 'utf8');
        return (Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]) * 1024) / 1e6;
      } catch {
        return Number.NaN;
      }
    });
  return Math.max(...peaks);
}

async function openPage(browser: Browser): Promise<[BrowserContext, Page]> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  context.setDefaultTimeout(LONGEST_MS);
  const page = await context.newPage();
  // tsx keeps the names of functions by calling a helper that is not there in the page.
  await page.addInitScript({ content: 'globalThis.__name = (value) => value;' });
  await page.addInitScript(noteFirst, 'main');
  return [context, page];
}

/** The time since files were last given to the page. */
async function sinceGiven(page: Page, end: number): Promise<number> {
  return end - ((await page.evaluate(() => window.benchGiven)) ?? Number.NaN);
}

/** The app: children's records from the disk to the overview, then a change of a setting. */
export async function recordsInApp(
  browser: Browser,
  site: Site,
  paths: readonly string[],
): Promise<RecordTimes> {
  const [context, page] = await openPage(browser);
  try {
    await page.goto(`${site.address}${APP.fileAddress}`);
    await page.evaluate(reach, { wanted: APP.ready });
    const counted = { present: ['.records-said'], absent: ['.drop-busy'] };
    const coming = page.evaluate(reach, {
      wanted: { ...counted, text: ['.records-said', 'Counted'] as const },
    });
    await page.locator('input[type="file"]').setInputFiles([...paths]);
    const [, end] = await coming;
    const selection = { ...START, quarter: '2024-25-Q4' };
    const [from, until] = await page.evaluate(reach, {
      hash: APP.address(selection),
      wanted: APP.shows(selection),
    });
    const shown = (await sinceGiven(page, end)) + until - from;

    await page.evaluate(reach, {
      hash: APP.fileAddress,
      wanted: { present: [`${SETTING}:not(:disabled)`], absent: ['.drop-busy'] },
    });
    const again = page.evaluate(reach, {
      wanted: { present: [`${SETTING}:disabled`], absent: [] },
    });
    await page.locator(SETTING).click();
    const [, asked] = await again;
    const [, done] = await page.evaluate(reach, {
      wanted: { present: [`${SETTING}:checked:not(:disabled)`], absent: ['.drop-busy'] },
    });
    return { shown, setting: done - asked, memory: await peakMemory(browser) };
  } finally {
    await context.close();
  }
}

/** The bare page: the same files as tables of text. */
export async function recordsInBare(
  browser: Browser,
  site: Site,
  paths: readonly string[],
): Promise<number> {
  const [context, page] = await openPage(browser);
  try {
    await page.goto(`${site.address}${BARE.address(START)}`);
    await page.evaluate(reach, { wanted: BARE.ready });
    const coming = page.evaluate(reach, {
      wanted: { present: [`body[data-loaded="${paths.length}"]`], absent: [] },
    });
    await page.locator('input[type="file"]').setInputFiles([...paths]);
    const [, end] = await coming;
    return await sinceGiven(page, end);
  } finally {
    await context.close();
  }
}
