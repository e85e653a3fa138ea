import type { KpiDefinition } from '../kpis/definition.ts';
import {
  type Choice,
  comparatorDate,
  comparatorInSentence,
  MAIN_COMPARATORS,
  type MainComparator,
} from './comparators.ts';
import type { Comparison, Cube, Figure, Rating } from './cube.ts';
import { formatNOfN, formatValue } from './format.ts';
import type { AreaNames } from './names.ts';
import { figureText, nOfNText } from './scorecard.ts';
import { chanceSentence, comparatorValue, ratingSentence, ratingWord } from './sentences.ts';
import { PLAIN, saying, type Wording } from './wording.ts';

/** A rated figure beside one comparator. */
interface Beside {
  readonly kpi: KpiDefinition;
  readonly figure: Figure;
  readonly comparison: Comparison;
}

/** Every rated figure of a quarter, those against the chosen comparator first. */
function ratedFigures(cube: Cube, quarter: string, choice: Choice, wording: Wording): Beside[] {
  const order: MainComparator[] = [
    choice.compare,
    ...MAIN_COMPARATORS.filter((one) => one !== choice.compare),
  ];
  return order.flatMap((comparator) =>
    wording.kpis.flatMap((kpi) => {
      const figure = cube.shown(kpi.id, quarter);
      const comparison = figure && cube.comparison(figure, comparator, choice.model, choice.method);
      if (figure === null || comparison === null || comparison.rating === null) return [];
      return [{ kpi, figure, comparison }];
    }),
  );
}

/** A rating of the overview taken apart into the steps that made it. */
export interface WorkedExample {
  readonly kpi: KpiDefinition;
  readonly steps: readonly string[];
  readonly rating: Rating;
  /** The rating as it is said. */
  readonly ratingWord: string;
}

/**
 * A rating from the quarter that is shown, in steps: one with a tolerance to speak of where there
 * is one (close, else worse, else better), against the chosen comparator first.
 */
export function workedExample(
  cube: Cube,
  quarter: string,
  choice: Choice,
  names: AreaNames,
  wording: Wording = PLAIN,
): WorkedExample | null {
  const rated = ratedFigures(cube, quarter, choice, wording).filter(
    ({ comparison }) => !comparison.aboutTheSame && comparison.difference !== 0,
  );
  const pick = (['close', 'worse', 'better'] as const)
    .map((rating) => rated.find(({ comparison }) => comparison.rating === rating))
    .find((one) => one !== undefined);
  const rating = pick?.comparison.rating ?? null;
  if (pick === undefined || rating === null) return null;
  const { kpi, figure, comparison } = pick;
  const known = formatNOfN(figure.numerator, figure.denominator) !== '';
  const numbers = known ? nOfNText(kpi, figure) : '';
  return {
    kpi,
    rating,
    ratingWord: ratingWord(kpi, comparison),
    steps: [
      `${kpi.title}: ${figureText(kpi, figure)}${numbers === '' ? '' : `, which is ${numbers}`}.`,
      besideStep(pick, cube.areaCode, names),
      `For this figure, ${kpi.better} is better. ${ratingSentence(kpi, figure, comparison)}`,
      WHY[rating],
    ].map(wording.say),
  };
}

function besideStep({ kpi, comparison }: Beside, areaCode: string, names: AreaNames): string {
  const value = comparatorValue(comparison, kpi);
  const id = comparison.comparator;
  if (id === 'target') return `Our target is ${value}.`;
  if (id === 'last-year') return `A year ago it was ${value}.`;
  const name = comparatorInSentence(id, areaCode, names);
  const verb = id === 'neighbours' ? 'have' : 'has';
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${verb} ${value} (${comparatorDate(comparison)}).`;
}

const WHY: Readonly<Record<Rating, string>> = {
  better: 'That is on the good side, so no tolerance is needed.',
  close: 'It is on the wrong side, but by no more than the tolerance.',
  worse: 'It is on the wrong side, and by more than the tolerance.',
};

/** A figure, the range that chance alone could give, and a comparator inside or outside it. */
export interface ChanceExample {
  readonly kpi: KpiDefinition;
  readonly withinChance: boolean;
  /** Two or three sentences. */
  readonly text: string;
}

/** One difference that chance alone would give, and one that it would not, where there are such. */
export function chanceExamples(
  cube: Cube,
  quarter: string,
  choice: Choice,
  names: AreaNames,
  wording: Wording = PLAIN,
): ChanceExample[] {
  const rated = ratedFigures(cube, quarter, choice, wording).filter(
    ({ figure, comparison }) =>
      comparison.comparator !== 'last-year' &&
      comparison.comparator !== 'target' &&
      comparison.value !== null &&
      figure.low !== null &&
      figure.high !== null,
  );
  return [true, false].flatMap((within) => {
    const found = rated.find(
      ({ comparison }) => comparison.withinChance === within && !comparison.aboutTheSame,
    );
    if (found === undefined) return [];
    const { kpi, figure, comparison } = found;
    const low = formatValue(figure.low ?? 0, kpi.unit);
    const high = formatValue(figure.high ?? 0, kpi.unit);
    const name = comparatorInSentence(found.comparison.comparator, cube.areaCode, names);
    const numbers = nOfNText(kpi, figure);
    const example: ChanceExample = {
      kpi,
      withinChance: within,
      text: `${kpi.title}: ${figureText(kpi, figure)}${numbers === '' ? '' : ` (${numbers})`}. With that many, 19 times in 20 chance alone would keep it between ${low} and ${high}. The figure of ${name}, ${comparatorValue(comparison, kpi)}, is ${within ? 'inside' : 'outside'} that range. ${chanceSentence(comparison)}`,
    };
    return [saying(wording, example, 'text')];
  });
}
