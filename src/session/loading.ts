import type { IntakeContext } from '../intake/load-figures.ts';
import type { FileReport } from '../intake/report.ts';
import type { Selection } from '../store/address.ts';
import type { LoadRecord } from '../store/kept-loads.ts';
import type { LoadWithFigures } from '../store/records.ts';
import { select, selectionStore } from '../store/selection-store.ts';
import type { Calculator } from './calculator.ts';
import { afterLoad, chosenArea } from './chosen.ts';
import { type BegunCube, beginCube, remakeCube } from './cube-session.ts';
import { fetchExample } from './data-files.ts';
import { EXAMPLE_AREA, EXAMPLE_ID } from './example.ts';
import type { Routes } from './file-routes.ts';
import { endExample, figuresOf, keepLoad, keepLoads, leaveExample } from './keep-loads.ts';
import { loadRecord } from './load-record.ts';
import { movedOn } from './moved-on.ts';
import { getState, inTurn, keep, notify, running, sentence, setState } from './running.ts';
import type { SessionState } from './session-state.ts';
import { changeSettings } from './settings.ts';

/** Files that come and go, and the example. */

/** Up to so many figures are kept on the device before they are shown: that takes no time. */
const KEPT_FIRST = 10_000;
/** More of them take the page a while: whoever goes to a screen from the report comes first. */
const KEPT_AFTER_MS = 500;

/** Puts the user's own files, as they are kept on the device, into the engine, with their targets. */
export async function putLoads(engine: Calculator): Promise<void> {
  const { loads } = getState();
  const texts = await Promise.all(
    loads.map(async ({ id, order }) => ({ id, order, figuresCsv: await figuresOf(id) })),
  );
  await engine.replaceLoads(texts);
  await endExample(engine);
}

/** Puts the illustrative example into the engine, through the same intake as any file. */
export async function putExample(engine: Calculator): Promise<void> {
  const { settings } = getState();
  const targets = await engine.putExample(await fetchExample(), settings.targets, intakeContext());
  setState({ example: true, targets });
}

/** What the intake has to know of today and of the files that are loaded already. */
export function intakeContext(): IntakeContext {
  const loads = new Map(
    getState().loads.map((load) => [load.id, { file: load.file, sha256: load.sha256 }]),
  );
  return { today: new Date().toISOString().slice(0, 10), loads };
}

/**
 * Takes in files, after those still being read. A file that is wrong leaves everything as it was;
 * the first accepted one sends the example away. Children's records among them are taken in together.
 * Gives back the report of each file of figures, newest first, when all are shown; many figures are
 * kept on the device soon after that.
 */
export function loadFiles(files: readonly File[]): Promise<readonly FileReport[]> {
  const asked = selectionStore.getState().selection;
  return new Promise((shown, failed) => {
    inTurn(async (engine) => {
      const before = getState().reports.length;
      const accepted: LoadRecord[] = [];
      let begun: BegunCube | null = null;
      // What knows children's records, and what is wrong with files, is no part of the first script.
      const [{ routeFiles }, { unreadReport }] = await Promise.all([
        import('./file-routes.ts'),
        import('./unread-file.ts'),
      ]);
      const routes = await routeFiles(files);
      for (const file of routes.figures) {
        running.reading = `Reading ${file.name}`;
        setState({ busy: running.reading });
        try {
          const taken = await takeInFile(engine, file);
          if (taken.load !== null) {
            accepted.push(taken.load);
            const isLast = file === routes.figures.at(-1) && !hasRecords(routes);
            const { area } = selectionAfter(asked, accepted);
            if (isLast)
              begun = await beginCube(chosenArea(area, { ...getState(), ...stateWith(taken) }));
          }
          setState(stateWith(taken));
        } catch (error) {
          const report = unreadReport(file, error);
          setState(stateWith({ report, load: null, left: {} }));
        }
      }
      running.reading = null;
      const counted = await loadRecords(engine, routes);
      if (counted !== null) accepted.push(counted);
      const figures = accepted.reduce((sum, load) => sum + load.figures, 0);
      if (figures <= KEPT_FIRST) await keepLoads(engine, accepted);
      if (accepted.length > 0) {
        select(selectionAfter(asked, accepted), true);
        await remakeCube(begun);
      }
      setState({ busy: null });
      const { reports } = getState();
      shown(reports.slice(0, reports.length - before));
      if (figures > KEPT_FIRST) {
        await new Promise((over) => setTimeout(over, KEPT_AFTER_MS));
        await keepLoads(engine, accepted);
      }
    }).catch((error) => {
      running.reading = null;
      setState({ busy: null });
      failed(error);
    });
  });
}

