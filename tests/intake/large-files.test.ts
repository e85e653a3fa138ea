import { beforeAll, describe, expect, test } from 'vitest';
import type { Connection } from '../../src/db/connection.ts';
import { reportCsv } from '../../src/intake/report.ts';
import { repositoryFile, startedEngine } from '../engine.ts';
import { found, takeInText } from './engine-fixture.ts';

const HEADING = 'time_period,time_identifier,new_la_code,la_name,kpi,numerator,denominator,value\n';

let connection: Connection;
let runs: string[] = [];
beforeAll(async () => {
  const engine = await startedEngine();
  connection = {
    ...engine,
    run: (sql, options) => {
      runs.push(sql);
      return engine.run(sql, options);
    },
  };
});

/** Takes in a text and says whether its rows were read in one go. */
async function takeInAndSay(text: string) {
  runs = [];
  const taken = await takeInText(connection, text);
  return {
    ...taken,
    atOnce: !runs.some((sql) => sql.includes('FROM staged_lines\nWHERE NOT blank')),
  };
}

describe('rows read in one go', () => {
  const EXAMPLE = repositoryFile('data/example/figures.csv');

  test('give the same as rows read the careful way', async () => {
    const atOnce = await takeInAndSay(EXAMPLE);
    // A blank row at the end is passed over, which only the careful way can.
    const separators = EXAMPLE.slice(0, EXAMPLE.indexOf('\n')).replace(/[^,]/g, '');
    const careful = await takeInAndSay(`${EXAMPLE}${separators}\n`);
    expect([atOnce.atOnce, careful.atOnce]).toEqual([true, false]);
    expect(careful.figuresCsv).toBe(atOnce.figuresCsv);
    expect({ ...careful.report, size: 0, sha256: '' }).toEqual({
      ...atOnce.report,
      size: 0,
      sha256: '',
    });
  });

  test('have a heading that is read alike by looking and by the engine', async () => {
    const [columns = '', ...rows] = EXAMPLE.split('\n').slice(0, 21);
    const spelt = columns
      .split(',')
      .map((name) => ` ${name.toUpperCase().replaceAll('_', ' - ')}\u00A0\t`);
    const text = (headings: readonly string[]) =>
      `\n \n,,${headings.join(',')},Remarks\n${rows.map((row) => `,,${row},x\n`).join('')}`;
    const looked = await takeInAndSay(text(spelt));
    const asked = await takeInAndSay(text(spelt.map((name) => `"${name}"`)));
    expect([looked.atOnce, asked.atOnce, looked.report.rowsAccepted]).toEqual([true, true, 20]);
    expect(looked.report.findings).toMatchObject([
      { rule: 'extra_columns', row: 3, found: 'no heading, no heading, Remarks' },
    ]);
    expect({ ...asked.report, size: 0, sha256: '' }).toEqual({
      ...looked.report,
      size: 0,
      sha256: '',
    });
    expect(asked.figuresCsv).toBe(looked.figuresCsv);
  });

  const ROW = '202122,Q3,E06000047,Durham,cla_number,983,,\n';

  test.each([
    ['a comma too many', ',\n', 0],
    ['a cell too few', '202122,Q3,E06000047,Durham,cla_number,983,\n', 1],
    ['a quotation mark in a cell', '202122,Q3,E06000047,"Du"r,cla_number,983,,\n', 1],
    ['a blank row', ',,,,,,,\n', 0],
    ['an empty line', '\n', 0],
  ])('%s is left to the careful way', async (_what, odd, leftOut) => {
    const { report, atOnce } = await takeInAndSay(`${HEADING}${odd}${ROW}`);
    expect(atOnce).toBe(false);
    expect([report.rowsAccepted, report.rowsLeftOut]).toEqual([1, leftOut]);
  });

  test('a quotation mark that is never closed is told of, whatever others there are', async () => {
    const { report, atOnce } = await takeInAndSay(
      `${HEADING}${ROW}202122,Q2,E06000047,Du"rham,cla_number,983,,\n202122,Q1,E06000047,Durham,cla_number,983,,"\n${ROW}`,
    );
    expect(atOnce).toBe(false);
    expect(report.rowsRead).toBe(3);
    expect(report.findings.map(({ rule, row }) => [rule, row])).toContainEqual(['ragged_row', 4]);
  });

  test('spaces in cells are read past, and the row is told by its number', async () => {
    const { report, figuresCsv, atOnce } = await takeInAndSay(
      `${HEADING} 2021/22 ,Q3, E06000047 ,"County\n  Durham",cla_number , 983 ,,\n202122,Q4,E06000047,Durham,cla_nomber,984,,\n`,
    );
    expect(atOnce).toBe(true);
    expect(figuresCsv?.split('\n')[1]).toBe(
      'cla_number,E06000047,2021-22-Q3,2021-12-31,snapshot,,,983,,983,,',
    );
    expect(report.findings.map(({ rule, row }) => [rule, row])).toEqual([['unknown_kpi', 3]]);
  });

  test('UTF-8 with a byte-order mark, and line ends of Windows', async () => {
    const { report, atOnce } = await takeInAndSay(
      `\ufeff${HEADING}${ROW}`.replaceAll('\n', '\r\n'),
    );
    expect([atOnce, report.rowsAccepted]).toEqual([true, 1]);
  });

  test('names with letters beyond ASCII before the rows do not shift them', async () => {
    const { report, atOnce } = await takeInAndSay(
      `${HEADING.replace('\n', ',Größe\n')}${ROW.replace('\n', ',é\n')}`,
    );
    expect([atOnce, report.rowsAccepted]).toEqual([true, 1]);
  });
});

