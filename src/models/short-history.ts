import { KPIS } from '../kpis/catalogue.ts';
import type { FromRecords, KpiDefinition } from '../kpis/definition.ts';
import { dateLabel, quarterNumber, quarterStart } from '../kpis/periods.ts';
import type { Cube, Figure } from './cube.ts';
import type { Wording } from './wording.ts';

type Reach = NonNullable<FromRecords['reach']>;

/** The months of records up to its last day that a figure needs. */
const MONTHS: Readonly<Record<Reach, number>> = { year: 12, months_30: 30 };

/**
 * How many quarters before the figure's own the first one with records must be: the 12 months begin
 * with the third quarter before; 30 months before the last day of a quarter is the last of the tenth.
 */
const QUARTERS_BEFORE: Readonly<Record<Reach, number>> = { year: 3, months_30: 10 };

/** Whether the records do not reach back as far as a figure needs. */
export function isShortHistory({ marks }: Pick<Figure, 'marks'>): boolean {
  return marks.includes('short_history');
}

/**
 * Why a figure is marked: "Short history: the records reach back to 1 April 2019, and this figure needs
 * 12 months." Without the date where the cube does not tell it; empty where the figure is not marked or
 * has no value.
 * Source: "Too little history" in docs/records.md.
 */
export function shortHistorySentence(
  cube: Cube,
  kpi: KpiDefinition,
  figure: Figure,
  wording: Wording,
): string {
  if (figure.value === null || !isShortHistory(figure)) return '';
  return `Short history: ${whyShort(cube, kpi, figure, wording)}`;
}

/**
 * What the mark beside figures of a scorecard means, in one line below it: why, where one figure has
 * it; empty where none has.
 */
export function shortHistoryNote(
  rows: readonly { readonly shortHistory: string }[],
  { id }: Pick<Wording, 'id'>,
): string {
  const marked = rows.filter(({ shortHistory }) => shortHistory !== '');
  if (marked.length < 2) return marked[0]?.shortHistory ?? '';
  return id === 'young'
    ? 'Short history: our records do not go back as far as these numbers need.'
    : 'Short history: the records do not reach back as far as these figures need.';
}

/** The same of points of a line, with the mark by which they are told. */
export function pointsInWords(
  cube: Cube,
  kpi: KpiDefinition,
  figure: Figure,
  wording: Wording,
): string {
  return `Hollow triangles have a short history: ${whyShort(cube, kpi, figure, wording)}`;
}

function whyShort(cube: Cube, kpi: KpiDefinition, figure: Figure, { id }: Wording): string {
  const reach = kpi.records?.reach;
  const months = reach === undefined ? '' : `${MONTHS[reach]} months`;
  const first = firstDay(cube, kpi, figure);
  if (id === 'young') {
    const back = first === null ? 'do not go back far enough' : `go back to ${dateLabel(first)}`;
    return `our records ${back}.${months === '' ? '' : ` This number needs ${months} of them.`}`;
  }
  const back =
    first === null ? 'do not reach back far enough' : `reach back to ${dateLabel(first)}`;
  return `the records ${back}${months === '' ? '' : `, and this figure needs ${months}`}.`;
}

/**
 * The first day of the records that a figure was counted from: that of the first quarter with a figure
 * from the same source and the same table of records. Null where the marks of this KPI do not bear it
 * out, such as where other files hide its first quarters.
 */
function firstDay(cube: Cube, { id, records }: KpiDefinition, { source }: Figure): string | null {
  if (records?.reach === undefined) return null;
  const first = firstQuarters(cube).get(countedFrom(records, source));
  const from = first === undefined ? null : quarterNumber(first);
  if (first === undefined || from === null) return null;
  const before = QUARTERS_BEFORE[records.reach];
  const isBorneOut = ofQuarters(cube, id).every(
    (one) =>
      one.source !== source ||
      isShortHistory(one) === (quarterNumber(one.period) ?? 0) - before < from,
  );
  return isBorneOut ? quarterStart(first) : null;
}

/** What figures are counted from: a source and a table of its records. */
function countedFrom({ table }: FromRecords, source: string): string {
  return `${table} ${source}`;
}

function ofQuarters(cube: Cube, kpi: string): readonly Figure[] {
  return cube.figures(kpi).filter(({ period }) => quarterNumber(period) !== null);
}

const found = new WeakMap<Cube, ReadonlyMap<string, string>>();

/** The first quarter of everything that figures are counted from. Every marked figure asks for it. */
function firstQuarters(cube: Cube): ReadonlyMap<string, string> {
  const known = found.get(cube);
  if (known !== undefined) return known;
  const firsts = new Map<string, string>();
  for (const { id, records } of KPIS) {
    if (records === undefined) continue;
    for (const { source, period } of ofQuarters(cube, id)) {
      const from = countedFrom(records, source);
      const first = firsts.get(from);
      if (first === undefined || period < first) firsts.set(from, period);
    }
  }
  found.set(cube, firsts);
  return firsts;
}
