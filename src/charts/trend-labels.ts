import { periodLabel } from '../kpis/periods.ts';
import type { TrendModel } from '../models/chart-models.ts';
import { COLOURS } from './colours.ts';
import { type TextFace, widest, wrapText } from './wrap.ts';

/** The end of one line of a trend chart, or of several that end at the same value. */
export interface LineEnd {
  readonly name: string;
  /** "11.5%" */
  readonly value: string;
  /** "March 2021" of a comparator, "Q2 2021/22" of a line that ends before the axis; else empty. */
  readonly date: string;
  readonly at: number;
  readonly index: number;
  readonly colour: string;
  readonly council: boolean;
  /** What stays longest where room runs out. */
  readonly weight: number;
}

/** A line's label, broken into lines that fit its column. */
export interface TrendLabel extends LineEnd {
  readonly lines: readonly string[];
}

const WEIGHTS = { council: 8, second: 6, target: 4, neighbours: 3, england: 2, region: 1 } as const;
const NARROWEST_COLUMN = 0.3;
const WIDEST_COLUMN = 0.5;
const COLUMN_IN_LETTERS = 11.5;

/**
 * The label of every line that has a value: the council's, and the comparators', those of the same
 * value in one ("Neighbours and England 9%"). The target keeps a label of its own. `second` is another
 * line of the council's own.
 */
export function lineEnds(model: TrendModel, second: TrendModel | null = null): LineEnd[] {
  const ends: LineEnd[] = [];
  for (const [line, id] of [
    [model, 'council'],
    [second, 'second'],
  ] as const) {
    const end = line === null ? null : lastKnown(line.points);
    if (line === null || end === null) continue;
    const [colour, weight] = [COLOURS[id], WEIGHTS[id]];
    ends.push({ ...end, name: line.council, colour, council: true, weight });
  }
  for (const { id, name, steps } of model.comparators) {
    const end = lastKnown(steps);
    if (end === null) continue;
    const weight = WEIGHTS[id];
    ends.push({ ...end, name, colour: COLOURS[id], council: false, weight });
  }
  return merged(ends);
}

/**
 * Breaks labels into lines. The column is as wide as the widest label wants to be, up to about
 * eleven letters and three tenths of the picture, or the longest word up to a half.
 */
export function labelColumn(
  ends: readonly LineEnd[],
  width: number,
  size: number,
): { readonly width: number; readonly labels: readonly TrendLabel[] } {
  const words = ends.flatMap((end) =>
    end.name.split(' ').map((word) => widest([word], faceOf(end, size))),
  );
  const natural = ends.flatMap((end) =>
    textParts(end).map((part) => widest([part], faceOf(end, size))),
  );
  const usual = Math.min(COLUMN_IN_LETTERS * size, Math.max(NARROWEST_COLUMN * width, 6 * size));
  const column = Math.min(
    Math.max(0, ...natural),
    Math.max(usual, Math.min(WIDEST_COLUMN * width, Math.max(0, ...words))),
  );
  const labels = ends.map((end) => ({
    ...end,
    lines: textParts(end).flatMap((part) => wrapText(part, column + 1, faceOf(end, size))),
  }));
  const used = labels.map((label) => widest(label.lines, faceOf(label, size)));
  return { width: Math.ceil(Math.max(0, ...used)), labels };
}

/** The council's label is bold and has its value on a line of its own; a comparator's has its date. */
function textParts({ name, value, date, council }: LineEnd): string[] {
  const inBrackets = date === '' ? '' : `(${date})`;
  if (council) return [name, `${value} ${inBrackets}`.trim()];
  return [`${name} ${value}`, inBrackets].filter(Boolean);
}

function faceOf(end: LineEnd, size: number): TextFace {
  return { size, bold: end.council };
}

function lastKnown(
  series: readonly {
    readonly period: string;
    readonly value: number | null;
    readonly text: string;
    readonly date?: string;
  }[],
): { value: string; date: string; at: number; index: number } | null {
  const index = series.findLastIndex(({ value }) => value !== null);
  const last = series[index];
  if (last === undefined || last.value === null) return null;
  const older = index < series.length - 1 ? periodLabel(last.period) : '';
  return {
    value: last.text,
    date: last.date || older,
    at: last.value,
    index,
  };
}

function merged(ends: readonly LineEnd[]): LineEnd[] {
  const result: LineEnd[] = [];
  for (const end of ends) {
    const mergeable = end.colour !== COLOURS.target && !end.council;
    const twins = ends.filter(
      (other) =>
        mergeable &&
        !other.council &&
        other.colour !== COLOURS.target &&
        other.at === end.at &&
        other.date === end.date &&
        other.index === end.index,
    );
    if (twins.length < 2) result.push(end);
    else if (twins[0] === end) result.push(together(end, twins));
  }
  return result;
}

/** Of two ways to write the same value ("9.0%" and "9%"), the shorter. */
function together(first: LineEnd, twins: readonly LineEnd[]): LineEnd {
  const names = twins.map(({ name }) => name);
  const values = twins.map(({ value }) => value).sort((a, b) => a.length - b.length);
  return {
    ...first,
    name: `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`,
    value: values[0] ?? first.value,
    weight: Math.max(...twins.map(({ weight }) => weight)),
  };
}
