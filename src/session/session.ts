import type { Neighbour } from '../figures/neighbours.ts';
import { areaNames } from '../models/names.ts';
import { openDocument } from '../store/document.ts';
import { memoryDocument } from '../store/memory-document.ts';
import type { Calculator } from './calculator.ts';
import { takeCleared } from './cleared.ts';
import { drawSnapshot, followSelection, isBuiltIn, remakeCube } from './cube-session.ts';
import { fetchDataFiles, fetchWithheld } from './data-files.ts';
import { exampleSnapshot, opening } from './first-reads.ts';
import { putExample, putLoads } from './loading.ts';
import { followOtherTabs } from './other-tabs.ts';
import {
  calculator,
  getState,
  inTurn,
  notify,
  running,
  sentence,
  setState,
  settleCalculator,
} from './running.ts';
import { followWording, wordingFor } from './wording.ts';

/**
 * Starts the one running session, outside React. The first picture comes from a stored cube, which
 * `paint` brings to the screen; the engine comes up behind it and takes over. Never throws.
 */
export async function startSession(paint: () => Promise<void>): Promise<void> {
  // The first turn: a pack that is asked for before would be made from tables without figures.
  const over = inTurn(takeOver);
  over.catch(() => undefined);
  await drawFirst().catch((error: unknown) => notify(sentence(error)));
  await paint();
  try {
    await settleCalculator(openCalculator());
    await over;
  } catch (error) {
    setState({ phase: 'failed', failure: sentence(error) });
    if (getState().cube !== null) notify(`${sentence(error)} The figures here are those kept.`);
  }
}

/** Reads the document and draws a stored cube, where there is one for this address. */
async function drawFirst(): Promise<void> {
  running.store = await openDocument(opening).catch(() => memoryDocument());
  const [kept, last] = await Promise.all([running.store.read(), running.store.readSnapshot()]);
  setState({
    settings: kept.settings,
    wording: await wordingFor(kept.settings),
    loads: kept.loads,
    damage: kept.damage,
    cleared: takeCleared(),
  });
  if (running.store.lasts === 'tab') {
    setState({ unkept: true });
    notify(
      'This browser does not let Quarterlight keep anything. Your files, targets, comments, presentations and settings will be gone when you close the tab.',
    );
  }
  followWording();
  followSelection();
  followOtherTabs();
  drawSnapshot(isBuiltIn() ? await exampleSnapshot : null, last);
}

/** Gives the calculator the figures and lets it work out what is on the screen. */
async function takeOver(engine: Calculator): Promise<void> {
  if (JSON.stringify(getState().areas) !== JSON.stringify(engine.areas)) {
    setState({ areas: engine.areas, names: areaNames(engine.areas) });
  }
  const { loads, settings } = getState();
  if (settings.ownKpis.length > 0) await engine.putOwnKpis(settings.ownKpis);
  const { figuresFrom } = settings.records;
  if (figuresFrom.length > 0) await engine.putFiguresFrom(figuresFrom);
  if (loads.length === 0 && settings.example) await putExample(engine);
  else await putLoads(engine);
  setState({ phase: 'ready' });
  await remakeCube();
  if (getState().cube === null) throw new Error(getState().notices.at(-1) ?? 'No figures came.');
}

async function openCalculator(): Promise<Calculator> {
  const label = 'Loading the calculator';
  setState({ progress: { label, done: 0 } });
  const parts = Promise.all([import('./calculator.ts'), fetchDataFiles(), fetchWithheld()]);
  const { openBrowserEngine } = await import('../db/browser-engine.ts');
  const engine = await openBrowserEngine((loaded) =>
    setState({ progress: { label, done: Math.min(1, loaded / __ENGINE_BYTES__) } }),
  );
  const [{ makeCalculator }, files, withheld] = await parts;
  setState({ progress: { label: 'Reading the published figures', done: null } });
  return makeCalculator(engine, files, withheld);
}

/** The statistical neighbours of an area in both models, once the calculator is up. */
export async function readNeighbours(areaCode: string): Promise<readonly Neighbour[]> {
  return (await calculator).neighbours(areaCode);
}
