import type { PictureChoice } from './picture-choice.ts';
import { type Measure, type PictureData, type ReadColumn, readColumns } from './result-columns.ts';

/** What is drawn of a result unless somebody chooses; where it is nothing, why. */
export interface Proposal {
  readonly choice: PictureChoice | null;
  /** A sentence; empty where there is a choice. */
  readonly why: string;
}

/** Lines that can be told apart. */
export const MOST_LINES = 4;
const FEWEST_POINTS = 5;
/** Measures whose unit nobody knows share an axis where their sizes are within this factor. */
const ALIKE = 10;

type WithMeasure = ReadColumn & { readonly measure: Measure };

/**
 * The picture that the shape of a result asks for: a column of time and a measure → lines, by
 * period, of a measure and others of its unit, or of one measure split by a category; one measure
 * with names → bars; two with at least five points → a scatter. Numbers that only support another
 * (numerator, bounds, rank) are passed over while there is another.
 */
export function proposePicture(data: PictureData): Proposal {
  if (data.rows.length === 0) return nothing('The result has no rows to draw.');
  const columns = readColumns(data);
  const measures = measuresOf(columns);
  if (measures.length === 0) {
    return nothing('A picture needs a column of numbers, and the result has none to draw.');
  }
  if (data.rows.length === 1) {
    return nothing(
      measures.length === 1
        ? 'One number is read without a picture.'
        : 'One row is read without a picture.',
    );
  }
  return overTime(columns, measures) ?? byName(columns, measures);
}

/**
 * What a kind of picture would begin with when somebody chooses it; null where the result has not
 * the columns for it.
 */
export function choiceOfKind(data: PictureData, kind: PictureChoice['kind']): PictureChoice | null {
  const columns = readColumns(data);
  const [first, second] = measuresOf(columns, kind === 'scatter' ? 2 : 1);
  const label = labelOf(columns);
  if (first === undefined) return null;
  if (kind === 'bar') {
    return label === undefined ? null : { kind, x: label.name, y: first.name };
  }
  if (kind === 'scatter') {
    if (second === undefined) return null;
    return { kind, x: first.name, y: second.name, label: label?.name ?? null };
  }
  const time = columns.find(({ times }) => times !== null);
  if (time === undefined) return null;
  const placed = byMoment(time);
  const series = isKey([placed]) ? undefined : seriesOf(columns, placed);
  return { kind, x: time.name, y: [first.name], series: series?.name ?? null };
}

/** The columns that each part of a picture may be chosen from. */
export interface PictureColumns {
  readonly times: readonly ReadColumn[];
  readonly measures: readonly ReadColumn[];
  /** Whatever can be a name: all but measures. */
  readonly names: readonly ReadColumn[];
}

export function pictureColumns(data: PictureData): PictureColumns {
  const columns = readColumns(data);
  return {
    times: columns.filter(({ times }) => times !== null),
    measures: columns.filter(({ measure }) => measure !== null),
    names: columns.filter(({ measure }) => measure === null),
  };
}

function nothing(why: string): Proposal {
  return { choice: null, why };
}

function proposed(choice: PictureChoice): Proposal {
  return { choice, why: '' };
}

/** Those with a number to draw; supporting ones too where there are fewer others than wanted. */
function measuresOf(columns: readonly ReadColumn[], wanted = 1): WithMeasure[] {
  const measures = columns.flatMap((column) => {
    const { measure } = column;
    const drawn = measure?.numbers.some((number) => number !== null) === true;
    return measure !== null && drawn ? [{ ...column, measure }] : [];
  });
  const main = measures.filter(({ measure }) => !measure.supporting);
  return main.length >= wanted ? main : measures;
}

