import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Connection } from '../../../src/db/connection.ts';
import { emptyRecords, rowsOfTable, takeInTexts, withoutFiles } from './records-fixture.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await emptyRecords();
});

/** A file of every table as systems write it, and what stands in its typed table afterwards. */
const TABLES: readonly [table: string, text: string, rows: readonly (string | null)[][]][] = [
  [
    'header',
    'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n00123,1,26/04/2011,wbri,H801200001001,1,02/03/2021\nB7,F,,,,,\n',
    [
      ['2', '00123', '1', '2011-04-26', 'WBRI', 'H801200001001', '1', '2021-03-02', null],
      ['3', 'B7', 'F', null, null, null, null, null, null],
    ],
  ],
  [
    'episodes',
    'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN,PL_LA,PL_LOCATION,PL_DISTANCE\n' +
      '00123,01/04/2019,s,C2,N1,U6,PR1,31/12/2021,X1,CARPL,dh1 3ab,DH9  8XY,SC012345,E06000047,in,3.5\n' +
      '00123,2021-12-31,P,C2,N1,K2,PR4,,,,,,,,,\n',
    [
      [
        '2',
        '00123',
        '2019-04-01',
        'S',
        'C2',
        'N1',
        'U6',
        'PR1',
        '2021-12-31',
        'X1',
        'CARPL',
        'DH13AB',
        'DH98XY',
        'SC012345',
        'E06000047',
        'IN',
        '3.5',
        null,
      ],
      [
        '3',
        '00123',
        '2021-12-31',
        'P',
        'C2',
        'N1',
        'K2',
        'PR4',
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
      ],
    ],
  ],
  [
    'reviews',
    'CHILD,DOB,REVIEW,REVIEW_CODE\n1,26/04/2011,2021-05-06T10:30:00,pn1\n',
    [['2', '1', '2011-04-26', '2021-05-06', 'PN1', null]],
  ],
  [
    'uasc',
    'CHILD,SEX,DOB,DUC\n1,1,26/04/2004,26/04/2022 00:00\n',
    [['2', '1', '1', '2004-04-26', '2022-04-26', null]],
  ],
  [
    'oc2',
    'CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED\n1,26/04/2011,14,,0,,1,1,1,0,,\n2,26/04/2012,x,SDQ2,0,,1,0,1,0,,\n',
    [
      ['2', '1', '2011-04-26', '14.0', null, '0', null, '1', '1', '1', '0', null, null, null],
      [
        '3',
        '2',
        '2012-04-26',
        null,
        'SDQ2',
        '0',
        null,
        '1',
        '0',
        '1',
        '0',
        null,
        null,
        'SDQ_SCORE=x',
      ],
    ],
  ],
  [
    'oc3',
    'CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\n1,26/04/2002,yes,F2,u1\n',
    [['2', '1', '2002-04-26', 'YES', 'F2', 'U1', null]],
  ],
  [
    'ad1',
    'CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR\n1,26/04/2019,01/02/2020,31/02/2020,0,2,MF,L0\n',
    [['2', '1', '2019-04-26', '2020-02-01', null, '0', '2', 'MF', 'L0', 'DATE_MATCH=31/02/2020']],
  ],
  [
    'placed_for_adoption',
    'CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED\n1,26/04/2019,01/02/2020,,\n2,26/04/2019,01/02/2020,3/2/2020,rd1\n',
    [
      ['2', '1', '2019-04-26', '2020-02-01', null, null, null],
      ['3', '2', '2019-04-26', '2020-02-01', '2020-02-03', 'RD1', null],
    ],
  ],
  [
    'previous_permanence',
    'CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM\n1,26/04/2009,p1,e06000047,zz/07/2012\n',
    [['2', '1', '2009-04-26', 'P1', 'E06000047', 'zz/07/2012', null]],
  ],
  [
    'missing',
    'CHILD,DOB,MISSING,MIS_START,MIS_END\n1,26/04/2005,m,01/10/2021,\n1,26/04/2005,A,yesterday,03/10/2021\n',
    [
      ['2', '1', '2005-04-26', 'M', '2021-10-01', null, null],
      ['3', '1', '2005-04-26', 'A', null, '2021-10-03', 'MIS_START=yesterday'],
    ],
  ],
  [
    'social_workers',
    'CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON\n1,26/04/2005,Sw7,01/10/2021,04/01/2022,manch\n',
    [['2', '1', '2005-04-26', 'Sw7', '2021-10-01', '2022-01-04', 'MANCH', null]],
  ],
];

/** The columns of a heading in another order, letter case and dress, each row the same way. */
function shuffled(text: string): string {
  const lines = text.trimEnd().split('\n');
  const dressed = lines.map((line, at) => {
    const cells = [...line.split(',')].reverse();
    return at === 0
      ? cells.map((cell, place) => (place % 2 === 0 ? ` "${cell.toLowerCase()}" ` : `${cell} `))
      : cells;
  });
  return `\ufeff${dressed.map((cells) => ['extra', ...cells].join(';')).join('\r\n')}\r\n;;;\r\n`;
}

describe('the tables of a return', () => {
  afterEach(() => withoutFiles(connection));

  test.each(TABLES)('%s is known by its headings and typed', async (table, text, rows) => {
    const report = await takeInTexts(connection, { 'x.csv': text });
    expect(report.files).toMatchObject([
      { table, status: 'accepted', rows: rows.length, findings: [] },
    ]);
    expect(await rowsOfTable(connection, table)).toEqual(rows);
  });

  test.each(TABLES)(
    '%s in another order, case, encoding and dialect',
    async (table, text, rows) => {
      const report = await takeInTexts(connection, { 'y.txt': shuffled(text) });
      expect(report.files).toMatchObject([{ table, rows: rows.length, rowsBlank: 1 }]);
      expect(await rowsOfTable(connection, table)).toEqual(rows);
    },
  );
});
