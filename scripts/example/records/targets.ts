/** What the extracts have to give: the series of the wanted figures, by quarter. */

import { quarterIndex } from '../calendar.ts';
import { valueAt } from '../series.ts';

/** Numerators and denominators of one KPI or category; a cell without a number is undefined. */
interface Series {
  readonly numerators: (number | undefined)[];
  readonly denominators: (number | undefined)[];
  readonly values: (number | undefined)[];
}

export interface Targets {
  /** Numerator of a KPI in a quarter, or of one category of it (`Age: Under 1`). @throws {Error} without one. */
  numerator(kpi: string, quarter: number, category?: string): number;
  /** @throws {Error} when the file has none. */
  denominator(kpi: string, quarter: number): number;
  /** The numerator where the file has one: a figure can be missing. */
  numeratorIfAny(kpi: string, quarter: number): number | undefined;
  /** The figure itself, for a mean. @throws {Error} when the file has none. */
  value(kpi: string, quarter: number): number;
}

function numberIn(cell: string | undefined): number | undefined {
  return cell === undefined || !/^\d/.test(cell) ? undefined : Number(cell);
}

/** The cells of a line; a category with a comma in it is in quotes. */
function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,"]*))/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );
}

function read(text: string): Map<string, Series> {
  const [heading = '', ...lines] = text.trimEnd().split('\n');
  const columns = heading.split(',');
  const all = new Map<string, Series>();
  for (const line of lines) {
    const cells = cellsOf(line);
    const cell = (name: string) => cells[columns.indexOf(name)] ?? '';
    const year = `${cell('time_period').slice(0, 4)}-${cell('time_period').slice(4)}`;
    const quarter = /Q\d$/.exec(cell('time_identifier'))?.[0] ?? 'Q4';
    const category = cell('category') === '' ? '' : `${cell('breakdown')}: ${cell('category')}`;
    const key = `${cell('kpi')}|${category}`;
    const series = all.get(key) ?? { numerators: [], denominators: [], values: [] };
    const index = quarterIndex(`${year}-${quarter}`);
    series.numerators[index] = numberIn(cell('numerator'));
    series.denominators[index] = numberIn(cell('denominator'));
    series.values[index] = numberIn(cell('value'));
    all.set(key, series);
  }
  return all;
}

/** Reads the tidy layout that `../writer.ts` writes. */
export function readTargets(figuresCsv: string): Targets {
  const all = read(figuresCsv);
  const seriesOf = (kpi: string, category: string): Series => {
    const series = all.get(`${kpi}|${category}`);
    if (series === undefined) throw new Error(`no figures of ${kpi} ${category}`);
    return series;
  };
  const given = (list: readonly (number | undefined)[], quarter: number) =>
    valueAt(
      list.map((one) => one ?? Number.NaN),
      quarter,
    );
  return {
    numerator: (kpi, quarter, category = '') => {
      const series = seriesOf(kpi, category);
      return series.numerators[quarter] ?? given(series.values, quarter);
    },
    denominator: (kpi, quarter) => given(seriesOf(kpi, '').denominators, quarter),
    numeratorIfAny: (kpi, quarter) => seriesOf(kpi, '').numerators[quarter],
    value: (kpi, quarter) => given(seriesOf(kpi, '').values, quarter),
  };
}
