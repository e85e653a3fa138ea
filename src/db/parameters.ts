import type { Parameters } from './connection.ts';
import { EngineError } from './errors.ts';

/** Quoted text, dollar names and comments, in the order in which SQL would read them. */
const TOKENS = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|\$([a-z_][a-z0-9_]*)/gi;

/** A value as an SQL literal. DuckDB's text has one escape, the doubled quote. */
export function literal(value: string | number | boolean | null): string {
  if (value === null) return 'NULL';
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (Number.isNaN(value)) return "'NaN'::DOUBLE";
  if (!Number.isFinite(value)) return value > 0 ? "'Infinity'::DOUBLE" : "'-Infinity'::DOUBLE";
  const digits = Number.isInteger(value) ? String(value) : `${value}::DOUBLE`;
  // In brackets: a minus after a minus would begin a comment.
  return value < 0 ? `(${digits})` : digits;
}

/**
 * Puts the values of `$name` into a query. Only statements sent as text can be stopped half-way in
 * DuckDB-WASM (`send`, then `cancelSent`), so values travel as literals; names inside quoted text
 * and comments are left alone.
 * @throws EngineError `missing_parameter` when the query names one that was not given.
 */
export function bind(sql: string, parameters: Parameters = {}): string {
  return sql.replace(TOKENS, (token: string, name: string | undefined) => {
    if (name === undefined) return token;
    const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (value === undefined) {
      throw new EngineError('missing_parameter', `The query needs a value for $${name}.`, { sql });
    }
    return literal(value);
  });
}
