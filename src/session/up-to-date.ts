import type { Kept } from '../store/kept.ts';
import { applyChange } from '../store/settings-change.ts';
import type { Calculator } from './calculator.ts';
import { currentKey, hideCubes, remakeCube } from './cube-session.ts';
import { markOf } from './load-record.ts';
import { putExample, putLoads } from './loading.ts';
import { getState, running, setState } from './running.ts';

/** Brings the session, the engine's tables and the screen to what the document holds now. */
export async function readDocument(engine: Calculator): Promise<void> {
  const { loads, settings, damage } = await running.store.read();
  const held = getState().loads.filter(
    (load) => running.unkept.has(load.id) && !loads.some((one) => one.sha256 === load.sha256),
  );
  setState({ damage });
  await show(engine, {
    loads: [...loads, ...held].sort((a, b) => a.order - b.order),
    settings: running.unkeptChanges.reduce(applyChange, settings),
  });
  await running.decks?.read();
  await running.questions?.read();
}

/** Takes over loads and settings, and works out anew what depends on those that differ. */
export async function show(engine: Calculator, { loads, settings }: Kept): Promise<void> {
  const files = () => getState().loads.map(markOf).join(' ');
  const [key, filesBefore, exampleBefore] = [currentKey(), files(), getState().example];
  // What only officers may see is gone at once when another tab goes back to the public view.
  const hides = settings.view === 'public' && getState().settings.view === 'officer';
  const ownBefore = getState().settings.ownKpis;
  const figuresFromBefore = getState().settings.records.figuresFrom.join();
  setState({ loads, settings });
  if (hides) hideCubes();
  if (currentKey() === key) return;
  if (JSON.stringify(settings.ownKpis) !== JSON.stringify(ownBefore)) {
    await engine.putOwnKpis(settings.ownKpis);
  }
  if (settings.records.figuresFrom.join() !== figuresFromBefore) {
    await engine.putFiguresFrom(settings.records.figuresFrom);
  }
  const example = loads.length === 0 && settings.example;
  if (example) await putExample(engine);
  else if (files() !== filesBefore || exampleBefore) await putLoads(engine);
  else {
    await engine.putTargets(settings.targets);
    setState({ targets: settings.targets });
  }
  await remakeCube();
}
