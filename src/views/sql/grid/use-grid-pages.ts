import {
  type Dispatch,
  type RefObject,
  type SetStateAction,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { ResultTable } from '../../../console/console.ts';
import { fittedWidths } from '../../../models/console/grid-columns.ts';
import { type GridPages, gridPages } from '../../../models/console/grid-pages.ts';
import type { RowWindow } from '../../../models/console/grid-space.ts';
import { inPixels } from './grid-parts.ts';

/** Rows by which columns get their first widths. */
const FITTED_ROWS = 60;

interface GridRows {
  readonly pages: RefObject<GridPages | null>;
  /** Widths of the columns in pixels, by their places in the result. */
  readonly widths: readonly number[];
  readonly setWidths: Dispatch<SetStateAction<readonly number[]>>;
  /** Why rows cannot be had; empty while they can. */
  readonly failure: string;
  /** Asks for the rows that are seen now. */
  readonly want: (seen: RowWindow) => void;
  /** Asks for the same rows, in another order. */
  readonly wantAgain: () => void;
}

/** The rows of a result for a grid, which is drawn anew when some have come. */
export function useGridPages(table: ResultTable, unit: number): GridRows {
  const { columns } = table;
  const [widths, setWidths] = useState(() =>
    inPixels(fittedWidths(columns, [], screenIn(unit)), unit),
  );
  const [failure, setFailure] = useState('');
  const [, setArrived] = useState(0);
  const pages = useRef<GridPages | null>(null);
  const fitted = useRef(false);
  const wanted = useRef<RowWindow>({ first: 0, end: 0 });

  const wantAgain = useCallback(() => {
    pages.current?.want(wanted.current.first, wanted.current.end);
  }, []);
  const want = useCallback(
    (seen: RowWindow) => {
      wanted.current = seen;
      wantAgain();
    },
    [wantAgain],
  );
  useEffect(() => {
    function arrived() {
      const known = Array.from({ length: FITTED_ROWS }, (_, at) => mine.row(at));
      const there = known.filter((row) => row !== undefined);
      if (!fitted.current && there.length > 0) {
        fitted.current = true;
        setWidths(inPixels(fittedWidths(columns, there, screenIn(unit)), unit));
      }
      setArrived((count) => count + 1);
    }
    const mine = gridPages(table, arrived, (error) =>
      setFailure(error instanceof Error ? error.message : String(error)),
    );
    pages.current = mine;
    wantAgain();
    return () => mine.close();
  }, [table, columns, unit, wantAgain]);
  return { pages, widths, setWidths, failure, want, wantAgain };
}

/** The width of the window in units of the page's letter size. */
function screenIn(unit: number): number {
  return window.innerWidth / unit;
}
