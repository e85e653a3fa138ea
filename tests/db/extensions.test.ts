import { beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/db/connection.ts';
import { queryNames, querySql } from '../../src/db/queries.ts';
import { OPENING_STATEMENTS } from '../../src/db/settings.ts';
import { STARTER_LIBRARY } from '../../src/models/console/starter-library.ts';
import { startedEngine } from '../engine.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await startedEngine();
});

describe('extensions, which would be fetched from another host', () => {
  it('are switched off, both settings', async () => {
    expect(OPENING_STATEMENTS.filter((one) => one.includes('extensions'))).toHaveLength(2);
    const settings = await connection.query(
      "SELECT name, value FROM duckdb_settings() WHERE name LIKE 'auto%_known_extensions' ORDER BY name",
      { name: 'text', value: 'text' },
    );
    expect(settings.column.name).toEqual([
      'autoinstall_known_extensions',
      'autoload_known_extensions',
    ]);
    expect(settings.column.value).toEqual(['false', 'false']);
  });

  it.each([
    [`SELECT json_extract('{"a": 1}', '$.a')::VARCHAR AS a`, /json_extract/],
    ['SELECT current_date::VARCHAR AS a', /current_date/],
    ["SELECT a FROM read_parquet('figures.parquet')", /read_parquet/],
    ["SELECT a FROM read_json('figures.json')", /read_json/],
    ["SELECT a FROM read_xlsx('figures.xlsx')", /read_xlsx/],
  ])('%s fails with the name of what is missing', async (sql, name) => {
    await expect(connection.query(sql, { a: 'text' })).rejects.toMatchObject({
      code: 'query_failed',
      message: expect.stringMatching(name),
      sql,
    });
  });

  it('are never loaded', async () => {
    const loaded = await connection.query(
      "SELECT extension_name AS name FROM duckdb_extensions() WHERE loaded AND install_mode NOT IN ('STATICALLY_LINKED', 'NOT_INSTALLED') ORDER BY name",
      { name: 'text' },
    );
    expect(loaded.column.name).toEqual([]);
  });
});

/**
 * What no query of ours may hold. LOAD and AT TIME ZONE fetch an extension whatever the settings
 * say, and without a network DuckDB-WASM in Node then waits for ever, so they cannot be run here.
 */
const FORBIDDEN: readonly RegExp[] = [
  /(?:^|;)\s*(?:LOAD|INSTALL|ATTACH|COPY|EXPORT|IMPORT)\b/i,
  /\bAT\s+TIME\s+ZONE\b/i,
  /\b(?:TIMESTAMPTZ|COLLATE|current_date|current_time|localtime|localtimestamp)\b/i,
  /\b(?:today|json\w*|read_parquet|read_json\w*|read_ndjson\w*|read_xlsx|icu_\w+)\s*\(/i,
  /https?:/i,
];

describe('the queries that come with the product', () => {
  const queries = [
    ...['tables', 'checks', 'kpis', 'figures']
      .flatMap(queryNames)
      .map((name) => [name, querySql(name)] as const),
    ...STARTER_LIBRARY.map(({ id, sql }) => [`examples/${id}`, sql] as const),
  ];

  it('need no extension and no other host', () => {
    expect(queries.length).toBeGreaterThan(40);
    const offenders = queries.flatMap(([name, text]) => {
      const sql = text.replaceAll(/--[^\n]*/g, '');
      const found = FORBIDDEN.map((pattern) => pattern.exec(sql)?.[0]).filter(
        (hit) => hit !== undefined,
      );
      return found.map((hit) => `${name}: ${hit.trim()}`);
    });
    expect(offenders).toEqual([]);
  });
});
