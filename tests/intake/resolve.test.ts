import { beforeAll, describe, expect, test } from 'vitest';
import type { Connection } from '../../src/db/connection.ts';
import { toRows } from '../../src/db/connection.ts';
import { startedEngine } from '../engine.ts';
import { figureRows, found, takeInText } from './engine-fixture.ts';

const HEADING =
  'time_period,time_identifier,new_la_code,old_la_code,la_name,kpi,numerator,denominator,value\n';

let connection: Connection;
beforeAll(async () => {
  connection = await startedEngine();
});

/** Area code, period and KPI of each accepted figure. */
async function resolved(...rows: string[]): Promise<string[]> {
  const taken = await takeInText(connection, HEADING + rows.join('\n'));
  return figureRows(taken).map(([kpi, area, period]) => `${area} ${period} ${kpi}`);
}

describe('councils', () => {
  test.each([
    'Durham',
    'Durham County Council',
    'County Durham',
    'DURHAM COUNTY COUNCIL.',
    ' The  County of Durham ',
  ])('%s is County Durham', async (name) => {
    expect(await resolved(`202122,Q3,,,${name},cla_number,1,,`)).toEqual([
      'E06000047 2021-22-Q3 cla_number',
    ]);
  });

  test.each([
    ['London Borough of Hackney', 'E09000012'],
    ['Royal Borough of Kensington & Chelsea', 'E09000020'],
    ['City of London', 'E09000001'],
    ['Hull City Council', 'E06000010'],
    ['City of York Council', 'E06000014'],
    ['Nottinghamshire County Council', 'E10000024'],
    ['Nottingham City Council', 'E06000018'],
  ])('%s is %s', async (name, code) => {
    expect(await resolved(`202122,Q3,,,${name},cla_number,1,,`)).toEqual([
      `${code} 2021-22-Q3 cla_number`,
    ]);
  });

  test('every authority is found by its own name while it is there', async () => {
    const areas = toRows(
      await connection.query(
        `SELECT code, name, coalesce(year(valid_to) - 1, 2023)::DOUBLE AS year
         FROM areas WHERE level = 'authority' ORDER BY code`,
        { code: 'text', name: 'text', year: 'number' },
      ),
    );
    expect(areas.length).toBeGreaterThan(150);
    const rows = areas.map(
      ({ name, year }) => `${year},Financial year Q4,,,"${name}",cla_number,1,,`,
    );
    const codes = (await resolved(...rows)).map((figure) => figure.slice(0, 9));
    expect(codes).toEqual(areas.map(({ code }) => code));
  });

  test('a new code beats an old one, and an old one beats a name', async () => {
    expect(
      await resolved(
        '202122,Q1,E06000047,841,Darlington,cla_number,1,,',
        '202122,Q2,,840,Darlington,cla_number,1,,',
      ),
    ).toEqual(['E06000047 2021-22-Q1 cla_number', 'E06000047 2021-22-Q2 cla_number']);
  });

  test('of two councils called Dorset, the one that was there', async () => {
    expect(
      await resolved('201819,Q4,,,Dorset,cla_number,1,,', '201920,Q1,,,Dorset,cla_number,1,,'),
    ).toEqual(['E06000059 2019-20-Q1 cla_number', 'E10000009 2018-19-Q4 cla_number']);
  });

  test('a former code leads to its successor', async () => {
    expect(await resolved('202122,Q3,E10000023,,,cla_number,1,,')).toEqual([
      'E06000065 2021-22-Q3 cla_number',
    ]);
  });

  test('London alone is the region', async () => {
    const taken = await takeInText(connection, `${HEADING}202122,Q3,,,London,cla_number,1,,`);
    expect(found(taken, 'wider_area')[0]?.message).toContain('about London, not about a council');
  });
});

describe('periods', () => {
  test.each([
    ['202122', 'Financial year Q1', '2021-22-Q1', '2021-06-30'],
    ['2021-22', 'FINANCIAL YEAR q2', '2021-22-Q2', '2021-09-30'],
    ['2021/22', 'Q3', '2021-22-Q3', '2021-12-31'],
    ['2021', 'Financial year Q4', '2021-22-Q4', '2022-03-31'],
    ['2021–22', 'Financial quarter 3', '2021-22-Q3', '2021-12-31'],
    ['1999/2000', 'Quarter 4', '1999-00-Q4', '2000-03-31'],
  ])('%s and %s are %s', async (year, identifier, period, end) => {
    const taken = await takeInText(
      connection,
      `${HEADING}${year},${identifier},E06000047,,,cla_number,1,,`,
    );
    expect(figureRows(taken).map((row) => [row[2], row[3]])).toEqual([[period, end]]);
  });

  test('a yearly KPI given as Q4 or as the year is that of the year, without a word', async () => {
    const taken = await takeInText(
      connection,
      `${HEADING}202122,Financial year Q4,E06000047,,,dental_checks,80,100,\n202021,Financial year,E06000047,,,dental_checks,70,100,`,
    );
    expect(taken.report.periods).toEqual(['2020-21', '2021-22']);
    expect(taken.report.findings).toEqual([]);
  });

  test('the last day of the quarter itself is soon enough', async () => {
    const text = `${HEADING}202122,Q3,E06000047,,,cla_number,1,,`;
    const on = (today: string) => takeInText(connection, text, { today });
    expect((await on('2021-12-31')).report.status).toBe('accepted');
    expect((await on('2021-12-30')).report.status).toBe('refused');
  });
});

describe('KPIs', () => {
  test.each([
    'with_parents',
    'WITH_PARENTS',
    'Children placed with parents',
    'children PLACED with parents',
  ])('%s', async (kpi) => {
    expect(await resolved(`202122,Q3,E06000047,,,${kpi},1,10,`)).toEqual([
      'E06000047 2021-22-Q3 with_parents',
    ]);
  });

  test('either apostrophe', async () => {
    expect(
      await resolved(
        '202122,Q3,E06000047,,,Children living in children’s or secure homes,1,10,',
        "202122,Q2,E06000047,,,Children living in children's or secure homes,1,10,",
      ),
    ).toEqual(['E06000047 2021-22-Q2 children_home', 'E06000047 2021-22-Q3 children_home']);
  });

  test('a name that the user has confirmed before', async () => {
    const taken = await takeInText(
      connection,
      `${HEADING}202122,Q3,E06000047,,,LAC total,983,,\n202122,Q2,E06000047,,,It's 'odd',980,,`,
      {
        aliases: new Map([
          ['lac TOTAL', 'cla_number'],
          ["it's 'odd'", 'cla_number'],
          ['x', 'no_such_kpi'],
        ]),
      },
    );
    expect(taken.report.kpis).toEqual(['cla_number']);
    expect(taken.report.rowsAccepted).toBe(2);
  });
});
