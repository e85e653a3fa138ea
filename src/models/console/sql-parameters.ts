import { sqlTokens } from './sql-tokens.ts';

/** A `$name` in a statement, and where it stands, in UTF-16 units from 0. */
export interface NamedParameter {
  readonly name: string;
  readonly from: number;
}

/** Every `$name` that a value is put in for: not those in texts, quoted names and comments. */
export function namedParameters(sql: string): NamedParameter[] {
  return sqlTokens(sql).flatMap(({ kind, text, from }) =>
    kind === 'parameter' && /^\$[^0-9]/.test(text) ? [{ name: text.slice(1), from }] : [],
  );
}
