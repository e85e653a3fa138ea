import './grid.css';
import './grid-foot.css';
import {
  type KeyboardEvent,
  useCallback,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { ResultTable, SortBy } from '../../../console/console.ts';
import {
  columnOrder,
  fittedWidth,
  NARROWEST,
  WIDEST,
} from '../../../models/console/grid-columns.ts';
import { type GridBlock, type GridPlace, rangeOf } from '../../../models/console/grid-move.ts';
import { CellViewer, type ViewedCell } from './CellViewer.tsx';
import { cellKeys } from './cell-keys.ts';
import { copyCells } from './copy-cells.ts';
import { GridFoot } from './GridFoot.tsx';
import { type ColumnActions, GridHeading } from './GridHead.tsx';
import { GridRow } from './GridRow.tsx';
import { focusOn, letterSize, startBlock, topOf, withActive } from './grid-parts.ts';
import { useCellPointer } from './use-cell-pointer.ts';
import { useColumnWindow } from './use-column-window.ts';
import { useGridPages } from './use-grid-pages.ts';
import { useRowWindow } from './use-row-window.ts';

interface ResultGridProps {
  readonly table: ResultTable;
  /** What the result is of, for those who hear it. */
  readonly label: string;
}

/** Heights in units of the page's letter size; CSS has the same height of the heading. */
const ROW_HEIGHT = 1.75;
const HEAD_HEIGHT = 3.25;
/** A row number: so many letters, and room beside them. */
const NUMBER_LETTER = 0.56;
const NUMBER_ROOM = 1;
/** A menu that closes keeps the focus for some frames. */
const MENU_GONE_MS = 80;

/** Each result is a grid of its own: nothing of the one before it stays. */
const ids = new WeakMap<ResultTable, number>();
let lastId = 0;

/** A result as a grid, however long and wide: it draws what is seen, and asks the engine for that. */
export function ResultGrid({ table, label }: ResultGridProps) {
  let id = ids.get(table);
  if (id === undefined) {
    lastId += 1;
    id = lastId;
    ids.set(table, id);
  }
  return <Grid key={id} table={table} label={label} />;
}

function Grid({ table, label }: ResultGridProps) {
  const { columns, rowCount } = table;
  const helpId = useId();
  const [unit] = useState(letterSize);
  const rowHeight = Math.round(ROW_HEIGHT * unit);
  const head = Math.round(HEAD_HEIGHT * unit);
  const digits = Math.max(2, rowCount.toLocaleString('en-GB').length);
  const gutter = Math.round((digits * NUMBER_LETTER + NUMBER_ROOM) * unit);

  const scroll = useRef<HTMLDivElement>(null);
  const [pinned, setPinned] = useState<readonly number[]>([]);
  const order = useMemo(() => columnOrder(columns.length, pinned), [columns, pinned]);
  const [sort, setSort] = useState<SortBy | null>(null);
  const [block, setBlock] = useState<GridBlock>(() => startBlock(rowCount));
  const [said, setSaid] = useState('');
  const [viewed, setViewed] = useState<ViewedCell | null>(null);
  const [headings, setHeadings] = useState(false);
  const { pages, widths, setWidths, failure, want, wantAgain } = useGridPages(table, unit);
  const rows = useRowWindow(scroll, { rowCount, rowHeight, head }, want);
  const drawn = useColumnWindow(scroll, {
    order,
    pinnedCount: pinned.length,
    widths,
    gutter,
    active: block.focus.column,
  });

  /** Whether the keyboard is to follow the active cell once it is drawn. */
  const follow = useRef(false);
  useLayoutEffect(() => {
    if (!follow.current) return;
    follow.current = false;
    focusOn(scroll.current, block.focus);
  });

  const go = useCallback(
    (to: GridPlace, extend: boolean) => {
      follow.current = true;
      setBlock((old) => ({ anchor: extend ? old.anchor : to, focus: to }));
      if (to.row >= 0) rows.show(to.row);
      drawn.show(to.column);
    },
    [rows.show, drawn.show],
  );
  useCellPointer(scroll, go, rows.scrollRows);

  const range = rangeOf(block);
  const columnAt = (place: number) => order[place] ?? 0;
  async function copy() {
    if (pages.current === null) return;
    if (block.focus.row < 0) return setSaid('No cell is chosen: move to one first.');
    setSaid('Copying …');
    const cells = {
      range,
      columns: order.slice(range.left, range.right + 1),
      of: columns,
      headings,
    };
    setSaid(await copyCells(pages.current, cells));
  }
  function open() {
    const { row, column } = block.focus;
    const found = columns[columnAt(column)];
    const value = pages.current?.row(row)?.[columnAt(column)];
    if (found !== undefined && value !== undefined) setViewed({ column: found, row, value });
  }
  const actions: ColumnActions = {
    sort(at, direction) {
      const by = direction === null ? null : { column: at, direction };
      setSort(by);
      pages.current?.sort(by);
      wantAgain();
      setSaid(
        direction === null
          ? 'In the order of the result.'
          : `Sorted by ${columns[at]?.name}, ${direction}.`,
      );
    },
    pin(at, on) {
      const next = on ? [...pinned, at] : pinned.filter((one) => one !== at);
      setPinned(next);
      // The heading is drawn anew at its new place: the keyboard goes with it, once the menu is gone.
      const place = { row: -1, column: columnOrder(columns.length, next).indexOf(at) };
      setBlock({ anchor: place, focus: place });
      setTimeout(() => focusOn(scroll.current, place), MENU_GONE_MS);
      setSaid(`${columns[at]?.name} ${on ? 'pinned to the left' : 'unpinned'}.`);
    },
    resize(at, width) {
      const exact = Math.min(WIDEST * unit, Math.max(NARROWEST * unit, width));
      setWidths((old) => old.with(at, Math.round(exact)));
    },
    fit(at) {
      const column = columns[at];
      if (column === undefined) return;
      const cells = Array.from(
        { length: rows.shown.end - rows.shown.first },
        (_, step) => pages.current?.row(rows.shown.first + step)?.[at],
      );
      actions.resize(at, fittedWidth(column, cells, WIDEST) * unit);
    },
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) =>
    cellKeys(event, {
      block,
      size: {
        rows: rowCount,
        columns: columns.length,
        page: Math.max(1, Math.floor(rows.room / rowHeight) - 1),
      },
      go,
      choose: setBlock,
      open,
      copy: () => void copy(),
    });

  const indexes = withActive(rows.shown, block.focus.row, rowCount);
  const heading = (column: (typeof drawn.others)[number], isPinned: boolean) => {
    const found = columns[column.at];
    return found === undefined ? null : (
      <GridHeading
        key={column.at}
        column={found}
        drawn={column}
        pinned={isPinned}
        sorted={sort?.column === column.at ? sort.direction : null}
        active={block.focus.row < 0 && block.focus.column === column.place}
        actions={actions}
      />
    );
  };
  const oneCell = range.top === range.bottom && range.left === range.right;
  const tooNarrow = scroll.current !== null && drawn.front > scroll.current.clientWidth * 0.6;
  return (
    <div className={tooNarrow ? 'result-grid result-grid-narrow' : 'result-grid'}>
      <div
        ref={scroll}
        role="grid"
        tabIndex={-1}
        aria-label={label}
        aria-describedby={helpId}
        aria-rowcount={rowCount + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable="true"
        className="grid-scroll"
        onKeyDown={onKeyDown}
        onDoubleClick={({ target }) => {
          if (target instanceof HTMLElement && target.closest('[data-row]') !== null) open();
        }}
      >
        <div role="rowgroup" className="grid-head" style={{ width: drawn.width, height: head }}>
          <div role="row" aria-rowindex={1} className="grid-headings">
            <div className="grid-front" role="none">
              <div
                role="columnheader"
                aria-colindex={1}
                className="grid-corner"
                style={{ width: gutter }}
              >
                <span className="visually-hidden">Row</span>
              </div>
              {drawn.pinned.map((column) => heading(column, true))}
            </div>
            {drawn.others.map((column) => heading(column, false))}
          </div>
        </div>
        <div role="rowgroup" style={{ width: drawn.width, height: rows.bar }}>
          <div
            role="none"
            className="grid-layer"
            style={{ top: head, height: Math.min(rows.bar, rows.room) }}
          >
            <div role="none" ref={rows.rows} className="grid-rows">
              {indexes.map((index) => {
                const chosen = index >= range.top && index <= range.bottom && block.focus.row >= 0;
                return (
                  <GridRow
                    key={index}
                    index={index}
                    top={topOf(index, rows.shown, rows.anchor, rowHeight)}
                    height={rowHeight}
                    gutter={gutter}
                    columns={columns}
                    pinned={drawn.pinned}
                    others={drawn.others}
                    cells={pages.current?.row(index)}
                    active={block.focus.row === index ? block.focus.column : null}
                    from={chosen ? range.left : -1}
                    to={chosen ? range.right : -1}
                  />
                );
              })}
            </div>
          </div>
        </div>
      </div>
      <GridFoot
        table={table}
        chosen={oneCell || block.focus.row < 0 ? null : range}
        said={said}
        failure={failure}
        headings={headings}
        helpId={helpId}
        onHeadings={setHeadings}
        onCopy={() => void copy()}
      />
      {viewed === null ? null : (
        <CellViewer
          cell={viewed}
          onClose={() => {
            setViewed(null);
            follow.current = true;
          }}
        />
      )}
    </div>
  );
}