/** Where the selection goes after a load, unless somebody chose something else since `asked`. */
function selectionAfter(
  asked: Selection,
  accepted: readonly LoadRecord[],
): Pick<Selection, 'area' | 'quarter'> {
  const { selection } = selectionStore.getState();
  return movedOn(asked, selection) ? selection : afterLoad(selection, accepted);
}

const hasRecords = ({ records, postcodes }: Routes): boolean =>
  records.length + postcodes.length > 0;

/** Takes in children's records; null where there are none, or nothing came of them. */
async function loadRecords(engine: Calculator, routes: Routes): Promise<LoadRecord | null> {
  if (!hasRecords(routes)) return null;
  try {
    const { takeInRecords } = await import('./records.ts');
    return await takeInRecords(engine, routes.records, routes.postcodes);
  } catch (error) {
    notify(sentence(error));
    return null;
  }
}

/** A file that was read. */
interface TakenFile {
  readonly report: FileReport;
  /** Null when it was refused. */
  readonly load: LoadRecord | null;
  /** What leaving the example changes, where this file ended it. */
  readonly left: Partial<SessionState>;
}

/** What the screen is to know of a file that was read. */
function stateWith({ report, load, left }: TakenFile) {
  const { reports, loads, keeping } = getState();
  const others = loads.filter(({ sha256 }) => sha256 !== load?.sha256);
  return {
    ...left,
    reports: [report, ...reports],
    loads: load === null ? loads : [...others, load],
    keeping: load === null ? keeping : [...keeping, load.id],
  };
}

/** Takes in one file. */
async function takeInFile(engine: Calculator, file: File): Promise<TakenFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const taken: LoadRecord[] = [];
  const { example } = getState();
  const report = await engine.takeIn({ name: file.name, bytes }, intakeContext(), (accepted) => {
    // The very same file takes the place of the one that was there; so it does in the document.
    const same = getState().loads.filter(({ sha256 }) => sha256 === accepted.sha256);
    const load = loadRecord(accepted, getState().loads);
    taken.push(load);
    const replaces = [...same.map(({ id }) => id), ...(example ? [EXAMPLE_ID] : [])];
    return { id: load.id, order: load.order, replaces };
  });
  const load = taken[0] ?? null;
  const left = example && load !== null ? await leaveExample(engine) : {};
  return { report, load, left };
}

/** Takes a file away; what an earlier file said of the same figures holds again. */
export function removeLoad(load: LoadRecord): Promise<LoadWithFigures> {
  return inTurn(async (engine) => {
    const figuresCsv = await engine.loadText(load.id);
    setState({ loads: getState().loads.filter((one) => one.id !== load.id) });
    await keep((store) => store.removeLoad(load.id));
    await engine.removeLoads([load.id]);
    await remakeCube();
    return { load, figuresCsv };
  });
}

/** Puts back a file that was taken away, in its old place. */
export function restoreLoad({ load, figuresCsv }: LoadWithFigures): Promise<void> {
  return inTurn(async (engine) => {
    const others = getState().loads.filter((one) => one.id !== load.id);
    setState({ loads: [...others, load].sort((a, b) => a.order - b.order) });
    await keepLoad(load, figuresCsv);
    await engine.addText(load, figuresCsv);
    await remakeCube();
  });
}

/** Sends the example away, for good on this device. */
export function dismissExample(): Promise<void> {
  return inTurn(async (engine) => {
    await changeSettings({ example: false });
    await engine.removeLoads([EXAMPLE_ID]);
    await endExample(engine);
    await remakeCube();
  });
}

/** Brings the example back; only where there are no files of one's own. */
export function showExample(): Promise<void> {
  return inTurn(async (engine) => {
    if (getState().loads.length > 0) return;
    await changeSettings({ example: true });
    await putExample(engine);
    select({ area: EXAMPLE_AREA, quarter: null }, true);
    await remakeCube();
  });
}
