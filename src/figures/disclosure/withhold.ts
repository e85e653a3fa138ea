import {
  KPI_RELATIONS,
  type KpiRelation,
  PART_RELATIONS,
  relationOfPart,
} from './kpi-relations.ts';
import { Ledger } from './ledger.ts';
import { relateParts } from './parts.ts';
import { protect } from './protect.ts';
import {
  type DisclosureFigure,
  findCount,
  type Line,
  makeSheets,
  type Sheet,
  type Small,
} from './sheets.ts';

/** Why a figure is withheld: by itself, or so that another cannot be worked out from it. */
export type WhyWithheld = Exclude<Small, ''> | 'difference';

/**
 * A figure that a public view does not show, and why: by itself (a count from 1 to the threshold,
 * such a complement or denominator, or a percentage that gives one away), or because another
 * withheld figure could be worked out from it.
 */
export interface Withheld {
  readonly kpi: string;
  readonly period: string;
  readonly breakdown: string;
  readonly category: string;
  readonly origin: DisclosureFigure['origin'];
  readonly why: WhyWithheld;
}

/** The year in which a period ends, `2021-22`, and its quarter or 0. */
function yearAndQuarter(period: string): { year: string; quarter: number } {
  return { year: period.slice(0, 7), quarter: Number(period.slice(9)) || 0 };
}

function yearBefore(year: string): string {
  const start = Number(year.slice(0, 4));
  return `${start - 1}-${year.slice(2, 4)}`;
}

/** The key of the period before: the last quarter, or the last year. */
function periodBefore(period: string): string {
  const { year, quarter } = yearAndQuarter(period);
  if (quarter === 0) return yearBefore(year);
  return quarter === 1 ? `${yearBefore(year)}-Q4` : `${year}-Q${quarter - 1}`;
}

/** The other key of the same day: a year stands at the end of its fourth quarter. */
function sameDay(period: string): string {
  const { year, quarter } = yearAndQuarter(period);
  if (quarter === 0) return `${year}-Q4`;
  return quarter === 4 ? year : '';
}

type Sheets = ReadonlyMap<string, Sheet>;

function sheetsAt(sheets: Sheets, origin: string, ...periods: readonly string[]): Sheet[] {
  return periods.flatMap((period) => sheets.get(`${origin} ${period}`) ?? []);
}

/** Enters a relation between KPIs, for the sheet on which one of its parts stands. */
function relate(
  ledger: Ledger,
  relation: KpiRelation,
  sheet: Sheet,
  now: readonly Sheet[],
  before: readonly Sheet[],
): void {
  if (!relation.parts.some((term) => !term.before && findCount(term, [sheet]) !== undefined))
    return;
  const find = (terms: KpiRelation['parts']): number[] =>
    terms
      .map((term) => findCount(term, term.before ? before : now))
      .filter((count) => count !== undefined);
  const parts = find(relation.parts);
  const whole = find(relation.whole);
  if (whole.length < relation.whole.length || parts.length === 0) return;
  if (parts.length < relation.parts.length && relation.someParts === undefined) return;
  const equal = ledger.sum(parts) === ledger.sum(whole);
  const [part, all] = [parts[0], whole[0]];
  if (relation.kind === 'within') ledger.within(parts, whole);
  else if (equal && parts.length === 1 && whole.length === 1) ledger.same(all ?? 0, part ?? 0);
  else if (equal) ledger.addUp(parts, whole);
  else if (relation.kind === 'same') ledger.within(parts, whole);
  else if (relation.kind === 'alike' && !ledger.within(parts, whole)) ledger.within(whole, parts);
}

/** The parts of which more than one KPI of a sheet has a figure, as the ends of their keys. */
function partsOf(sheet: Sheet): string[] {
  const seen = new Map<string, number>();
  for (const key of sheet.lines.keys()) {
    const at = key.indexOf('\n');
    if (at >= 0) seen.set(key.slice(at), (seen.get(key.slice(at)) ?? 0) + 1);
  }
  return [...seen].filter(([, kpis]) => kpis > 1).map(([part]) => part);
}

/** A published figure that is the area's own one under another name. */
function relatePublished(ledger: Ledger, sheet: Sheet, own: readonly Sheet[]): void {
  for (const [key, line] of sheet.lines) {
    for (const { lines } of own) {
      const other = lines.get(key);
      for (const side of ['numerator', 'denominator'] as const) {
        const [a, b] = [other?.[side], line[side]];
        if (a !== undefined && b !== undefined && ledger.value(a) === ledger.value(b)) {
          ledger.same(a, b);
        }
      }
    }
  }
}

/** A year that is the sum of its four quarters: three of them and the year tell the fourth. */
function relateQuarters(ledger: Ledger, sheet: Sheet, quarters: readonly Sheet[]): void {
  if (quarters.length < 4) return;
  for (const [key, line] of sheet.lines) {
    const lines: (Line | undefined)[] = quarters.map((quarter) => quarter.lines.get(key));
    for (const side of ['numerator', 'denominator'] as const) {
      const year = line[side];
      const four = lines.map((one) => one?.[side]).filter((count) => count !== undefined);
      if (year === undefined || four.length < 4 || ledger.value(year) === 0) continue;
      if (ledger.sum(four) === ledger.value(year)) ledger.addUp(four, [year]);
    }
  }
}

