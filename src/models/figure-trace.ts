import { findRelease } from '../figures/releases.ts';
import { sha256 } from '../intake/read-file.ts';
import type { KpiDefinition } from '../kpis/definition.ts';
import type { Choice, MainComparator } from './comparators.ts';
import type { RulesOfFigure } from './counting-rules.ts';
import type { ComparatorId, Cube, Figure, Flag, PublishedFigure } from './cube.ts';
import type { AreaNames } from './names.ts';
import type { SourceFile } from './provenance.ts';

/**
 * Everything behind a figure, as it is shown and as it leaves as a JSON file: the rows, the files
 * and releases that they came from, the definition, the settings, and the SQL. It is made from the
 * cube on the screen, so a public view traces to what the public may see.
 */

/** A file of one's own, as far as telling it from every other needs it. */
export interface TracedFile extends SourceFile {
  /** Bytes */
  readonly size: number;
  /** How many figures were taken in from it. */
  readonly figures: number;
}

/** One row of figures that went into what is shown. */
export interface TracedRow {
  /** What it is here: `this figure`, `a year ago`, `neighbour`, `region`, `part`. */
  readonly as: string;
  readonly areaCode: string;
  readonly area: string;
  readonly period: string;
  readonly breakdown: string;
  readonly category: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly flag: Flag;
  /** True where it was published, or is worked out from published figures alone. */
  readonly published: boolean;
  /** A file's id or a release's. Empty where it is worked out from other rows. */
  readonly source: string;
}

export interface FigureTrace {
  readonly what: 'Quarterlight figure';
  readonly format: 1;
  /** ISO date and time. */
  readonly madeAt: string;
  /** The version of the product, its data and its queries. */
  readonly release: string;
  readonly view: 'public' | 'officer';
  readonly kpi: Pick<
    KpiDefinition,
    'id' | 'title' | 'unit' | 'basis' | 'better' | 'of' | 'definition' | 'counted'
  > & { readonly version: string };
  readonly areaCode: string;
  readonly area: string;
  readonly period: string;
  readonly periodEnd: string;
  readonly rows: readonly TracedRow[];
  readonly files: readonly TracedFile[];
  readonly releases: readonly {
    readonly id: string;
    readonly publisher: string;
    readonly release: string;
    readonly published: string | null;
    readonly licence: string;
    readonly url: string | null;
  }[];
  readonly settings: TraceSettings;
  /** The query that gave the figures of a KPI of one's own; null for all others. */
  readonly query: { readonly sql: string; readonly madeAt: string } | null;
  /** The statement that gives the figure and its comparisons. */
  readonly sql: string;
}

/** What the user has set that enters the figure or how it is rated. */
export interface TraceSettings {
  readonly tolerance: number;
  readonly toleranceMode: 'percentage' | 'points';
  readonly threshold: number;
  readonly neighbourModel: string;
  readonly neighbourMethod: string;
  readonly comparedWith: MainComparator;
  /**
   * The rules that it was counted by from children's records, and those set now; null for a figure that
   * was not.
   */
  readonly counting: RulesOfFigure | null;
}

/** What a trace is made from. */
export interface TraceFrom {
  readonly cube: Cube;
  readonly kpi: KpiDefinition;
  readonly figure: Figure;
  readonly choice: Choice;
  readonly names: AreaNames;
  readonly files: readonly TracedFile[];
  readonly view: FigureTrace['view'];
  readonly settings: Pick<TraceSettings, 'tolerance' | 'toleranceMode' | 'threshold' | 'counting'>;
  readonly query: FigureTrace['query'];
  readonly sql: string;
  readonly release: string;
  /** ISO date and time. */
  readonly madeAt: string;
}

const COMPARATORS: readonly (readonly [ComparatorId, string])[] = [
  ['last-year', 'a year ago'],
  ['previous', 'last quarter'],
  ['target', 'target'],
  ['neighbours', 'neighbours'],
  ['region', 'region'],
  ['england', 'England'],
];

