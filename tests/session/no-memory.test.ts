import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Connection } from '../../src/db/connection.ts';
import { queryFailed } from '../../src/db/errors.ts';
import { openNodeEngine } from '../../src/db/node-engine.ts';
import { makeCalculator } from '../../src/session/calculator.ts';
import { loadFiles, putLoads } from '../../src/session/loading.ts';
import { changeCounting, forgetRecords } from '../../src/session/records.ts';
import {
  calculator,
  getState,
  running,
  setState,
  settleCalculator,
} from '../../src/session/running.ts';
import { sessionStore } from '../../src/session/session-state.ts';
import { memoryDocument } from '../../src/store/memory-document.ts';
import { DEFAULT_SETTINGS } from '../../src/store/records.ts';
import { productData, repositoryFile } from '../engine.ts';
import { EPISODES_2022, episodes2021, fileAt, HEADER } from './records-files.ts';

vi.hoisted(() => {
  const location = { hash: '#/data?area=E06000047' };
  const replaceState = (_state: unknown, _title: string, hash: string) => {
    location.hash = hash;
  };
  vi.stubGlobal('window', { location, history: { replaceState }, setTimeout });
});

const HEADING =
  'time_period,time_identifier,geographic_level,new_la_code,la_name,kpi,breakdown,category,numerator,denominator,value';
/** A file that is read at once, or with care where an empty line stands in it. */
const tidy = (name: string, children: number, empty = '') =>
  fileAt(
    name,
    `${HEADING}\n${empty}202122,Financial year Q3,Local authority,E06000047,County Durham,cla_number,,,${children},,${children}\n`,
  );

const YEAR_2021 = [
  fileAt('903/2021-22/header.csv', HEADER),
  fileAt('903/2021-22/episodes.csv', episodes2021()),
];
const YEAR_2022 = [fileAt('903/2022-23/episodes.csv', EPISODES_2022)];

/** What DuckDB says when a browser gives it no more. */
const SAID = new Error(
  'Out of Memory Error: could not allocate block of size 256.0 KiB (3.1 GiB/3.1 GiB used)',
);

let engine: Connection;
/** Statements at which the engine has no memory, and after how many of them it has some again. */
let failing = { at: /$^/, times: 0 };

function failAt(at: RegExp, times = Number.POSITIVE_INFINITY): void {
  failing = { at, times };
}

/** Throws where and as the real engine would. */
function allocate(sql: string): void {
  if (failing.times === 0 || !failing.at.test(sql)) return;
  failing.times -= 1;
  throw queryFailed(sql, SAID);
}

beforeAll(async () => {
  const real = await openNodeEngine();
  engine = {
    ...real,
    run: async (sql, options) => {
      allocate(sql);
      return real.run(sql, options);
    },
    query: async (sql, shape, options) => {
      allocate(sql);
      return real.query(sql, shape, options);
    },
  };
  const withheld = repositoryFile('data/published/withheld.csv');
  await settleCalculator(makeCalculator(engine, productData(), withheld));
});

beforeEach(async () => {
  failing = { at: /$^/, times: 0 };
  await forgetRecords();
  running.store = memoryDocument();
  setState({
    ...sessionStore.getInitialState(),
    phase: 'ready',
    settings: { ...DEFAULT_SETTINGS, view: 'officer', example: false },
  });
  await putLoads(await calculator);
});

/** The number in care of Q3 2021/22 on the screen. */
function inCare(): number | null {
  return getState().cube?.shown('cla_number', '2021-22-Q3')?.value ?? null;
}

/** How many figures the engine holds, by load. */
async function figuresInEngine(): Promise<number> {
  const { column } = await engine.query('SELECT count(*)::DOUBLE AS figures FROM figures_loaded', {
    figures: 'number',
  });
  return column.figures[0] ?? 0;
}

