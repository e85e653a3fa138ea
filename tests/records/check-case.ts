import type { Records } from './check-fixture.ts';

/** A rule and records written for it. Children are called by a word, and keep apart from other cases. */
export interface CheckCase {
  readonly rule: string;
  readonly records: Omit<Records, 'files' | 'today'>;
  /** Children that are in no Header; the others get a sound row where the case has none. */
  readonly noHeader?: readonly string[];
  /** What must be found of these records, and nothing else: child, column, words of the detail. */
  readonly finds: readonly (readonly [child: string, column: string, words: string])[];
}
