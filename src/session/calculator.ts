import type { Connection } from '../db/connection.ts';
import { oneAtATime } from '../db/one-at-a-time.ts';
import { type Area, queryAreas } from '../figures/areas.ts';
import { copyForConsole, type FileListed, type TableCopy } from '../figures/console-copy.ts';
import { queryCube, type RatingSettings } from '../figures/cube.ts';
import type { CubeColumns } from '../figures/cube-shape.ts';
import type { WithholdingChoice } from '../figures/disclosure/choices.ts';
import { publicCopies } from '../figures/disclosure/public-copies.ts';
import { queryWithheld, type WithheldFigure } from '../figures/disclosure/withheld-figures.ts';
import { type Neighbour, queryNeighbours } from '../figures/neighbours.ts';
import { type OwnAndCounted, queryOwnAndCounted } from '../figures/own-and-counted.ts';
import {
  addAccepted,
  addText,
  createTables,
  type DataFiles,
  holdNewest,
  type LoadedFigures,
  type LoadPlace,
  loadText,
  removeFigures,
  replaceLoads,
  setFiguresFrom,
  setOwnKpis,
  setTargets,
  type Target,
} from '../figures/tables.ts';
import { readTargets } from '../figures/targets.ts';
import { type IntakeContext, takeIn } from '../intake/load-figures.ts';
import type { IncomingFile } from '../intake/read-file.ts';
import type { FileReport } from '../intake/report.ts';
import { type OwnKpi, ownDefinition } from '../kpis/own-kpi.ts';
import { makeWorking, type Working } from '../records/working.ts';
import { EXAMPLE_AREA, EXAMPLE_FILE, EXAMPLE_ID } from './example.ts';
import type { RecordsCalculator } from './records-calculator.ts';

/** The texts of the illustrative example. */
export interface ExampleFiles {
  readonly figures: string;
  readonly targets: string;
}

/** What a cube is made by. */
export interface CubeSettings extends RatingSettings {
  /** In the public view counts from 1 to this are withheld. */
  readonly threshold: number;
  /** What officers withhold or show beyond the rules. */
  readonly withholding: readonly WithholdingChoice[];
}

/** Everything that needs the engine, behind one door: it is loaded after the first picture. */
export interface Calculator {
  readonly areas: readonly Area[];
  /** Replaces the loaded figures by those of loads kept as text. */
  replaceLoads(loads: readonly LoadedFigures[]): Promise<void>;
  /** Adds a load that is kept as text. */
  addText(place: LoadPlace, figuresCsv: string): Promise<void>;
  /** The figures of a load as text. */
  loadText(id: string): Promise<string>;
  removeLoads(ids: readonly string[]): Promise<void>;
  /**
   * Puts the example in the place of all loads, through the intake as any file; gives the targets
   * in force: the user's own, or those of the example where there are none.
   */
  putExample(
    files: ExampleFiles,
    own: readonly Target[],
    context: IntakeContext,
  ): Promise<readonly Target[]>;
  putTargets(targets: readonly Target[]): Promise<void>;
  /** Replaces the KPIs of the user's own, with their figures. */
  putOwnKpis(own: readonly OwnKpi[]): Promise<void>;
  /**
   * Makes a KPI of the user's own, beside or in the place of the one with its id: `tidy` are its
   * figures in the tidy layout, checked as a file's are. Null figures where they were refused, and
   * all is as it was.
   */
  makeOwnKpi(
    own: OwnKpi,
    tidy: string,
    context: IntakeContext,
  ): Promise<{ readonly report: FileReport; readonly figuresCsv: string | null }>;
  /** Disclosure control of what a cube of the area shows, where it is a public one; the cube itself sees to it too. */
  prepare(areaCode: string, settings: CubeSettings): Promise<void>;
  /**
   * The cube of an area, in the public view after disclosure control.
   * @throws EngineError `query_cancelled` when the signal stops it.
   */
  cube(areaCode: string, settings: CubeSettings, signal?: AbortSignal): Promise<CubeColumns>;
  /**
   * Reads and checks a file. What it accepts is loaded at the place that `place` gives for it, and
   * the loads that it replaces go; for a file that is refused it is not asked.
   * @throws EngineError `out_of_memory`, and any other: nothing of the file is then loaded.
   */
  takeIn(
    file: IncomingFile,
    context: IntakeContext,
    place: (report: FileReport) => LoadPlace & { readonly replaces: readonly string[] },
  ): Promise<FileReport>;
  /** Which KPIs show the figure counted from records where there is an own total too. */
  putFiguresFrom(kpis: readonly string[]): Promise<void>;
  /** What is there twice, as own total and counted from records: for officers. */
  ownAndCounted(areaCode: string): Promise<readonly OwnAndCounted[]>;
  /** The part for children's records, which is loaded when it is first asked for. */
  records(): Promise<RecordsCalculator>;
  neighbours(areaCode: string): Promise<readonly Neighbour[]>;
  /** The working of figures counted from children's records: for officers. */
  readonly working: Working;
  /** All tables for the console: in the public view after disclosure control of every area. */
  copy(areaCode: string, settings: CubeSettings, files: readonly FileListed[]): Promise<TableCopy>;
  /** What the public view does not show of the own figures of an area, for officers. */
  withheld(
    areaCode: string,
    settings: Pick<CubeSettings, 'threshold' | 'withholding'>,
  ): Promise<readonly WithheldFigure[]>;
}

