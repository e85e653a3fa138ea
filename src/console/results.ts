import type { ConsoleEngine } from '../db/console-engine.ts';
import { ConsoleFault } from '../db/console-fault.ts';
import { RESULTS } from '../db/console-settings.ts';
import { kindOfType } from './column-kinds.ts';
import {
  type ColumnKind,
  ConsoleError,
  type ResultColumn,
  type ResultRow,
  type ResultTable,
  type SortBy,
} from './console.ts';

const GONE = 'This result is not kept any longer. Run the query again.';
const TOO_BIG =
  'There is not enough memory to sort this result. Let go of other results, or put ORDER BY and LIMIT into the query.';

/** What a kept result is made of. */
export interface Kept {
  readonly engine: ConsoleEngine;
  /** Its table beside the analyst's own, with columns `c0`, `c1`… */
  readonly table: string;
  readonly columns: readonly ResultColumn[];
  readonly rowCount: number;
  readonly cut: boolean;
  /** True where its cells are kept as text, since a table cannot hold their types. */
  readonly asText: boolean;
}

/** The result as those who show it read it: windows by the place of rows, in any order. */
export function resultTable(kept: Kept): ResultTable {
  const { engine, table, columns, rowCount, cut, asText } = kept;
  const cells = columns.map(({ kind }, place) => cellText(`c${place}`, kind)).join(', ');
  let sorted: { readonly by: string; readonly table: Promise<string> } | null = null;
  let dropped = false;

  function sortedTable({ column, direction }: SortBy): Promise<string> {
    const by = `${column} ${direction}`;
    if (sorted?.by === by) return sorted.table;
    const before = sorted;
    const made = sortNow(before === null ? null : before.table, column, direction);
    sorted = { by, table: made };
    made.catch(() => {
      if (sorted?.table === made) sorted = null;
    });
    return made;
  }

  async function sortNow(
    before: Promise<string> | null,
    column: number,
    direction: SortBy['direction'],
  ): Promise<string> {
    const other = await before?.catch(() => null);
    if (other !== null && other !== undefined) await engine.read(`DROP TABLE IF EXISTS ${other}`);
    const name = `${RESULTS}.${table}_sorted`;
    const type = columns[column]?.type ?? 'VARCHAR';
    const value = asText ? `TRY_CAST(c${column} AS ${type})` : `c${column}`;
    const order = `${value} ${direction === 'descending' ? 'DESC' : 'ASC'} NULLS LAST, rowid`;
    await engine.read(
      `CREATE OR REPLACE TABLE ${name} AS FROM ${RESULTS}.${table} ORDER BY ${order}`,
    );
    return name;
  }

  return {
    columns,
    rowCount,
    cut,
    async rows(from, count, sort = null): Promise<readonly ResultRow[]> {
      if (dropped) throw new ConsoleError(GONE);
      if (columns.length === 0 || count <= 0) return [];
      const first = Math.max(0, Math.floor(from));
      try {
        const source = sort === null ? `${RESULTS}.${table}` : await sortedTable(sort);
        return await engine.read(
          `SELECT ${cells} FROM ${source} WHERE rowid BETWEEN ${first} AND ${first + Math.floor(count) - 1}`,
        );
      } catch (cause) {
        const memory = cause instanceof ConsoleFault && /memory/i.test(cause.kind);
        throw new ConsoleError(memory ? TOO_BIG : GONE, { cause });
      }
    },
    async drop(): Promise<void> {
      if (dropped) return;
      dropped = true;
      if (engine.isGone) return;
      const tables = [`${RESULTS}.${table}_sorted`, `${RESULTS}.${table}`];
      for (const name of tables) {
        await engine.read(`DROP TABLE IF EXISTS ${name}`).catch(() => undefined);
      }
    },
  };
}

/** Letters of one cell that are shown. Only what can be longer is measured. */
const MOST_CELL = 1_000_000;
const LONG: readonly ColumnKind[] = ['text', 'nested', 'binary'];

/** A cell as the engine writes its type, cut where it is of a length that no one reads. */
function cellText(column: string, kind: ColumnKind): string {
  const text = `${column}::VARCHAR`;
  if (!LONG.includes(kind)) return text;
  const rest = `… (only the first ${MOST_CELL.toLocaleString('en-GB')} letters are shown)`;
  return `CASE WHEN strlen(${text}) > ${MOST_CELL} THEN left(${text}, ${MOST_CELL}) || '${rest}' ELSE ${text} END`;
}

/** A column of a result, by its name and type. */
export function resultColumn(name: string, type: string): ResultColumn {
  return { name, type, kind: kindOfType(type) };
}
