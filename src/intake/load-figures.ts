import type { Connection, Shape } from '../db/connection.ts';
import { EngineError } from '../db/errors.ts';
import { accepted, type Bearer, type Holdings, refused } from './file-report.ts';
import { type ReadHeading, readHeading } from './heading.ts';
import { type IncomingFile, readFile, sha256, type TextFile } from './read-file.ts';
import type { Refusal } from './refusal.ts';
import type { FileReport, Finding, Replacement } from './report.ts';
import { runRules } from './rules.ts';
import {
  dropStaging,
  headingCells,
  MOST_HEADINGS,
  plainHeading,
  resolveRows,
  type Stage,
  stageCells,
  stageOn,
  stageRowsAtOnce,
  stageRowsCarefully,
  startOfRows,
} from './staging.ts';
import { replacedSentence } from './summary.ts';

/** A file that is loaded already. */
export interface EarlierFile {
  readonly file: string;
  readonly sha256: string;
}

export interface IntakeContext {
  /** ISO date. A period that ends after it has no figures yet. */
  readonly today: string;
  /**
   * The loads in `figures_loaded` by their id, its `source`: what the replaced figures are named
   * after. A load that is not in the map, such as the example, is replaced without a word.
   */
  readonly loads: ReadonlyMap<string, EarlierFile>;
  /** Names of KPIs that the user has confirmed before, each with the id it stands for. */
  readonly aliases?: ReadonlyMap<string, string>;
}

const COUNT_SHAPE = {
  rows_read: 'number',
  rows_accepted: 'number',
  rows_filled: 'number',
  illustrative: 'boolean',
} as const satisfies Shape;

const REPLACED_SHAPE = {
  area_code: 'text',
  area_name: 'text',
  period: 'text',
  source: 'text',
  figures: 'number',
} as const satisfies Shape;

const NOT_A_TABLE: Refusal = {
  rule: 'not_a_table',
  row: null,
  found: '',
  message: 'This file cannot be read as a table of rows and columns. It was not taken in.',
  mend: 'Open it in a spreadsheet, choose Save as and the type “CSV UTF-8”, and load that.',
};

const TOO_WIDE: Refusal = {
  rule: 'not_a_table',
  row: null,
  found: '',
  message: `The first row of this file has more than ${MOST_HEADINGS} cells, and no table of figures is as wide. It was not taken in.`,
  mend: 'Delete the columns that are not figures, or begin from the template on the Data page.',
};

const NO_ROWS: Refusal = {
  rule: 'no_rows',
  row: null,
  found: '',
  message: 'The file has a heading and no rows under it. It was not taken in.',
  mend: 'Check that the file was saved with its figures, and load it again.',
};

const NOTHING_ACCEPTED: Refusal = {
  rule: 'nothing_accepted',
  row: null,
  found: '',
  message: 'No row of this file could be taken in, so nothing has changed.',
  mend: 'See what is said of each row. A template can be downloaded on the Data page.',
};

const NO_FIGURES: Refusal = {
  rule: 'no_figures',
  row: null,
  found: '',
  message: 'The file has rows, and not one of them has a figure, so nothing has changed.',
  mend: 'Fill in numerator and denominator, or value, and load the file again.',
};

/** Characters of a file whose findings may be too many to be held together: some 10,000 rows. */
const LARGE_TEXT = 1_000_000;

/** A remark about the file as a whole. */
function remark(rule: string, found: string, message: string): Finding {
  return { rule, row: null, column: '', found, outcome: 'noted', message, mend: 'Nothing to do.' };
}

function sameFileNotes(hash: string, loads: IntakeContext['loads']): Finding[] {
  const same = [...loads.values()].find((load) => load.sha256 === hash);
  if (same === undefined) return [];
  return [
    remark(
      'same_file',
      same.file.slice(0, 80),
      `This is the very same file as ${same.file}, which is loaded already. Loading it again changes no figure.`,
    ),
  ];
}

/**
 * Reads the heading and the rows: in one go where the file allows it, else the careful way. Leaves
 * `staged_texts`. Null when the file is no table.
 */
async function readRows(
  stage: Stage,
  file: TextFile,
): Promise<{ read: ReadHeading; oddQuotationMarks: boolean } | null> {
  const careful = async (text: string) => {
    try {
      return readHeading(await stageCells(stage, file, text));
    } catch (cause) {
      if (cause instanceof EngineError && cause.code === 'query_failed') return null;
      throw cause;
    }
  };
  const start = startOfRows(file);
  if (start !== null) {
    const plain = plainHeading(file, start);
    const seen = plain === null ? null : readHeading(plain);
    // What is wrong with a heading needs the engine to say which columns came close.
    const read = seen?.ok === true ? seen : await careful(file.text.slice(0, start - 1));
    if (read?.ok === true && (await stageRowsAtOnce(stage, file, read.heading, start))) {
      return { read, oddQuotationMarks: false };
    }
  }
  const read = await careful(file.text);
  if (read === null) return null;
  if (read.ok) await stageRowsCarefully(stage, read.heading);
  return { read, oddQuotationMarks: file.text.split('"').length % 2 === 0 };
}

