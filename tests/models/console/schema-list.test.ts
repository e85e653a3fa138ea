import { describe, expect, it } from 'vitest';
import type { Schema, SchemaTable } from '../../../src/console/console.ts';
import { foundWords, listTables } from '../../../src/models/console/schema-list.ts';
import { sqlName } from '../../../src/models/console/sql-name.ts';

const table = (name: string, more: Partial<SchemaTable> = {}): SchemaTable => ({
  name,
  kind: 'table',
  origin: 'product',
  meaning: '',
  fullerForOfficers: false,
  rowCount: 0,
  columns: [{ name: 'kpi', type: 'VARCHAR', meaning: 'Id of the KPI.' }],
  ...more,
});

const SCHEMA: Schema = {
  functions: [],
  tables: [
    table('areas', { rowCount: 170, meaning: 'Authorities and regions.' }),
    table('figures', {
      kind: 'view',
      rowCount: null,
      columns: [
        { name: 'value', type: 'DOUBLE', meaning: 'A percentage is out of 100.' },
        { name: 'flag', type: 'VARCHAR', meaning: 'Why value is null.' },
      ],
    }),
    table('Complaints 2025', { origin: 'own', rowCount: 1, columns: [] }),
    // A table of one's own may be called like one of ours was, in another schema of the engine.
    table('neighbours', { origin: 'own', rowCount: 41_810 }),
  ],
};

const names = (schema: Schema | null, search = '') =>
  listTables(schema, search).map(
    ({ title, tables }) => `${title}: ${tables.map(({ name }) => name).join(', ')}`,
  );

describe('the list of tables', () => {
  it('has the product’s in groups and one’s own apart', () => {
    expect(names(SCHEMA)).toEqual([
      'Figures: figures',
      'Comparisons: ',
      'Places: areas',
      'About the figures: ',
      'Your own: Complaints 2025, neighbours',
    ]);
  });

  it('says how many rows there are, and of a view that it is one', () => {
    const sizes = listTables(SCHEMA, '').flatMap(({ tables }) => tables.map(({ size }) => size));
    expect(sizes).toEqual(['view', '170 rows', '1 row', '41,810 rows']);
  });

  it('finds every word of a search in names and meanings, letter case aside', () => {
    expect(names(SCHEMA, 'REGIONS and')).toContain('Places: areas');
    expect(names(SCHEMA, 'regions nowhere').every((line) => line.endsWith(': '))).toBe(true);
  });

  it('shows of a table that was found by its columns those columns', () => {
    const [figures] = listTables(SCHEMA, 'percentage')[0]?.tables ?? [];
    expect(figures?.columns?.map(({ name }) => name)).toEqual(['value']);
    expect(figures?.foundInColumns).toBe(true);
    const [whole] = listTables(SCHEMA, 'figures')[0]?.tables ?? [];
    expect(whole?.columns).toHaveLength(2);
    expect(whole?.foundInColumns).toBe(false);
  });

  it('knows the product’s tables before the engine is there, without their columns', () => {
    const [figures] = listTables(null, '');
    expect(figures?.tables[0]).toMatchObject({ name: 'figures', size: '', columns: null });
    expect(figures?.tables[0]?.meaning).toContain('Begin here');
  });

  it('says what was found, for whoever does not see the list', () => {
    const said = (search: string) => foundWords(listTables(SCHEMA, search), search);
    expect(said('')).toBe('');
    expect(said('percentage')).toBe('1 table has “percentage”.');
    expect(said('kpi')).toBe('2 tables have “kpi”.');
    expect(said('xyz ')).toBe('No table or column has “xyz”.');
  });
});

describe('a name in SQL', () => {
  it('is in double quotes where it is no plain word', () => {
    expect(['area_code', 'Complaints 2025', 'a"b', '2025', 'über'].map(sqlName)).toEqual([
      'area_code',
      '"Complaints 2025"',
      '"a""b"',
      '"2025"',
      '"über"',
    ]);
  });
});
