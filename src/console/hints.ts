import type { ConsoleFault } from '../db/console-fault.ts';
import { nearestNames, type SchemaNames } from './schema-names.ts';
import type { Statement } from './statements.ts';

/** What a failure usually means and what to do; empty where nothing is known. */
export function hintFor(fault: ConsoleFault, _statement: Statement, names: SchemaNames): string {
  const columns = [...names.columns.values()].flat();
  const pool = fault.subtype === 'COLUMN_NOT_FOUND' ? columns : names.tables;
  const [near] = fault.about === '' ? [] : nearestNames(fault.about, pool);
  return near === undefined ? '' : `Did you mean ${near}?`;
}
