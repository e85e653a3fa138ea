import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openNodeEngine } from '../../src/db/node-engine.ts';
import { WHOLE } from '../../src/records/working-asked.ts';
import { makeCalculator } from '../../src/session/calculator.ts';
import { EXAMPLE_RECORDS_FILE } from '../../src/session/example.ts';
import { loadExampleRecords } from '../../src/session/example-records.ts';
import { dismissExample, loadFiles, showExample } from '../../src/session/loading.ts';
import { changeCounting, forgetRecords } from '../../src/session/records.ts';
import {
  calculator,
  getState,
  running,
  setState,
  settleCalculator,
} from '../../src/session/running.ts';
import { sessionStore } from '../../src/session/session-state.ts';
import { stopRecords } from '../../src/session/stoppable.ts';
import { askWorking, recordsHeld } from '../../src/session/working.ts';
import { memoryDocument } from '../../src/store/memory-document.ts';
import { DEFAULT_SETTINGS, RECORDS_ID } from '../../src/store/records.ts';
import { productData, repositoryFile } from '../engine.ts';
import { episodes2021, fileAt, HEADER } from './records-files.ts';

vi.hoisted(() => {
  const location = { hash: '#/data?area=E06000047' };
  const replaceState = (_state: unknown, _title: string, hash: string) => {
    location.hash = hash;
  };
  vi.stubGlobal('window', { location, history: { replaceState }, setTimeout });
});

const DURHAM = 'E06000047';
const QUARTER = '2021-22-Q3';
const NUMBER = { kpi: 'cla_number', period: QUARTER };

/** A few children, where it does not matter who they are. */
const FEW = zipSync({
  '2021-22/header.csv': strToU8(HEADER),
  '2021-22/episodes.csv': strToU8(episodes2021()),
});
const WHOLE_ZIP = readFileSync(new URL('../../data/example/ssda903.zip', import.meta.url));

/** What the product's own address gives for the zip; null where it cannot be reached. */
let served: Uint8Array<ArrayBuffer> | null = FEW;
const asked: string[] = [];

function serve(url: string): Promise<Response> {
  asked.push(url);
  if (!url.endsWith('.zip')) return Promise.resolve(new Response(repositoryFile(url.slice(1))));
  return served === null ? Promise.reject(new TypeError()) : Promise.resolve(new Response(served));
}

const zips = () => asked.filter((url) => url.endsWith('.zip'));
const inCare = () => getState().cube?.shown('cla_number', QUARTER);

beforeAll(async () => {
  vi.stubGlobal('fetch', serve);
  const withheld = repositoryFile('data/published/withheld.csv');
  await settleCalculator(makeCalculator(await openNodeEngine(), productData(), withheld));
});

beforeEach(async () => {
  await forgetRecords();
  running.store = memoryDocument();
  setState({
    ...sessionStore.getInitialState(),
    phase: 'ready',
    settings: { ...DEFAULT_SETTINGS, view: 'officer' },
  });
  served = FEW;
  asked.length = 0;
  await showExample();
});

