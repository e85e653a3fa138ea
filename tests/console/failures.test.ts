import { beforeAll, describe, expect, it } from 'vitest';
import type { Console } from '../../src/console/console.ts';
import { failure, rows, startConsole } from './fixture.ts';

let console: Console;
beforeAll(async () => {
  console = await startConsole();
  await console.run(
    "CREATE TABLE children (age INTEGER, area VARCHAR, born DATE); INSERT INTO children VALUES (3, 'x1', DATE '2020-01-01')",
  );
});

/** The text with the place of the failure between ‹ and ›. */
async function shown(sql: string): Promise<string> {
  const { from, to } = await failure(console, sql);
  if (from === null || to === null) return 'no place';
  return `${sql.slice(0, from)}‹${sql.slice(from, to)}›${sql.slice(to)}`;
}

describe('the place of a failure', () => {
  it.each([
    ['SELECT ‹agee› FROM children'],
    ["SELECT 'ééé 😀' AS text, ‹agee› FROM children"],
    ['SELECT age\nFROM children\nWHERE ‹nope› = 1'],
    ["SELECT 1;\n-- déjà vu\nSELECT 'é';\nSELECT\n  age,\n  ‹wrong›\nFROM children;"],
    ['SELECT age FROM ‹childern›'],
    ['‹SELEC› age FROM children'],
    ['SELECT age area ‹born› FROM children'],
    ['SELECT ‹lenght›(area) FROM children'],
    ['EXPLAIN SELECT ‹nope› FROM children'],
    ['EXPLAIN ANALYZE SELECT age, ‹nope› FROM children'],
    ['SUMMARIZE SELECT ‹nope› FROM children'],
    ['CREATE TABLE x AS SELECT ‹nope› FROM children'],
    ['INSERT INTO children (age) SELECT ‹nope› FROM children'],
    ["SELECT age = ‹'x1'› FROM children"],
    ['SELECT "‹nope›"'.replace('"‹nope›"', '‹"nope"›')],
    ['SELECT ‹$area›'],
  ])('%s', async (marked) => {
    expect(await shown(marked.replace('‹', '').replace('›', ''))).toBe(marked);
  });

  it('is that of the text as it was given, not of the values that were put in', async () => {
    const sql = 'SELECT $long, $short, nope';
    const said = await failure(console, sql, {
      parameters: { long: 'é'.repeat(50), short: 1 },
    });
    expect([said.from, said.to]).toEqual([22, 26]);
  });

  it('is inside the text where it ends too early', async () => {
    const sql = 'SELECT age FROM children WHERE';
    const { from, to } = await failure(console, sql);
    expect(from).toBe(sql.length - 1);
    expect(to).toBe(sql.length);
  });
});

describe('the hint of a failure', () => {
  it.each([
    ['SELECT agee FROM children', /Did you mean age/],
    ['SELECT children.aera FROM children', /Did you mean area/],
    ['SELECT age FROM childern', /Did you mean children/],
    ['SELECT lenght(area) FROM children', /Did you mean length/],
    ['SELECT age FROM children WHERE area = "x1"', /single quotes/],
    ['SELECT area, sum(age) FROM children', /GROUP BY/],
    ['SELECT * FROM children WHERE sum(age) > 1', /HAVING/],
    ['SELECT * FROM children WHERE row_number() OVER () = 1', /QUALIFY/],
    ['SELECT area + 1 FROM children', /is text/],
    ['SELECT sum(area) FROM children', /needs numbers/],
    ['SELECT area::INTEGER FROM children', /TRY_CAST/],
    ["SELECT '31/12/2021'::DATE", /strptime/],
    ['SELECT age area born FROM children', /comma/],
    ['SELECT age FROM children WHERE area = County Durham', /quotes: 'County Durham'/],
    ['SELECT (age FROM children', /bracket/],
    ["SELECT 'abc", /quotation mark/],
    ['SELECT current_date', /DATE '2024-03-31'/],
    ["SELECT json_extract('{}', '$.a')", /JSON/],
    ["SELECT '{}'::JSON", /JSON/],
    ["SELECT now() AT TIME ZONE 'Europe/London'", /UTC/],
    ['SELECT nvl(age, 1) FROM children', /coalesce/],
    ["SELECT to_char(born, 'YYYY') FROM children", /strftime/],
    ['SELECT TOP 10 age FROM children', /LIMIT 10/],
    ['SELECT age FROM children AS c JOIN children AS d ON c.age = d.age', /Two tables/],
    ['SELECT 1 UNION SELECT 1, 2', /BY NAME/],
    ['CREATE TABLE children (x INTEGER)', /CREATE OR REPLACE/],
    ['INSERT INTO children VALUES (1)', /Name the columns/],
    ["SELECT * FROM 'figures.parquet'", /Drop a file/],
    ["SELECT regexp_matches('a', '(')", /regular expression/],
    ['SELECT (SELECT unnest([1, 2]))', /LIMIT 1/],
  ])('of %s teaches what to do', async (sql, hint) => {
    expect((await failure(console, sql)).hint).toMatch(hint);
  });

  it.each([
    ['SELECT $since::DATE', 'Nothing is filled in for $since. Give a date, such as 2021-12-31.'],
    ["SELECT strptime($since, '%d/%m/%Y')", /^Nothing is filled in for \$since\. Give a date/],
    ['SELECT $since::INTEGER', /^Nothing is filled in for \$since\. Give a value/],
  ])('of %s with nothing filled in says what is wanted', async (sql, hint) => {
    const said = (await failure(console, sql, { parameters: { since: '' } })).hint;
    expect(said).toEqual(typeof hint === 'string' ? hint : expect.stringMatching(hint));
    // What is filled in and wrong is another matter, and so is an empty text of the query's own.
    const wrong = await failure(console, sql, { parameters: { since: 'x' } });
    expect(wrong.hint).not.toMatch(/filled in/);
    const own = await failure(console, "SELECT ''::DATE, $since", { parameters: { since: 'x' } });
    expect(own.hint).not.toMatch(/filled in/);
  });

  it('names nothing of the inside of the console', async () => {
    for (const sql of [
      'SELECT children.nope FROM children',
      'FROM r1',
      'SELECT nope',
      'SELECT age::BLOB + 1 FROM children',
    ]) {
      const { message, hint } = await failure(console, sql);
      expect(`${message} ${hint}`).not.toMatch(/results|kept_rows|pg_|LINE 1|INSTALL|exception/);
    }
  });

  it('tells that a transaction was rolled back, so that the next query answers', async () => {
    const { hint } = await failure(
      console,
      'BEGIN; INSERT INTO children (age) VALUES (9); SELECT nope',
    );
    expect(hint).toMatch(/rolled back/);
    expect(await rows(console, 'SELECT count(*) FROM children')).toEqual([['1']]);
  });
});
