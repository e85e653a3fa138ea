import type { FileReport } from '../intake/report.ts';
import type { LoadRecord } from '../store/records.ts';
import { select, selectionStore } from '../store/selection-store.ts';
import type { Calculator } from './calculator.ts';
import { afterLoad } from './chosen.ts';
import { refreshCube } from './cube-session.ts';
import { fetchExample } from './data-files.ts';
import { EXAMPLE_AREA } from './example.ts';
import { loadRecord } from './load-record.ts';
import { movedOn } from './moved-on.ts';
import { getState, inTurn, keep, notify, running, sentence, setState } from './running.ts';
import { changeSettings } from './settings.ts';

/** Files that come and go, and the example. */

/** Puts the user's own files into the engine, with their targets. */
export async function putLoads(engine: Calculator): Promise<void> {
  const { loads, settings } = getState();
  const figures = await Promise.all(
    loads.map(async ({ id }) => ({ id, figuresCsv: await figuresOf(id) })),
  );
  await engine.putLoads(figures, settings.targets);
  setState({ example: false, targets: settings.targets });
}

/** Puts the illustrative example into the engine, through the same intake as any file. */
export async function putExample(engine: Calculator): Promise<void> {
  const { settings } = getState();
  const targets = await engine.putExample(await fetchExample(), settings.targets, intakeContext());
  setState({ example: true, targets });
}

/** The figures of a load: as kept on the device, or as held for this tab where it refused them. */
async function figuresOf(id: string): Promise<string> {
  return running.unkept.get(id) ?? running.store.readFigures(id);
}

async function keepLoad(load: LoadRecord, figuresCsv: string): Promise<void> {
  running.unkept.set(load.id, figuresCsv);
  const kept = await keep((store) => store.putLoad(load, figuresCsv));
  if (kept) running.unkept.delete(load.id);
}

/** What the intake has to know of today and of the files that are loaded already. */
function intakeContext() {
  const loads = new Map(
    getState().loads.map((load) => [load.id, { file: load.file, sha256: load.sha256 }]),
  );
  return { today: new Date().toISOString().slice(0, 10), loads };
}

/**
 * Takes in files, after those still being read. A file that is wrong leaves everything as it was;
 * the first accepted one sends the example away. Gives back the report of each, newest first.
 */
export function loadFiles(files: readonly File[]): Promise<readonly FileReport[]> {
  const asked = selectionStore.getState().selection;
  return inTurn(async (engine) => {
    const before = getState().reports.length;
    const accepted: LoadRecord[] = [];
    for (const file of files) {
      running.reading = `Reading ${file.name}`;
      setState({ busy: running.reading });
      try {
        const load = await loadFile(engine, file);
        if (load !== null) accepted.push(load);
      } catch (error) {
        notify(`${file.name}: ${sentence(error)}`);
      }
    }
    running.reading = null;
    if (accepted.length > 0) {
      await changeSettings({ example: false });
      const { selection } = selectionStore.getState();
      if (!movedOn(asked, selection)) select(afterLoad(selection, accepted), true);
      await refreshCube();
    }
    setState({ busy: null });
    const { reports } = getState();
    return reports.slice(0, reports.length - before);
  });
}

/** Takes in one file and keeps it; null when it was refused. Its report goes to the session state. */
async function loadFile(engine: Calculator, file: File): Promise<LoadRecord | null> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { report, figuresCsv } = await engine.takeIn({ name: file.name, bytes }, intakeContext());
  setState({ reports: [report, ...getState().reports] });
  if (figuresCsv === null) return null;
  const { loads, same } = withoutSameFile(report.sha256);
  const load = loadRecord(report, loads);
  setState({ loads: [...loads, load] });
  await keepLoad(load, figuresCsv);
  for (const one of same) await keep((store) => store.removeLoad(one.id));
  await putLoads(engine);
  return load;
}

/** The loads without those of the very same file, which the new record takes the place of. */
function withoutSameFile(sha256: string) {
  const all = getState().loads;
  return {
    loads: all.filter((load) => load.sha256 !== sha256),
    same: all.filter((load) => load.sha256 === sha256),
  };
}

/** What was taken away, to be put back. */
export interface TakenAway {
  readonly load: LoadRecord;
  readonly figuresCsv: string;
}

/** Takes a file away; what an earlier file said of the same figures holds again. */
export function removeLoad(load: LoadRecord): Promise<TakenAway> {
  return inTurn(async (engine) => {
    const figuresCsv = await figuresOf(load.id);
    setState({ loads: getState().loads.filter((one) => one.id !== load.id) });
    await keep((store) => store.removeLoad(load.id));
    await putLoads(engine);
    await refreshCube();
    return { load, figuresCsv };
  });
}

/** Puts back a file that was taken away, in its old place. */
export function restoreLoad({ load, figuresCsv }: TakenAway): Promise<void> {
  return inTurn(async (engine) => {
    const others = getState().loads.filter((one) => one.id !== load.id);
    setState({ loads: [...others, load].sort((a, b) => a.order - b.order) });
    await keepLoad(load, figuresCsv);
    await putLoads(engine);
    await refreshCube();
  });
}

/** Sends the example away, for good on this device. */
export function dismissExample(): Promise<void> {
  return inTurn(async (engine) => {
    await changeSettings({ example: false });
    await putLoads(engine);
    await refreshCube();
  });
}

/** Brings the example back; only where there are no files of one's own. */
export function showExample(): Promise<void> {
  return inTurn(async (engine) => {
    if (getState().loads.length > 0) return;
    await changeSettings({ example: true });
    await putExample(engine);
    select({ area: EXAMPLE_AREA, quarter: null }, true);
    await refreshCube();
  });
}
