import type { Connection } from '../db/connection.ts';
import { EngineError } from '../db/errors.ts';
import { queryAreas } from '../figures/areas.ts';
import { queryCube } from '../figures/cube.ts';
import { type Neighbour, queryNeighbours } from '../figures/neighbours.ts';
import { addAccepted, createTables, holdNewest, setLoads, setTargets } from '../figures/tables.ts';
import { readTargets } from '../figures/targets.ts';
import { takeIn } from '../intake/load-figures.ts';
import type { FileReport } from '../intake/report.ts';
import { readCube } from '../models/cube.ts';
import { areaNames } from '../models/names.ts';
import {
  type DocumentStore,
  type LoadRecord,
  memoryDocument,
  openDocument,
  type Settings,
} from '../store/document.ts';
import { select, selectionStore } from '../store/selection-store.ts';
import { afterLoad, chosenArea, chosenQuarter } from './chosen.ts';
import {
  EXAMPLE_AREA,
  EXAMPLE_FILE,
  EXAMPLE_ID,
  fetchDataFiles,
  fetchExample,
} from './data-files.ts';
import {
  endExample,
  intakeContext,
  keep,
  keepLoads,
  loadFile,
  type NewLoad,
  putBack,
  takeAway,
} from './loads.ts';
import { movedOn } from './moved-on.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { sessionStore } from './session-state.ts';

/**
 * The one running session: the engine, the document and the cube of the chosen area. Started once,
 * outside React. Screens read `sessionStore` and call the functions below.
 */
let connection: Connection | null = null;
let store: DocumentStore = memoryDocument();
let asking: AbortController | null = null;
/** The file being read, in words: a cube that is worked out meanwhile leaves it standing. */
let reading: string | null = null;

/** Up to so many figures are kept on the device before they are shown: that takes no time. */
const KEPT_FIRST = 10_000;

const takeTurn = oneAtATime();

const { getState, setState } = sessionStore;

/**
 * Whatever changes the tables waits for its turn: two changes at once would mix their statements in
 * the engine. Choosing an area only reads, and does not wait.
 */
function inTurn<T>(work: (engine: Connection) => Promise<T>, otherwise: T): Promise<T> {
  return takeTurn(async () => (connection === null ? otherwise : work(connection)));
}

/** Starts everything: the engine, the tables, the document, the first cube. Never throws. */
export function startSession(): Promise<void> {
  return takeTurn(start);
}

async function start(): Promise<void> {
  try {
    setState({ progress: { label: 'Loading the calculator', done: 0 } });
    const [engine, files, opened] = await Promise.all([
      startEngine((loaded, total) =>
        setState({
          progress: {
            label: 'Loading the calculator',
            done: total === null ? null : loaded / total,
          },
        }),
      ),
      fetchDataFiles(),
      openDocument().catch(() => memoryDocument()),
    ]);
    connection = engine;
    store = opened;
    setState({ progress: { label: 'Reading the published figures', done: null } });
    await createTables(engine, files);
    const areas = await queryAreas(engine);
    const kept = await store.read();
    setState({
      areas,
      names: areaNames(areas),
      settings: kept.settings,
      loads: kept.loads.map(({ figuresCsv: _, ...load }) => load),
      notices: kept.damage,
    });
    if (kept.loads.length === 0 && kept.settings.example) await putExample(engine);
    else await putLoads(engine, kept.loads);
    await refreshCube();
    if (getState().cube === null) throw new Error(getState().notices.at(-1) ?? 'No figures came.');
    setState({ phase: 'ready' });
    selectionStore.subscribe((now, before) => {
      if (now.selection.area !== before.selection.area) void refreshCube();
      else settleQuarter();
    });
  } catch (error) {
    setState({ phase: 'failed', failure: sentence(error) });
  }
}

/** The engine's client is large and nothing on the first picture needs it: it loads beside it. */
async function startEngine(progress: (loaded: number, total: number | null) => void) {
  const { openBrowserEngine } = await import('../db/browser-engine.ts');
  return openBrowserEngine(progress);
}

function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Puts the user's own files as they were kept into the engine, with their targets. */
async function putLoads(engine: Connection, kept: readonly LoadRecord[]): Promise<void> {
  await setLoads(engine, kept);
  await endExample(engine);
}

/** Puts the illustrative example into the engine, through the same intake as any file. */
async function putExample(engine: Connection): Promise<void> {
  setState({ progress: { label: 'Opening the example', done: null } });
  const { figures, targets } = await fetchExample();
  const file = { name: EXAMPLE_FILE, bytes: new TextEncoder().encode(figures) };
  await setLoads(engine, []);
  const load = () => addAccepted(engine, { id: EXAMPLE_ID, order: 0 });
  const report = await takeIn(engine, file, intakeContext(), { load });
  if (report.status === 'refused') throw new Error(report.summary);
  await holdNewest(engine);
  const own = getState().settings.targets;
  const example = await readTargets(engine, targets, EXAMPLE_AREA);
  const inForce = own.length > 0 ? own : example;
  await setTargets(engine, inForce);
  setState({ example: true, targets: inForce });
}

