import { type PointerEvent, useRef } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { ResultColumn, SortBy } from '../../../console/console.ts';
import { Arrow } from '../../../ui/Arrow.tsx';
import type { DrawnColumn } from './use-column-window.ts';

/** What can be done with a column from its heading. */
export interface ColumnActions {
  readonly sort: (at: number, direction: SortBy['direction'] | null) => void;
  readonly pin: (at: number, pinned: boolean) => void;
  /** Gives a column a width in pixels. */
  readonly resize: (at: number, width: number) => void;
  readonly fit: (at: number) => void;
}

interface GridHeadingProps {
  readonly column: ResultColumn;
  readonly drawn: DrawnColumn;
  readonly pinned: boolean;
  readonly sorted: SortBy['direction'] | null;
  /** True where the keyboard is in the row of headings and at this column. */
  readonly active: boolean;
  readonly actions: ColumnActions;
}

/** A step of the arrow keys at the edge of a column, and one of the menu, in pixels. */
const STEP = 8;
const LEAP = 48;
const MOST_WIDTH = 1200;

/** A heading: its name sorts, a menu does the rest, and its edge can be dragged or moved by arrow keys. */
export function GridHeading({ column, drawn, pinned, sorted, active, actions }: GridHeadingProps) {
  const { at, place, left, width } = drawn;
  const { name, type } = column;
  const next = sorted === null ? 'ascending' : sorted === 'ascending' ? 'descending' : null;
  const choose = {
    ascending: () => actions.sort(at, 'ascending'),
    descending: () => actions.sort(at, 'descending'),
    unsorted: () => actions.sort(at, null),
    pin: () => actions.pin(at, !pinned),
    wider: () => actions.resize(at, width + LEAP),
    narrower: () => actions.resize(at, width - LEAP),
    fit: () => actions.fit(at),
  };
  return (
    <div
      role="columnheader"
      aria-colindex={place + 2}
      aria-sort={sorted ?? 'none'}
      aria-label={`${name}, ${type}`}
      className={`grid-heading${column.kind === 'number' ? ' grid-figure' : ''}`}
      style={pinned ? { width } : { left, width }}
      data-pinned={pinned || undefined}
    >
      <button
        type="button"
        className="grid-sort"
        tabIndex={active ? 0 : -1}
        data-heading={place}
        title={`${name}\n${type}`}
        onClick={() => actions.sort(at, next)}
      >
        <span className="grid-name">
          <span>{name === '' ? ' ' : name}</span>
          {sorted === null ? null : <Arrow way={sorted === 'ascending' ? 'up' : 'down'} />}
        </span>
        <small className="grid-type">{type}</small>
        <span className="visually-hidden">
          {next === null ? ', stop sorting' : `, sort ${next}`}
        </span>
      </button>
      <MenuTrigger>
        <Button
          className="grid-menu"
          aria-label={`Options for ${name}`}
          excludeFromTabOrder={!active}
        >
          <span aria-hidden="true">⋮</span>
        </Button>
        <Popover className="grid-popover" placement="bottom end">
          <Menu
            aria-label={`Options for ${name}`}
            onAction={(key) => choose[String(key) as keyof typeof choose]()}
          >
            <MenuItem id="ascending">Sort ascending</MenuItem>
            <MenuItem id="descending">Sort descending</MenuItem>
            <MenuItem id="unsorted">Order of the result</MenuItem>
            <MenuItem id="pin">{pinned ? 'Unpin' : 'Pin to the left'}</MenuItem>
            <MenuItem id="wider">Make wider</MenuItem>
            <MenuItem id="narrower">Make narrower</MenuItem>
            <MenuItem id="fit">Fit to what is shown</MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      <Edge name={name} width={width} active={active} at={at} actions={actions} />
    </div>
  );
}

interface EdgeProps {
  readonly name: string;
  readonly at: number;
  readonly width: number;
  readonly active: boolean;
  readonly actions: ColumnActions;
}

/**
 * The edge of a column: dragged by pointer, fitted by a double click, and for the keyboard the
 * browser's own slider, which lies over it unseen.
 */
function Edge({ name, at, width, active, actions }: EdgeProps) {
  const start = useRef<{ x: number; width: number } | null>(null);
  function onPointerDown(event: PointerEvent<HTMLInputElement>) {
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { x: event.clientX, width };
  }
  function onPointerMove(event: PointerEvent<HTMLInputElement>) {
    const from = start.current;
    if (from !== null) actions.resize(at, from.width + event.clientX - from.x);
  }
  return (
    <input
      type="range"
      aria-label={`Width of ${name}`}
      min={0}
      max={MOST_WIDTH}
      step={STEP}
      value={Math.round(width)}
      tabIndex={active ? 0 : -1}
      className="grid-edge"
      onChange={({ currentTarget }) => actions.resize(at, Number(currentTarget.value))}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        start.current = null;
      }}
      onDoubleClick={() => actions.fit(at)}
    />
  );
}
