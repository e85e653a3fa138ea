import { writeFile } from 'node:fs/promises';
import { EngineError } from '../../src/db/errors.ts';
import { periodLabel } from '../../src/kpis/periods.ts';
import { readPaths } from './files.ts';
import { readProductData } from './product-data.ts';
import { costsFigures, counted, isIncomplete, reportCsv } from './report.ts';
import { readSettingsFile } from './settings.ts';
import { tidyCsv } from './tidy.ts';
import { readArguments, USAGE, UsageError } from './usage.ts';
import { type WorkedOut, workOut } from './work-out.ts';

/** Where a person reads: help goes to `out`, all else to `error`. */
export interface Say {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

const ALOUD: Say = {
  out: (text) => console.log(text),
  error: (text) => console.error(text),
};

/** What a command ends with; `--help` says when. */
const ALL_WELL = 0;
const NOTHING_WRITTEN = 1;
const SOME_LOST = 2;

/** Runs the command; gives its exit code. What it says names no child. */
export async function main(args: readonly string[], say: Say = ALOUD): Promise<number> {
  try {
    const asked = readArguments(args);
    if (asked === null) {
      say.out(USAGE);
      return ALL_WELL;
    }
    const settings = await readSettingsFile(asked.settings);
    const area = asked.area ?? settings.area;
    if (area === null) {
      throw new UsageError('Say with --area whose children these are: --area E06000047.');
    }
    const files = await readPaths(asked.paths);
    const worked = await workOut(await readProductData(), files, area, settings);
    if (asked.report !== null) await write(asked.report, reportCsv(worked));
    if (worked.counted.figures === 0) {
      throw new UsageError(
        'No figure comes of these files: no extract tells of a whole quarter. Give a --report to see what was found.',
      );
    }
    await write(asked.out, tidyCsv(worked.figures, worked.area));
    return tell(worked, asked.out, say);
  } catch (cause) {
    if (!(cause instanceof UsageError)) {
      // The engine's own words may hold a row of the records: they are not repeated.
      const code = cause instanceof EngineError ? ` (${cause.code})` : '';
      say.error(`The figures could not be worked out${code}. Nothing was written.`);
      return NOTHING_WRITTEN;
    }
    say.error(cause.message);
    return NOTHING_WRITTEN;
  }
}

async function write(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, 'utf8');
  } catch {
    throw new UsageError(`${path} could not be written.`);
  }
}

function tell({ area, intake, counted: made, checks }: WorkedOut, out: string, say: Say): number {
  const { periods, kpis, figures, failed } = made;
  const first = periodLabel(periods[0] ?? '');
  const last = periodLabel(periods.at(-1) ?? '');
  say.error(
    `${area.name}: ${figures.toLocaleString('en-GB')} figures of ${kpis.length} KPIs, ${first} to ${last}, in ${out}.`,
  );
  const notWhole = intake.files.filter(isIncomplete);
  for (const { name, summary } of notWhole) say.error(`${name}: ${summary}`);
  for (const { message } of failed) say.error(message);
  const costly = checks.filter(costsFigures);
  for (const { title, rows, failure } of costly) {
    say.error(
      `${title}: ${failure === null ? counted(rows, 'row') : 'this check could not be run'}.`,
    );
  }
  return notWhole.length + failed.length + costly.length > 0 ? SOME_LOST : ALL_WELL;
}
