import type { KpiDefinition } from '../kpis/definition.ts';
import { type Choice, comparatorDate, comparatorMaking, comparatorName } from './comparators.ts';
import type { ComparatorId, Comparison, Cube, Figure, Flag, Rating } from './cube.ts';
import { flagText, formatNOfN } from './format.ts';
import type { AreaNames } from './names.ts';
import {
  chanceSentence,
  comparatorValue,
  NOT_RATED,
  notRatedReason,
  ratingSentence,
  ratingWord,
} from './sentences.ts';
import { PLAIN, saying, type Wording } from './wording.ts';

/** One comparator in words, as the KPI page says it beside the chart. */
export interface Beside {
  readonly id: ComparatorId;
  readonly title: string;
  readonly value: number | null;
  readonly period: string;
  readonly flag: string;
  /** "9% in March 2021 (median of all 10)" */
  readonly text: string;
  readonly rating: Rating | null;
  /** "Better", "Same", "Not rated": the rating as it is said. */
  readonly ratingWord: string;
  /** Whether a rating could be expected here: neutral KPIs and last quarter have none. */
  readonly rated: boolean;
  readonly arithmetic: string;
  readonly chance: string;
}

const ORDER: readonly ComparatorId[] = [
  'last-year',
  'previous',
  'target',
  'neighbours',
  'region',
  'england',
];

const TITLES: Partial<Record<ComparatorId, string>> = {
  'last-year': 'A year ago',
  previous: 'The quarter before',
  target: 'Our target',
  neighbours: 'Our statistical neighbours',
};

/** Everything that a figure is compared with, in words, each with its rating and arithmetic. */
export function besideFigure(
  cube: Cube,
  kpi: KpiDefinition,
  figure: Figure,
  choice: Choice,
  names: AreaNames,
  wording: Wording = PLAIN,
): Beside[] {
  const besides = ORDER.flatMap((id): Beside[] => {
    const comparison = cube.comparison(figure, id, choice.model, choice.method);
    if (comparison === null) return [];
    const title = TITLES[id] ?? comparatorName(id, cube.areaCode, names);
    const base = { id, title, period: comparison.period, flag: comparison.flag };
    if (comparison.value === null) {
      if (id === 'previous' || id === 'last-year') return [];
      return [
        {
          ...base,
          value: null,
          text: comparison.why === 'flow' ? kpi.comparisonNote : noneText(comparison.flag),
          rating: null,
          ratingWord: NOT_RATED,
          rated: false,
          arithmetic: '',
          chance: '',
        },
      ];
    }
    const making = comparatorMaking(comparison, choice);
    const numbers =
      kpi.unit === 'percent' && (id === 'last-year' || id === 'previous')
        ? formatNOfN(comparison.numerator, comparison.denominator)
        : '';
    const rated = kpi.better !== 'neutral' && id !== 'previous';
    return [
      {
        ...base,
        value: comparison.value,
        text: [
          comparatorValue(comparison, kpi),
          numbers === '' ? '' : ` (${numbers})`,
          id === 'target' ? '' : ` in ${comparatorDate(comparison)}`,
          making === '' ? '' : ` (${making})`,
        ].join(''),
        rating: rated ? comparison.rating : null,
        ratingWord: rated ? ratingWord(kpi, comparison) : NOT_RATED,
        rated,
        arithmetic: arithmeticOf(kpi, figure, comparison, rated),
        chance: kpi.unit === 'percent' ? chanceSentence(comparison) : '',
      },
    ];
  });
  return besides.map((one) => saying(wording, one, 'title', 'text', 'arithmetic', 'chance'));
}

function noneText(flag: Flag): string {
  return flag === '' || flag === 'missing' ? 'No figure is published.' : `${flagText(flag)}.`;
}

/** Nothing is worked out from the numbers of children elsewhere: they go by the size of the area. */
function arithmeticOf(
  kpi: KpiDefinition,
  figure: Figure,
  comparison: Comparison,
  rated: boolean,
): string {
  const elsewhere = ['neighbours', 'region', 'england'].includes(comparison.comparator);
  if (kpi.unit === 'count' && elsewhere) return '';
  return rated && comparison.rating === null
    ? notRatedReason(kpi, figure, comparison)
    : ratingSentence(kpi, figure, comparison);
}
