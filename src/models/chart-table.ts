import { periodLabel } from '../kpis/periods.ts';
import type {
  BarsModel,
  LinesModel,
  PartsModel,
  RowsModel,
  ScatterModel,
  TrendComparator,
  TrendModel,
  TrendPoint,
} from './chart-models.ts';
import type { ResultChart } from './console/drawing.ts';
import type { Wording } from './wording.ts';

/** The numbers of a chart as its table has them: texts, none of them empty but the council's own. */
export interface ChartRows {
  /** Of the column of names, then of the cells. */
  readonly heads: readonly string[];
  readonly rows: readonly {
    /** Unlike any other of the table. */
    readonly id: string;
    readonly name: string;
    readonly cells: readonly string[];
  }[];
}

type Say = Wording['say'];

const NONE = '–';

/** A period a row. `second` is another line of the council's own, as `flowsOption` draws it. */
export function trendRows(trend: TrendModel, say: Say, second?: TrendModel): ChartRows {
  const lines = second === undefined ? [trend] : [trend, second];
  const numbers = trend.unit !== 'count' && trend.unit !== 'score';
  const comparators = second === undefined ? trend.comparators : [];
  const dates = trend.points.map((_, at) => mostCommon(comparators.map((one) => dateAt(one, at))));
  const dated = dates.some((date) => date !== '');
  return {
    heads: [
      trend.axis === 'quarters' ? 'Quarter' : 'Year to March',
      ...lines.map(({ council }) => council),
      ...(numbers ? ['Numbers'] : []),
      ...comparators.map(({ name }) => name),
      ...(dated ? [say('Date compared with')] : []),
    ],
    rows: trend.points.map((point, at) => ({
      id: point.period,
      name: periodLabel(point.period),
      cells: [
        ...lines.map(({ points }) => ownText(points[at], say)),
        ...(numbers ? [point.nOfN || NONE] : []),
        ...comparators.map((one) => besideText(one, at, dates[at] ?? '')),
        ...(dated ? [dates[at] || NONE] : []),
      ],
    })),
  };
}

function dateAt({ steps }: TrendComparator, at: number): string {
  return steps[at]?.date ?? '';
}

/** A comparator's value; with its date where that is not the row's. */
function besideText(comparator: TrendComparator, at: number, rowDate: string): string {
  const text = comparator.steps[at]?.text || NONE;
  const date = dateAt(comparator, at);
  return date === '' || date === rowDate ? text : `${text} (${date})`;
}

/** Of dates the one that most share, the first of equals; empty where there is none. */
function mostCommon(dates: readonly string[]): string {
  const known = dates.filter((date) => date !== '');
  const times = (date: string) => known.filter((one) => one === date).length;
  return known.reduce((most, date) => (times(date) > times(most) ? date : most), known[0] ?? '');
}

function ownText(point: TrendPoint | undefined, say: Say): string {
  if (point === undefined) return '';
  if (point.value === null) return point.text;
  const published = point.published ? say(' (published)') : '';
  return `${point.text}${published}${point.shortHistory === true ? ' (short history)' : ''}`;
}

/** A part a row. `name` says what the parts are: "Age"; `when` heads the value: "Now". */
export function partsRows(parts: PartsModel, name: string, when: string): ChartRows {
  const percent = parts.unit === 'percent';
  const yearAgo = parts.rows.some((row) => row.yearAgo !== null);
  return {
    heads: [name, when, ...(percent ? ['Numbers'] : []), ...(yearAgo ? ['A year ago'] : [])],
    rows: parts.rows.map((row) => ({
      id: row.category,
      name: row.category,
      cells: [
        row.text,
        ...(percent ? [row.nOfN || NONE] : []),
        ...(yearAgo ? [row.yearAgoText || NONE] : []),
      ],
    })),
  };
}

/** An area a row. */
export function barsRows({ unit, bars }: BarsModel, say: Say): ChartRows {
  const numbers = unit !== 'count';
  return {
    heads: ['Area', say('Published figure'), ...(numbers ? ['Numbers'] : [])],
    rows: bars.map((bar) => ({
      id: bar.areaCode,
      name: bar.name,
      cells: [bar.text, ...(numbers ? [bar.nOfN || say('Not published')] : [])],
    })),
  };
}

/** The numbers of a chart of a query's result. */
export function resultChartRows(chart: ResultChart): ChartRows {
  switch (chart.kind) {
    case 'lines':
      return linesRows(chart.model);
    case 'rows':
      return barRows(chart.model);
    case 'scatter':
      return scatterRows(chart.model);
  }
}

/** A period or date of a query's result a row. */
function linesRows({ timeName, stops, lines }: LinesModel): ChartRows {
  return {
    heads: apart([timeName, ...lines.map(({ name }) => name)]),
    rows: stops.map(({ at, text }, row) => ({
      id: String(at),
      name: text,
      cells: lines.map(({ texts }) => texts[row] || NONE),
    })),
  };
}

/** A bar of a query's result a row. */
function barRows({ heads, bars }: RowsModel): ChartRows {
  return {
    heads: apart(heads),
    rows: bars.map(({ name, text }, row) => ({ id: String(row), name, cells: [text] })),
  };
}

/** A point of a query's result a row. */
function scatterRows({ x, y, labelName, points }: ScatterModel): ChartRows {
  return {
    heads: apart([labelName ?? 'Row of the result', x.name, y.name]),
    rows: points.map(({ name, xText, yText }, row) => ({
      id: String(row),
      name,
      cells: [xText, yText],
    })),
  };
}

/** Heads of which no two are the same: a second "Value" is "Value (2)". */
export function apart(heads: readonly string[]): string[] {
  return heads.map((head, at) => {
    const before = heads.slice(0, at).filter((one) => one === head).length;
    return before === 0 ? head : `${head} (${before + 1})`;
  });
}
