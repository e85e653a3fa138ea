import { beforeAll, describe, expect, test } from 'vitest';
import type { Connection } from '../../src/db/connection.ts';
import { RECORD_RULES, readRule } from '../../src/records/check-rules.ts';
import {
  type CheckResult,
  type CheckRow,
  checkRows,
  runRecordChecks,
} from '../../src/records/checks.ts';
import type { CheckCase } from './check-case.ts';
import { CHILD_CASES } from './check-cases-children.ts';
import { CODE_CASES } from './check-cases-codes.ts';
import { EPISODE_CASES } from './check-cases-episodes.ts';
import { UNREADABLE_CASES } from './check-cases-unreadable.ts';
import {
  type Cells,
  EVERYTHING,
  type FixtureFile,
  openRecords,
  type Records,
  TABLES,
  type TableName,
  takeRecords,
} from './check-fixture.ts';

/** Rules about files, extracts and years, each on records of its own: see the tests below. */
const OF_EXTRACTS = [
  'child_missing',
  'placement_of_another_year',
  'sex_of_another_year',
  'table_not_there',
  'two_files_of_one_table',
  'year_without_episodes',
];

const CASES: readonly CheckCase[] = [
  ...UNREADABLE_CASES,
  ...EPISODE_CASES,
  ...CODE_CASES,
  ...CHILD_CASES,
];

/** An older extract of Header and Episodes, then a whole one: what a case gives no file for is there. */
const FILES: readonly FixtureFile[] = [
  { table: 'header', asAt: '2023-03-31' },
  { table: 'episodes', asAt: '2023-03-31' },
  ...TABLES.map((table) => ({ table, asAt: '2024-03-31' })),
];
const NEWEST = Object.fromEntries(TABLES.map((table, at) => [table, at + 3]));

/** All cases as one set of records: a child is called by its rule, so that no two cases meet. */
function together(cases: readonly CheckCase[]): Records {
  const all: { [table in TableName]?: Cells[] } = {};
  for (const { rule, records, noHeader = [] } of cases) {
    const children = new Set<string>();
    for (const table of TABLES) {
      for (const row of records[table] ?? []) {
        const child = `${rule}: ${row['child']}`;
        children.add(child);
        const sound = table === 'episodes' ? { decom: '2023-05-01' } : {};
        const date: Cells = table === 'reviews' ? { review: '2023-07-01' } : sound;
        all[table] = [...(all[table] ?? []), { ...date, file: NEWEST[table] ?? 0, ...row, child }];
      }
    }
    const inHeader = new Set(records.header?.map((row) => `${rule}: ${row['child']}`));
    for (const name of noHeader) inHeader.add(`${rule}: ${name}`);
    for (const child of children) {
      if (!inHeader.has(child)) {
        all.header = [...(all.header ?? []), { child, file: NEWEST['header'] ?? 0 }];
      }
    }
  }
  return { ...all, files: FILES, today: '2024-06-30' };
}

describe('the rules about children’s records', () => {
  let connection: Connection;
  const found = new Map<string, readonly CheckRow[]>();
  let results: readonly CheckResult[];
  beforeAll(async () => {
    connection = await openRecords();
    await takeRecords(connection, together(CASES));
    results = await runRecordChecks(connection);
    for (const { rule } of CASES) found.set(rule, await checkRows(connection, rule, EVERYTHING));
  }, 120_000);

  test('every rule has a case', () => {
    const tested = [...CASES.map(({ rule }) => rule), ...OF_EXTRACTS];
    expect(tested.toSorted()).toEqual(RECORD_RULES.map(({ id }) => id));
  });

  test('none fails', () => {
    expect(results.filter(({ failure }) => failure !== null)).toEqual([]);
  });

  test.each(CASES)('$rule', ({ rule, finds }) => {
    const rows = (found.get(rule) ?? []).filter(({ child }) => child.startsWith(`${rule}: `));
    const short = rows.map(({ child, column }) => `${child.slice(rule.length + 2)} ${column}`);
    expect(short.toSorted()).toEqual(
      finds.map(([child, column]) => `${child} ${column}`).toSorted(),
    );
    for (const [child, column, words] of finds) {
      const own = rows.filter((row) => row.child.endsWith(`: ${child}`) && row.column === column);
      expect(own.map(({ detail }) => detail).join('\n')).toContain(words);
    }
    for (const { detail, row, name, child } of rows) {
      expect(detail).toMatch(/^.+\.$/);
      expect(detail).not.toContain(child);
      expect(row).toBeGreaterThan(1);
      expect(name).toContain('.csv');
    }
  });

  test.each(CASES)('$rule counts what it lists', ({ rule }) => {
    const rows = found.get(rule) ?? [];
    const result = results.find((one) => one.rule === rule);
    expect(result?.rows).toBe(rows.length);
    expect(result?.children).toBe(new Set(rows.map(({ child }) => child)).size);
    expect(result?.byFile.reduce((sum, file) => sum + file.rows, 0)).toBe(rows.length);
  });
});

describe('what rules say about themselves', () => {
  test.each(RECORD_RULES)('$id', ({ title, found, done, mend, level, kpis }) => {
    expect(title).toMatch(/^[A-Z][^.]+$/);
    expect(found).toMatch(/\{[^{}|]+\|[^{}|]+\}/);
    for (const text of [done, mend]) expect(text).toMatch(/^[A-Z{].+\.$/);
    // What costs figures says which.
    if (level === 'serious') expect(kpis).not.toEqual([]);
    if (level === 'note') expect(mend).not.toBe('');
  });

  test('a rule that does not say what it must is a mistake of ours', () => {
    const whole =
      '-- Level: look\n-- Title: T\n-- Found: f\n-- Done: D.\n--   And e.\n-- Mend: M.\n';
    expect(readRule('r', `${whole}-- KPIs: cla_ceased, cla_number\nSELECT 1`)).toMatchObject({
      done: 'D. And e.',
      kpis: ['cla_number', 'cla_ceased'],
    });
    expect(() => readRule('r', `${whole}SELECT 1`)).toThrow('KPIs');
    expect(() => readRule('r', `${whole}-- KPIs: cla_numbers`)).toThrow('a KPI that is not there');
    expect(() => readRule('r', `${whole.replace('look', 'bad')}-- KPIs: none`)).toThrow('level');
  });
});
