import type {
  ComparatorId,
  Comparison,
  Cube,
  Figure,
  NeighbourMethod,
  NeighbourModel,
  Rating,
} from '../../src/models/cube.ts';

/** A figure of a quarter with one comparison, as a test writes it. */
export interface SmallFigure {
  readonly kpi: string;
  readonly value: number;
  readonly figure?: Partial<Figure>;
  readonly beside: readonly (Partial<Comparison> & {
    readonly comparator: ComparatorId;
    readonly rating: Rating | null;
    readonly model?: NeighbourModel;
    readonly method?: NeighbourMethod;
  })[];
}

export const QUARTER = '2021-22-Q3';

/** A cube of one quarter, Q3 2021/22, from the few figures that a test is about. */
export function smallCube(areaCode: string, rows: readonly SmallFigure[]): Cube {
  const figureOf = (row: SmallFigure): Figure => ({
    kpi: row.kpi,
    period: QUARTER,
    periodEnd: '2021-12-31',
    basis: 'snapshot',
    numerator: null,
    denominator: null,
    value: row.value,
    flag: '',
    marks: [],
    source: 'load-1',
    origin: 'own',
    low: null,
    high: null,
    ...row.figure,
  });
  return {
    areaCode,
    quarters: [QUARTER],
    shows: (quarter) => quarter === QUARTER,
    hasOwn: true,
    figures: (kpi) => rows.filter((row) => row.kpi === kpi).map(figureOf),
    shown: (kpi, quarter) => {
      const row = rows.find((one) => one.kpi === kpi);
      return row === undefined || quarter !== QUARTER ? null : figureOf(row);
    },
    comparison: (figure, comparator, model, method) => {
      const found = rows
        .find((row) => row.kpi === figure.kpi)
        ?.beside.find(
          (one) =>
            one.comparator === comparator &&
            (one.model ?? model) === model &&
            (one.method ?? method) === method,
        );
      if (found === undefined) return null;
      const { model: _model, method: _method, ...given } = found;
      return { ...EMPTY, ...given };
    },
    rank: () => null,
    published: () => [],
    parts: () => [],
  };
}

const EMPTY: Omit<Comparison, 'comparator' | 'rating'> = {
  period: '2020-21',
  periodEnd: '2021-03-31',
  numerator: null,
  denominator: null,
  value: null,
  flag: '',
  source: '',
  published: true,
  counted: null,
  outOf: null,
  why: '',
  difference: null,
  relative: null,
  tolerance: 2,
  toleranceMode: 'percentage',
  gapInTolerances: null,
  aboutTheSame: false,
  withinChance: null,
};
