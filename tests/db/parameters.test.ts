import { describe, expect, it } from 'vitest';
import type { Parameters } from '../../src/db/connection.ts';
import { EngineError } from '../../src/db/errors.ts';
import { bind, literal } from '../../src/db/parameters.ts';
import { startedEngine } from '../engine.ts';

describe('a literal', () => {
  it('doubles quotes and leaves backslashes and dollars alone', () => {
    expect(literal("O'Brien")).toBe("'O''Brien'");
    expect(literal("'; DROP TABLE areas; --")).toBe("'''; DROP TABLE areas; --'");
    expect(literal('a\\b $area')).toBe("'a\\b $area'");
    expect(literal('')).toBe("''");
  });

  it('writes numbers, truths and nothing as SQL does', () => {
    expect(literal(0)).toBe('0');
    expect(literal(2.5)).toBe('2.5::DOUBLE');
    expect(literal(true)).toBe('TRUE');
    expect(literal(false)).toBe('FALSE');
    expect(literal(null)).toBe('NULL');
    expect(literal(Number.NaN)).toBe("'NaN'::DOUBLE");
    expect(literal(Number.NEGATIVE_INFINITY)).toBe("'-Infinity'::DOUBLE");
  });
});

describe('binding', () => {
  const bound = (sql: string) => bind(sql, { area: 'A', year: 2021 });

  it('fills in every name, and the same name twice', () => {
    expect(bound('SELECT $area, $year, $area')).toBe("SELECT 'A', 2021, 'A'");
    expect(bound('code=$area)')).toBe("code='A')");
  });

  it('takes the whole name', () => {
    expect(bind('$area_code $area', { area: 1, area_code: 2 })).toBe('2 1');
  });

  it('leaves names in quoted text, quoted names and comments alone', () => {
    for (const sql of [
      "SELECT 'costs $area'",
      "SELECT 'it''s $area'",
      'SELECT "odd $area name"',
      'SELECT "a ""$area"" b"',
      '-- the area $area\nSELECT 1',
      '/* the area $area\n and $other */ SELECT 1',
      "-- don't be misled\nSELECT 1 -- $nothing",
    ]) {
      expect(bound(sql)).toBe(sql);
    }
    expect(bound("SELECT '--', $area -- $area")).toBe("SELECT '--', 'A' -- $area");
    expect(bound("/* ' */ $area /* ' */")).toBe("/* ' */ 'A' /* ' */");
  });

  it('does not read a value again', () => {
    expect(bind('$first $second', { first: '$second', second: "x'$first" })).toBe(
      "'$second' 'x''$first'",
    );
  });

  it('keeps positional names', () => {
    expect(bound('SELECT $1')).toBe('SELECT $1');
  });

  it('refuses a query whose value was not given, and says which', () => {
    const refused = () => bind('SELECT $area, $period', { area: 'A' });
    expect(refused).toThrow(EngineError);
    expect(refused).toThrow('The query needs a value for $period.');
    try {
      refused();
    } catch (error) {
      expect(error).toMatchObject({ code: 'missing_parameter', sql: 'SELECT $area, $period' });
    }
    expect(() => bind('SELECT $area')).toThrow('$area');
  });
});

describe('what the engine reads', () => {
  it('is the value that was given', async () => {
    const connection = await startedEngine();
    const values: readonly (readonly [string, Parameters[string]])[] = [
      ['text', `O'Brien's "x"; -- $text \\ /* é 😀`],
      ['number', -1.25],
      ['number', 1e21],
      ['number', 0.1],
      ['boolean', true],
    ];
    for (const [kind, value] of values) {
      const result = await connection.query(
        'SELECT $value AS value',
        { value: kind as 'text' | 'number' | 'boolean' },
        { parameters: { value } },
      );
      expect(result.column.value).toEqual([value]);
    }
    const nothing = await connection.query(
      'SELECT $value IS NULL AS value',
      { value: 'boolean' },
      { parameters: { value: null } },
    );
    expect(nothing.column.value).toEqual([true]);
    await connection.close();
  });
});
