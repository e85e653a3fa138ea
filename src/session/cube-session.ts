import { EngineError } from '../db/errors.ts';
import type { CubeColumns } from '../figures/cube-shape.ts';
import { areaNames } from '../models/names.ts';
import { readCube } from '../models/read-cube.ts';
import { packSnapshot, type Snapshot, snapshotKey, unpackSnapshot } from '../models/snapshot.ts';
import { DEFAULT_SETTINGS, type Settings } from '../store/records.ts';
import { select, selectionStore } from '../store/selection-store.ts';
import { chosenArea, chosenQuarter } from './chosen.ts';
import { EXAMPLE_AREA } from './example.ts';
import { markOf } from './load-record.ts';
import { calculator, getState, notify, running, sentence, setState } from './running.ts';

/** The cube on the screen: drawn from a snapshot first, worked out by the engine after that. */

let asking: AbortController | null = null;
let storing: ReturnType<typeof setTimeout> | undefined;
/** What stands on the screen, until the engine has worked out the same or something else. */
let drawn: Snapshot | null = null;

/** The settings that enter the arithmetic of a cube. */
function arithmetic(settings: Settings): object {
  const { tolerance, toleranceMode, targets, view, threshold, withholding, ownKpis } = settings;
  const { figuresFrom } = settings.records;
  const usual = {
    ...{ tolerance, toleranceMode, targets, view, threshold, withholding },
    ...(figuresFrom.length === 0 ? {} : { figuresFrom }),
  };
  // What a KPI of one's own says changes with the moment it was made at: its figures need not stand here.
  return ownKpis.length === 0
    ? usual
    : { ...usual, ownKpis: ownKpis.map(({ id, madeAt }) => `${id} ${madeAt}`) };
}

/** What the cube on the screen is made from, in one text. */
export function currentKey(): string {
  const { loads, settings } = getState();
  const example = loads.length === 0 && settings.example;
  const marks = loads.map((load) => ({ id: markOf(load) }));
  return snapshotKey({
    release: __RELEASE__,
    loads: marks,
    example,
    settings: arithmetic(settings),
  });
}

/** Whether the built-in cube of the example is what the engine would give. */
export function isBuiltIn(): boolean {
  const { loads, settings } = getState();
  const usual = JSON.stringify(arithmetic(DEFAULT_SETTINGS));
  return loads.length === 0 && settings.example && JSON.stringify(arithmetic(settings)) === usual;
}

/**
 * Draws a stored cube where it is of the area that the address means and made from what is there
 * now: the one of the example (`builtIn`, null where it is not what the engine would give), else the
 * one shown last on this device (`last`, as text).
 */
export function drawSnapshot(builtIn: Snapshot | null, last: string | null): void {
  const snapshot = builtIn !== null && isAskedFor(builtIn) ? builtIn : lastShown(last);
  if (snapshot === null) return;
  drawn = snapshot;
  setState({
    areas: snapshot.areas,
    names: areaNames(snapshot.areas),
    targets: snapshot.targets,
    example: getState().loads.length === 0 && getState().settings.example,
  });
  show(snapshot.areaCode, snapshot.columns);
}

function lastShown(text: string | null): Snapshot | null {
  const snapshot = text === null ? null : unpackSnapshot(text);
  return snapshot?.key === currentKey() && isAskedFor(snapshot) ? snapshot : null;
}

function isAskedFor(snapshot: Snapshot): boolean {
  const { loads } = getState();
  const asked = selectionStore.getState().selection.area;
  return chosenArea(asked, { names: areaNames(snapshot.areas), loads }) === snapshot.areaCode;
}

function show(areaCode: string, columns: CubeColumns): void {
  const cube = readCube(areaCode, columns);
  setState({ cube, busy: running.reading, revision: getState().revision + 1 });
  const { selection } = selectionStore.getState();
  select({ area: areaCode, quarter: chosenQuarter(selection.quarter, cube) }, true);
}

/** A quarter that the cube does not have goes to its latest, as it does when a page is opened. */
function settleQuarter(): void {
  const { cube, busy } = getState();
  if (cube === null || busy !== null) return;
  select({ quarter: chosenQuarter(selectionStore.getState().selection.quarter, cube) }, true);
}

/** From now on the cube follows the address. */
export function followSelection(): void {
  selectionStore.subscribe((now, before) => {
    if (now.selection.area === before.selection.area) settleQuarter();
    else if (getState().phase === 'ready') void refreshCube();
    else showWhileStarting();
  });
}

/** Before the engine is there: the stored cube where it is the one asked for, else the wait. */
function showWhileStarting(): void {
  if (drawn !== null && isAskedFor(drawn)) show(drawn.areaCode, drawn.columns);
  else setState({ cube: null });
}

