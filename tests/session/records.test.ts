import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Connection } from '../../src/db/connection.ts';
import { openNodeEngine } from '../../src/db/node-engine.ts';
import { makeCalculator } from '../../src/session/calculator.ts';
import { loadFiles, putLoads } from '../../src/session/loading.ts';
import { chooseFigures, readOwnAndCounted } from '../../src/session/own-and-counted.ts';
import { changeCounting, forgetRecords, removeExtract } from '../../src/session/records.ts';
import {
  calculator,
  getState,
  running,
  setState,
  settleCalculator,
} from '../../src/session/running.ts';
import { sessionStore } from '../../src/session/session-state.ts';
import { stopRecords } from '../../src/session/stoppable.ts';
import { memoryDocument } from '../../src/store/memory-document.ts';
import { DEFAULT_SETTINGS, RECORDS_ID } from '../../src/store/records.ts';
import { productData, repositoryFile } from '../engine.ts';
import {
  EPISODES_2022,
  episodes2021,
  fileAt,
  HEADER,
  MARKER,
  MARKER_POSTCODE,
} from './records-files.ts';

vi.hoisted(() => {
  const location = { hash: '#/data?area=E06000047' };
  const replaceState = (_state: unknown, _title: string, hash: string) => {
    location.hash = hash;
  };
  vi.stubGlobal('window', { location, history: { replaceState }, setTimeout });
});

const DURHAM = 'E06000047';
const QUARTERS = [1, 2, 3, 4].map((quarter) => `2021-22-Q${quarter}`);

const YEAR_2021 = [
  fileAt('903/2021-22/header.csv', HEADER),
  fileAt('903/2021-22/episodes.csv', episodes2021()),
];

const TIDY = `time_period,time_identifier,geographic_level,new_la_code,la_name,kpi,breakdown,category,numerator,denominator,value
202122,Financial year Q3,Local authority,${DURHAM},County Durham,cla_number,,,5,,5
`;

let engine: Connection;

/** The number in care, as the screen has it, of the four quarters of 2021-22. */
function inCare(quarters: readonly string[] = QUARTERS): (number | null)[] {
  const { cube } = getState();
  return quarters.map((quarter) => cube?.shown('cla_number', quarter)?.value ?? null);
}

/** Every text in the tables of the engine. */
async function everyTable(): Promise<string> {
  const { column } = await engine.query('SELECT table_name AS name FROM duckdb_tables()', {
    name: 'text',
  });
  const texts: string[] = [];
  for (const name of column.name) {
    const rows = await engine.query(
      `SELECT string_agg(one::VARCHAR, chr(10)) AS rows FROM "${name}" AS one`,
      { rows: 'text' },
    );
    texts.push(rows.column.rows[0] ?? '');
  }
  return texts.join('\n');
}

beforeAll(async () => {
  engine = await openNodeEngine();
  const withheld = repositoryFile('data/published/withheld.csv');
  await settleCalculator(makeCalculator(engine, productData(), withheld));
});

beforeEach(async () => {
  await forgetRecords();
  running.store = memoryDocument();
  setState({
    ...sessionStore.getInitialState(),
    phase: 'ready',
    settings: { ...DEFAULT_SETTINGS, view: 'officer', example: false },
  });
  await putLoads(await calculator);
});

