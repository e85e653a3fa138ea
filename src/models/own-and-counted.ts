import type { CountedFigure, OwnAndCounted } from '../figures/own-and-counted.ts';
import type { Unit } from '../kpis/definition.ts';
import { periodLabel } from '../kpis/periods.ts';
import { formatDifference, formatNOfN, formatValue } from './format.ts';

/** One of the two figures in words: "11.5%", "113 of 983". */
export interface FigureInWords {
  readonly value: string;
  /** Empty for a count. */
  readonly nOfN: string;
}

/** A period with its own total and the one counted from records, in words. */
export interface OwnAndCountedRow {
  readonly key: string;
  readonly period: string;
  readonly own: FigureInWords;
  readonly counted: FigureInWords;
  /** "5 more", "1.2 percentage points less", "The same": counted against own. */
  readonly difference: string;
}

function figureInWords({ value, numerator, denominator }: CountedFigure, unit: Unit) {
  const nOfN = unit === 'count' ? '' : formatNOfN(numerator, denominator);
  return { value: formatValue(value, unit), nOfN };
}

/** Half of the last digit that is shown of a percentage, rate or score: less is no difference. */
const SAME = 0.05;

function differenceInWords(difference: number, unit: Unit): string {
  if (Math.abs(difference) < SAME) return 'The same';
  return `${formatDifference(difference, unit)} ${difference > 0 ? 'more' : 'less'}`;
}

/** The figures of a KPI that are there twice, latest period first. `both` is earliest first. */
export function ownAndCountedRows(
  both: readonly OwnAndCounted[],
  kpi: { readonly id: string; readonly unit: Unit },
): OwnAndCountedRow[] {
  return both
    .filter((one) => one.kpi === kpi.id)
    .map((one) => ({
      key: one.period,
      period: periodLabel(one.period),
      own: figureInWords(one.own, kpi.unit),
      counted: figureInWords(one.counted, kpi.unit),
      difference: differenceInWords(one.difference, kpi.unit),
    }))
    .toReversed();
}

/** How many of the periods differ, as a sentence. */
export function differencesInWords(rows: readonly OwnAndCountedRow[]): string {
  const differing = rows.filter(({ difference }) => difference !== 'The same').length;
  const all = rows.length === 1 ? 'the one period that has both' : `all ${rows.length} periods`;
  if (differing === 0) return `Both say the same in ${all}.`;
  if (differing === rows.length) return `They differ in ${all}.`;
  return `They differ in ${differing} of ${rows.length} periods.`;
}