/** A quarter that the cube does not have goes to its latest, as it does when a page is opened. */
function settleQuarter(): void {
  const { cube, busy } = getState();
  if (cube === null || busy !== null) return;
  select({ quarter: chosenQuarter(selectionStore.getState().selection.quarter, cube) }, true);
}

/** Asks for the cube of the chosen area; a newer question stops an older one. */
async function refreshCube(): Promise<void> {
  if (connection === null) return;
  asking?.abort();
  const mine = new AbortController();
  asking = mine;
  const state = getState();
  const areaCode = chosenArea(selectionStore.getState().selection.area, state);
  setState({ busy: 'Working out the figures' });
  try {
    const columns = await queryCube(connection, areaCode, state.settings, mine.signal);
    if (mine.signal.aborted) return;
    const cube = readCube(areaCode, columns);
    setState({ cube, busy: reading, revision: getState().revision + 1 });
    const { selection } = selectionStore.getState();
    select({ area: areaCode, quarter: chosenQuarter(selection.quarter, cube) }, true);
  } catch (error) {
    if (error instanceof EngineError && error.code === 'query_cancelled') return;
    setState({ busy: reading, notices: [...getState().notices, sentence(error)] });
  }
}

/**
 * Takes in files, after those still being read. A file that is wrong leaves everything as it was;
 * the first accepted one sends the example away. Gives back the report of each, newest first, when
 * their figures are shown; many figures are kept on the device right after that.
 */
export function loadFiles(files: readonly File[]): Promise<readonly FileReport[]> {
  const asked = selectionStore.getState().selection;
  return new Promise((shown, failed) => {
    inTurn(async (engine) => {
      const before = getState().reports.length;
      const accepted: NewLoad[] = [];
      for (const file of files) {
        reading = `Reading ${file.name}`;
        setState({ busy: reading });
        try {
          const load = await loadFile(engine, file);
          if (load !== null) accepted.push(load);
        } catch (error) {
          setState({ notices: [...getState().notices, `${file.name}: ${sentence(error)}`] });
        }
      }
      reading = null;
      const keepThem = async () => {
        if (await keepLoads(engine, store, accepted)) await changeSettings({ example: false });
      };
      const figures = accepted.reduce((sum, { load }) => sum + load.figures, 0);
      if (figures <= KEPT_FIRST) await keepThem();
      if (accepted.length > 0) {
        const { selection } = selectionStore.getState();
        const loads = accepted.map(({ load }) => load);
        if (!movedOn(asked, selection)) select(afterLoad(selection, loads), true);
        await refreshCube();
      }
      setState({ busy: null });
      const { reports } = getState();
      shown(reports.slice(0, reports.length - before));
      if (figures > KEPT_FIRST) await keepThem();
    }, undefined).then(() => shown([]), failed);
  });
}

/** Takes a file away; what an earlier file said of the same figures holds again. */
export function removeLoad(id: string): Promise<void> {
  return inTurn(async (engine) => {
    await takeAway(engine, store, id);
    await refreshCube();
  }, undefined);
}

/** Puts back the file that was taken away last, in its old place. */
export function restoreLoad(id: string): Promise<void> {
  return inTurn(async (engine) => {
    await putBack(engine, store, id);
    await refreshCube();
  }, undefined);
}

/** The statistical neighbours of an area in both models; none before the engine has started. */
export async function readNeighbours(areaCode: string): Promise<readonly Neighbour[]> {
  return connection === null ? [] : queryNeighbours(connection, areaCode);
}

/** Sends the example away, for good on this device. */
export function dismissExample(): Promise<void> {
  return inTurn(async (engine) => {
    await changeSettings({ example: false });
    await endExample(engine);
    await holdNewest(engine);
    await refreshCube();
  }, undefined);
}

/** Brings the example back; only where there are no files of one's own. */
export function showExample(): Promise<void> {
  return inTurn(async (engine) => {
    if (getState().loads.length > 0) return;
    await changeSettings({ example: true });
    await putExample(engine);
    select({ area: EXAMPLE_AREA, quarter: null }, true);
    await refreshCube();
  }, undefined);
}

/** Changes settings and keeps them. Targets, tolerance and its mode change ratings: see below. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  const settings = { ...getState().settings, ...change };
  setState({ settings });
  await keep(() => store.putSettings(settings, change));
}

/** Changes how ratings are made, and makes them again. */
export function changeRatingSettings(
  change: Partial<Pick<Settings, 'targets' | 'tolerance' | 'toleranceMode'>>,
): Promise<void> {
  return inTurn(async (engine) => {
    await changeSettings(change);
    if (change.targets !== undefined) {
      await setTargets(engine, change.targets);
      setState({ targets: change.targets });
    }
    await refreshCube();
  }, undefined);
}