describe('the records of the example', () => {
  it('are not fetched with it', () => {
    expect(getState().example).toBe(true);
    expect(zips()).toEqual([]);
  });

  it('are the children behind its figures, which stay as they are', async () => {
    served = new Uint8Array(WHOLE_ZIP);
    const before = inCare();
    await loadExampleRecords();
    expect(zips()).toHaveLength(1);
    expect(getState()).toMatchObject({ example: true, loads: [], busy: null, notices: [] });
    expect(getState().records).toMatchObject({ example: true, counted: null });
    expect(getState().records?.extracts).toHaveLength(9);
    expect(inCare()).toEqual(before);
    expect(inCare()).toMatchObject({ value: 983, source: 'example' });
    expect(await recordsHeld(QUARTER)).toEqual({ area: DURHAM, reaches: true });
    // The panel of March 2022 was told of 983 children, 113 of them with three or more placements.
    expect(await askWorking((working) => working.totals(NUMBER, WHOLE))).toMatchObject({
      children: 983,
      numerator: 983,
    });
    const moved = { kpi: 'placements_3_plus', period: QUARTER };
    expect(await askWorking((working) => working.totals(moved, WHOLE))).toMatchObject({
      numerator: 113,
      denominator: 983,
    });
    const kept = await running.store.read();
    expect(kept.loads).toEqual([]);
    expect(JSON.stringify([kept, getState()])).not.toMatch(/EX0\d{7}/);
  }, 60_000);

  it('are forgotten with every child; the example stays', async () => {
    await loadExampleRecords();
    await forgetRecords();
    expect(getState().records).toBeNull();
    expect(await recordsHeld(QUARTER)).toBeNull();
    expect(getState().example).toBe(true);
    expect(inCare()).toMatchObject({ value: 983, source: 'example' });
  });

  it('are counted by the rules that everyone starts with, whatever the user sets', async () => {
    await loadExampleRecords();
    const { records } = getState();
    await changeCounting({ countTemporaryMoves: true });
    expect(getState().settings.records.countTemporaryMoves).toBe(true);
    expect(getState()).toMatchObject({ example: true, loads: [], records });
  });

  it('go with the example', async () => {
    await loadExampleRecords();
    await dismissExample();
    expect(getState()).toMatchObject({ example: false, records: null });
    expect(await recordsHeld(QUARTER)).toBeNull();
    await loadExampleRecords();
    expect(getState().records).toBeNull();
  });

  it('are never counted with children of one’s own', async () => {
    // Two of the four are in care at the end of December 2021; the example's files have the same four.
    served = zipSync({
      '2021-22/episodes.csv': strToU8(episodes2021('EX9,01/04/2021,S,C2,N1,U6,PR1,,,,,,')),
    });
    await loadExampleRecords();
    await loadFiles([
      fileAt('own/2021-22/header.csv', HEADER),
      fileAt('own/2021-22/episodes.csv', episodes2021()),
    ]);
    expect(getState().records).toMatchObject({ example: false });
    expect(getState().records?.files.map(({ name }) => name)).toEqual([
      'own/2021-22/episodes.csv',
      'own/2021-22/header.csv',
    ]);
    expect(getState().loads.map(({ id }) => id)).toEqual([RECORDS_ID]);
    expect(getState().example).toBe(false);
    expect(inCare()).toMatchObject({ value: 2, source: RECORDS_ID });
    expect(await askWorking((working) => working.totals(NUMBER, WHOLE))).toMatchObject({
      children: 2,
    });
    await forgetRecords();
    await (await calculator).removeLoads([RECORDS_ID]);
  });

  it('that are stopped, or cannot be fetched, leave nothing behind', async () => {
    const stop = sessionStore.subscribe(({ busy }) => {
      if (busy?.startsWith('Reading') === true) {
        stop();
        stopRecords();
      }
    });
    await loadExampleRecords();
    expect(getState()).toMatchObject({ example: true, records: null, busy: null });
    expect(await recordsHeld(QUARTER)).toBeNull();
    served = null;
    await loadExampleRecords();
    expect(getState()).toMatchObject({ records: null, busy: null });
    expect(getState().notices).toEqual([expect.stringContaining('could not be fetched')]);
  });
});

describe('files of the example that are brought by hand', () => {
  const members = unzipSync(WHOLE_ZIP);
  const member = (path: string) => {
    const bytes = members[path];
    if (bytes === undefined) throw new Error(`The example has no ${path}.`);
    return strFromU8(bytes);
  };
  const drop = async (files: readonly File[]) => {
    await loadFiles(files);
    return getState().loads.find(({ id }) => id === RECORDS_ID);
  };
  const withoutFigures = async () => {
    await forgetRecords();
    await (await calculator).removeLoads([RECORDS_ID]);
  };

  it('are the children behind it while it is shown, whatever the file is called', async () => {
    const before = inCare();
    await drop([new File([WHOLE_ZIP], 'Extracts for the auditor.zip')]);
    expect(getState()).toMatchObject({ example: true, loads: [], busy: null, notices: [] });
    expect(getState().records).toMatchObject({ example: true, counted: null });
    expect(getState().records?.extracts).toHaveLength(9);
    expect(getState().recordsSaid).toContain('made up');
    expect(inCare()).toEqual(before);
    expect(zips()).toEqual([]);
    expect(await askWorking((working) => working.totals(NUMBER, WHOLE))).toMatchObject({
      children: 983,
    });
  }, 60_000);

  it('make figures that are marked as illustrative once it is not', async () => {
    await dismissExample();
    const load = await drop([
      fileAt('ours/2021-22/a.csv', member('2021-22/header.csv')),
      fileAt('ours/2021-22/b.csv', member('2021-22/episodes.csv')),
    ]);
    expect(load?.illustrative).toBe(true);
    expect(load?.summary).toMatch(/all made up, so the figures are marked as illustrative\.$/);
    const figure = inCare();
    expect(figure).toMatchObject({ source: RECORDS_ID });
    expect(figure?.marks).toContain('illustrative');
    await withoutFigures();
  }, 60_000);

  it('mark the figures also where others are beside them', async () => {
    const load = await drop([
      fileAt('ours/2021-22/header.csv', HEADER),
      fileAt('ours/2021-22/episodes.csv', episodes2021()),
      fileAt('ours/2020-21/uasc.csv', member('2020-21/uasc.csv')),
    ]);
    expect(load?.illustrative).toBe(true);
    expect(load?.summary).toContain('Made-up children of the example are among them');
    expect(getState().example).toBe(false);
    await withoutFigures();
  });

  it('are never known by their name', async () => {
    const load = await drop([new File([FEW], EXAMPLE_RECORDS_FILE)]);
    expect(load?.illustrative).toBe(false);
    expect(load?.summary).not.toContain('made up');
    expect(inCare()?.marks).not.toContain('illustrative');
    await withoutFigures();
  });
});
