/**
 * `npm run bench:records [-- --rounds 5 --factors 1,10,40,129]`: children's records from the files to
 * every KPI of 24 quarters on the screen, beside a bare page that loads the same files as text and
 * native DuckDB on one thread that runs the same SQL. A factor is so many councils like the example;
 * 129 are about 3,000,000 episodes, as many as England has. Each of more than one council is taken once.
 */
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { runnerImport } from 'vite';
import { chromiumAdvice, findChromium } from '../../scripts/chromium.mjs';
import { CHROMIUM_ARGUMENTS } from './browser-arguments.ts';
import { START } from './pages.ts';
import { recordSet } from './record-files.ts';
import type * as Native from './records-native.ts';
import { type RecordTimes, recordsInApp, recordsInBare } from './records-page.ts';
import { type Site, serveApp, serveBare } from './sites.ts';
import { median } from './statistics.ts';

const ROOT = join(import.meta.dirname, '../..');

interface Taken {
  readonly app: RecordTimes;
  readonly bare: number;
  readonly native: number;
}

function line(factor: number, episodes: number, taken: readonly Taken[]): string {
  const of = (read: (one: Taken) => number) => median(taken.map(read));
  const shown = of(({ app }) => app.shown);
  const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
  const cells = [
    `${factor}`,
    episodes.toLocaleString('en-GB'),
    seconds(shown),
    seconds(of(({ bare }) => bare)),
    of(({ app, bare }) => app.shown / bare).toFixed(1),
    seconds(of(({ native }) => native)),
    of(({ app, native }) => app.shown / native).toFixed(2),
    of(({ app }) => app.setting / app.shown).toFixed(2),
    `${Math.round(of(({ app }) => app.memory)).toLocaleString('en-GB')} MB`,
    `${((shown / episodes) * 1000).toFixed(0)} µs`,
  ];
  return `| ${cells.join(' | ')} |`;
}

async function take(
  browser: Browser,
  sites: { readonly app: Site; readonly bare: Site },
  native: typeof Native,
  factor: number,
  rounds: number,
): Promise<string> {
  const set = await recordSet(ROOT, factor);
  try {
    const taken: Taken[] = [];
    for (let at = 0; at < rounds; at += 1) {
      const app = await recordsInApp(browser, sites.app, set.paths);
      const bare = await recordsInBare(browser, sites.bare, set.paths);
      const times = await native.countNatively(ROOT, set.paths, START.area);
      taken.push({ app, bare, native: times.load + times.count });
      console.error(`Factor ${factor}, round ${at + 1} of ${rounds}`);
    }
    return line(factor, set.episodes, taken);
  } finally {
    set.remove();
  }
}

async function bench(): Promise<void> {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '5' },
      factors: { type: 'string', default: '1,10,40,129' },
    },
  });
  const factors = values.factors.split(',').map(Number);
  const executablePath = findChromium(process.env);
  if (executablePath === undefined) throw new Error(chromiumAdvice(process.env));
  const sites = { app: await serveApp(ROOT), bare: await serveBare(ROOT) };
  const { module: native } = await runnerImport<typeof Native>(
    join(import.meta.dirname, 'records-native.ts'),
  );
  const lines: string[] = [];
  try {
    for (const factor of factors) {
      // A browser of its own, so that the highest memory is that of this size.
      const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGUMENTS] });
      const rounds = factor === 1 ? Number(values.rounds) : 1;
      lines.push(await take(browser, sites, native, factor, rounds).finally(() => browser.close()));
    }
  } finally {
    await Promise.all([sites.app.close(), sites.bare.close()]);
  }
  console.log(`Node ${process.versions.node}; ${cpus().length} cores.\n`);
  console.log(
    '| councils | episodes | from files to the screen | the same as text | ratio | native, one thread | ratio | a setting, of it | memory | an episode |',
  );
  console.log(`|${' --- |'.repeat(10)}`);
  console.log(lines.join('\n'));
}

try {
  await bench();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