/** The place of figures of KPIs of one's own among all loads: no file has the same figures. */
const OWN_ORDER = 0;

/**
 * A calculator on an engine that has just been opened: makes the tables that come with the product.
 * `withheld` is the text of data/published/withheld.csv.
 */
export async function makeCalculator(
  engine: Connection,
  files: DataFiles,
  withheld: string,
): Promise<Calculator> {
  await createTables(engine, files);
  const copies = await publicCopies(engine, withheld);
  /**
   * Figures change, and are read for a screen, one after the other: nobody may see a new figure by
   * what was withheld of the old ones.
   */
  const inTurn = oneAtATime();
  /** Adds or removes loads, and then works out which figures hold and that nothing is known of what is withheld. */
  function change<T>(work: () => Promise<T>): Promise<T> {
    return inTurn(async () => {
      try {
        return await work();
      } finally {
        await holdNewest(engine);
        await copies.forget();
      }
    });
  }
  let records: Promise<RecordsCalculator> | undefined;
  let ownKpis: readonly OwnKpi[] = [];
  /** The figures of KPIs of the user's own, beside every load. */
  async function addOwn(): Promise<void> {
    for (const { id, figuresCsv } of ownKpis) {
      if (figuresCsv !== '') await addText(engine, { id, order: OWN_ORDER }, figuresCsv);
    }
  }
  async function putOwn(own: readonly OwnKpi[]): Promise<void> {
    await removeFigures(
      engine,
      ownKpis.map(({ id }) => id),
    );
    ownKpis = own;
    await setOwnKpis(engine, own.map(ownDefinition));
    await addOwn();
  }
  async function prepare(areaCode: string, settings: CubeSettings): Promise<void> {
    const { view, threshold, withholding } = settings;
    if (view === 'public') await copies.prepare(areaCode, threshold, withholding);
  }
  return {
    areas: await queryAreas(engine),
    replaceLoads: (loads) =>
      change(async () => {
        await replaceLoads(engine, loads);
        await addOwn();
      }),
    addText: (place, figuresCsv) => change(() => addText(engine, place, figuresCsv)),
    loadText: (id) => loadText(engine, id),
    removeLoads: (ids) => change(() => removeFigures(engine, ids)),
    async putExample({ figures, targets }, own, context) {
      const file = { name: EXAMPLE_FILE, bytes: new TextEncoder().encode(figures) };
      const load = () =>
        change(async () => {
          await replaceLoads(engine, []);
          await addOwn();
          await addAccepted(engine, { id: EXAMPLE_ID, order: 0 });
        });
      const report = await takeIn(engine, file, context, { load });
      if (report.status === 'refused') throw new Error(report.summary);
      const inForce = own.length > 0 ? own : await readTargets(engine, targets, EXAMPLE_AREA);
      await setTargets(engine, inForce);
      return inForce;
    },
    putTargets: (targets) => setTargets(engine, targets),
    putOwnKpis: (own) => change(() => putOwn(own)),
    makeOwnKpi: (own, tidy, context) =>
      change(async () => {
        const before = ownKpis;
        await putOwn([...before.filter(({ id }) => id !== own.id), { ...own, figuresCsv: '' }]);
        const file = { name: own.title, bytes: new TextEncoder().encode(tidy) };
        const load = () => addAccepted(engine, { id: own.id, order: OWN_ORDER });
        const report = await takeIn(engine, file, context, { load });
        const figuresCsv = report.status === 'refused' ? null : await loadText(engine, own.id);
        if (figuresCsv === null) await putOwn(before);
        else ownKpis = ownKpis.map((one) => (one.id === own.id ? { ...own, figuresCsv } : one));
        return { report, figuresCsv };
      }),
    prepare: (areaCode, settings) => inTurn(() => prepare(areaCode, settings)),
    cube: (areaCode, settings, signal) =>
      inTurn(async () => {
        await prepare(areaCode, settings);
        return queryCube(engine, areaCode, settings, signal);
      }),
    async takeIn(file, context, place) {
      let added: string | null = null;
      const load = (report: FileReport) =>
        change(async () => {
          const { replaces, ...at } = place(report);
          added = at.id;
          await addAccepted(engine, at);
          await removeFigures(engine, replaces);
        });
      try {
        return await takeIn(engine, file, context, { load });
      } catch (cause) {
        const id: string | null = added;
        // Nobody is told of it: none of its figures may stay.
        if (id !== null) await change(() => removeFigures(engine, [id]));
        throw cause;
      }
    },
    putFiguresFrom: (kpis) => change(() => setFiguresFrom(engine, kpis)),
    ownAndCounted: (areaCode) => queryOwnAndCounted(engine, areaCode),
    records: () => {
      records ??= import('./records-calculator.ts').then(({ openRecords }) =>
        openRecords(engine, change),
      );
      return records;
    },
    neighbours: (areaCode) => queryNeighbours(engine, areaCode),
    working: makeWorking(engine),
    copy: (areaCode, settings, files) =>
      inTurn(async () => {
        await copies.prepareAll(settings.threshold, settings.withholding);
        return copyForConsole(engine, areaCode, settings, files);
      }),
    withheld: (areaCode, { threshold, withholding }) =>
      inTurn(async () => {
        await copies.prepare(areaCode, threshold, withholding);
        return queryWithheld(engine, areaCode);
      }),
  };
}