describe('children’s records that are brought', () => {
  it('become figures, which are kept; the records are not', async () => {
    const reports = await loadFiles(YEAR_2021);
    expect(reports).toEqual([]);
    expect(inCare()).toEqual([2, 3, 2, 3]);
    const { loads, records, recordsSaid, busy, share, stoppable } = getState();
    expect(recordsSaid).toMatch(
      /^Counted \d+ KPIs for 4 quarters from 2 files: April 2021 to March 2022\.$/,
    );
    expect([busy, share, stoppable]).toEqual([null, null, false]);
    expect(loads).toMatchObject([{ id: RECORDS_ID, areas: [DURHAM], summary: recordsSaid }]);
    expect(records?.extracts).toMatchObject([{ yearBegin: '2021-04-01', asAt: '2022-03-31' }]);
    expect(records?.files.map(({ name, rows }) => [name, rows])).toEqual([
      ['903/2021-22/episodes.csv', 4],
      ['903/2021-22/header.csv', 4],
    ]);
    const kept = await running.store.read();
    expect(kept.loads.map(({ id }) => id)).toEqual([RECORDS_ID]);
    expect(kept.settings.records.area).toBe(DURHAM);
    const figures = await running.store.readFigures(RECORDS_ID);
    expect(figures).toContain(`cla_number,${DURHAM},2021-22-Q3,2021-12-31,snapshot,,,2,,2,,`);
    for (const held of [JSON.stringify(kept), figures, JSON.stringify(getState())]) {
      expect(held).not.toContain(MARKER);
      expect(held).not.toContain(MARKER_POSTCODE.replace(' ', ''));
    }
  });

  it('come in one after the other, a later year beside the earlier', async () => {
    await loadFiles(YEAR_2021);
    await loadFiles([fileAt('903/2022-23/episodes.csv', EPISODES_2022)]);
    // C3 left in May 2022; C5 came in March 2023.
    expect(inCare(['2021-22-Q4', '2022-23-Q1', '2022-23-Q3', '2022-23-Q4'])).toEqual([3, 2, 2, 3]);
    expect(getState().loads).toHaveLength(1);
    expect(getState().recordsSaid).toMatch(/for 8 quarters from 3 files/);
  });

  it('are counted with figures of the same drop; a bad file spoils nothing', async () => {
    const reports = await loadFiles([
      ...YEAR_2021,
      fileAt('903/2021-22/notes.txt', 'Ask Sam about the dates.'),
      fileAt('903/2021-22/oc9.csv', 'CHILD,DOB,SDQ_SCORE\nC2,14/07/2015,12\n'),
      fileAt('scorecard.csv', TIDY),
    ]);
    expect(reports.map(({ file, status }) => [file, status])).toEqual([
      ['scorecard.csv', 'accepted'],
    ]);
    // The council's own total of Q3 stands before the counted one.
    expect(inCare()).toEqual([2, 3, 5, 3]);
    const left = getState().records?.files.filter(({ table }) => table === null);
    expect(left?.map(({ name }) => name)).toEqual(['903/2021-22/notes.txt', '903/2021-22/oc9.csv']);
    expect(left?.[1]?.summary).toContain('OC2 comes closest');
    await chooseFigures(['cla_number'], 'counted');
    expect(inCare()).toEqual([2, 3, 2, 3]);
    expect(await readOwnAndCounted(DURHAM)).toMatchObject([
      { kpi: 'cla_number', period: '2021-22-Q3', difference: -3, showsCounted: true },
    ]);
  });

  it('tell officers which rows are no rows of the table, and repeat nothing of them', async () => {
    await loadFiles([
      fileAt('903/2021-22/episodes.csv', `${episodes2021()}${MARKER}\n`),
      fileAt('903/2021-22/header.csv', HEADER),
    ]);
    const { files } = getState().records ?? { files: [] };
    // The heading and four episodes stand above it.
    expect(files[0]?.oddRows).toMatchObject([
      { rows: { first: [6], more: 0 }, message: expect.stringMatching(/^This row has one cell/) },
    ]);
    expect(JSON.stringify(files)).not.toContain(MARKER);
  });

  it('come with one list of postcodes; that another was not read is said', async () => {
    const list = (name: string) => fileAt(name, 'postcode,la_code\nDH1 1AA,E06000047\n');
    await loadFiles([...YEAR_2021, list('north.csv'), list('south.csv')]);
    const lists = getState().records?.files.filter(({ kind }) => kind === 'postcodes');
    // No episode of these has a postcode of its placement: that is said of the list that was read.
    expect(lists?.map(({ name, summary }) => [name, summary])).toEqual([
      [
        'north.csv',
        'This list of postcodes was not read: one list is used at a time, and that is south.csv.',
      ],
      ['south.csv', expect.stringContaining('no episodes with postcodes')],
    ]);
  });

  it('that are none leave everything as it was', async () => {
    await loadFiles([fileAt('x/oc9.csv', 'CHILD,DOB,SDQ_SCORE\nC2,14/07/2015,12\n')]);
    expect(getState().loads).toEqual([]);
    expect(getState().records).toMatchObject({ extracts: [], counted: null });
  });
});

