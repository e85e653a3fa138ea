import { beforeAll, describe, expect, test } from 'vitest';
import type { Connection } from '../../src/db/connection.ts';
import { startedEngine } from '../engine.ts';
import { figureRows, found, takeInText } from './engine-fixture.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await startedEngine();
});

describe('recognised by its headings', () => {
  test('in any order, letter case and with spaces around them', async () => {
    const taken = await takeInText(
      connection,
      ' VALUE ,Kpi,Time Identifier,LA_Name,time_period\n983,cla_number,Q3,Durham,2021-22\n',
    );
    expect(taken.report.status).toBe('accepted');
    expect(figureRows(taken)).toEqual([
      [
        'cla_number',
        'E06000047',
        '2021-22-Q3',
        '2021-12-31',
        'snapshot',
        '',
        '',
        '983',
        '',
        '983',
        '',
        '',
      ],
    ]);
  });

  test('with blank rows above, and columns that are named as not read', async () => {
    const taken = await takeInText(
      connection,
      '\n,,,,,\ntime_period,time_identifier,la_name,kpi,value,owner,,\n202122,Q3,Durham,cla_number,983,Ann,,\n',
    );
    expect(taken.report.rowsAccepted).toBe(1);
    expect(found(taken, 'extra_columns').map(({ row, message }) => [row, message])).toEqual([
      [3, 'One column is not part of the layout and was not read: “owner”.'],
    ]);
  });
});

describe('refused', () => {
  async function refusal(text: string): Promise<string> {
    const { report, figuresCsv } = await takeInText(connection, text);
    expect(report.status).toBe('refused');
    expect(figuresCsv).toBeNull();
    expect(report.summary).toBe(report.findings[0]?.message);
    return `${report.findings[0]?.rule}: ${report.summary} ${report.findings[0]?.mend}`;
  }

  test('columns are missing: they are named, and those that came close', async () => {
    const words = await refusal('time_period,time_identifer,la_name,kpi,figure\n1,2,3,4,5\n');
    expect(words).toContain(
      'missing_columns: Columns are missing: time_identifier; numerator or value.',
    );
    expect(words).toContain('These came close: “time_identifer” (time_identifier).');
    expect(words).toContain('template can be downloaded on the Data page');
  });

  test('another kind of file altogether', async () => {
    const words = await refusal('CHILD,SEX,DOB\n1,2,01/02/2010\n');
    expect(words).toContain('This is not a file of quarterly figures');
    expect(words).toContain('“CHILD”, “SEX”, “DOB”');
    expect((await takeInText(connection, 'CHILD,SEX\n1,2\n')).report.kind).toBe('unknown');
  });

  test('another kind of file that has one heading in common', async () => {
    const plan = await refusal('plan,action,kpi,lead,due\n1,2,cla_number,4,5\n');
    expect(plan).toContain('its first row has only “kpi” of the headings that one needs');
    expect(plan).toContain('one figure a row, under the headings of the template');
    const targets = await refusal('kpi,period_from,target\nplacements_3_plus,2021-22-Q1,9\n');
    expect(targets).toContain('Targets are not read from a file');
  });

  test('a heading twice', async () => {
    expect(
      await refusal(
        'time_period,time_identifier,la_name,kpi,value,Value\n202122,Q3,Durham,cla_number,1,2\n',
      ),
    ).toContain('repeated_heading: The heading “value” stands over more than one column');
  });

  test('a heading with no rows under it', async () => {
    const heading = 'time_period,time_identifier,la_name,kpi,value';
    expect(await refusal(heading)).toContain('no_rows: The file has a heading and no rows');
    expect(await refusal(`${heading}\n\n,,,,\n`)).toContain('no_rows');
  });

  test('more headings than any table has', async () => {
    expect(await refusal(`${','.repeat(2000)}\n1,2\n`)).toContain('not_a_table');
  });
});

describe('a first row that is no heading', () => {
  test('of nothing but commas is quoted by nobody', async () => {
    const taken = await takeInText(connection, ',,,\n,,,\n');
    expect(taken.report.summary).toBe(
      'This is not a file of quarterly figures: its first row has none of the headings that one needs. The file was not taken in.',
    );
  });

  test('of more cells than any table of figures has is called too wide', async () => {
    const wide = Array.from({ length: 501 }, (_, at) => `c${at}`).join(',');
    const taken = await takeInText(connection, `${wide}\n1\n`);
    expect(taken.report).toMatchObject({ status: 'refused', rowsRead: 0 });
    expect(taken.report.summary).toContain('more than 500 cells');
  });
});
