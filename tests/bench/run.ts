/**
 * `npm run bench [-- --rounds 7] [--only first,return]`: how fast the built app is, beside a bare page that starts the
 * same engine, loads the same figures and draws twelve charts with one query a change. Rounds
 * alternate between the two; what is printed are medians, with the least and the greatest.
 */
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { chromiumAdvice, findChromium } from '../../scripts/chromium.mjs';
import { CHROMIUM_ARGUMENTS } from './browser-arguments.ts';
import { type GridFrames, gridFrames } from './grid-frames.ts';
import { largeFile } from './large-file.ts';
import { APP, BARE, type BenchPage, START } from './pages.ts';
import { PARTS, type Part, type Parts, type Round, round } from './round.ts';
import { type Site, serveApp, serveBare } from './sites.ts';
import { type Samples, table } from './statistics.ts';

const ROOT = join(import.meta.dirname, '../..');
const FEWEST_ROUNDS = 1;

type Measure = Omit<Samples, 'app' | 'bare'> & {
  readonly part: Part;
  readonly of: (one: Round) => number;
  /** What it stands beside, where that is not the same of the bare page. */
  readonly beside?: (app: Round, bare: Round) => number;
};

const MEASURES: readonly Measure[] = [
  {
    part: 'first',
    name: 'First KPI or chart, first visit',
    unit: 'ms',
    of: (one) => one.firstVisit,
    limit: 0.2,
  },
  {
    part: 'return',
    name: 'First KPI or chart, on a return',
    unit: 'ms',
    of: (one) => one.firstReturn,
    limit: 0.2,
  },
  {
    part: 'kept',
    name: 'First KPI on a return, once kept for use offline, beside the bare page’s return',
    unit: 'ms',
    of: (one) => one.keptReturn,
    beside: (_app, bare) => bare.firstReturn,
    limit: 0.2,
  },
  { part: 'first', name: 'First paint, first visit', unit: 'ms', of: (one) => one.firstPaint },
  {
    part: 'first',
    name: 'Scripts before the first paint, gzipped',
    unit: 'kB',
    of: (one) => one.scriptsBeforePaint,
    most: 200,
  },
  { part: 'changes', name: 'Change of quarter', unit: 'ms', of: (one) => one.quarter, limit: 0.6 },
  {
    part: 'changes',
    name: 'Change of comparator',
    unit: 'ms',
    of: (one) => one.compare,
    limit: 0.6,
  },
  { part: 'changes', name: 'Change of area', unit: 'ms', of: (one) => one.area, limit: 1.2 },
  {
    part: 'file',
    name: 'A CSV of 100,000 rows, until shown',
    unit: 'ms',
    of: (one) => one.load,
    limit: 3,
  },
  {
    part: 'deck',
    name: 'A whole draft presentation, beside the change of quarter',
    unit: 'ms',
    of: (one) => one.deck?.deck ?? Number.NaN,
    beside: (app) => app.quarter,
    limit: 5,
  },
  {
    part: 'deck',
    name: 'HTML pack opened from the disk, beside the bare page’s first visit',
    unit: 'ms',
    of: (one) => one.deck?.pack ?? Number.NaN,
    beside: (_app, bare) => bare.firstVisit,
    limit: 0.2,
  },
  {
    part: 'deck',
    name: 'Size of the HTML pack, beside 1,500 kB',
    unit: 'kB',
    of: (one) => one.deck?.packSize ?? Number.NaN,
    beside: () => 1500,
    most: 1500,
  },
  { part: 'first', name: 'Requests, first visit', unit: '', of: (one) => one.requests },
  {
    part: 'first',
    name: 'Transferred, first visit (Brotli)',
    unit: 'kB',
    of: (one) => one.transferred,
  },
  { part: 'first', name: 'Script memory of the page', unit: 'MB', of: (one) => one.heap },
  { part: 'first', name: 'Memory of the page’s process', unit: 'MB', of: (one) => one.resident },
];

/** The lines of the grid, beside which the bare page has none. */
function gridLines(frames: readonly GridFrames[]): Samples[] {
  const ways = { wheel: 'by wheel', bar: 'by dragging the bar' } as const;
  return (['wheel', 'bar'] as const).flatMap((way): Samples[] => [
    {
      name: `Scrolling a 1,000,000-row result ${ways[way]}: frames`,
      unit: 'a second',
      app: frames.map((one) => one[way].perSecond),
      bare: [],
      least: 50,
    },
    {
      name: `Scrolling a 1,000,000-row result ${ways[way]}: the slowest twentieth of frames`,
      unit: 'ms',
      app: frames.map((one) => one[way].slow),
      bare: [],
    },
  ]);
}

function readAsked(): { count: number; parts: Parts } {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '7' },
      only: { type: 'string', default: PARTS.join() },
    },
  });
  const count = Number(values.rounds);
  if (!Number.isInteger(count) || count < FEWEST_ROUNDS) {
    throw new Error('--rounds is a whole number of 1 or more.');
  }
  const asked = values.only.split(',');
  const parts = PARTS.filter((part) => asked.includes(part));
  if (parts.length < asked.length) throw new Error(`--only is a list of ${PARTS.join(', ')}.`);
  return { count, parts: new Set(parts) };
}

async function rounds(
  count: number,
  browser: Browser,
  sites: readonly (readonly [Site, BenchPage])[],
  parts: Parts,
): Promise<Map<string, Round[]>> {
  const file = largeFile(ROOT, START.area);
  const results = new Map(sites.map(([, { name }]) => [name as string, [] as Round[]]));
  for (let at = 0; at < count; at += 1) {
    // Who comes first changes from round to round.
    for (const [site, page] of at % 2 === 0 ? sites : sites.toReversed()) {
      results.get(page.name)?.push(await round(browser, site, page, file, parts));
    }
    console.error(`Round ${at + 1} of ${count}`);
  }
  return results;
}

async function bench(): Promise<void> {
  const { count, parts } = readAsked();
  const executablePath = findChromium(process.env);
  if (executablePath === undefined) throw new Error(chromiumAdvice(process.env));
  const [app, bare] = [await serveApp(ROOT), await serveBare(ROOT)];
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
  try {
    const sites = [
      [app, APP],
      [bare, BARE],
    ] as const;
    const results = await rounds(count, browser, sites, parts);
    const ofApp = results.get(APP.name) ?? [];
    const ofBare = results.get(BARE.name) ?? [];
    const wanted = MEASURES.filter(({ part }) => parts.has(part));
    const lines = wanted.map(({ part: _part, of, beside, ...measure }) => ({
      ...measure,
      app: ofApp.map(of),
      bare: ofBare.map((bare, at) => {
        const app = ofApp[at];
        return beside === undefined || app === undefined ? of(bare) : beside(app, bare);
      }),
    }));
    const launch = { executablePath, args: CHROMIUM_ARGUMENTS };
    const scrolled = parts.has('grid') ? gridLines(await gridFrames(ROOT, launch, count)) : [];
    console.log(
      `Chromium ${browser.version()}, headless; Node ${process.versions.node}; ${cpus().length} cores; ${count} rounds.\n`,
    );
    console.log(table([...lines, ...scrolled]));
  } finally {
    await browser.close();
    await Promise.all([app.close(), bare.close()]);
  }
}

try {
  await bench();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
