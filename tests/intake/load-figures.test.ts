import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Connection } from '../../src/db/connection.ts';
import { setLoads } from '../../src/figures/tables.ts';
import { takeIn } from '../../src/intake/load-figures.ts';
import { reportCsv } from '../../src/intake/report.ts';
import { noteOf } from '../../src/packs/figures-csv.ts';
import { repositoryFile, startedEngine } from '../engine.ts';
import {
  bytesOf,
  CONTEXT,
  figureRows,
  found,
  sha256Of,
  takeInBytes,
  takeInText,
} from './engine-fixture.ts';

const HEADING =
  'time_period,time_identifier,new_la_code,la_name,kpi,breakdown,category,numerator,denominator,value,note\n';
const row = (quarter: number, number: number, note = '') =>
  `202122,Q${quarter},E06000047,County Durham,cla_number,,,${number},,${number},${note}\n`;

let connection: Connection;
beforeAll(async () => {
  connection = await startedEngine();
});
beforeEach(async () => {
  await setLoads(connection, []);
});

async function countLoaded(): Promise<number | null | undefined> {
  const { column } = await connection.query('SELECT count(*)::DOUBLE AS n FROM figures_loaded', {
    n: 'number',
  });
  return column.n[0];
}

/** Names of tables that only staging makes. */
async function leftBehind(): Promise<readonly (string | null)[]> {
  const { column } = await connection.query(
    `SELECT table_name AS name FROM duckdb_tables()
     WHERE temporary OR table_name LIKE 'staged%' OR table_name LIKE 'accepted%'`,
    { name: 'text' },
  );
  return column.name;
}