describe('a file of figures for which there is not enough memory', () => {
  it.each([
    ['its rows are read at once', /CREATE OR REPLACE TEMP TABLE staged_texts/],
    ['its rows are read with care', /CREATE OR REPLACE TEMP TABLE staged_cells/, '\n'],
    ['its rows are checked', /CREATE OR REPLACE TEMP TABLE staged_resolved/],
    ['its figures are put among the others', /INSERT INTO figures_loaded/],
    ['it is said which figures hold', /CREATE TABLE IF NOT EXISTS figures_hidden/],
  ])('while %s: it says so, and all is as it was', async (_when, at, empty = '') => {
    await loadFiles([tidy('first.csv', 5)]);
    const before = getState();
    failAt(at, 1);
    const [report] = await loadFiles([tidy('second.csv', 7, empty)]);
    expect(failing.times).toBe(0);
    expect(report?.file).toBe('second.csv');
    expect(report?.status).toBe('refused');
    expect(report?.summary).toMatch(/^There was not enough memory to read this file\./);
    expect(report?.findings[0]?.mend).toContain('Close other tabs and programs');
    expect([getState().busy, getState().loads]).toEqual([null, before.loads]);
    expect([inCare(), await figuresInEngine()]).toEqual([5, 1]);
    await loadFiles([tidy('second.csv', 7)]);
    expect(inCare()).toBe(7);
  });

  it('costs no other file of the drop', async () => {
    failAt(/CREATE OR REPLACE TEMP TABLE staged_resolved/, 1);
    const reports = await loadFiles([tidy('first.csv', 5), tidy('second.csv', 7)]);
    expect(reports.map(({ file, status }) => [file, status])).toEqual([
      ['second.csv', 'accepted'],
      ['first.csv', 'refused'],
    ]);
    expect(inCare()).toBe(7);
  });
});

describe('a file that cannot be read from the disk', () => {
  /** As a browser gives one that was moved after it was chosen. */
  function goneFile(name: string): File {
    const file = tidy(name, 5);
    const gone = () => Promise.reject(new DOMException('It was not found.', 'NotFoundError'));
    return Object.assign(file, { slice: () => ({ arrayBuffer: gone }), arrayBuffer: gone });
  }

  it('says so, and the others of the drop are read', async () => {
    const reports = await loadFiles([goneFile('gone.csv'), tidy('second.csv', 7)]);
    expect(reports.map(({ file, status }) => [file, status])).toEqual([
      ['second.csv', 'accepted'],
      ['gone.csv', 'refused'],
    ]);
    expect(reports[1]?.summary).toContain('it was moved, changed or locked since it was chosen');
    expect(inCare()).toBe(7);
  });
});

describe('children’s records for which there is not enough memory', () => {
  const COUNTING = /CREATE OR REPLACE TABLE records\.child_at_period/;
  const SAID_SO =
    'There was not enough memory to count the children’s records. Everything is as it was. Close other tabs and programs, or bring fewer years at once, and try again.';

  it('while they are counted: nothing stays of a first drop', async () => {
    failAt(COUNTING);
    await loadFiles(YEAR_2021);
    expect(getState()).toMatchObject({
      records: null,
      loads: [],
      busy: null,
      recordsSaid: SAID_SO,
    });
  });

  it.each([
    ['while they are counted', COUNTING],
    ['while the figures are put among the others', /INSERT INTO figures_loaded/],
  ])('%s: those of before are there again, with their figures', async (_when, at) => {
    await loadFiles(YEAR_2021);
    const before = getState();
    const figures = await figuresInEngine();
    failAt(at, 1);
    await loadFiles(YEAR_2022);
    expect(failing.times).toBe(0);
    expect(getState()).toMatchObject({ busy: null, recordsSaid: SAID_SO });
    expect([getState().records, getState().loads]).toEqual([before.records, before.loads]);
    expect([inCare(), await figuresInEngine()]).toEqual([2, figures]);
    await loadFiles(YEAR_2022);
    expect(getState().records?.extracts).toHaveLength(2);
  });

  it('and for those of before neither: they are out of memory, and their figures stay', async () => {
    await loadFiles(YEAR_2021);
    const figures = await figuresInEngine();
    failAt(COUNTING);
    await changeCounting({ countTemporaryMoves: true });
    expect(getState().records).toBeNull();
    expect(getState().busy).toBeNull();
    expect(getState().recordsSaid).toContain('Their figures stay. Load the files again.');
    expect([inCare(), await figuresInEngine()]).toEqual([2, figures]);
    expect(getState().settings.records.countTemporaryMoves).toBe(false);
  });

  it('while a file is read: it says so, and the others count', async () => {
    failAt(/INSERT INTO records_header|INSERT INTO records\.records_header/);
    await loadFiles(YEAR_2021);
    const header = getState().records?.files.find(({ name }) => name.endsWith('header.csv'));
    expect(header).toMatchObject({ status: 'refused' });
    expect(header?.summary).toContain('there was not enough memory');
    expect(inCare()).not.toBeNull();
  });
});