/** Null where there is no column of at least two different times. */
function overTime(
  columns: readonly ReadColumn[],
  measures: readonly WithMeasure[],
): Proposal | null {
  const [first] = measures;
  const time = columns.find((column) => column.times !== null && distinct(column.cells) > 1);
  if (time === undefined || first === undefined) return null;
  const placed = byMoment(time);
  const rows = placed.cells.filter((cell) => cell !== null).length;
  if (distinct(placed.cells) === rows) {
    const y = measures.filter((one) => sharesAxis(first.measure, one.measure));
    return proposed({
      kind: 'line',
      x: time.name,
      y: y.slice(0, MOST_LINES).map(({ name }) => name),
      series: null,
    });
  }
  const series = seriesOf(columns, placed);
  if (series !== undefined) {
    return proposed({ kind: 'line', x: time.name, y: [first.name], series: series.name });
  }
  if (distinct(placed.cells) < distinct(time.cells) && isSplit(columns, time)) {
    return nothing(
      "A year and its last quarter end on the same day, and the result has both. Keep one of them in the query, as with period LIKE '%Q%', or select a column that tells them apart, such as origin.",
    );
  }
  return nothing(
    `Several rows share one ${time.label.toLowerCase()}, and no one column tells them apart. Sum or average them in the query, or keep one of each.`,
  );
}

/** A column of times with its cells as they stand on the axis: `2021-22` is where `2021-22-Q4` is. */
function byMoment(time: ReadColumn): ReadColumn {
  const cells = time.times?.stops.map((stop) => (stop === null ? null : String(stop.at)));
  return { ...time, cells: cells ?? time.cells };
}

/** The column that tells apart the rows of one time. */
function seriesOf(columns: readonly ReadColumn[], time: ReadColumn): ReadColumn | undefined {
  return names(columns).find((column) => isKey([time, column]));
}

/** Whether times tell rows apart as they are written, alone or with another column. */
function isSplit(columns: readonly ReadColumn[], time: ReadColumn): boolean {
  return isKey([time]) || seriesOf(columns, time) !== undefined;
}

function byName(columns: readonly ReadColumn[], measures: readonly WithMeasure[]): Proposal {
  const [first, second] = measures;
  const label = labelOf(columns);
  if (first === undefined) return nothing('The result has nothing to draw.');
  if (measures.length === 2 && second !== undefined && points(first, second) >= FEWEST_POINTS) {
    return proposed({
      kind: 'scatter',
      x: first.name,
      y: second.name,
      label: label?.name ?? null,
    });
  }
  if (label === undefined) {
    return nothing(
      'A bar needs a name, and the result has numbers alone. Select a name with them.',
    );
  }
  return proposed({ kind: 'bar', x: label.name, y: first.name });
}

/** What names a row: a column without repeats, else the one with the most different names. */
function labelOf(columns: readonly ReadColumn[]): ReadColumn | undefined {
  const all = [...names(columns), ...columns.filter(({ times }) => times !== null)];
  return all.find((column) => isKey([column])) ?? mostTelling(all);
}

/** Columns of names: those of words before those of codes. */
function names(columns: readonly ReadColumn[]): ReadColumn[] {
  const all = columns.filter(({ times, measure }) => times === null && measure === null);
  const isCode = ({ name }: ReadColumn) => /(^|_)(code|id|key)$/i.test(name);
  return [...all.filter((one) => !isCode(one)), ...all.filter(isCode)];
}

function mostTelling(columns: readonly ReadColumn[]): ReadColumn | undefined {
  const ofNames = columns.map((column) => ({ column, many: distinct(column.cells) }));
  return ofNames.sort((a, b) => b.many - a.many)[0]?.column;
}

function distinct(cells: readonly (string | null)[]): number {
  return new Set(cells.filter((cell) => cell !== null)).size;
}

/** Whether no two rows have the same cells in the columns. */
function isKey(columns: readonly ReadColumn[]): boolean {
  const rows = columns[0]?.cells.map((_cell, row) =>
    JSON.stringify(columns.map(({ cells }) => cells[row])),
  );
  return rows !== undefined && new Set(rows).size === rows.length;
}

function sharesAxis(one: Measure, other: Measure): boolean {
  if (one.unit !== other.unit) return false;
  if (one === other || one.unit !== 'number') return true;
  const [a, b] = [largest(one), largest(other)];
  return Math.max(a, b) <= ALIKE * Math.min(a, b);
}

function largest({ numbers }: Measure): number {
  return Math.max(...numbers.map((number) => Math.abs(number ?? 0)));
}

function points(one: WithMeasure, other: WithMeasure): number {
  return one.measure.numbers.filter(
    (number, row) => number !== null && other.measure.numbers[row] !== null,
  ).length;
}
