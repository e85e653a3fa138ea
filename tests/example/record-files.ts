/** Reads the extracts of the example back, apart from the code that writes them. */

import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { DATA } from './rows.ts';

/** Every column as text, and the extract it is from. */
export type Line = Readonly<Record<string, string>>;

/** As text that sorts and compares as dates do: `2021-12-31`. */
export type Day = string;

export interface Extract {
  readonly name: string;
  /** First day of its year; last day that it knows of. */
  readonly begins: Day;
  readonly asAt: Day;
}

const QUARTER_ENDS = ['06-30', '09-30', '12-31', '03-31'];

/** `2021-22` or `2024-25 Q1` */
function extractOf(name: string): Extract {
  const year = Number(name.slice(0, 4));
  const quarter = Number(/Q(\d)$/.exec(name)?.[1] ?? 4);
  const end = QUARTER_ENDS[quarter - 1];
  return {
    name,
    begins: `${year}-04-01`,
    asAt: `${quarter === 4 ? year + 1 : year}-${end}`,
  };
}

/** `31/12/2021` as `2021-12-31`; '' where there is none, 'unread' where it is no date. */
export function dayIn(text: string | undefined): Day {
  if (text === undefined || text === '') return '';
  const match = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text);
  const day = match === null ? '' : `${match[3]}-${match[2]}-${match[1]}`;
  const real = day !== '' && !Number.isNaN(Date.parse(day));
  return real && new Date(day).toISOString().startsWith(day) ? day : 'unread';
}

export const archive: Uint8Array = readFileSync(`${DATA}/example/ssda903.zip`);

const files = new Map(
  Object.entries(unzipSync(archive)).map(([path, bytes]) => [path, strFromU8(bytes)]),
);

/** Names of the folders, oldest first; the quarters of a year come before the year itself. */
export const EXTRACTS: readonly Extract[] = [
  ...new Set([...files.keys()].map((path) => path.split('/')[0] ?? '')),
]
  .map(extractOf)
  .sort((a, b) => (a.asAt < b.asAt ? -1 : 1));

export const paths: readonly string[] = [...files.keys()];

export function textOf(path: string): string {
  return files.get(path) ?? '';
}

const read = new Map<string, readonly Line[]>();

/** The rows of one file; none where the extract has no such file. */
export function linesOf(extract: Extract, table: string): readonly Line[] {
  const path = `${extract.name}/${table}.csv`;
  const known = read.get(path);
  if (known !== undefined) return known;
  const [heading = '', ...lines] = textOf(path).trimEnd().split('\n');
  const columns = heading.split(',');
  const rows = lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(columns.map((column, place) => [column, cells[place] ?? '']));
  });
  read.set(path, rows);
  return rows;
}
