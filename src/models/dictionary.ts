import type { Basis, Better, KpiDefinition, Unit } from '../kpis/definition.ts';
import { dateLabel } from '../kpis/periods.ts';
import { THEMES } from '../kpis/themes.ts';
import { wordingOf } from './worded.ts';
import type { WordEdit, Wording } from './wording.ts';

/** One KPI of the data dictionary, all in words but for the id and the publisher's code. */
export interface DictionaryEntry {
  readonly id: string;
  readonly plainTitle: string;
  readonly youngTitle: string;
  readonly theme: string;
  readonly unit: string;
  readonly basis: string;
  readonly better: string;
  readonly definition: string;
  readonly counted: string;
  /** What the figure is a share of; empty where it is a number. */
  readonly of: string;
  /** "Department for Education: LACnum", or why nothing is. */
  readonly published: string;
  /** What to know before comparing, or empty. */
  readonly note: string;
  /** A break in the series with its date, or empty. */
  readonly break: string;
  readonly source: string;
}

const UNITS: Readonly<Record<Unit, string>> = {
  count: 'A number',
  percent: 'A percentage',
  per_10000: 'A rate per 10,000 children aged 0 to 17',
  score: 'A mean',
};

const BASES: Readonly<Record<Basis, string>> = {
  snapshot: 'The last day of the quarter',
  rolling_year: 'The 12 months to the last day of the quarter',
  flow: 'The three months of the quarter',
  year: 'The year to 31 March, once a year',
};

const BETTERS: Readonly<Record<Better, string>> = {
  lower: 'Lower is better',
  higher: 'Higher is better',
  neutral: 'Neither is better in itself, so it is not rated',
};

/** Every KPI in the order of the catalogue, in a wording, with its title in both. */
export function dictionary(wording: Wording, edits: readonly WordEdit[]): DictionaryEntry[] {
  const plain = wordingOf('plain', edits, wording.own);
  const young = wordingOf('young', edits, wording.own);
  return wording.kpis.map((kpi) =>
    entryOf(kpi, plain.kpi(kpi).title, young.kpi(kpi).title, wording),
  );
}

function entryOf(
  kpi: KpiDefinition,
  plainTitle: string,
  youngTitle: string,
  { say }: Wording,
): DictionaryEntry {
  const theme = THEMES.find(({ id }) => id === kpi.theme)?.title ?? '';
  const share = kpi.unit !== 'count';
  const at = kpi.break;
  return {
    id: kpi.id,
    plainTitle,
    youngTitle,
    theme: say(theme),
    unit: say(UNITS[kpi.unit]),
    basis: BASES[kpi.basis],
    better: say(BETTERS[kpi.better]),
    definition: kpi.definition,
    counted: kpi.counted,
    of: share ? kpi.of : '',
    published: kpi.published === null ? '' : `${kpi.published.publisher}: ${kpi.published.code}`,
    note: kpi.comparisonNote,
    break: at === undefined ? '' : `${dateLabel(at.date)}: ${at.reason}`,
    source: kpi.figures_only ? 'Files of figures only' : 'Files of figures, or children’s records',
  };
}