/**
 * A published headline that prints no small count: whoever wants what follows from it has it from
 * the publisher already, and a comparator that differs from the published one would be wrong.
 */
function isPublic({ origin, breakdown, small }: DisclosureFigure): boolean {
  return origin === 'published' && breakdown === '' && small !== 'small' && small !== 'denominator';
}

/** Files of councils have far fewer parts in a period; counted from records, a KPI has some forty. */
const MANY_PARTS = 100;

const sheetOf = ({ origin, period }: DisclosureFigure): string => `${origin} ${period}`;

/**
 * The periods of which a public view shows no parts at all: those with very many, half of which or more
 * are withheld by themselves. Few of the others could be shown, and to find out which takes longer than
 * anybody waits. Parts without anybody say nothing of how small the others are.
 */
function periodsWithoutParts(figures: readonly DisclosureFigure[]): ReadonlySet<string> {
  const tally = new Map<string, { parts: number; withChildren: number; small: number }>();
  for (const figure of figures) {
    if (figure.breakdown === '' || !figure.shown) continue;
    const of = tally.get(sheetOf(figure)) ?? { parts: 0, withChildren: 0, small: 0 };
    of.parts += 1;
    if (figure.numerator !== 0) of.withChildren += 1;
    if (figure.numerator !== 0 && figure.small !== '') of.small += 1;
    tally.set(sheetOf(figure), of);
  }
  return new Set(
    [...tally]
      .filter(([, of]) => of.parts > MANY_PARTS && 2 * of.small >= of.withChildren)
      .map(([sheet]) => sheet),
  );
}

/**
 * Disclosure control over the figures of one area, all periods together: which of them a public view
 * must not show, so that no count from 1 to the threshold can be told, by itself or by adding and
 * subtracting what is shown. Rules: docs/decisions/0006-disclosure-control.md.
 * The same figures in the same order always give the same answer.
 *
 * @param all All figures of one area, own and published, headlines and parts.
 * @param options `threshold`: the largest count that is withheld, 5 by default in the product.
 */
export function withhold(
  all: readonly DisclosureFigure[],
  { threshold }: { readonly threshold: number },
): Withheld[] {
  const bare = periodsWithoutParts(all);
  const isLeftOut = (figure: DisclosureFigure) =>
    figure.breakdown !== '' && bare.has(sheetOf(figure));
  const figures = all.filter((figure) => !isLeftOut(figure));
  const without = all.filter((figure) => isLeftOut(figure) && figure.shown);
  const ledger = new Ledger(threshold);
  const { sheets, cells } = makeSheets(figures, ledger);
  const byName = new Map(sheets.map((sheet) => [`${sheet.origin} ${sheet.period}`, sheet]));
  for (const sheet of sheets) {
    const { origin, period } = sheet;
    const { year, quarter } = yearAndQuarter(period);
    const now = sheetsAt(byName, origin, period, sameDay(period));
    const before = sheetsAt(byName, origin, periodBefore(period));
    for (const relation of KPI_RELATIONS) {
      // What two of a publisher's own tables tell between them is public, and the publisher's care.
      if (origin === 'published' && relation.kind === 'alike') continue;
      relate(ledger, relation, sheet, now, before);
    }
    if (origin === 'own') {
      // Counted from records, every KPI has the same parts, and what holds of all holds of each.
      for (const part of partsOf(sheet)) {
        for (const relation of PART_RELATIONS) {
          relate(ledger, relationOfPart(relation, part), sheet, now, before);
        }
      }
    }
    relateParts(ledger, sheet);
    if (origin === 'published') {
      relatePublished(ledger, sheet, sheetsAt(byName, 'own', `${year}-Q4`, year));
    }
    if (quarter === 0) {
      const names = [1, 2, 3, 4].map((each) => `${year}-Q${each}`);
      relateQuarters(ledger, sheet, sheetsAt(byName, 'own', ...names));
    }
  }
  const hidden = protect(ledger.system(cells));
  const ownHidden = new Set(
    figures
      .filter(({ origin }, at) => origin === 'own' && hidden[at])
      .map(({ kpi, period }) => `${kpi} ${yearAndQuarter(period).year}`),
  );
  const controlled = figures.flatMap((figure, at): Withheld[] => {
    const { kpi, period, breakdown, category, origin, small } = figure;
    if (!hidden[at] || !figure.shown) return [];
    if (isPublic(figure) && !ownHidden.has(`${kpi} ${period}`)) return [];
    return [{ kpi, period, breakdown, category, origin, why: small === '' ? 'difference' : small }];
  });
  const leftOut = without.map(({ kpi, period, breakdown, category, origin, small }): Withheld => {
    const why: WhyWithheld = small === '' ? 'difference' : small;
    return { kpi, period, breakdown, category, origin, why };
  });
  return [...controlled, ...leftOut];
}
