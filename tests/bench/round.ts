import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page, Request } from '@playwright/test';
import { type DeckTimes, deckTimes } from './deck.ts';
import { beforeFirstPaint, noteFirst, reach } from './in-page.ts';
import type { LargeFile } from './large-file.ts';
import { type BenchPage, type Selection, START } from './pages.ts';
import type { Site } from './sites.ts';

/** What can be measured by itself (`--only`). The first visit is part of every round. */
export const PARTS = ['first', 'return', 'kept', 'changes', 'deck', 'file', 'grid'] as const;
export type Part = (typeof PARTS)[number];
export type Parts = ReadonlySet<Part>;

/**
 * What one round of one page took. Times in ms, sizes in kB and MB of 1,000 bytes; NaN where it was
 * not asked for.
 */
export interface Round {
  readonly firstVisit: number;
  readonly firstReturn: number;
  /** On a return to a page that its service worker keeps; NaN for a page that has none. */
  readonly keptReturn: number;
  readonly firstPaint: number;
  readonly scriptsBeforePaint: number;
  readonly requests: number;
  readonly transferred: number;
  readonly heap: number;
  readonly resident: number;
  readonly quarter: number;
  readonly compare: number;
  readonly area: number;
  readonly load: number;
  /** Null for a page that makes no presentation, and where it was not asked for. */
  readonly deck: DeckTimes | null;
}

const QUARTERS = [
  '2021-22-Q2',
  '2021-22-Q1',
  '2020-21-Q4',
  '2022-23-Q1',
  '2023-24-Q3',
  '2024-25-Q4',
];
const VIEWPORT = { width: 1366, height: 768 };
const COMPARES = ['england', 'region', 'england', 'neighbours'] as const;
/** Gateshead, Darlington, Sunderland and back to County Durham. */
const AREAS = ['E08000037', 'E06000005', 'E08000024', 'E06000047'];

async function openPage(context: BrowserContext, bench: BenchPage): Promise<Page> {
  const page = await context.newPage();
  // tsx keeps the names of functions by calling a helper that is not there in the page.
  await page.addInitScript({ content: 'globalThis.__name = (value) => value;' });
  await page.addInitScript(noteFirst, bench.first);
  return page;
}

/** Opens an address and gives the time until the first figure was drawn. */
async function visit(page: Page, address: string): Promise<number> {
  await page.goto(address);
  const first = await page.waitForFunction(() => window.benchFirst);
  return (await first.jsonValue()) ?? Number.NaN;
}

/** A return once the page is kept on the device for use offline, in a browser of its own. */
async function keptReturn(browser: Browser, site: Site, bench: BenchPage): Promise<number> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  try {
    const address = `${site.address}${bench.address(START)}`;
    const page = await openPage(context, bench);
    await visit(page, address);
    await page.evaluate(reach, { wanted: bench.ready });
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await page.close();
    return await visit(await openPage(context, bench), address);
  } finally {
    await context.close();
  }
}

/** Gzipped size of files of a site, as a server without Brotli would send them. */
function gzippedBytes(site: Site, addresses: readonly string[]): number {
  return addresses
    .map((address) => join(site.folder, `${new URL(address).pathname}.gz`))
    .reduce((sum, file) => sum + statSync(file).size, 0);
}

/** The mean time of a row of changes of the address; NaN for none. */
async function changes(
  page: Page,
  bench: BenchPage,
  selections: readonly Selection[],
): Promise<number> {
  let sum = 0;
  for (const selection of selections) {
    const [start, end] = await page.evaluate(reach, {
      hash: bench.address(selection),
      wanted: bench.shows(selection),
    });
    sum += end - start;
  }
  return sum / selections.length;
}

/** Script memory after collecting garbage, and the resident memory of the page's process (Linux). */
async function memory(browser: Browser, page: Page): Promise<{ heap: number; resident: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  const whole = await browser.newBrowserCDPSession();
  const { processInfo } = await whole.send('SystemInfo.getProcessInfo');
  await whole.detach();
  const resident = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => residentKilobytes(id));
  return { heap: usedSize / 1e6, resident: Math.max(...resident) / 1e3 };
}

function residentKilobytes(processId: number): number {
  try {
    const status = readFileSync(`/proc/${processId}/status`, 'utf8');
    return (Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) * 1024) / 1e3;
  } catch {
    return Number.NaN;
  }
}

/** Gives a file to a page and waits until its figures are shown. */
async function load(page: Page, bench: BenchPage, file: LargeFile): Promise<number> {
  const [[, end]] = await Promise.all([
    page.evaluate(reach, { wanted: bench.loaded(file) }),
    page.locator('input[type="file"]').setInputFiles({
      name: 'large.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(file.text),
    }),
  ]);
  const given = (await page.evaluate(() => window.benchGiven)) ?? Number.NaN;
  if (bench.loadShown === null) return end - given;
  const [start, shown] = await page.evaluate(reach, bench.loadShown(file));
  return end - given + (shown - start);
}

/**
 * One round: a first visit with nothing kept, changes, a return, a large file; of these, what is in
 * `parts`.
 */
export async function round(
  browser: Browser,
  site: Site,
  bench: BenchPage,
  file: LargeFile,
  parts: Parts,
): Promise<Round> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  try {
    const page = await openPage(context, bench);
    const finished: Request[] = [];
    context.on('requestfinished', (request) => finished.push(request));
    const firstVisit = await visit(page, `${site.address}${bench.address(START)}`);
    await page.evaluate(reach, { wanted: bench.shows(START) });
    await page.evaluate(reach, { wanted: bench.ready });
    const sizes = await Promise.all(finished.map((request) => request.sizes()));
    const { at, scripts } = await page.evaluate(beforeFirstPaint);
    const used = await memory(browser, page);
    const quarter = await changes(
      page,
      bench,
      parts.has('changes') ? QUARTERS.map((key) => ({ ...START, quarter: key })) : [],
    );
    const last = { ...START, quarter: QUARTERS.at(-1) ?? START.quarter };
    const compare = await changes(
      page,
      bench,
      parts.has('changes') ? COMPARES.map((id) => ({ ...last, compare: id })) : [],
    );
    const area = await changes(
      page,
      bench,
      parts.has('changes') ? AREAS.map((code) => ({ ...last, area: code })) : [],
    );
    const deck =
      parts.has('deck') && bench.deckSearch !== null
        ? await deckTimes(browser, page, bench.deckSearch(START))
        : null;
    await page.close();

    let [firstReturn, loaded] = [Number.NaN, Number.NaN];
    if (parts.has('return') || parts.has('kept') || parts.has('file')) {
      const again = await openPage(context, bench);
      firstReturn = await visit(again, `${site.address}${bench.address(START)}`);
      await again.evaluate(reach, { wanted: bench.shows(START) });
      await again.evaluate(reach, { wanted: bench.ready });
      if (parts.has('file')) {
        await again.evaluate((hash) => {
          window.location.hash = hash;
        }, bench.fileAddress);
        loaded = await load(again, bench, file);
      }
    }
    return {
      firstVisit,
      firstReturn,
      keptReturn:
        parts.has('kept') && bench.isKept ? await keptReturn(browser, site, bench) : Number.NaN,
      firstPaint: at,
      scriptsBeforePaint: gzippedBytes(site, scripts) / 1e3,
      requests: sizes.length,
      transferred:
        sizes.reduce((sum, size) => sum + size.responseBodySize + size.responseHeadersSize, 0) /
        1e3,
      heap: used.heap,
      resident: used.resident,
      quarter,
      compare,
      area,
      load: loaded,
      deck,
    };
  } finally {
    await context.close();
  }
}