describe('how records are counted', () => {
  beforeEach(() => loadFiles(YEAR_2021));

  it('follows a corrected as-at date', async () => {
    const key = getState().records?.extracts[0]?.key ?? '';
    const corrections = { [key]: { yearBegin: '2021-04-01', asAt: '2021-09-30' } };
    await changeCounting({ corrections });
    // For 31 March 2022 the published figure stands in.
    expect(inCare(QUARTERS.slice(0, 3))).toEqual([2, 3, null]);
    expect(getState().records?.extracts).toMatchObject([{ asAt: '2021-09-30' }]);
    expect((await running.store.read()).settings.records.corrections).toEqual(corrections);
    expect(getState().loads[0]?.summary).toMatch(/April 2021 to September 2021/);
  });

  it('say by which rules they were counted, also when those are others now', async () => {
    await loadFiles(YEAR_2021);
    const countedBy = () => getState().loads.find(({ id }) => id === RECORDS_ID)?.counted;
    const off = { countSameCarerMoves: false, countTemporaryMoves: false };
    expect(countedBy()).toEqual(off);
    await changeCounting({ countTemporaryMoves: true });
    expect(countedBy()).toEqual({ ...off, countTemporaryMoves: true });
    // Without the records nothing is counted again.
    await forgetRecords();
    await changeCounting({ countTemporaryMoves: false });
    expect(countedBy()).toEqual({ ...off, countTemporaryMoves: true });
    expect((await running.store.read()).loads.map(({ counted }) => counted)).toEqual([
      { ...off, countTemporaryMoves: true },
    ]);
  });

  it('follows whose they are', async () => {
    await changeCounting({ area: 'E08000037' });
    expect(getState().loads.map(({ areas }) => areas)).toEqual([['E08000037']]);
    expect(getState().settings.records.area).toBe('E08000037');
  });

  it('loses a set that is taken out, and all of them when it was the last', async () => {
    await loadFiles([fileAt('903/2022-23/episodes.csv', EPISODES_2022)]);
    const later = getState().records?.extracts.find(({ yearBegin }) => yearBegin === '2022-04-01');
    if (later === undefined) throw new Error('There is no later extract.');
    await removeExtract(later);
    expect(inCare(['2021-22-Q4', '2022-23-Q1'])).toEqual([3, null]);
    const [first] = getState().records?.extracts ?? [];
    if (first === undefined) throw new Error('There is no extract left.');
    await removeExtract(first);
    expect(getState().records).toBeNull();
  });

  it('is forgotten with every child; the figures stay', async () => {
    expect(await everyTable()).toContain(MARKER);
    await forgetRecords();
    expect(await everyTable()).not.toContain(MARKER);
    expect(getState().records).toBeNull();
    expect(inCare()).toEqual([2, 3, 2, 3]);
    await loadFiles(YEAR_2021);
    expect(getState().records?.extracts).toHaveLength(1);
  });
});

describe('a count that is stopped', () => {
  /** Stops as soon as what is being done is said in these words. */
  function stopAt(words: string) {
    const stop = sessionStore.subscribe(({ busy }) => {
      if (busy?.startsWith(words) === true) {
        stop();
        stopRecords();
      }
    });
  }

  it.each(['Reading 903/2021-22/header.csv, 2 of 2', 'Working out 4 quarters'])(
    'at “%s” leaves nothing of a first drop',
    async (words) => {
      stopAt(words);
      await loadFiles(YEAR_2021);
      expect(getState()).toMatchObject({
        records: null,
        loads: [],
        busy: null,
        recordsSaid: 'Cancelled. Everything is as it was.',
      });
      expect(await everyTable()).not.toContain(MARKER);
    },
  );

  it('leaves the records of before, those it would have replaced too', async () => {
    await loadFiles(YEAR_2021);
    const before = getState();
    const another = 'C9,01/04/2021,S,C2,N1,U6,PR1,,,,,,';
    stopAt('Working out 4 quarters');
    await loadFiles([fileAt('903/2021-22/episodes.csv', episodes2021(another))]);
    expect(getState().recordsSaid).toBe('Cancelled. Everything is as it was.');
    expect(getState().records).toEqual(before.records);
    expect(getState().loads).toEqual(before.loads);
    expect(inCare()).toEqual([2, 3, 2, 3]);
    expect(await everyTable()).not.toContain('C9');
    await changeCounting({ countTemporaryMoves: true });
    expect(inCare()).toEqual([2, 3, 2, 3]);
  });
});