async function readHoldings(stage: Stage, illustrative: boolean): Promise<Holdings> {
  const rows = await stage.rows('accepted_holdings', { what: 'text', id: 'text', name: 'text' });
  const of = (what: string) => rows.filter((row) => row.what === what).map(({ id }) => id ?? '');
  return {
    areas: rows
      .filter(({ what }) => what === 'council')
      .map(({ id, name }) => ({ code: id ?? '', name: name ?? '' })),
    periods: of('period'),
    kpis: of('kpi'),
    illustrative,
  };
}

/** Figures of earlier files that the accepted ones stand in for, and a sentence for each. */
async function readReplaced(stage: Stage, loads: IntakeContext['loads']) {
  if (loads.size === 0) return [];
  const rows = await stage.rows('accepted_replaced', REPLACED_SHAPE);
  return rows.flatMap((row) => {
    const from = loads.get(row.source ?? '');
    if (from === undefined) return [];
    const replacement: Replacement = {
      areaCode: row.area_code ?? '',
      period: row.period ?? '',
      figures: row.figures ?? 0,
      fromFile: from.file,
    };
    const sentence = replacedSentence(
      replacement.figures,
      replacement.period,
      row.area_name ?? '',
      from.file,
    );
    return [{ replacement, note: remark('replaced', from.file.slice(0, 80), sentence) }];
  });
}

/** The report of a table of text. What it accepts is then staged as `accepted_figures`. */
async function check(
  stage: Stage,
  borneBy: Promise<Bearer>,
  file: TextFile,
  context: IntakeContext,
): Promise<FileReport> {
  const rows = await readRows(stage, file);
  if (rows === null) return refused(await borneBy, NOT_A_TABLE);
  if (!rows.read.ok) return refused(await borneBy, rows.read.refusal);
  const { heading } = rows.read;
  await resolveRows(stage, context.aliases ?? new Map<string, string>());
  const { findings, beyond } = await runRules(stage, {
    parameters: {
      width: heading.width,
      heading_row: heading.row,
      needed_cells: heading.neededCells,
      today: context.today,
      odd_quotation_marks: rows.oddQuotationMarks,
    },
    oneByOne: file.text.length > LARGE_TEXT,
  });
  const [count] = await stage.rows('accepted_counts', COUNT_SHAPE, { heading_row: heading.row });
  const counts = { read: count?.rows_read ?? 0, accepted: count?.rows_accepted ?? 0 };
  const bearer = await borneBy;
  if (counts.read === 0) return refused(bearer, NO_ROWS, { kind: 'figures' });
  const notes = [...file.notes, ...heading.notes];
  if (counts.accepted === 0 || count?.rows_filled === 0) {
    return refused(bearer, counts.accepted === 0 ? NOTHING_ACCEPTED : NO_FIGURES, {
      kind: 'figures',
      rowsRead: counts.read,
      rowsLeftOut: counts.read,
      findings: [...findings, ...notes],
      beyond,
    });
  }
  const holdings = await readHoldings(stage, count?.illustrative === true);
  const replaced = await readReplaced(stage, context.loads);
  return accepted(
    bearer,
    counts,
    holdings,
    replaced.map(({ replacement }) => replacement),
    {
      findings: [
        ...findings,
        ...notes,
        ...sameFileNotes(bearer.sha256, context.loads),
        ...replaced.map(({ note }) => note),
      ],
      beyond,
    },
  );
}

async function bearerOf({ name, bytes }: IncomingFile): Promise<Bearer> {
  const size = bytes.byteLength;
  return { file: name, size, sha256: size === 0 ? '' : await sha256(bytes) };
}

/** What may be done while a file is taken in. */
export interface TakeInOptions {
  /** Stops the reading and checking. */
  readonly signal?: AbortSignal;
  /** Called for a file with good rows, while they are in the engine as `accepted_figures`. */
  readonly load?: (report: FileReport) => Promise<void>;
}

/**
 * Reads a file of quarterly figures in the tidy layout, checks every row and says what may be loaded.
 * Loads nothing by itself: `load` may, and what is made for the checking is dropped afterwards.
 * One file at a time on a connection. The bytes may be given away to the engine.
 * @throws EngineError `query_cancelled` when the signal stops it, and what `load` throws. A file that
 *   is wrong is never an error: it comes back with a report that says why it was refused.
 */
export async function takeIn(
  connection: Connection,
  file: IncomingFile,
  context: IntakeContext,
  { signal, load }: TakeInOptions = {},
): Promise<FileReport> {
  // The browser works the hash out beside the reading.
  const bearer = bearerOf(file);
  const read = readFile(file);
  if (!read.ok) return refused(await bearer, read.refusal);
  if (headingCells(read.file) > MOST_HEADINGS) return refused(await bearer, TOO_WIDE);
  try {
    const report = await check(stageOn(connection, signal), bearer, read.file, context);
    if (report.status !== 'refused') await load?.(report);
    return report;
  } finally {
    await dropStaging(connection);
  }
}
