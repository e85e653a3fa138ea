import type { AnsweredStatement, StatementFailure } from '../../console/console.ts';
import { placeIn, placeWords } from './place.ts';

/** What was run, as far as finding a place in its tab needs to know. */
interface RunText {
  /** What was run, and where it began in the text of the tab. */
  readonly text: string;
  readonly from: number;
  /** Letters at its beginning that do not stand in the tab: EXPLAIN. */
  readonly added: number;
  readonly answers: readonly AnsweredStatement[];
}

/** An error of a run as its list says it. */
export interface ShownFailure {
  readonly code: StatementFailure['code'];
  readonly message: string;
  readonly hint: string;
  /** "Line 3, column 8"; empty where nobody knows. */
  readonly place: string;
  /** Where that is in the text of the tab; null where nobody knows or it has been changed since. */
  readonly from: number | null;
  readonly to: number;
}

/**
 * The errors of a run, each at its place in the text of its tab as it is now. Where what was run has
 * been changed since, its line is still said, as it was then.
 * @param sql the text of the tab
 */
export function shownFailures(run: RunText, sql: string): ShownFailure[] {
  return run.answers.flatMap(({ answer }) => {
    if (answer.kind !== 'failure') return [];
    const { code, message, hint, from, to } = answer.failure;
    if (from === null) return [{ code, message, hint, place: '', from: null, to: 0 }];
    const written = run.text.slice(run.added);
    const stands = sql.slice(run.from, run.from + written.length) === written;
    const inRun = Math.max(0, from - run.added);
    const begin = run.from + inRun;
    const end = Math.max(begin, run.from + (to ?? from) - run.added);
    const place = placeWords(stands ? placeIn(sql, begin) : placeIn(written, inRun));
    return [{ code, message, hint, place, from: stands ? begin : null, to: end }];
  });
}
