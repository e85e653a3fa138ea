import { type Connection, toRows } from '../db/connection.ts';
import { querySql } from '../db/queries.ts';
import { cohortSql } from './figures.ts';
import { queryRemainder, type Remainder } from './remainder.ts';
import {
  ALL_CHILDREN,
  type ChildFilter,
  type ChildWindow,
  REMAINDER,
  type WorkingFigure,
  type WorkingPart,
} from './working-asked.ts';
import { eventsQuery, runKind } from './working-family.ts';
import {
  CHILD_SHAPE,
  type ChildRow,
  EPISODE_SHAPE,
  type EpisodeRow,
  EVENT_SHAPE,
  type EventRow,
  FILE_LIST_SHAPE,
  FILE_SHAPE,
  type FileListRow,
  type FileRow,
  HELD_SHAPE,
  PLACEMENT_SHAPE,
  type PlacementRow,
  RECONCILIATION_SHAPE,
  type ReconciliationRow,
  TOTALS_SHAPE,
  type TotalsRow,
} from './working-rows.ts';

/**
 * The working of a figure: from its number to the children behind it and the rows of the files.
 * Everything here is about children and stays in memory; nothing is asked for the public view but the
 * list of files.
 */

export interface ChildrenShown {
  /** How many children the filters leave in all. */
  readonly matching: number;
  readonly children: readonly ChildRow[];
  /** What happened to each of them that says why it counts, by identifier. */
  readonly events: ReadonlyMap<string, readonly EventRow[]>;
}

export interface ChildHistory {
  readonly episodes: readonly EpisodeRow[];
  readonly placements: readonly PlacementRow[];
  readonly reconciliation: ReconciliationRow | null;
}

/** Whose records are in memory, and whether they reach the quarter asked for. */
export interface RecordsHeld {
  readonly area: string;
  readonly reaches: boolean;
}

/** The working of figures on one engine. The cohort of the figure asked for last stays worked out. */
export interface Working {
  /**
   * Whose records are in memory; null without any. To be asked first and after every change of
   * records or settings: what was worked out before is forgotten.
   */
  held(period: string): Promise<RecordsHeld | null>;
  totals(figure: WorkingFigure, part: WorkingPart): Promise<TotalsRow>;
  children(
    figure: WorkingFigure,
    part: WorkingPart,
    filter: ChildFilter,
    window: ChildWindow,
  ): Promise<ChildrenShown>;
  history(figure: WorkingFigure, child: string): Promise<ChildHistory>;
  reconciliation(figure: WorkingFigure): Promise<ReconciliationRow | null>;
  /** From the number in care at the start of a quarter to the one at its end; null without it. */
  moves(period: string): Promise<Remainder | null>;
  files(figure: WorkingFigure): Promise<readonly FileRow[]>;
  /** The files by name, for the public view: no number of rows. */
  fileList(): Promise<readonly FileListRow[]>;
}

const step = (name: string) => `${name} AS (\n${querySql(`working/${name}`)})`;

/** The statement that works out the children behind a figure and puts them into a table. */
function makingSql(kpi: string): string {
  const [cohort, known] =
    kpi === REMAINDER
      ? [querySql('working/remainder_cohort'), querySql('working/known_children_lately')]
      : [cohortSql(kpi), querySql('working/known_children')];
  const steps = [
    `cohort AS (\n${cohort})`,
    step('cohort_children'),
    `known_children AS (\n${known})`,
  ];
  return `CREATE OR REPLACE TABLE records.working_children AS\nWITH ${steps.join(',\n')}\n${querySql('working/working_children')}`;
}

const MATCHING = [step('matching_children')];
const SHOWN = [...MATCHING, step('shown_children')];
const RECONCILED = ['counted_time', 'episode_steps', 'placements_touching', 'steps_counted'].map(
  step,
);

function withSteps(steps: readonly string[], file: string): string {
  return `WITH ${steps.join(',\n')}\n${querySql(file)}`;
}