describe('a file with thousands of bad rows', () => {
  test('has its rules run one by one, and they find what they find together', async () => {
    const rows = [
      'no_kpi,983,,',
      'cla_number,about 900,,',
      'cla_number,983.5,,',
      'foster_care,,,80%',
    ]
      .map((cells, at) => `20212${at % 2},Q${at + 1},E06000047,,${cells}`)
      .join('\n');
    const heading = HEADING.replace('\n', ',note\n');
    const text = (note: string) => `${heading}${rows.replaceAll('\n', ',\n')},${note}\n`;
    const steps = () => runs.filter((sql) => sql.includes('TABLE staged_found AS')).length;
    const small = await takeInAndSay(text(''));
    const together = steps();
    const large = await takeInAndSay(text('x'.repeat(1_000_000)));
    expect(small.report.findings.length).toBeGreaterThan(3);
    expect(large.report.findings).toEqual(small.report.findings);
    expect(large.figuresCsv).toBe(small.figuresCsv);
    expect(steps()).toBeGreaterThan(together);
  });

  test('keeps the first 1,000 findings of a rule and counts the others', async () => {
    const bad = Array.from({ length: 2345 }, (_, at) => `202122,Q3,E06000047,,no_kpi,${at},,\n`);
    const { report } = await takeInText(
      connection,
      `${HEADING}${bad.join('')}202122,Q3,E06000047,,cla_number,983,,\n`,
    );
    expect(report).toMatchObject({ rowsRead: 2346, rowsAccepted: 1, rowsLeftOut: 2345 });
    const kept = found({ report, figuresCsv: null }, 'unknown_kpi');
    expect(kept.map(({ row }) => row)).toEqual(Array.from({ length: 1000 }, (_, at) => at + 2));
    expect(report.beyond).toEqual([{ rule: 'unknown_kpi', outcome: 'left_out', findings: 1345 }]);
    const lines = reportCsv([report]).trimEnd().split('\n');
    expect(lines).toHaveLength(1 + 1 + 1000 + 1);
    expect(lines.at(-1)).toBe('figures.csv,,,,Left out,"And 1,345 more like these.",,unknown_kpi');
  });
});

describe('a row of far more cells than there are headings', () => {
  const GOOD = '202122,Financial year Q3,E06000047,County Durham,cla_number,983,,983';
  const FAR = 120_000;

  test.each([
    ['as they are', `,${'1,'.repeat(FAR)}1`],
    ['in quotation marks', `,${'"1, 2",'.repeat(FAR)}"1"`],
    ['empty up to the last', `${','.repeat(FAR)}1`],
  ])('is left out and told of, and the others are taken in: %s', async (_what, cells) => {
    const { report } = await takeInText(connection, `${HEADING}${GOOD}${cells}\n${GOOD}\n`);
    expect(report.rowsAccepted).toBe(1);
    expect(report.findings.map(({ rule, row }) => [rule, row])).toEqual([['unreadable_row', 2]]);
    expect(report.findings[0]?.message).toContain('many more cells than there are headings');
  });

  test('is taken in where the cells too many are empty, as a spreadsheet may save them', async () => {
    const { report } = await takeInText(connection, `${HEADING}${GOOD}${',""'.repeat(FAR)}\n`);
    expect([report.rowsAccepted, report.findings]).toEqual([1, []]);
  });

  test('keeps the quotation mark of a cell that goes on in the next line', async () => {
    for (const far of [',1', ',']) {
      const cells = `${far.repeat(FAR)},"a\nb"`;
      const { report } = await takeInText(connection, `${HEADING}${GOOD}\n${GOOD}${cells}\n`);
      expect(report.rowsAccepted).toBe(1);
      expect(report.findings.map(({ rule, row }) => [rule, row])).toEqual([['unreadable_row', 3]]);
    }
  });
});
