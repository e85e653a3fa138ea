import { afterEach, beforeAll, expect, test } from 'vitest';
import { type Connection, toRows } from '../../../src/db/connection.ts';
import { RECORD_TABLES } from '../../../src/intake/records/record-tables.ts';
import { takeInRecordFiles } from '../../../src/intake/records/take-in-records.ts';
import { emptyRecords, rowsOfTable, utf8, withoutFiles } from './records-fixture.ts';

const ROWS = 60;

let connection: Connection;
beforeAll(async () => {
  connection = await emptyRecords();
});
afterEach(() => withoutFiles(connection));

/** Mulberry32: the same numbers from 0 up to 1 for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const joined = (parts: readonly Uint8Array[]) => {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

type Garbage = (random: () => number) => Uint8Array<ArrayBuffer>;

const upTo = (random: () => number, most: number) => Math.floor(random() * most);

const GARBAGE: Readonly<Record<string, Garbage>> = {
  'any bytes': (random) => Uint8Array.from({ length: upTo(random, 24) }, () => upTo(random, 256)),
  'any letters': (random) =>
    utf8(String.fromCodePoint(...Array.from({ length: 6 }, () => 32 + upTo(random, 0xd000)))),
  'what readers stumble over': (random) => {
    const odd = [
      '"',
      '""',
      ',',
      "'",
      '\n',
      '\r',
      '\0',
      '=1+1',
      '-',
      '1e400',
      'NaN',
      '\\',
      ';',
      '\t',
    ];
    return utf8(Array.from({ length: 4 }, () => odd[upTo(random, odd.length)]).join(''));
  },
};

const cases = RECORD_TABLES.flatMap((table) =>
  Object.keys(GARBAGE).map((what) => [table.id, what] as const),
);

test.each(cases)('%s with %s in each column in turn', async (id, what) => {
  const table = RECORD_TABLES.find((one) => one.id === id);
  const columns = table === undefined ? [] : [...table.needed, ...table.usual, ...table.extra];
  const garbage = GARBAGE[what] as Garbage;
  for (const [at, column] of columns.entries()) {
    const random = randomFrom(at + 1);
    const lines: Uint8Array[] = [utf8(`${columns.join(',')}\n`)];
    for (let row = 0; row < ROWS; row += 1) {
      const cells = columns.map((name) => utf8(name === 'CHILD' ? `good${row}` : ''));
      if (row % 2 === 1) {
        cells[0] = utf8(`bad${row}`);
        cells[at] = garbage(random);
      }
      const parts = cells.flatMap((cell, place) => (place === 0 ? [cell] : [utf8(','), cell]));
      lines.push(...parts, utf8('\n'));
    }
    const name = `${column}.csv`;
    const { files } = await takeInRecordFiles(connection, [{ name, bytes: joined(lines) }], {
      today: '2025-11-20',
    });
    const [file] = files;
    expect([file?.table, file?.status]).toEqual([id, expect.stringMatching(/^accepted/)]);
    const rows = await rowsOfTable(connection, id);
    expect(file?.rows).toBe(rows.length);
    // No row in order is lost by the others, and what is left out is told.
    const good = rows.flatMap(([, child]) => (/^good\d+$/.test(child ?? '') ? [child] : []));
    expect(good).toEqual(Array.from({ length: ROWS / 2 }, (_, pair) => `good${pair * 2}`));
    const told = file?.findings.filter(({ outcome }) => outcome === 'left_out').length;
    expect(told).toBe(file?.rowsLeftOut);
    await withoutFiles(connection);
  }
});

test('files of any bytes are refused, and what was there stays', async () => {
  const random = randomFrom(7);
  const files = Array.from({ length: 60 }, (_, at) => ({
    name: `${at}.csv`,
    bytes: Uint8Array.from({ length: upTo(random, 3000) }, () => upTo(random, 256)),
  }));
  const heading = utf8('CHILD,DECOM,RNE,LS,PLACE,DEC,REC\n');
  const headed = files.map(({ name, bytes }) => ({
    name: `headed ${name}`,
    bytes: joined([heading, bytes]),
  }));
  const report = await takeInRecordFiles(connection, [...files, ...headed], {
    today: '2025-11-20',
  });
  expect(report.files).toHaveLength(120);
  expect(report.files.filter(({ kind }) => kind === 'records')).toHaveLength(60);
  const [count] = toRows(
    await connection.query('SELECT sum(rows)::DOUBLE AS rows FROM record_files', {
      rows: 'number',
    }),
  );
  expect((await rowsOfTable(connection, 'episodes')).length).toBe(count?.rows);
});
