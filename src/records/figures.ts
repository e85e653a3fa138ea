import type { Connection, Parameters, QueryOptions } from '../db/connection.ts';
import { EngineError } from '../db/errors.ts';
import { bind } from '../db/parameters.ts';
import { querySql } from '../db/queries.ts';
import { findKpi, KPIS } from '../kpis/catalogue.ts';
import type { FromRecords, KpiDefinition } from '../kpis/definition.ts';

/** A definition of a KPI that a cohort query in `queries/kpis/` computes. */
interface ComputedKpi extends KpiDefinition {
  readonly records: FromRecords;
}

/** The KPIs that are computed from children's records, in the order in which they are shown. */
const COMPUTED: readonly ComputedKpi[] = KPIS.filter(isComputed);

function isComputed(kpi: KpiDefinition): kpi is ComputedKpi {
  return !kpi.figures_only && kpi.records !== undefined;
}

/** The KPIs that a change of the settings of counting touches: those of placements and homes. */
export const SETTING_KPIS: readonly string[] = ['placements_3_plus', 'same_home_2_years'];

export interface FiguresOptions {
  /** The ids of the KPIs to work out anew; the others keep their figures. All, where not given. */
  readonly kpis?: readonly string[];
  readonly signal?: AbortSignal;
  /** Told before each KPI how many of all are done. */
  readonly progress?: (done: number, all: number) => void;
}

/** What became of the figures. */
export interface ComputedFigures {
  /** How many there are in `record_figures`. */
  readonly figures: number;
  /** The ids of the KPIs that have any, in the order in which they are shown. */
  readonly kpis: readonly string[];
  /** Their periods, earliest first: `2021-22-Q3`, and `2021-22` of what is made once a year. */
  readonly periods: readonly string[];
  readonly failed: readonly FailedKpi[];
}

/** A KPI that withheld itself. */
export interface FailedKpi {
  readonly kpi: string;
  /** For the person. It never repeats what stood in the records. */
  readonly message: string;
}

/** At most this many cells of cohorts are added up together: some 200 MB. */
const CELLS_AT_ONCE = 4_000_000;

/**
 * Works out the figures of children's records into the table `record_figures`: of each KPI the
 * headline and the parts by every dimension of `child_at_period`, from its cohort. To be called after
 * `makeHistory`. A KPI whose query fails is withheld and takes nothing else down; stopped half-way, it
 * leaves the figures of the KPIs that were done.
 * @throws EngineError `query_cancelled` when the signal stops it.
 */
export async function computeFigures(
  connection: Connection,
  { kpis, signal, progress }: FiguresOptions = {},
): Promise<ComputedFigures> {
  const asked = kpis === undefined ? COMPUTED : COMPUTED.filter(({ id }) => kpis.includes(id));
  const options = signal === undefined ? {} : { signal };
  const run = (name: string, parameters: Parameters = {}) =>
    connection.run(querySql(`records/${name}`), { ...options, parameters });
  const failed: FailedKpi[] = [];
  const withheld = (at: readonly ComputedKpi[], cause: unknown) => {
    if (!(cause instanceof EngineError) || cause.code === 'query_cancelled') throw cause;
    failed.push(...at.map((kpi) => ({ kpi: kpi.id, message: withheldMessage(kpi) })));
  };

  await run('record_kpis', { kpis: asked.map(kpiLine).join('\n') });
  await run(kpis === undefined ? 'record_figures' : 'forget_kpis');
  await run('record_quarters');
  try {
    await run('record_population');
  } catch (cause) {
    withheld(
      asked.filter(({ unit }) => unit === 'per_10000'),
      cause,
    );
    await run('record_population_none');
  }
  const together = await kpisTogether(connection, options);
  for (let first = 0; first < asked.length; first += together) {
    await run('record_cells');
    const batch = asked.slice(first, first + together);
    const numbers: number[] = [];
    for (const [at, kpi] of batch.entries()) {
      progress?.(first + at, asked.length);
      try {
        await connection.run(cellsOf(kpi, first + at), options);
        numbers.push(first + at);
      } catch (cause) {
        withheld([kpi], cause);
      }
    }
    await run('add_figures', { numbers: numbers.join(' ') });
  }
  await run('record_cells');
  return { ...(await held(connection, options)), failed };
}

/** What the SQL must know of a KPI: a line of record_kpis.sql. */
function kpiLine({ id, unit, basis, records }: ComputedKpi, number: number): string {
  return [number, id, unit, basis, records.table, records.reach, records.outcome].join(',');
}

function withheldMessage({ title }: KpiDefinition): string {
  return `“${title}” could not be worked out from the children’s records, so it has no figure from them. The other figures are not touched.`;
}

/** How many KPIs are added up together, so that a council's take one statement and memory is bounded. */
async function kpisTogether(connection: Connection, options: QueryOptions): Promise<number> {
  const sql = querySql('records/how_many_children');
  const { column } = await connection.query(sql, { rows: 'number' }, options);
  return Math.max(1, Math.floor(CELLS_AT_ONCE / Math.max(1, column.rows[0] ?? 1)));
}

/** The statement that puts the cohort of a KPI into `record_cells`. */
function cellsOf({ id }: ComputedKpi, number: number): string {
  const cells = bind(querySql('records/add_cells'), { number });
  return `INSERT INTO record_cells\nWITH cohort AS (\n${cohortSql(id)})\n${cells}`;
}

/** What `record_figures` holds. */
async function held(
  connection: Connection,
  options: QueryOptions,
): Promise<Omit<ComputedFigures, 'failed'>> {
  const shape = { figures: 'number', kpis: 'text', periods: 'text' } as const;
  const { column } = await connection.query(querySql('records/figures_held'), shape, options);
  const list = (text: string | null | undefined) => (text ?? '').split(';').filter(Boolean);
  const kpis = new Set(list(column.kpis[0]));
  return {
    figures: column.figures[0] ?? 0,
    kpis: COMPUTED.map(({ id }) => id).filter((id) => kpis.has(id)),
    periods: list(column.periods[0]),
  };
}

/**
 * The cohort query of a KPI: one row a child (or review, or episode) and period, as
 * `period, child, met, amount, outcome`. It reads what `makeHistory` has made.
 * @throws Error where none computes the KPI.
 */
export function cohortSql(kpi: string): string {
  const definition = findKpi(kpi);
  if (definition === undefined || !isComputed(definition)) {
    throw new Error(`No query of queries/kpis/ computes ${kpi}.`);
  }
  return querySql(`kpis/${kpi}`);
}
