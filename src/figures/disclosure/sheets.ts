import type { Unit } from '../../kpis/definition.ts';
import { lineKey, type Term } from './kpi-relations.ts';
import type { Ledger } from './ledger.ts';
import { type Cell, costOfCell } from './system.ts';

/**
 * Why a figure is withheld by itself; empty where it is not. Decided by disclosure_counts.sql, but
 * for `officer`: the officer's own choice.
 */
export type Small = '' | 'small' | 'complement' | 'denominator' | 'percentage' | 'officer';

/** A figure as disclosure control reads it, of one area. */
export interface DisclosureFigure {
  readonly kpi: string;
  readonly period: string;
  readonly breakdown: string;
  readonly category: string;
  readonly origin: 'own' | 'published';
  readonly unit: Unit;
  /** The count, or the numerator; worked out where the percentage gives it away. */
  readonly numerator: number | null;
  /** Given, or known from another figure; null for a count. */
  readonly denominator: number | null;
  /** False where the row has no value, such as one that its own publisher withholds. */
  readonly shown: boolean;
  readonly flag: string;
  readonly small: Small;
}

/** A figure with its counts in the ledger; undefined where it has none. */
export interface Line {
  readonly figure: DisclosureFigure;
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
}

/** The figures of one period from one origin. */
export interface Sheet {
  readonly origin: DisclosureFigure['origin'];
  readonly period: string;
  readonly lines: ReadonlyMap<string, Line>;
  /** The lines of each breakdown of a KPI. */
  readonly breakdowns: ReadonlyMap<string, readonly Line[]>;
}

/** The number in care stands on every page and is never withheld for another figure's sake. */
const NEVER_FOR_OTHERS: readonly string[] = ['cla_number', 'cla_rate'];
const COST_OF_A_HEADLINE = 3;
/** Headlines that are missed less than others of the same family. */
const LESSER_HEADLINES: readonly string[] = [
  'missing_episodes',
  'suitable_17_18',
  'suitable_19_21',
  'external_residential',
  'secure',
];
function costOf({ kpi, breakdown, small, numerator }: DisclosureFigure): number {
  const size = numerator ?? 0;
  if (breakdown !== '') return costOfCell(1, size);
  if (NEVER_FOR_OTHERS.includes(kpi) && small === '') return Number.POSITIVE_INFINITY;
  return costOfCell(LESSER_HEADLINES.includes(kpi) ? 2 : COST_OF_A_HEADLINE, size);
}

/** Enters figures in the ledger, a sheet an origin and period, and gives their cells beside them. */
export function makeSheets(
  figures: readonly DisclosureFigure[],
  ledger: Ledger,
): { sheets: Sheet[]; cells: Cell[] } {
  interface Open extends Sheet {
    readonly lines: Map<string, Line>;
    readonly breakdowns: Map<string, Line[]>;
  }
  const sheets = new Map<string, Open>();
  const cells = figures.map((figure): Cell => {
    const { origin, period, kpi, breakdown, category, unit, small } = figure;
    const name = `${origin} ${period}`;
    let sheet = sheets.get(name);
    if (sheet === undefined) {
      sheet = { origin, period, lines: new Map(), breakdowns: new Map() };
      sheets.set(name, sheet);
    }
    const read = (value: number | null, chosen = false): number | undefined => {
      if (value === null || value < 0 || !figure.shown) return undefined;
      return chosen ? ledger.shown(value, true) : ledger.shown(value);
    };
    // What an officer withholds must not be told by others, whatever its size.
    const numerator = read(figure.numerator, small === 'officer');
    const denominator =
      unit === 'percent' || unit === 'score' ? read(figure.denominator) : undefined;
    const line: Line = { figure, numerator, denominator };
    sheet.lines.set(lineKey(kpi, breakdown, category), line);
    if (breakdown !== '') {
      const parts = sheet.breakdowns.get(`${kpi}\n${breakdown}`);
      if (parts === undefined) sheet.breakdowns.set(`${kpi}\n${breakdown}`, [line]);
      else parts.push(line);
    }
    if (unit === 'percent' && numerator !== undefined && denominator !== undefined) {
      ledger.within([numerator], [denominator]);
    }
    const counts = [numerator, denominator].filter((count) => count !== undefined);
    return { counts, cost: costOf(figure), small: small !== '' };
  });
  return { sheets: [...sheets.values()], cells };
}

/** The count that a term names on a sheet or, where that has none, on those that go with it. */
export function findCount(term: Term, sheets: readonly Sheet[]): number | undefined {
  for (const { lines } of sheets) {
    const count = lines.get(term.line)?.[term.side];
    if (count !== undefined) return count;
  }
  return undefined;
}
