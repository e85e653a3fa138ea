import type { Connection } from '../db/connection.ts';
import {
  addAccepted,
  addText,
  holdNewest,
  loadText,
  removeFigures,
  setTargets,
} from '../figures/tables.ts';
import { takeIn } from '../intake/load-figures.ts';
import type { DocumentStore, LoadEntry, LoadRecord } from '../store/document.ts';
import { EXAMPLE_ID } from './data-files.ts';
import { loadEntry } from './load-entry.ts';
import { sessionStore } from './session-state.ts';

/**
 * The files of the session: what comes in, what is kept on the device, what is taken away. Each
 * changes the engine and the state; the cube is made again by the caller.
 */
const { getState, setState } = sessionStore;

/** The file taken away last, with its figures, so that it can be put back. */
let removed: LoadRecord | null = null;

/** What the intake has to know of today and of the files that are loaded already. */
export function intakeContext() {
  const loads = new Map(
    getState().loads.map((load) => [load.id, { file: load.file, sha256: load.sha256 }]),
  );
  return { today: new Date().toISOString().slice(0, 10), loads };
}

/** Takes the example's figures and targets out of the engine: the user's own hold. */
export async function endExample(engine: Connection): Promise<void> {
  await removeFigures(engine, [EXAMPLE_ID]);
  const { targets } = getState().settings;
  await setTargets(engine, targets);
  setState({ example: false, targets });
}

/** A file that was taken in, and the earlier loads of the very same file that it takes the place of. */
export interface NewLoad {
  readonly load: LoadEntry;
  readonly same: readonly LoadEntry[];
}

/** Takes in one file; null when it was refused. Its report goes to the session state. */
export async function loadFile(engine: Connection, file: File): Promise<NewLoad | null> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const taken: NewLoad[] = [];
  const report = await takeIn(engine, { name: file.name, bytes }, intakeContext(), {
    load: async (accepted) => {
      const all = getState().loads;
      const load = loadEntry(accepted, all);
      await addAccepted(engine, load);
      taken.push({ load, same: all.filter(({ sha256 }) => sha256 === accepted.sha256) });
    },
  });
  setState({ reports: [report, ...getState().reports] });
  const [one] = taken;
  if (one === undefined) return null;
  const gone = one.same.map(({ id }) => id);
  const { loads, unkept } = getState();
  setState({
    loads: [...loads.filter(({ id }) => !gone.includes(id)), one.load],
    unkept: [...unkept, one.load.id],
  });
  await removeFigures(engine, gone);
  if (getState().example) await endExample(engine);
  await holdNewest(engine);
  return one;
}

/**
 * Keeps the figures of new loads on the device. What one takes the place of is let go of only when
 * it is kept: a tab that is closed meanwhile loses nothing that was there. True when any was kept.
 */
export async function keepLoads(
  engine: Connection,
  store: DocumentStore,
  fresh: readonly NewLoad[],
): Promise<boolean> {
  let anyKept = false;
  for (const { load } of fresh) {
    // The same file can come twice at once: then only the later load is still there.
    if (getState().loads.includes(load)) {
      const kept = await keep(async () =>
        store.putLoad({ ...load, figuresCsv: await loadText(engine, load.id) }),
      );
      const replaced = fresh.filter((one) => one.load.sha256 === load.sha256);
      for (const one of kept ? replaced.flatMap(({ same }) => same) : []) {
        await keep(() => store.removeLoad(one.id));
      }
      anyKept ||= kept;
    }
    setState({ unkept: getState().unkept.filter((id) => id !== load.id) });
  }
  return anyKept;
}

/** Takes the file of an id away, from the engine and the device. */
export async function takeAway(
  engine: Connection,
  store: DocumentStore,
  id: string,
): Promise<void> {
  const load = getState().loads.find((one) => one.id === id);
  if (load === undefined) return;
  removed = { ...load, figuresCsv: await loadText(engine, id) };
  setState({ loads: getState().loads.filter((one) => one !== load) });
  await keep(() => store.removeLoad(id));
  await removeFigures(engine, [id]);
  await holdNewest(engine);
}

/** Puts the file that was taken away last back; nothing where another id is asked for. */
export async function putBack(engine: Connection, store: DocumentStore, id: string): Promise<void> {
  const record = removed;
  if (record?.id !== id) return;
  removed = null;
  const { figuresCsv, ...load } = record;
  setState({ loads: [...getState().loads, load].sort((a, b) => a.order - b.order) });
  await keep(() => store.putLoad(record));
  await addText(engine, load, figuresCsv);
  await holdNewest(engine);
}

/** Keeps something on the device; says so where the browser refuses, and is false then. */
export async function keep(write: () => Promise<void>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch {
    const notice =
      'This browser could not keep the change on this device. It lasts until you close the tab.';
    if (!getState().notices.includes(notice))
      setState({ notices: [...getState().notices, notice] });
    return false;
  }
}
