import type { KpiDefinition } from '../kpis/definition.ts';
import { type Choice, MAIN_COMPARATORS, type MainComparator } from './comparators.ts';
import type { Cube, Rating } from './cube.ts';
import { NOT_RATED, RATING_WORDS, ratingWord } from './sentences.ts';
import { PLAIN, type Wording } from './wording.ts';

/** The rating of one KPI against one comparator; null where it is not rated. */
export interface RatingAt {
  readonly kpi: KpiDefinition;
  readonly comparator: MainComparator;
  readonly rating: Rating | null;
  /** The rating as it is said: "Worse", "Same", "Not rated". */
  readonly word: string;
}

/** A rating that is another one after a change. */
export interface Turn {
  readonly kpi: KpiDefinition;
  readonly comparator: MainComparator;
  readonly from: Rating | null;
  readonly to: Rating | null;
  /** The two as they are said: "Same", "Worse". */
  readonly words: readonly [from: string, to: string];
}

export interface RatingCounts {
  readonly better: number;
  readonly close: number;
  readonly worse: number;
}

/** The ratings of a quarter, as the cube has them, in the order of the catalogue. */
export function ratingsOf(
  cube: Cube,
  quarter: string,
  choice: Pick<Choice, 'model' | 'method'>,
  comparators: readonly MainComparator[] = MAIN_COMPARATORS,
  wording: Wording = PLAIN,
): RatingAt[] {
  return wording.kpis.flatMap((kpi) => {
    const figure = cube.shown(kpi.id, quarter);
    if (figure === null || kpi.better === 'neutral') return [];
    return comparators.map((comparator) => {
      const comparison = cube.comparison(figure, comparator, choice.model, choice.method);
      const word = comparison === null ? NOT_RATED : ratingWord(kpi, comparison);
      return { kpi, comparator, rating: comparison?.rating ?? null, word };
    });
  });
}

/** Which ratings differ between two states of the same quarter. */
export function turns(before: readonly RatingAt[], after: readonly RatingAt[]): Turn[] {
  const key = (one: Pick<RatingAt, 'kpi' | 'comparator'>) => `${one.kpi.id} ${one.comparator}`;
  const earlier = new Map(before.map((one) => [key(one), one]));
  return after.flatMap(({ word, rating: to, ...one }) => {
    const was = earlier.get(key(one));
    const from = was?.rating ?? null;
    if (from === to) return [];
    return [{ ...one, from, to, words: [was?.word ?? NOT_RATED, word] }];
  });
}

export function countsOf(ratings: readonly RatingAt[], comparator: MainComparator): RatingCounts {
  const count = (rating: Rating) =>
    ratings.filter((one) => one.comparator === comparator && one.rating === rating).length;
  return { better: count('better'), close: count('close'), worse: count('worse') };
}

/** "Better or the same 6, Close 2, Worse 5" */
export function countsInWords({ better, close, worse }: RatingCounts): string {
  const good = `${RATING_WORDS.better} or the ${RATING_WORDS.same.toLowerCase()} ${better}`;
  return `${good}, ${RATING_WORDS.close} ${close}, ${RATING_WORDS.worse} ${worse}`;
}

/** Another way to compare with neighbours, and the ratings that it would turn. */
export interface Alternative {
  readonly id: 'method' | 'model';
  /** "With the mean instead of the median" */
  readonly lead: string;
  readonly turns: readonly Turn[];
}

/** What the other method, and the other model, would change in the ratings against neighbours. */
export function alternatives(
  cube: Cube,
  quarter: string,
  choice: Choice,
  wording: Wording = PLAIN,
): Alternative[] {
  const rated = (one: Pick<Choice, 'model' | 'method'>) =>
    ratingsOf(cube, quarter, one, ['neighbours'], wording);
  const now = rated(choice);
  const method = choice.method === 'median' ? 'mean' : 'median';
  const model = choice.model === '2025' ? '2021' : '2025';
  return [
    {
      id: 'method',
      lead: wording.say(`With the ${method} instead of the ${choice.method}`),
      turns: turns(now, rated({ ...choice, method })),
    },
    {
      id: 'model',
      lead: `With the ${model} model instead of the ${choice.model} one`,
      turns: turns(now, rated({ ...choice, model })),
    },
  ];
}

/** "With the mean instead of the median, 2 ratings against neighbours change." */
export function alternativeInWords({ lead, turns: turned }: Alternative): string {
  if (turned.length === 0) return `${lead}, no rating against neighbours changes.`;
  return `${lead}, ${turned.length} ${turned.length === 1 ? 'rating' : 'ratings'} against neighbours ${turned.length === 1 ? 'changes' : 'change'}.`;
}
