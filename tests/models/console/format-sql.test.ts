import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatSql } from '../../../src/models/console/format-sql.ts';

const ROOT = join(import.meta.dirname, '../../../queries');
const FILES = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.sql'),
);

describe('formatting SQL', () => {
  test('a step a line, with parameters and comments as they were', () => {
    expect(formatSql('select a,b from f where kpi=$kpi and a=$1 -- why\nlimit 3')).toEqual({
      ok: true,
      sql: 'select\n  a,\n  b\nfrom\n  f\nwhere\n  kpi = $kpi\n  and a = $1 -- why\nlimit\n  3',
    });
  });

  test('every file of SQL that there is can be formatted, and again without a change', () => {
    expect(FILES.length).toBeGreaterThan(100);
    for (const name of FILES) {
      const once = formatSql(readFileSync(join(ROOT, name), 'utf8'));
      expect(once, name).toMatchObject({ ok: true });
      if (once.ok) expect(formatSql(once.sql), name).toEqual(once);
    }
  }, 60_000);

  test('what DuckDB has of its own', () => {
    const sql =
      "FROM f SELECT list_transform(l, lambda x: x + 1), l[1:2], {'a': 1}, * EXCLUDE (b), $$it's$$ QUALIFY row_number() OVER () = 1";
    expect(formatSql(sql)).toMatchObject({ ok: true });
  });

  test('what it cannot read it leaves as it is, and says where', () => {
    const formatted = formatSql("select ' from");
    expect(formatted).toMatchObject({ ok: false });
    expect(formatted.ok ? '' : formatted.why).toMatch(
      /^This text cannot be formatted \(line 1, column \d+\)\. It was left as it is\.$/,
    );
    expect(formatSql(' \n ')).toMatchObject({ ok: false });
  });
});
