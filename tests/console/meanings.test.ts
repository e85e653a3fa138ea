import { describe, expect, it } from 'vitest';
import type { Schema } from '../../src/console/console.ts';
import { COLUMN_MEANINGS } from '../../src/console/meanings/columns.ts';
import { TABLE_MEANINGS } from '../../src/console/meanings/tables.ts';
import {
  groupOfTable,
  meaningOfColumn,
  meaningOfTable,
  tablesWithMeaning,
} from '../../src/console/meanings.ts';
import { openExample } from './example-console.ts';
import { tablesPage } from './tables-page.ts';

const console = await openExample('officer');
const schema: Schema = await console.schema();
const tables = schema.tables.filter(({ origin }) => origin === 'product');

describe('the meanings', () => {
  it('say what every table and column of the console holds', () => {
    expect(tables.filter(({ meaning }) => meaning === '').map(({ name }) => name)).toEqual([]);
    const silent = tables.flatMap(({ name, columns }) =>
      columns.filter(({ meaning }) => meaning === '').map((column) => `${name}.${column.name}`),
    );
    expect(silent).toEqual([]);
  });

  it('say nothing of what is not there', () => {
    expect([...tablesWithMeaning()].sort()).toEqual(tables.map(({ name }) => name).sort());
    const there = new Map(
      tables.map(({ name, columns }) => [name, columns.map((one) => one.name)]),
    );
    const extra = Object.entries(TABLE_MEANINGS).flatMap(([name, { columns }]) =>
      Object.keys(columns)
        .filter((column) => !there.get(name)?.includes(column))
        .map((column) => `${name}.${column}`),
    );
    expect(extra).toEqual([]);
  });

  it('have no column for which every table has words of its own', () => {
    const idle = Object.keys(COLUMN_MEANINGS).filter(
      (column) =>
        !tables.some(
          ({ name, columns }) =>
            columns.some((one) => one.name === column) &&
            TABLE_MEANINGS[name]?.columns[column] === undefined,
        ),
    );
    expect(idle).toEqual([]);
  });

  it('know nothing of a table of one’s own, whatever its name', () => {
    expect(meaningOfTable('complaints')).toBe('');
    expect(meaningOfColumn('complaints', 'value')).toBe('');
    expect(meaningOfTable('constructor')).toBe('');
    expect(meaningOfColumn('figures', 'constructor')).toBe('');
    expect(groupOfTable('toString')).toBeNull();
  });

  it('are in docs/sql-tables.md as they are here', async () => {
    await expect(tablesPage(tables)).toMatchFileSnapshot('../../docs/sql-tables.md');
  });
});

describe('what the meanings promise of the rows', () => {
  const count = async (sql: string): Promise<number> => {
    const answer = (await console.run(sql)).at(-1)?.answer;
    if (answer?.kind !== 'rows') throw new Error(JSON.stringify(answer));
    const [row] = await answer.table.rows(0, 1);
    await answer.table.drop();
    return Number(row?.[0]);
  };

  it.each([
    [
      'breakdown, category and flag are never null',
      'breakdown IS NULL OR category IS NULL OR flag IS NULL',
    ],
    ['an empty value says why, and a value has no flag', "(value IS NULL) = (flag = '')"],
    ['a percentage is out of 100', "unit = 'percent' AND (value < 0 OR value > 100)"],
    ['every figure has a title and a name of its area', 'kpi_title IS NULL OR area IS NULL'],
    ['an authority has a region', "area_level = 'authority' AND region IS NULL"],
    [
      'a region and England have none',
      "area_level IN ('region', 'country') AND region IS NOT NULL",
    ],
    ['financial_year is of the period', 'NOT starts_with(period, financial_year)'],
  ])('%s', async (_, broken) => {
    expect(await count(`SELECT count(*) FROM figures WHERE ${broken}`)).toBe(0);
  });

  it('has one row for a KPI, area, period, part and origin', async () => {
    const key = 'kpi, area_code, period, breakdown, category, origin';
    const twice = `SELECT count(*) FROM (SELECT 1 FROM figures GROUP BY ${key} HAVING count(*) > 1)`;
    expect(await count(twice)).toBe(0);
  });

  it('knows every flag and mark that a row has', async () => {
    for (const column of ['flag', 'marks']) {
      const distinct = `SELECT string_agg(DISTINCT part, ' ') FROM (SELECT unnest(string_split(${column}, ';')) AS part FROM figures)`;
      const answer = (await console.run(distinct)).at(-1)?.answer;
      if (answer?.kind !== 'rows') throw new Error('no rows');
      const [row] = await answer.table.rows(0, 1);
      for (const word of (row?.[0] ?? '').split(' ').filter(Boolean)) {
        expect(meaningOfColumn('figures', column)).toContain(word);
      }
    }
  });
});
