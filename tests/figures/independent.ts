import { DuckDBInstance } from '@duckdb/node-api';

/**
 * The comparators of a published figure, worked out from the rows of the data files in TypeScript:
 * SQL only reads the rows, as text.
 */

/** A headline row of `data/published/`, with the file's own texts as numbers. */
export interface PublishedFigure {
  readonly kpi: string;
  readonly area: string;
  readonly period: string;
  readonly end: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly flag: string;
}

export interface Published {
  /** Headlines and parts, by `key`. */
  readonly figures: ReadonlyMap<string, PublishedFigure>;
  readonly parts: readonly (PublishedFigure & {
    readonly breakdown: string;
    readonly category: string;
  })[];
  /** Neighbours' codes by `model area`, nearest first. */
  readonly neighbours: ReadonlyMap<string, readonly string[]>;
  readonly regions: ReadonlyMap<string, string>;
}

const key = (kpi: string, area: string, end: string): string => `${kpi} ${area} ${end}`;

type TextRow = Readonly<Record<string, string | null>>;

async function textRows(paths: readonly string[]): Promise<TextRow[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const files = paths.map((path) => `'${path.replaceAll("'", "''")}'`).join(', ');
  const reader = await connection.runAndReadAll(
    `FROM read_csv([${files}], all_varchar = true, header = true, nullstr = '')`,
  );
  const rows = reader.getRowObjects() as TextRow[];
  connection.closeSync();
  return rows;
}

const number = (text: string | null | undefined): number | null =>
  text === null || text === undefined ? null : Number(text);

function figureOf(row: TextRow): PublishedFigure {
  return {
    kpi: row['kpi'] ?? '',
    area: row['area_code'] ?? '',
    period: row['period'] ?? '',
    end: row['period_end'] ?? '',
    value: number(row['value']),
    numerator: number(row['numerator']),
    denominator: number(row['denominator']),
    flag: row['flag'] ?? '',
  };
}

/** Reads the data files under a folder. */
export async function readPublished(folder: string): Promise<Published> {
  const figures = new Map<string, PublishedFigure>();
  const parts: Published['parts'][number][] = [];
  for (const row of await textRows([
    `${folder}/published/dfe.csv`,
    `${folder}/published/ons.csv`,
  ])) {
    const figure = figureOf(row);
    const { breakdown, category } = row;
    if (typeof breakdown === 'string')
      parts.push({ ...figure, breakdown, category: category ?? '' });
    else figures.set(key(figure.kpi, figure.area, figure.end), figure);
  }
  const neighbours = new Map<string, string[]>();
  const ranked = await textRows([`${folder}/neighbours.csv`]);
  for (const row of ranked.sort((a, b) => Number(a['rank']) - Number(b['rank']))) {
    const of = `${row['model']} ${row['area_code']}`;
    neighbours.set(of, [...(neighbours.get(of) ?? []), row['neighbour_code'] ?? '']);
  }
  const regions = new Map<string, string>();
  for (const row of await textRows([`${folder}/areas.csv`])) {
    if (typeof row['region_code'] === 'string') regions.set(row['code'] ?? '', row['region_code']);
  }
  return { figures, parts, neighbours, regions };
}

/** Mean and median of numbers; null of none. The median of an even number is between the middle two. */
function centre(values: readonly number[]): { mean: number | null; median: number | null } {
  if (values.length === 0) return { mean: null, median: null };
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
  return {
    mean: sorted.reduce((sum, value) => sum + value, 0) / sorted.length,
    median: (lower + upper) / 2,
  };
}

/** One comparator as the cube should hold it. */
export interface Expected {
  readonly name: string;
  readonly value: number | null;
  readonly counted: number | null;
  readonly outOf: number | null;
}

/** Region, England and neighbours of one published figure, where there are any. */
export function comparatorsOf(published: Published, figure: PublishedFigure): Expected[] {
  const expected: Expected[] = [];
  const name = (role: string) => `${figure.kpi} ${figure.period} ${role}`;
  const others = { region: published.regions.get(figure.area), england: 'E92000001' };
  for (const [role, area] of Object.entries(others)) {
    const other =
      area === undefined ? undefined : published.figures.get(key(figure.kpi, area, figure.end));
    if (other === undefined) continue;
    expected.push({
      name: name(`${role} ${figure.period}`),
      value: other.value,
      counted: null,
      outOf: null,
    });
  }
  for (const model of ['2021', '2025']) {
    const codes = published.neighbours.get(`${model} ${figure.area}`);
    if (codes === undefined) continue;
    const values = codes
      .map((code) => published.figures.get(key(figure.kpi, code, figure.end))?.value ?? null)
      .filter((value) => value !== null);
    for (const [method, value] of Object.entries(centre(values))) {
      const role = `neighbours ${figure.period} ${model} ${method}`;
      expected.push({ name: name(role), value, counted: values.length, outOf: codes.length });
    }
  }
  return expected;
}
