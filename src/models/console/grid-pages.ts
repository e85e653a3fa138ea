import type { ResultRow, ResultTable, SortBy } from '../../console/console.ts';

/** Cells that one page has about, so that a wide result is not asked for too much at once. */
const CELLS_OF_A_PAGE = 12_000;
const MOST_ROWS_OF_A_PAGE = 200;
const FEWEST_ROWS_OF_A_PAGE = 20;
/** Pages that are kept: about half a million cells. */
const MOST_PAGES = 40;
/** Asked for together: the engine answers in turn, and what is asked for next should be what is seen. */
const MOST_ASKED = 2;

/** The rows of a result as a screen reads them: at once where they are there, later where not. */
export interface GridPages {
  /** A row in the present order, or undefined while it is not there. */
  row(index: number): ResultRow | undefined;
  /** Asks for the rows that are seen, and then for those ahead. What was asked before and is not there yet is let go. */
  want(first: number, end: number): void;
  /** Another order of the rows; null is the result's own. */
  sort(by: SortBy | null): void;
  /** Rows for taking away, whatever is on the screen. */
  read(first: number, end: number): Promise<readonly ResultRow[]>;
  /** Nothing is said from now on. */
  close(): void;
}

/**
 * Keeps pages of a result. A page that comes late goes to its own place or, after another order was
 * asked for, nowhere.
 * @param onChange rows have come
 * @param onFailure the result is gone
 */
export function gridPages(
  table: ResultTable,
  onChange: () => void,
  onFailure: (error: unknown) => void,
): GridPages {
  const size = pageRows(table.columns.length);
  const lastPage = Math.ceil(table.rowCount / size) - 1;
  /** In the order of their use, the longest unused first. */
  let kept = new Map<number, readonly ResultRow[]>();
  let asked = new Set<number>();
  let order: SortBy | null = null;
  let wanted: readonly number[] = [];
  let closed = false;

  function next(): void {
    for (const page of wanted) {
      if (closed || asked.size >= MOST_ASKED) return;
      if (!kept.has(page) && !asked.has(page)) void ask(page);
    }
  }

  async function ask(page: number): Promise<void> {
    const [by, mine] = [order, asked];
    mine.add(page);
    try {
      const rows = await table.rows(page * size, size, by);
      if (closed || mine !== asked) return;
      kept.set(page, rows);
      for (const old of kept.keys()) {
        if (kept.size <= MOST_PAGES) break;
        if (!wanted.includes(old)) kept.delete(old);
      }
      onChange();
    } catch (error) {
      if (!closed && mine === asked) onFailure(error);
      wanted = [];
    } finally {
      mine.delete(page);
      next();
    }
  }

  return {
    row: (index) => kept.get(Math.floor(index / size))?.[index % size],
    want(first, end) {
      const [from, to] = [Math.floor(first / size), Math.floor(Math.max(first, end - 1) / size)];
      const seen = Array.from({ length: to - from + 1 }, (_, at) => from + at);
      wanted = [...seen, to + 1, from - 1, to + 2].filter((page) => page >= 0 && page <= lastPage);
      for (const page of wanted) touch(kept, page);
      next();
    },
    sort(by) {
      order = by;
      kept = new Map();
      asked = new Set();
      wanted = [];
    },
    async read(first, end) {
      const rows: ResultRow[] = [];
      for (let page = Math.floor(first / size); page * size < end; page += 1) {
        const here = kept.get(page) ?? (await table.rows(page * size, size, order));
        rows.push(...here.slice(Math.max(0, first - page * size), end - page * size));
      }
      return rows;
    },
    close() {
      closed = true;
    },
  };
}

/** Rows of a page of a result with so many columns. */
export function pageRows(columns: number): number {
  const rows = Math.floor(CELLS_OF_A_PAGE / Math.max(1, columns));
  return Math.min(MOST_ROWS_OF_A_PAGE, Math.max(FEWEST_ROWS_OF_A_PAGE, rows));
}

/** Puts what is used now behind everything else. */
function touch<V>(map: Map<number, V>, key: number): void {
  const value = map.get(key);
  if (value === undefined) return;
  map.delete(key);
  map.set(key, value);
}
