import { parseArgs } from 'node:util';

/** What `--help` says. */
export const USAGE = `Works out the quarterly figures of SSDA903 extracts, as the page does.

  npm run figures -- PATH... --area CODE --out FILE [--settings FILE] [--report FILE]

PATH        files, folders (with all that is in them) and zip files of extracts
--area      whose children these are: the authority's code (E06000047) or name
--out       the figures as CSV, in the layout that the page loads
--settings  JSON: a workspace file, whose settings of children's records are used, or
            { "area": "E06000047", "today": "2026-04-30",
              "countSameCarerMoves": false, "countTemporaryMoves": false,
              "extracts": { "KEY": { "yearBegin": "2021-04-01", "asAt": "2022-03-31" } } }
            of which every part may be left away. The report has the key of each extract.
--report    what was taken in and found, as CSV: files, extracts, findings, checks, the
            remainder between the number in care, started and ceased. It has values of
            cells that could not be read, so keep it with the extracts.

Exit code
  0  the figures are written, and nothing that was found costs any of them
  1  nothing is written: the command or the settings are wrong, or no figure could be made
  2  the figures are written, and something was found that costs some of them
`;

/** What was asked for. */
export interface Asked {
  readonly paths: readonly string[];
  /** Code or name; null where the settings are to say it. */
  readonly area: string | null;
  readonly out: string;
  readonly settings: string | null;
  readonly report: string | null;
}

/** A mistake in what was asked, as a sentence for the person: nothing is done. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Reads the arguments; null where help is asked for.
 * @throws UsageError where one is missing or not known.
 */
export function readArguments(args: readonly string[]): Asked | null {
  const { values, positionals } = parsed(args);
  if (values.help === true) return null;
  if (positionals.length === 0) {
    throw new UsageError('Say which files or folders to read. --help says how.');
  }
  if (values.out === undefined || values.out === '') {
    throw new UsageError('Say with --out where to write the figures. --help says how.');
  }
  return {
    paths: positionals,
    area: values.area ?? null,
    out: values.out,
    settings: values.settings ?? null,
    report: values.report ?? null,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        area: { type: 'string' },
        out: { type: 'string' },
        settings: { type: 'string' },
        report: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`${said.split('. ')[0]}. --help says how.`);
  }
}