describe('the report', () => {
  test('says in a sentence what is in and what was left out', async () => {
    const text = HEADING + row(1, 970) + row(2, 980) + row(3, 983) + row(4, 984);
    const good = (await takeInText(connection, text)).report;
    expect(good.summary).toBe('4 figures for County Durham, Q1 2021/22 to Q4 2021/22, are in.');
    expect(good.status).toBe('accepted');
    const some = (await takeInText(connection, `${HEADING}${row(1, 970)}${row(5, 1)}${row(6, 1)}`))
      .report;
    expect(some.summary).toBe(
      '1 figure for County Durham, Q1 2021/22, is in. 2 rows were left out.',
    );
    expect(some).toMatchObject({
      status: 'accepted_in_part',
      rowsRead: 3,
      rowsAccepted: 1,
      rowsLeftOut: 2,
      areas: ['E06000047'],
      periods: ['2021-22-Q1'],
      kpis: ['cla_number'],
      sha256: sha256Of(`${HEADING}${row(1, 970)}${row(5, 1)}${row(6, 1)}`),
    });
  });

  test('a file of which no row is good is refused and says why of each', async () => {
    const { report, figuresCsv } = await takeInText(connection, HEADING + row(5, 1) + row(6, 1));
    expect(report.status).toBe('refused');
    expect(report.kind).toBe('figures');
    expect(figuresCsv).toBeNull();
    expect(report.findings.map(({ rule, row: at }) => [rule, at])).toEqual([
      ['nothing_accepted', null],
      ['unknown_period', 2],
      ['unknown_period', 3],
    ]);
  });

  test('as CSV, with formulas made harmless', async () => {
    const { report } = await takeInText(
      connection,
      `${HEADING}202122,Q3,,"=cmd()",cla_number,,,1,,1,\n`,
      {},
      'own.csv',
    );
    const lines = reportCsv([report]).split('\n');
    expect(lines[0]).toBe('file,row,column,found,outcome,message,what_would_mend_it,rule');
    expect(lines[1]).toBe(`own.csv,,,,Refused,"${report.summary}",,`);
    expect(lines[3]).toMatch(/^own\.csv,2,la_name,'=cmd\(\),Left out,/);
  });

  test('an illustrative example is marked', async () => {
    const taken = await takeInText(connection, HEADING + row(3, 983, 'Illustrative example'));
    expect(taken.report.illustrative).toBe(true);
    expect(figureRows(taken)[0]?.[11]).toBe('illustrative');
  });

  test('a figure that looks further back than its records says so, in the words of every file', async () => {
    const note = (marks: readonly string[]) => row(3, 983, noteOf(marks));
    const own = await takeInText(connection, HEADING + note(['short_history']));
    expect(own.report.illustrative).toBe(false);
    expect(figureRows(own)[0]?.[11]).toBe('short_history');
    const example = await takeInText(connection, HEADING + note(['illustrative', 'short_history']));
    expect(example.report.illustrative).toBe(true);
    expect(figureRows(example)[0]?.[11]).toBe('illustrative;short_history');
  });

  test('markup in a name stays text, and long text is cut at 80', async () => {
    const markup = '<img src=x onerror=alert(1)>';
    const taken = await takeInText(
      connection,
      `${HEADING}202122,Q3,,${markup},cla_number,,,1,,1,\n202122,Q3,,${'é'.repeat(200)},cla_number,,,1,,1,\n`,
    );
    const [first, second] = found(taken, 'unknown_area');
    expect(first?.found).toBe(markup);
    expect(second?.found).toBe('é'.repeat(80));
  });
});

describe('dialects', () => {
  const EXPECTED = [
    'cla_number',
    'E06000047',
    '2021-22-Q3',
    '2021-12-31',
    'snapshot',
    'Age',
    '16 and over',
  ];

  test.each([
    ['semicolons', ';', '\n'],
    ['tabs', '\t', '\n'],
    ['line ends of Windows', ',', '\r\n'],
  ])('%s', async (_words, delimiter, lineEnd) => {
    const text = `${HEADING}202122,Q3,,Durham,cla_number,Age,16 and over,214,,,\n`;
    const taken = await takeInText(
      connection,
      text.replaceAll(',', delimiter).replaceAll('\n', lineEnd),
    );
    expect(figureRows(taken)[0]?.slice(0, 7)).toEqual(EXPECTED);
  });

  test('UTF-16 and Windows-1252', async () => {
    const text = `${HEADING}202122,Q3,,Durham,cla_number,Age,Été,214,,,\n`;
    const utf16 = new Uint8Array(2 + 2 * text.length);
    utf16.set([0xff, 0xfe]);
    for (let at = 0; at < text.length; at += 1) {
      utf16.set([text.charCodeAt(at) & 255, text.charCodeAt(at) >> 8], 2 + 2 * at);
    }
    // É and é have the same numbers in Windows-1252 and in Unicode.
    const windows = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    for (const bytes of [utf16, windows]) {
      const taken = await takeInBytes(connection, bytes);
      expect(figureRows(taken)[0]?.[6]).toBe('Été');
    }
  });

  test('rows are numbered as a spreadsheet does, with line breaks in cells and blank rows', async () => {
    const text = `${HEADING}202122,Q1,E06000047,"County\n\nDurham",cla_number,,,970,,970,"a ""quoted""\nnote"\n\n${row(5, 1)}202122,Q2,E06000047,"Du"r,cla_number,,,1,,1,\n${row(6, 1)}`;
    const taken = await takeInText(connection, text);
    expect(taken.report.rowsAccepted).toBe(1);
    expect(taken.report.findings.map(({ rule, row: at }) => [rule, at])).toEqual([
      ['unknown_period', 4],
      ['unreadable_row', 5],
      ['unknown_period', 6],
    ]);
  });

  test.each([
    ['a title', 'Scorecard of Durham, Q3\n\n', 3],
    ['a title of two lines in one cell', '"Scorecard\nof Durham",,,\n', 2],
    ['the line by which a spreadsheet knows the separator', 'sep=,\n', 2],
    ['nine rows', 'Title\n'.repeat(9), 10],
  ])('what stands above the headings is passed over and told: %s', async (_what, above, at) => {
    const taken = await takeInText(connection, `${above}${HEADING}${row(3, 983)}${row(5, 1)}`);
    expect(taken.report.rowsAccepted).toBe(1);
    expect(taken.report.findings.map(({ rule, row: number }) => [rule, number])).toEqual([
      ['unknown_period', at + 2],
      ['title_rows', at],
    ]);
  });

  test('headings further down than the tenth row are not looked for', async () => {
    const taken = await takeInText(connection, `${'Title\n'.repeat(10)}${HEADING}${row(3, 983)}`);
    expect(taken.report.status).toBe('refused');
  });

  test('under a title, a misspelt heading is told of', async () => {
    const text = `Scorecard\n${HEADING.replace('kpi', 'kpi id')}${row(3, 983)}`;
    const { report } = await takeInText(connection, text);
    expect(report.summary).toContain('These came close: “kpi id” (kpi)');
  });

  test('a quotation mark that is never closed is told of, and its rows are not taken in', async () => {
    const text = `${HEADING}${row(1, 970)}202122,Q2,E06000047,County Durham,cla_number,,,980,,980,"note\n${row(3, 983)}`;
    const taken = await takeInText(connection, text);
    expect(taken.report.periods).toEqual(['2021-22-Q1']);
    expect(found(taken, 'ragged_row')[0]?.message).toContain('opened and never closed');
  });
});

describe('what is there stays as it was', () => {
  test('nothing is loaded, nothing of staging is left', async () => {
    await takeInText(connection, HEADING + row(3, 983));
    expect(await countLoaded()).toBe(0);
    expect(await leftBehind()).toEqual([]);
  });

  test('stopped at any step, staging is gone and the stop is told', async () => {
    const steps = 40;
    let stopped = 0;
    for (let after = 0; after < steps; after += 1) {
      const stop = new AbortController();
      let count = 0;
      const step = (signal: AbortSignal | undefined) => {
        count += 1;
        if (count > after && signal !== undefined) stop.abort();
      };
      const counting: Connection = {
        ...connection,
        run: (sql, options) => {
          step(options?.signal);
          return connection.run(sql, options);
        },
        query: (sql, shape, options) => {
          step(options?.signal);
          return connection.query(sql, shape, options);
        },
      };
      const file = { name: 'a.csv', bytes: bytesOf(HEADING + row(3, 983)) };
      const result = await takeIn(counting, file, CONTEXT, { signal: stop.signal }).catch(
        (error: { code?: string }) => error.code,
      );
      if (result === 'query_cancelled') stopped += 1;
      expect(await leftBehind()).toEqual([]);
      expect(await countLoaded()).toBe(0);
    }
    expect(stopped).toBeGreaterThan(5);
  });

  test('the figures can be loaded, and come back the same', async () => {
    const taken = await takeInText(
      connection,
      `${HEADING}202122,Q3,E06000047,,placements_3_plus,,,113,983,,\n`,
    );
    await setLoads(connection, [{ id: 'one', figuresCsv: taken.figuresCsv ?? '' }]);
    const { column } = await connection.query('SELECT value, numerator FROM figures_loaded', {
      value: 'number',
      numerator: 'number',
    });
    expect(column).toEqual({ value: [(100 * 113) / 983], numerator: [113] });
  });
});

describe('files loaded before', () => {
  test('figures that are replaced are counted by council, quarter and file', async () => {
    const first = HEADING + row(3, 900) + row(4, 910);
    const taken = await takeInText(connection, first);
    await setLoads(connection, [{ id: 'load-1', figuresCsv: taken.figuresCsv ?? '' }]);
    const loads = new Map([['load-1', { file: 'X.csv', sha256: sha256Of(first) }]]);
    const again = await takeInText(connection, HEADING + row(2, 980) + row(3, 983), { loads });
    expect(again.report.replaced).toEqual([
      { areaCode: 'E06000047', period: '2021-22-Q3', figures: 1, fromFile: 'X.csv' },
    ]);
    expect(found(again, 'replaced')[0]?.message).toBe(
      '1 figure of Q3 2021/22 for County Durham replaced the one from X.csv.',
    );
    expect(found(again, 'same_file')).toEqual([]);
    const same = await takeInText(connection, first, { loads });
    expect(found(same, 'same_file')[0]?.message).toContain('the very same file as X.csv');
  });

  test('a quarter is held against what is loaded', async () => {
    const taken = await takeInText(connection, HEADING + row(1, 970) + row(2, 980) + row(3, 983));
    await setLoads(connection, [{ id: 'load-1', figuresCsv: taken.figuresCsv ?? '' }]);
    const odd = await takeInText(connection, HEADING + row(4, 98));
    expect(found(odd, 'unlike_the_others')[0]?.message).toContain(
      'is 98, and in the other quarters it is between 970 and 983',
    );
  });
});

/** A seeded generator (mulberry32), so that the garbage is the same every time. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

describe('whatever comes', () => {
  const PIECES = [
    '202122',
    'Q3',
    'Financial year',
    'E06000047',
    'Durham',
    'cla_number',
    '"',
    '""',
    ',',
    ',',
    ',',
    ';',
    '\n',
    '-',
    '1e9',
    '99',
    '%',
    '=1',
    "'",
    '$name',
    '\\',
    '\u2028',
    '🙂',
    ' ',
    'c',
    '<b>',
    '--',
    '/*',
  ];

  test('10,000 rows of garbage never throw', async () => {
    const next = random(903);
    const pick = () => PIECES[Math.floor(next() * PIECES.length)] ?? '';
    const line = () => Array.from({ length: 1 + Math.floor(next() * 24) }, pick).join('');
    const garbage = Array.from({ length: 10_000 }, line).join('\n');
    for (const text of [garbage, HEADING + garbage]) {
      const { report } = await takeInText(connection, text);
      expect(report.rowsAccepted + report.rowsLeftOut).toBe(report.rowsRead);
    }
    expect(await leftBehind()).toEqual([]);
  });

  test('the order of the rows does not matter', async () => {
    const [heading = '', ...lines] = repositoryFile('data/example/figures.csv').trim().split('\n');
    const rows = [
      ...lines.slice(0, 300),
      ...lines.slice(0, 5),
      (lines[7] ?? '').replace(/\d+,Illus/, '1,Illus'),
    ];
    const next = random(7);
    const shuffled = rows
      .map((text) => ({ text, place: next() }))
      .sort((a, b) => a.place - b.place)
      .map(({ text }) => text);
    const first = await takeInText(connection, [heading, ...rows].join('\n'));
    const second = await takeInText(connection, [heading, ...shuffled].join('\n'));
    expect(second.figuresCsv).toBe(first.figuresCsv);
    expect(first.report.rowsAccepted).toBeGreaterThan(290);
  });
});
