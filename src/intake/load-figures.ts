import type { Connection, Row, Shape } from '../db/connection.ts';
import { EngineError } from '../db/errors.ts';
import { accepted, type Bearer, FIGURE_SHAPE, refused, type TakenIn } from './file-report.ts';
import { readHeading } from './heading.ts';
import { type IncomingFile, readFile, sha256, type TextFile } from './read-file.ts';
import type { Refusal } from './refusal.ts';
import type { Finding, Outcome } from './report.ts';
import {
  dropStaging,
  headingCells,
  MOST_HEADINGS,
  stageCells,
  staged,
  stageFigures,
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

const FINDING_SHAPE = {
  rule: 'text',
  row_number: 'number',
  column_name: 'text',
  found: 'text',
  outcome: 'text',
  message: 'text',
  mend: 'text',
} as const satisfies Shape;

const COUNT_SHAPE = {
  rows_read: 'number',
  rows_accepted: 'number',
  rows_filled: 'number',
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

function toFinding(row: Row<typeof FINDING_SHAPE>): Finding {
  return {
    rule: row.rule ?? '',
    row: row.row_number,
    column: row.column_name ?? '',
    found: row.found ?? '',
    outcome: (row.outcome ?? 'noted') as Outcome,
    message: row.message ?? '',
    mend: row.mend ?? '',
  };
}

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

async function takeInText(
  connection: Connection,
  bearer: Bearer,
  file: TextFile,
  context: IntakeContext,
  signal?: AbortSignal,
): Promise<TakenIn> {
  const cells = await stageCells(connection, file, signal).catch((cause: unknown) => {
    if (cause instanceof EngineError && cause.code === 'query_failed') return null;
    throw cause;
  });
  if (cells === null) return refused(bearer, NOT_A_TABLE);
  const read = readHeading(cells);
  if (!read.ok) return refused(bearer, read.refusal);
  const { heading } = read;
  const aliases = context.aliases ?? new Map<string, string>();
  await stageFigures(
    connection,
    heading,
    { text: file.text, today: context.today, aliases },
    signal,
  );
  const places = { heading_row: heading.row };
  const [count] = await staged(connection, 'accepted_counts', COUNT_SHAPE, places, signal);
  const counts = { read: count?.rows_read ?? 0, accepted: count?.rows_accepted ?? 0 };
  if (counts.read === 0) return refused(bearer, NO_ROWS, { kind: 'figures' });
  const found = (await staged(connection, 'accepted_findings', FINDING_SHAPE, {}, signal)).map(
    toFinding,
  );
  const notes = [...file.notes, ...heading.notes];
  if (counts.accepted === 0) {
    return refused(bearer, NOTHING_ACCEPTED, {
      kind: 'figures',
      rowsRead: counts.read,
      rowsLeftOut: counts.read,
      findings: [...found, ...notes],
    });
  }
  if (count?.rows_filled === 0) {
    return refused(bearer, NO_FIGURES, {
      kind: 'figures',
      rowsRead: counts.read,
      rowsLeftOut: counts.read,
      findings: [...found, ...notes],
    });
  }
  const figures = await staged(connection, 'accepted_csv', FIGURE_SHAPE, {}, signal);
  const replaced = (
    await staged(connection, 'accepted_replaced', REPLACED_SHAPE, {}, signal)
  ).flatMap((row) => {
    const from = context.loads.get(row.source ?? '');
    if (from === undefined) return [];
    return [
      {
        areaCode: row.area_code ?? '',
        areaName: row.area_name ?? '',
        period: row.period ?? '',
        figures: row.figures ?? 0,
        fromFile: from.file,
      },
    ];
  });
  return accepted(bearer, counts, figures, replaced, [
    ...found,
    ...notes,
    ...sameFileNotes(bearer.sha256, context.loads),
    ...replaced.map((row) =>
      remark(
        'replaced',
        row.fromFile.slice(0, 80),
        replacedSentence(row.figures, row.period, row.areaName, row.fromFile),
      ),
    ),
  ]);
}

/**
 * Reads a file of quarterly figures in the tidy layout, checks every row and gives back what may be
 * loaded. Loads nothing: what is in the engine stays as it was, and all it made there is dropped.
 * One file at a time on a connection.
 * @throws EngineError `query_cancelled` when the signal stops it. A file that is wrong is never an
 *   error: it comes back with a report that says why it was refused.
 */
export async function takeIn(
  connection: Connection,
  file: IncomingFile,
  context: IntakeContext,
  signal?: AbortSignal,
): Promise<TakenIn> {
  const bearer = {
    file: file.name,
    size: file.bytes.byteLength,
    sha256: file.bytes.byteLength === 0 ? '' : await sha256(file.bytes),
  };
  const read = readFile(file);
  if (!read.ok) return refused(bearer, read.refusal);
  if (headingCells(read.file) > MOST_HEADINGS) return refused(bearer, TOO_WIDE);
  try {
    return await takeInText(connection, bearer, read.file, context, signal);
  } finally {
    await dropStaging(connection);
  }
}