/**
 * The version of a definition: the first twelve hexadecimal digits of the SHA-256 of its text in
 * the product's plain words, so that whoever changes a word of it changes the version.
 */
export async function definitionVersion(plain: KpiDefinition): Promise<string> {
  const entries = Object.entries(plain).sort(([a], [b]) => a.localeCompare(b, 'en'));
  const text = JSON.stringify(Object.fromEntries(entries));
  return (await sha256(new TextEncoder().encode(text))).slice(0, 12);
}

/** Traces a figure and everything it is compared with. `kpi` is the definition in plain words. */
export async function traceFigure(from: TraceFrom): Promise<FigureTrace> {
  const { cube, kpi, figure, choice, names, settings } = from;
  const rows = tracedRows(from);
  const used = new Set(rows.map(({ source }) => source));
  const { id, title, unit, basis, better, of, definition, counted } = kpi;
  return {
    what: 'Quarterlight figure',
    format: 1,
    madeAt: from.madeAt,
    release: from.release,
    view: from.view,
    kpi: {
      ...{ id, title, unit, basis, better, of, definition, counted },
      version: await definitionVersion(kpi),
    },
    areaCode: cube.areaCode,
    area: names.name(cube.areaCode),
    period: figure.period,
    periodEnd: figure.periodEnd,
    rows,
    files: from.files.filter((file) => used.has(file.id)),
    releases: [...used].flatMap((source) => {
      const release = findRelease(source);
      if (release === undefined) return [];
      const { publisher, published, licence, url } = release;
      return { id: source, publisher, release: release.release, published, licence, url };
    }),
    settings: {
      tolerance: settings.tolerance,
      toleranceMode: settings.toleranceMode,
      threshold: settings.threshold,
      neighbourModel: choice.model,
      neighbourMethod: choice.method,
      comparedWith: choice.compare,
      counting: settings.counting,
    },
    query: from.query,
    sql: from.sql,
  };
}

/** The figure, its comparators with the published rows behind them, and its parts. */
function tracedRows({ cube, kpi, figure, choice, names }: TraceFrom): TracedRow[] {
  const row = (
    as: string,
    areaCode: string,
    of: Pick<PublishedFigure, 'period' | 'numerator' | 'denominator' | 'value' | 'flag' | 'source'>,
    published: boolean,
    part: { readonly breakdown: string; readonly category: string } = {
      breakdown: '',
      category: '',
    },
  ): TracedRow => ({
    as,
    areaCode,
    area: areaCode === '' ? '' : names.name(areaCode),
    period: of.period,
    breakdown: part.breakdown,
    category: part.category,
    numerator: of.numerator,
    denominator: of.denominator,
    value: of.value,
    flag: of.flag,
    published,
    source: of.source,
  });
  const region = names.region(cube.areaCode)?.code ?? '';
  const areaOf: Readonly<Partial<Record<ComparatorId, string>>> = {
    'last-year': cube.areaCode,
    previous: cube.areaCode,
    target: cube.areaCode,
    region,
    england: 'E92000001',
  };
  const comparisons = COMPARATORS.flatMap(([id, as]) => {
    const comparison = cube.comparison(figure, id, choice.model, choice.method);
    return comparison === null ? [] : [row(as, areaOf[id] ?? '', comparison, comparison.published)];
  });
  const year = cube.comparison(figure, 'neighbours', choice.model, choice.method)?.period;
  const neighbours = cube
    .published(kpi.id)
    .filter(({ role, period }) => role === `neighbour-${choice.model}` && period === year)
    .map((one) => row('one of the neighbours', one.areaCode, one, true));
  const parts = cube
    .parts(kpi.id)
    .filter(({ period }) => period === figure.period)
    .map((part) => row('part', cube.areaCode, part, isRelease(part.source), part));
  return [
    row('this figure', cube.areaCode, figure, figure.origin === 'published'),
    ...comparisons,
    ...neighbours,
    ...parts,
  ];
}

function isRelease(source: string): boolean {
  return findRelease(source) !== undefined;
}
