import type { ResultTable } from '../console/console.ts';
import { jsonOf } from '../console/nested-json.ts';
import { resultWindows, type TakeOptions, uniqueNames } from './result-rows.ts';

/**
 * A result as JSON: an array with an object for each row. Numbers are numbers where JSON's readers
 * keep them exactly, else text; nested values are arrays and objects; NULL is null.
 */
export async function resultJson(table: ResultTable, options: TakeOptions = {}): Promise<Blob> {
  const keys = uniqueNames(table.columns).map((name) => JSON.stringify(name));
  const parts: BlobPart[] = [];
  let before = '[\n';
  for await (const rows of resultWindows(table, options)) {
    const objects = rows.map((row) => {
      const members = row.map(
        (cell, at) => `${keys[at]}:${jsonOf(cell, table.columns[at]?.type ?? 'VARCHAR')}`,
      );
      return `{${members.join(',')}}`;
    });
    parts.push(new Blob([before, objects.join(',\n')]));
    before = ',\n';
  }
  const end = parts.length === 0 ? '[]\n' : '\n]\n';
  return new Blob([...parts, end], { type: 'application/json' });
}
