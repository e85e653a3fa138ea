import type { CubeColumns } from '../figures/cube-shape.ts';
import type { Basis } from '../kpis/definition.ts';
import type {
  ComparatorId,
  Comparison,
  Cube,
  Figure,
  Flag,
  Part,
  PublishedFigure,
  Rank,
  Rating,
} from './cube.ts';

const NONE: readonly never[] = [];

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}

/** What is made of a key is made when it is first asked for, and kept. */
function made<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const there = known.get(key);
    if (there !== undefined) return there;
    const item = make(key);
    known.set(key, item);
    return item;
  };
}

/**
 * Indexes the rows of the cube query. Most of them are comparisons, published figures and parts, of
 * which a screen reads few: of these only the places are noted, by KPI.
 */
export function readCube(areaCode: string, { rowCount, column }: CubeColumns): Cube {
  const figures = new Map<string, Figure[]>();
  const figureByPeriod = new Map<string, Figure>();
  const shown = new Map<string, string>();
  const ranks = new Map<string, Rank>();
  const rows = {
    comparison: new Map<string, number[]>(),
    published: new Map<string, number[]>(),
    part: new Map<string, number[]>(),
  };
  const comparisons = new Map<number, Comparison>();
  const quarterOfEnd = new Map<string, string>();
  const text = (name: TextColumn, at: number): string => column[name][at] ?? '';
  const measured = (at: number) => ({
    kpi: text('kpi', at),
    period: text('period', at),
    periodEnd: text('period_end', at),
    numerator: column.numerator[at] ?? null,
    denominator: column.denominator[at] ?? null,
    value: column.value[at] ?? null,
    flag: text('flag', at) as Flag,
  });

  for (let at = 0; at < rowCount; at += 1) {
    const kpi = text('kpi', at);
    const section = column.section[at];
    switch (section) {
      case 'comparison':
      case 'published':
      case 'part':
        push(rows[section], kpi, at);
        break;
      case 'figure': {
        const figure: Figure = {
          ...measured(at),
          basis: text('basis', at) as Basis,
          marks: text('marks', at).split(';').filter(Boolean),
          source: text('source', at),
          origin: text('role', at) as Figure['origin'],
          low: column.low[at] ?? null,
          high: column.high[at] ?? null,
        };
        push(figures, kpi, figure);
        figureByPeriod.set(`${kpi}|${figure.period}`, figure);
        break;
      }
      case 'shown':
        shown.set(`${kpi}|${text('quarter', at)}`, text('period', at));
        quarterOfEnd.set(text('period_end', at), text('quarter', at));
        break;
      case 'rank': {
        const { period, periodEnd } = measured(at);
        ranks.set(`${kpi}|${period}`, {
          kpi,
          period,
          periodEnd,
          place: column.counted[at] ?? 0,
          authorities: column.out_of[at] ?? 0,
          quartile: text('rating', at),
        });
      }
    }
  }

  const comparisonRows = made((kpi) => {
    const byPeriod = new Map<string, number[]>();
    for (const at of rows.comparison.get(kpi) ?? NONE) push(byPeriod, text('period', at), at);
    return byPeriod;
  });
  const published = made((kpi) =>
    (rows.published.get(kpi) ?? NONE).map(
      (at): PublishedFigure => ({
        ...measured(at),
        role: text('role', at) as PublishedFigure['role'],
        areaCode: text('area_code', at),
        source: text('source', at),
      }),
    ),
  );
  const parts = made((kpi) =>
    (rows.part.get(kpi) ?? NONE).map(
      (at): Part => ({
        ...measured(at),
        breakdown: text('breakdown', at),
        category: text('category', at),
        source: text('source', at),
      }),
    ),
  );
  const ends = new Set<string>();
  let hasOwn = false;
  for (const list of figures.values()) {
    list.sort((a, b) => (a.periodEnd < b.periodEnd ? -1 : Number(a.periodEnd > b.periodEnd)));
    for (const figure of list) {
      ends.add(figure.periodEnd);
      hasOwn ||= figure.origin === 'own';
    }
  }
  const shownQuarters = new Set(quarterOfEnd.values());
  return {
    areaCode,
    quarters: [...ends].sort().flatMap((end) => quarterOfEnd.get(end) ?? []),
    shows: (quarter) => shownQuarters.has(quarter),
    hasOwn,
    figures: (kpi) => figures.get(kpi) ?? NONE,
    shown: (kpi, quarter) => {
      const period = shown.get(`${kpi}|${quarter}`);
      return period === undefined ? null : (figureByPeriod.get(`${kpi}|${period}`) ?? null);
    },
    comparison: ({ kpi, period }, comparator, model, method) => {
      const at = comparisonRows(kpi)
        .get(period)
        ?.find(
          (row) =>
            column.role[row] === comparator &&
            (comparator !== 'neighbours' ||
              (column.model[row] === model && column.method[row] === method)),
        );
      if (at === undefined) return null;
      const comparison = comparisons.get(at) ?? readComparison(column, at);
      comparisons.set(at, comparison);
      return comparison;
    },
    rank: (kpi, period) => ranks.get(`${kpi}|${period}`) ?? null,
    published,
    parts,
  };
}

function readComparison(column: CubeColumns['column'], at: number): Comparison {
  return {
    comparator: (column.role[at] ?? '') as ComparatorId,
    period: column.comparator_period[at] ?? '',
    periodEnd: column.period_end[at] ?? '',
    numerator: column.numerator[at] ?? null,
    denominator: column.denominator[at] ?? null,
    value: column.value[at] ?? null,
    flag: (column.flag[at] ?? '') as Flag,
    source: column.source[at] ?? '',
    published: column.published[at] === true,
    counted: column.counted[at] ?? null,
    outOf: column.out_of[at] ?? null,
    why: (column.why[at] ?? '') as Comparison['why'],
    difference: column.difference[at] ?? null,
    relative: column.relative[at] ?? null,
    tolerance: column.tolerance[at] ?? 0,
    toleranceMode: (column.tolerance_mode[at] ?? '') as Comparison['toleranceMode'],
    gapInTolerances: column.gap_in_tolerances[at] ?? null,
    aboutTheSame: column.about_the_same[at] === true,
    rating: (column.rating[at] ?? null) as Rating | null,
    withinChance: column.within_chance[at] ?? null,
  };
}

type TextColumn = {
  [C in keyof CubeColumns['column']]: CubeColumns['column'][C] extends readonly (string | null)[]
    ? C
    : never;
}[keyof CubeColumns['column']];
