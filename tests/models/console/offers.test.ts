import { describe, expect, test } from 'vitest';
import type { Schema, SchemaTable } from '../../../src/console/console.ts';
import { type Known, type Offer, offersAt } from '../../../src/models/console/offers.ts';

function table(name: string, columns: readonly string[]): SchemaTable {
  return {
    name,
    kind: 'table',
    origin: 'product',
    meaning: `What ${name} means.`,
    fullerForOfficers: false,
    rowCount: 1,
    columns: columns.map((column) => ({ name: column, type: 'VARCHAR', meaning: '' })),
  };
}

const SCHEMA: Schema = {
  tables: [
    table('figures', ['area_code', 'area', 'kpi', 'value']),
    table('areas', ['code', 'name', 'region_code']),
    table('My table', ['some "thing"']),
  ],
  functions: [
    { name: 'round', signature: 'round(value, digits)', meaning: 'Rounds.' },
    { name: 'sum', signature: 'sum(arg)', meaning: '' },
  ],
};
const KNOWN: Known = {
  schema: SCHEMA,
  keywords: ['select', 'where'],
  kpis: [
    { id: 'cla_rate', title: 'Children in our care, per 10,000' },
    { id: 'placements_3_plus', title: 'Children with three or more placements in a year' },
  ],
  areas: [{ code: 'E06000047', name: 'County Durham' }],
  quarters: ['2021-22-Q3'],
};

/** What is offered where the text has a `|`; null where nothing is. */
function offered(marked: string, known = KNOWN) {
  const cursor = marked.indexOf('|');
  const sql = marked.replace('|', '');
  const found = offersAt(sql, cursor, known);
  return found === null ? null : { ...found, replaced: sql.slice(found.from, found.to) };
}
const texts = (offers: readonly Offer[] | undefined) => offers?.map(({ text }) => text);
const ofKind = (marked: string, kind: Offer['kind']) =>
  texts(offered(marked)?.offers.filter((offer) => offer.kind === kind));

describe('what may be written at the cursor', () => {
  test('after FROM and JOIN: the tables, those with a space in quotes', () => {
    const found = offered('SELECT * FROM fig|');
    expect(texts(found?.offers)).toEqual(['figures', 'areas', '"My table"']);
    expect(found?.replaced).toBe('fig');
    expect(texts(offered('SELECT * FROM figures JOIN |')?.offers)).toContain('areas');
  });

  test('after a table, an alias and a full stop: its columns, though the alias comes later', () => {
    const columns = ['area_code', 'area', 'kpi', 'value'];
    expect(texts(offered('SELECT figures.| FROM figures')?.offers)).toEqual(columns);
    expect(texts(offered('SELECT f.k| FROM figures AS f')?.offers)).toEqual(columns);
    expect(texts(offered('SELECT F.| FROM areas a, figures f')?.offers)).toEqual(columns);
    expect(texts(offered('SELECT m.| FROM "My table" m')?.offers)).toEqual(['"some ""thing"""']);
    expect(texts(offered('SELECT * FROM figures f JOIN areas a ON a.|')?.offers)).toEqual([
      'code',
      'name',
      'region_code',
    ]);
    expect(offered('SELECT nobody.| FROM figures')).toBeNull();
  });

  test('of a step of the statement, the columns that it lists', () => {
    const sql =
      'WITH worst AS (SELECT f.area, sum(f.value) AS total, f.kpi "the KPI" FROM figures f) SELECT worst.| FROM worst';
    expect(texts(offered(sql)?.offers)).toEqual(['area', 'total', '"the KPI"']);
    expect(texts(offered('WITH worst AS (SELECT 1) SELECT * FROM |')?.offers)?.[0]).toBe('worst');
  });

  test('elsewhere: the columns of the statement’s own tables, tables, keywords and functions', () => {
    const found = offered('SELECT va| FROM figures');
    expect(ofKind('SELECT va| FROM figures', 'column')).toEqual([
      'area_code',
      'area',
      'kpi',
      'value',
    ]);
    expect(texts(found?.offers)).toEqual(expect.arrayContaining(['figures', 'WHERE', 'round']));
    const round = found?.offers.find(({ name }) => name === 'round');
    expect(round).toMatchObject({ detail: '(value, digits)', meaning: 'Rounds.' });
    // Only where a letter is there does the list come by itself.
    expect(found?.unasked).toBe(true);
    expect(offered('SELECT | FROM figures')?.unasked).toBe(false);
  });

  test('not the columns of another statement', () => {
    expect(ofKind('SELECT * FROM figures; SELECT na| FROM areas', 'column')).toEqual([
      'code',
      'name',
      'region_code',
    ]);
  });

  test('in quotes: KPIs by id and title, in the place of what stands there', () => {
    const found = offered("SELECT * FROM figures WHERE kpi = 'three|'");
    expect(texts(found?.offers)).toEqual(['cla_rate', 'placements_3_plus']);
    expect(found?.replaced).toBe('three');
    expect(found?.offers[1]?.search).toContain('three or more placements');
    expect(offered("… WHERE kpi IN ('cla_rate', '|")?.offers[0]?.kind).toBe('kpi');
  });

  test('in quotes: areas by code or by name, and quarters, as the column asks', () => {
    expect(texts(offered("… WHERE area_code = '|'")?.offers)).toEqual(['E06000047']);
    expect(texts(offered("… WHERE f.area = 'Du|'")?.offers)).toEqual(['County Durham']);
    expect(texts(offered("… WHERE period = '|'")?.offers)).toEqual(['2021-22-Q3']);
    // A column that says nothing: all of them, once a letter is there.
    expect(offered("… WHERE x = '|'")).toMatchObject({ unasked: false });
    expect(offered("… WHERE x = '|'")?.offers).toHaveLength(4);
  });

  test('an open quote ends with its line', () => {
    const found = offered("… WHERE kpi = 'pla|\nORDER BY 1");
    expect(found?.replaced).toBe('pla');
  });

  test('parameters after a dollar', () => {
    expect(texts(offered('… WHERE kpi = $k|')?.offers)).toEqual(['$area', '$quarter', '$kpi']);
  });

  test.each(['-- FROM |', '/* FROM | */ SELECT', 'SELECT 12|'])('nothing in %j', (marked) => {
    expect(offered(marked)).toBeNull();
  });

  test('before the engine has said its tables: keywords and KPIs all the same', () => {
    const early = { ...KNOWN, schema: null };
    expect(texts(offered('SEL|', early)?.offers)).toEqual(['SELECT', 'WHERE']);
    expect(offered("… kpi = '|'", early)?.offers).toHaveLength(2);
  });
});
