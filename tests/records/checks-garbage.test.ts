import { expect, test } from 'vitest';
import { checkRows, runRecordChecks } from '../../src/records/checks.ts';
import {
  type Cells,
  COLUMNS,
  EVERYTHING,
  openRecords,
  TABLES,
  takeRecords,
} from './check-fixture.ts';

const POOLS: Readonly<Record<string, readonly (string | number | null)[]>> = {
  VARCHAR: [
    null,
    '',
    '{}',
    '{',
    "O'Neill",
    '"',
    '%s',
    '“',
    'a\nb',
    '\\',
    'É',
    '1',
    'X1',
    'E',
    'K3',
    '9'.repeat(5000),
  ],
  DATE: [null, '1900-01-01', '2004-02-29', '2199-12-31', '2022-04-01', '2023-03-31'],
  DOUBLE: [null, 0, -1, 0.5, 1e300],
  unread: [null, '', '=', ';', 'DECOM=', 'DECOM=x; DEC={}; ; =; DOB', 'NO_COLUMN=1', 'DOB=a=b; c'],
};

/** Numbers that look random and are the same every time: mulberry32. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

test('garbage in every column of every table stops no rule', async () => {
  const connection = await openRecords();
  const random = seeded(903);
  const drawn = (pool: string) => {
    const cells = POOLS[pool] ?? [];
    return cells[Math.floor(random() * cells.length)] ?? null;
  };
  const rows = (table: keyof typeof COLUMNS): Cells[] =>
    Array.from({ length: 60 }, () => ({
      child: drawn('VARCHAR'),
      unread: drawn('unread'),
      ...Object.fromEntries(
        COLUMNS[table].split(', ').map((column) => {
          const [name = '', kind = ''] = column.split(' ');
          return [name, drawn(kind)];
        }),
      ),
    }));
  await takeRecords(connection, Object.fromEntries(TABLES.map((table) => [table, rows(table)])));
  const results = await runRecordChecks(connection);
  expect(results.filter(({ failure }) => failure !== null)).toEqual([]);
  const finding = results.filter((result) => result.rows > 0);
  expect(finding.length).toBeGreaterThan(40);
  for (const { rule, rows: count } of finding) {
    const page = await checkRows(connection, rule, EVERYTHING);
    expect(page.length, rule).toBe(count);
    for (const { detail } of page) expect(detail, rule).not.toBe('');
  }
}, 60_000);
