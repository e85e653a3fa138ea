import { describe, expect, it } from 'vitest';
import { extractsToFiles, withAnchors } from './extract-files.ts';
import { extract, table } from './fixtures/fixture.ts';

const one = extract('2021-22 Q3', {
  missing: [{ CHILD: '007', MISSING: 'M', MIS_START: '10/05/2021', MIS_END: 'a "b", c' }],
  uasc: [],
});

describe('extracts as files', () => {
  it('are a CSV a table, in a folder named by year and quarter', () => {
    expect(extractsToFiles([one])).toEqual([
      { name: '2021-22 Q3/uasc.csv', text: 'CHILD,SEX,DOB,DUC\r\n' },
      {
        name: '2021-22 Q3/missing.csv',
        text: 'CHILD,DOB,MISSING,MIS_START,MIS_END\r\n007,,M,10/05/2021,"a ""b"", c"\r\n',
      },
    ]);
  });

  it('are numbered where a set comes in parts', () => {
    const year = extract('2021-22', { uasc: [] });
    expect(extractsToFiles([year, year]).map(({ name }) => name)).toEqual([
      '2021-22/uasc.csv',
      '2021-22/uasc-2.csv',
    ]);
  });

  it('have the columns of extended reports only where a row does', () => {
    const rows = table(`
      CHILD DECOM      PL_LOCATION
      A     01/05/2021 OUT
    `);
    const [file] = extractsToFiles([extract('2021-22', { episodes: rows })]);
    const headings =
      'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,PL_LOCATION';
    expect(file?.text).toBe(`${headings}\r\nA,01/05/2021,,,,,,,,,,,OUT\r\n`);
  });

  it('are refused for a date that ends no quarter', () => {
    expect(() => extractsToFiles([{ ...one, asAt: '2021-12-30' }])).toThrow('ends no quarter');
    expect(() => extractsToFiles([{ ...one, asAt: '2022-12-31' }])).toThrow('ends no quarter');
  });

  it('can be anchored in their year by a short break on the as-at date', () => {
    const [file] = extractsToFiles(withAnchors([one]));
    expect(file?.name).toBe('2021-22 Q3/episodes.csv');
    expect(file?.text.split('\r\n')[1]).toBe('ANCHOR,31/12/2021,S,V4,,U4,,31/12/2021,E8,,,');
  });
});