/** The working of figures on an engine, in which `makeHistory` has put the children's histories. */
export function makeWorking(connection: Connection): Working {
  let madeFor = '';
  let remainders: readonly Remainder[] | null = null;

  /** The remainders of all quarters, worked out once. */
  async function remaindersOf(): Promise<readonly Remainder[]> {
    remainders ??= await queryRemainder(connection);
    return remainders;
  }
  /** Works the cohort of a figure out, unless it was the last one. */
  async function ready(figure: WorkingFigure): Promise<void> {
    const key = `${figure.kpi} ${figure.period}`;
    if (madeFor === key) return;
    madeFor = '';
    if (figure.kpi === REMAINDER) await remaindersOf();
    const parameters = { period: figure.period };
    await connection.run(makingSql(figure.kpi), { parameters });
    madeFor = key;
  }
  async function reconcile(figure: WorkingFigure, child: string | null) {
    const sql = withSteps(RECONCILED, 'working/reconciliation');
    const parameters = { period: figure.period, kind: runKind(figure.kpi), child };
    return toRows(await connection.query(sql, RECONCILIATION_SHAPE, { parameters }))[0] ?? null;
  }

  return {
    async held(period) {
      madeFor = '';
      remainders = null;
      const made = await connection.query(querySql('working/tables_made'), { made: 'boolean' });
      if (made.column.made[0] !== true) return null;
      const sql = querySql('working/records_held');
      const [held] = toRows(await connection.query(sql, HELD_SHAPE, { parameters: { period } }));
      if (held === undefined || held.files === 0 || held.area === null) return null;
      return { area: held.area, reaches: held.reaches === true };
    },
    async totals(figure, part) {
      await ready(figure);
      const sql = withSteps(MATCHING, 'working/totals');
      const parameters = filterParameters(part, ALL_CHILDREN);
      const [totals] = toRows(await connection.query(sql, TOTALS_SHAPE, { parameters }));
      return totals ?? { children: 0, numerator: 0, denominator: 0 };
    },
    async children(figure, part, filter, window) {
      await ready(figure);
      const parameters = {
        ...filterParameters(part, filter),
        descending: filter.descending,
        limit: window.limit,
        offset: window.offset,
        period: figure.period,
      };
      const sql = withSteps(SHOWN, 'working/children');
      const children = toRows(await connection.query(sql, CHILD_SHAPE, { parameters }));
      const events = new Map<string, EventRow[]>();
      const asked = eventsQuery(figure.kpi);
      if (asked !== null && children.length > 0) {
        const columns = await connection.query(
          withSteps(SHOWN, `working/events/${asked.query}`),
          EVENT_SHAPE,
          { parameters: { ...parameters, field: asked.field } },
        );
        for (const event of toRows(columns)) {
          const list = events.get(event.child ?? '');
          if (list === undefined) events.set(event.child ?? '', [event]);
          else list.push(event);
        }
      }
      return { matching: children[0]?.matching ?? 0, children, events };
    },
    async history(figure, child) {
      await ready(figure);
      const parameters = { child, period: figure.period, kind: runKind(figure.kpi) };
      const [episodes, placements, reconciliation] = [
        await connection.query(querySql('working/child_episodes'), EPISODE_SHAPE, { parameters }),
        await connection.query(querySql('working/child_placements'), PLACEMENT_SHAPE, {
          parameters,
        }),
        await reconcile(figure, child),
      ];
      return { episodes: toRows(episodes), placements: toRows(placements), reconciliation };
    },
    async reconciliation(figure) {
      await ready(figure);
      return reconcile(figure, null);
    },
    async moves(period) {
      return (await remaindersOf()).find((one) => one.period === period) ?? null;
    },
    async files(figure) {
      await ready(figure);
      return toRows(await connection.query(querySql('working/files'), FILE_SHAPE));
    },
    fileList: async () =>
      toRows(await connection.query(querySql('working/file_list'), FILE_LIST_SHAPE)),
  };
}

function filterParameters(part: WorkingPart, filter: ChildFilter) {
  return {
    breakdown: part.breakdown,
    category: part.category,
    counted: filter.counted,
    age_band: filter.ageBand,
    placement: filter.placement,
    search: filter.search.trim(),
    sort: filter.sort,
  };
}