/** The cubes shown last, so that the way back to a council is short. */
const MOST_SEEN = 8;
const seen = new Map<string, CubeColumns>();

async function workOut(
  areaCode: string,
  settings: Settings,
  signal: AbortSignal,
): Promise<CubeColumns> {
  const { cube } = await calculator;
  return cube(areaCode, settings, signal);
}

/** Remembers the cube of an area until figures or settings change. */
function remember(areaCode: string, columns: CubeColumns): void {
  seen.set(areaCode, columns);
  const oldest = [...seen.keys()][0];
  if (seen.size > MOST_SEEN && oldest !== undefined) seen.delete(oldest);
}

/** A cube that the engine is at before the screen knows of the figures that it is made from. */
export interface BegunCube {
  readonly areaCode: string;
  /** The settings by which it is made, as text. */
  readonly made: string;
  readonly columns: Promise<CubeColumns>;
}

const madeBy = (settings: Settings): string => JSON.stringify(arithmetic(settings));

/**
 * Asks for the cube of an area whose figures have changed, so that the engine works it out while the
 * page draws what is said of them. It is for `remakeCube` in the same turn. Gives it as soon as the
 * engine is at it; null where disclosure control failed, which `remakeCube` then meets again and says.
 */
export async function beginCube(areaCode: string): Promise<BegunCube | null> {
  const { settings } = getState();
  const { prepare, cube } = await calculator;
  try {
    await prepare(areaCode, settings);
  } catch {
    return null;
  }
  const columns = cube(areaCode, settings);
  // Whoever takes it hears of a failure.
  columns.catch(() => undefined);
  // Drawing begins when this task ends: the question must have left by then.
  await new Promise((left) => setTimeout(left));
  return { areaCode, made: madeBy(settings), columns };
}

/**
 * Figures or settings have changed: the cube is worked out again, and so are those seen before.
 * `begun` stands for it where it is of the area and the settings that hold by now.
 */
export function remakeCube(begun: BegunCube | null = null): Promise<void> {
  seen.clear();
  return refreshCube(begun);
}

/**
 * Takes the cube off the screen and forgets every other one, those still being worked out too: what
 * only officers may see must not come back after the public view was chosen.
 */
export function hideCubes(): void {
  asking?.abort();
  seen.clear();
  drawn = null;
  clearTimeout(storing);
  setState({ cube: null });
}

/** Shows the cube of the chosen area; a newer question stops an older one. */
async function refreshCube(begun: BegunCube | null = null): Promise<void> {
  asking?.abort();
  const mine = new AbortController();
  asking = mine;
  const state = getState();
  const areaCode = chosenArea(selectionStore.getState().selection.area, state);
  const known = seen.get(areaCode);
  if (drawn === null && known === undefined) setState({ busy: 'Working out the figures' });
  try {
    const fits = begun?.areaCode === areaCode && begun.made === madeBy(state.settings);
    const columns =
      known ?? (await (fits ? begun.columns : workOut(areaCode, state.settings, mine.signal)));
    if (mine.signal.aborted) return;
    remember(areaCode, columns);
    if (!isDrawn(areaCode, columns)) show(areaCode, columns);
    drawn = null;
    storeLater({
      key: currentKey(),
      areaCode,
      areas: state.areas,
      targets: state.targets,
      columns,
    });
  } catch (error) {
    if (error instanceof EngineError && error.code === 'query_cancelled') return;
    setState({ busy: running.reading });
    notify(sentence(error));
  }
}

/** Whether the screen shows these very figures: then it is left alone, and nothing flickers. */
function isDrawn(areaCode: string, columns: CubeColumns): boolean {
  if (drawn === null || drawn.areaCode !== areaCode || getState().cube === null) return false;
  if (drawn.columns.rowCount !== columns.rowCount) return false;
  const before = Object.entries(drawn.columns.column);
  const now: Readonly<Record<string, readonly unknown[]>> = columns.column;
  return before.every(([name, cells]) => cells.every((cell, at) => cell === now[name]?.[at]));
}

/** Packing takes as long as a frame or two: it waits until nobody has chosen anything for a while. */
const QUIET_MS = 2_000;

/** Keeps the cube for the next start; that of the example is built in. */
function storeLater(snapshot: Snapshot): void {
  clearTimeout(storing);
  if (isBuiltIn() && snapshot.areaCode === EXAMPLE_AREA) return;
  storing = setTimeout(() => {
    if (snapshot.key !== currentKey()) return;
    // The next start is slower without it, and nothing is lost: no need to say so.
    running.store.putSnapshot(packSnapshot(snapshot)).catch(() => undefined);
  }, QUIET_MS);
}
