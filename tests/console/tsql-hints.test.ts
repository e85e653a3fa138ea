import { beforeAll, describe, expect, it } from 'vitest';
import type { Console } from '../../src/console/console.ts';
import { failure, last, startConsole } from './fixture.ts';

/** Mistakes of somebody who writes T-SQL or Excel, and what mends each: both are run. */

let console: Console;
beforeAll(async () => {
  console = await startConsole();
  await console.run(`
    CREATE TABLE figures (area VARCHAR, region VARCHAR, kpi VARCHAR, value DOUBLE, day DATE, financial_year VARCHAR);
    INSERT INTO figures VALUES ('Leeds', 'Yorkshire and The Humber', 'cla', 3, DATE '2020-01-31', '2020-21');
    CREATE TABLE wards ("Ward Code" VARCHAR, people INTEGER)`);
});

describe('a mistake of T-SQL is told what mends it', () => {
  it.each([
    ['SELECT TOP 10 area FROM figures', 'LIMIT 10 at the end', 'SELECT area FROM figures LIMIT 10'],
    ['SELECT TOP (25) area FROM figures', 'LIMIT 25', 'SELECT area FROM figures LIMIT 25'],
    ['SELECT TOP 5 PERCENT area FROM figures', 'LIMIT 5%', 'SELECT area FROM figures LIMIT 5%'],
    ['SELECT area FROM [figures]', 'without brackets: figures', 'SELECT area FROM figures'],
    ['SELECT f.[area] FROM figures f', 'brackets: area', 'SELECT f.area FROM figures f'],
    [
      'SELECT area AS [Local area] FROM figures',
      '"Local area"',
      'SELECT area AS "Local area" FROM figures',
    ],
    ['SELECT [Ward Code] FROM wards', '"Ward Code"', 'SELECT "Ward Code" FROM wards'],
    ['SELECT Ward Code FROM wards', '"Ward Code"', 'SELECT "Ward Code" FROM wards'],
    ['SELECT area [Council] FROM figures', 'brackets: Council', 'SELECT area Council FROM figures'],
    [
      'SELECT GETDATE()',
      'get_current_timestamp()::TIMESTAMP',
      'SELECT get_current_timestamp()::TIMESTAMP, get_current_timestamp()::TIMESTAMP::DATE',
    ],
    [
      'SELECT ISNULL(value, 0) FROM figures',
      'coalesce(value, other)',
      'SELECT coalesce(value, 0) FROM figures',
    ],
    [
      "SELECT area + ', ' + region FROM figures",
      '||',
      "SELECT area || ', ' || region, concat(area, region) FROM figures",
    ],
    [
      'SELECT * INTO #t FROM figures',
      'CREATE TABLE name AS',
      'CREATE TABLE t1 AS SELECT * FROM figures',
    ],
    [
      'SELECT * INTO t FROM figures',
      'CREATE TABLE name AS',
      'CREATE TABLE t2 AS SELECT * FROM figures',
    ],
    ['CREATE TABLE #t (a INT)', 'Leave # out', 'CREATE TABLE t3 (a INT)'],
    ['INSERT INTO #t SELECT 1', 'Leave # out', 'CREATE TABLE t4 AS SELECT 1'],
    [
      'SELECT f.area, x.most FROM figures f CROSS APPLY (SELECT max(value) AS most FROM figures g WHERE g.area = f.area) x',
      'CROSS JOIN LATERAL',
      'SELECT f.area, x.most FROM figures f CROSS JOIN LATERAL (SELECT max(value) AS most FROM figures g WHERE g.area = f.area) AS x',
    ],
    [
      'SELECT f.area FROM figures f OUTER APPLY (SELECT max(value) AS most FROM figures g WHERE g.area = f.area) x',
      'LEFT JOIN LATERAL (…) AS name ON true',
      'SELECT f.area FROM figures f LEFT JOIN LATERAL (SELECT max(value) AS most FROM figures g WHERE g.area = f.area) AS x ON true',
    ],
    [
      'SELECT DATEADD(month, 3, day) FROM figures',
      'day + INTERVAL 3 MONTH',
      'SELECT day + INTERVAL 3 MONTH FROM figures',
    ],
    [
      'SELECT DATEADD(yy, -1, f.day) FROM figures f',
      'f.day - INTERVAL 1 YEAR',
      'SELECT f.day - INTERVAL 1 YEAR FROM figures f',
    ],
    [
      'SELECT DATEDIFF(month, day, day) FROM figures',
      "datediff('month', …)",
      "SELECT datediff('month', day, day) FROM figures",
    ],
    [
      'SELECT DATEPART(year, day) FROM figures',
      "datepart('year', …)",
      "SELECT datepart('year', day) FROM figures",
    ],
    [
      'SELECT DATETRUNC(month, day) FROM figures',
      "date_trunc('month', …)",
      "SELECT date_trunc('month', day) FROM figures",
    ],
    [
      'SELECT CONVERT(VARCHAR(10), day, 103) FROM figures',
      "strftime(day, '%d/%m/%Y')",
      "SELECT strftime(day, '%d/%m/%Y'), CAST(value AS INT) FROM figures",
    ],
    [
      "SELECT FORMAT(day, 'dd/MM/yyyy') FROM figures",
      'strftime(day',
      "SELECT strftime(day, '%d %B %Y') FROM figures",
    ],
    [
      "SELECT FORMAT(value, 'N1') FROM figures",
      "format('{:,.1f}', value)",
      "SELECT format('{:,.1f}', value), round(value, 1) FROM figures",
    ],
    ["DECLARE @area VARCHAR(9) = 'Leeds'", '$area', 'SELECT 1'],
    ['SELECT * FROM figures WHERE area = @area', '$area', 'SELECT 1'],
    ["SET @area = 'Leeds'", '$name', 'SELECT 1'],
    ['SET NOCOUNT ON', 'Leave the line out', 'SELECT 1'],
    ['SELECT @@ROWCOUNT', 'no @@ values', 'SELECT 1'],
    ['SELECT * FROM dbo.figures', 'Leave dbo. out', 'SELECT * FROM figures'],
    ['SELECT * FROM sys.tables', 'SHOW TABLES', 'SHOW TABLES; DESCRIBE figures'],
    ['SELECT * FROM figures WITH (NOLOCK)', '(NOLOCK)', 'SELECT * FROM figures'],
    ['SELECT 1\nGO\nSELECT 2', 'GO is no SQL', 'SELECT 1; SELECT 2'],
    ['USE master', 'leave USE out', 'SELECT 1'],
    ["PRINT 'x'", 'SELECT', "SELECT 'x'"],
    ['EXEC sp_help figures', 'DESCRIBE figures', 'DESCRIBE figures'],
    ['BEGIN TRAN', 'BEGIN TRANSACTION', 'BEGIN TRANSACTION; ROLLBACK'],
    [
      "IF OBJECT_ID('t') IS NOT NULL DROP TABLE t",
      'DROP TABLE IF EXISTS',
      'DROP TABLE IF EXISTS t',
    ],
    [
      'SELECT Total = sum(value) FROM figures',
      'sum(value) AS Total',
      'SELECT sum(value) AS Total FROM figures',
    ],
    [
      "SELECT STRING_AGG(area, ', ') WITHIN GROUP (ORDER BY area) FROM figures",
      "string_agg(text, ', ' ORDER BY text)",
      "SELECT string_agg(area, ', ' ORDER BY area) FROM figures",
    ],
    [
      "SELECT area FROM figures FOR XML PATH('')",
      "string_agg(text, ', ')",
      "SELECT string_agg(area, ', ') FROM figures",
    ],
    [
      'SELECT * FROM (SELECT kpi, financial_year, value FROM figures) s PIVOT (SUM(value) FOR financial_year IN ([2020-21])) p',
      "IN ('2020-21'",
      "SELECT * FROM (SELECT kpi, financial_year, value FROM figures) s PIVOT (sum(value) FOR financial_year IN ('2020-21')) p",
    ],
    [
      'UPDATE f SET f.value = 1 FROM figures f',
      'UPDATE table SET column',
      'UPDATE figures SET value = 1',
    ],
    ['DELETE f FROM figures f', 'DELETE FROM table', "DELETE FROM figures WHERE area = 'x'"],
    [
      "SELECT area FROM figures GROUP BY area WHERE area = 'x'",
      'WHERE stands before',
      "SELECT area FROM figures WHERE area = 'x' GROUP BY area",
    ],
    [
      'SELECT * FROM figures WHERE area = ‘Leeds’',
      'straight',
      "SELECT * FROM figures WHERE area = 'Leeds'",
    ],
    [
      "SELECT * FROM figures WHERE value = ''",
      'IS NULL',
      'SELECT * FROM figures WHERE value IS NULL',
    ],
    ['SELECT area & kpi FROM figures', '||', 'SELECT area || kpi FROM figures'],
    ['SELECT AVERAGE(value) FROM figures', 'avg(value)', 'SELECT avg(value) FROM figures'],
    [
      'SELECT SUMIF(value, 1) FROM figures',
      'FILTER (WHERE',
      'SELECT sum(value) FILTER (WHERE value > 1) FROM figures',
    ],
    [
      'SELECT COUNTIF(value, 1) FROM figures',
      'countif(value > 1)',
      'SELECT countif(value > 1) FROM figures',
    ],
    ['SELECT EOMONTH(day) FROM figures', 'last_day(day)', 'SELECT last_day(day) FROM figures'],
    ['SELECT DATEFROMPARTS(2020, 3, 31)', 'make_date', 'SELECT make_date(2024, 3, 31)'],
    [
      'SELECT PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY value) OVER (PARTITION BY area) FROM figures',
      'quantile_cont(value, 0.5) OVER',
      'SELECT quantile_cont(value, 0.5) OVER (PARTITION BY area), median(value) OVER () FROM figures',
    ],
    [
      'SELECT REPLICATE(area, 2), STDEV(value) FROM figures',
      'repeat(',
      "SELECT repeat('text', 3), stddev(value), stddev_pop(value), variance(value) FROM figures",
    ],
    ['SELECT NEWID()', 'uuid()', 'SELECT uuid(), random()'],
    [
      'SELECT DATENAME(month, day) FROM figures',
      "'%B'",
      "SELECT strftime(day, '%B'), strftime(day, '%A') FROM figures",
    ],
    [
      'SELECT PATINDEX(area, area) FROM figures',
      'position(',
      "SELECT position('e' IN area), regexp_matches(area, 'e') FROM figures",
    ],
    ['SELECT "County Durham"', 'single quotes', "SELECT 'County Durham'"],
  ])('%s', async (wrong, hint, right) => {
    const said = await failure(console, wrong);
    expect(said.hint).toContain(hint);
    expect(said.message).not.toMatch(/exception_type|[{}]/);
    const answer = await last(console, right);
    expect(answer.kind === 'failure' ? answer.failure.message : '').toBe('');
  });

  it('says nothing of T-SQL where the mistake is another one', async () => {
    const hint = async (sql: string) => (await failure(console, sql)).hint;
    // A text that only speaks of it, a list that is one, and a column called like a word of it.
    expect(await hint("SELECT nope, 'TOP 10 (NOLOCK) [area] @x' FROM figures")).not.toMatch(
      /LIMIT|NOLOCK|bracket|@/,
    );
    expect(await hint('SELECT [1, 2], nope FROM figures')).not.toMatch(/bracket/);
    expect(await hint('SELECT area FROM figures WHERE nope = 1')).not.toMatch(/AS nope/);
  });
});
