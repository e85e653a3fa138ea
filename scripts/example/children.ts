/** Children in our care: how many, at what rate, of what age and sex, and who came and left. */

import {
  AGES,
  AGES_STARTED,
  NUMBER,
  SEXES,
  STARTED_SEASON,
  STARTED_UNUSUAL,
  UNACCOMPANIED,
} from './anchors.ts';
import { apportion } from './apportion.ts';
import { QUARTERS, YEAR_ENDS } from './calendar.ts';
import { type Figure, share } from './figure.ts';
import { type Anchors, quarterly } from './interpolate.ts';
import type { Published } from './published.ts';
import { noiseOf } from './random.ts';
import { countFigures, type Split, split, splitFigures, valueAt } from './series.ts';

const BEFORE = '2018-19';

/** At most this share more than the published year: children counted in two of its quarters. */
const TWICE = 0.02;

/** A year's number at start + started - ceased may miss the number at end by this much. */
const YEARLY_REMAINDER = 6;

export interface Children {
  readonly number: readonly number[];
  readonly ages: Split;
  readonly unaccompanied: readonly number[];
  readonly started: readonly number[];
  readonly ceased: readonly number[];
}

function publishedYearEnds(published: Published, kpi: string): Anchors {
  return Object.fromEntries(
    YEAR_ENDS.flatMap(({ key, year }) => {
      const figure = published.find(kpi, year);
      return figure === undefined ? [] : [[key, figure.value]];
    }),
  );
}

interface YearOfFlows {
  readonly started: number;
  readonly ceased: number;
}

/** Sums of four quarters: the published year and a little more, the two flows nearly in balance. */
function yearOfFlows(published: Published, year: string, change: number): YearOfFlows {
  const startedYear = published.get('cla_started', year).value;
  const ceasedYear = published.get('cla_ceased', year).value;
  const most = Math.floor(startedYear * (1 + TWICE));
  const ceased = ceasedYear + Math.round(ceasedYear * 0.005);
  const balanced = change + ceased - YEARLY_REMAINDER;
  const usual = startedYear + Math.round(startedYear * 0.008);
  return { started: Math.min(most, Math.max(usual, balanced)), ceased };
}

/** Four small whole remainders with this sum, none beyond three. */
function remainders(total: number, stray: () => number): number[] {
  const lifted = apportion(
    total + 12,
    [0, 1, 2, 3].map(() => ({ weight: 3 + 0.8 * stray(), most: 6 })),
  );
  return lifted.map((value) => value - 3);
}

function flows(
  published: Published,
  number: readonly number[],
): Pick<Children, 'started' | 'ceased'> {
  const stray = noiseOf('cla_started');
  const started: number[] = [];
  const ceased: number[] = [];
  for (const { index: last, year } of YEAR_ENDS) {
    const first = last - 3;
    const before =
      first === 0 ? published.get('cla_number', BEFORE).value : valueAt(number, first - 1);
    const change = valueAt(number, last) - before;
    const sums = yearOfFlows(published, year, change);
    const inQuarters = apportion(
      sums.started,
      QUARTERS.slice(first, last + 1).map(({ key, quarter }) => ({
        weight:
          valueAt(STARTED_SEASON, quarter - 1) * (STARTED_UNUSUAL[key] ?? 1) * (1 + 0.06 * stray()),
      })),
    );
    const over = remainders(change - sums.started + sums.ceased, stray);
    let atStart = before;
    inQuarters.forEach((came, place) => {
      const atEnd = valueAt(number, first + place);
      started.push(came);
      ceased.push(atStart + came + valueAt(over, place) - atEnd);
      atStart = atEnd;
    });
  }
  return { started, ceased };
}

/** The children of every quarter; the fourth quarters are the published numbers. */
export function children(published: Published): Children {
  const number = quarterly(
    {
      [`${BEFORE}-Q4`]: published.get('cla_number', BEFORE).value,
      ...publishedYearEnds(published, 'cla_number'),
      ...NUMBER,
    },
    { name: 'cla_number', noise: 5, season: [2, -1, -3] },
  ).map(Math.round);
  const unaccompanied = quarterly(
    { ...UNACCOMPANIED, ...publishedYearEnds(published, 'uasc_number') },
    { name: 'uasc_number', noise: 2 },
  ).map((value) => Math.max(0, Math.round(value)));
  return {
    number,
    unaccompanied,
    ages: split('cla_number by age', number, AGES, 0.015),
    ...flows(published, number),
  };
}

/** The rows about the number of children, and about who came and left. */
export function childrenFigures(all: Children, published: Published): Figure[] {
  const { number, ages, unaccompanied, started, ceased } = all;
  return [
    ...countFigures('cla_number', number),
    ...splitFigures('cla_number', 'Age', ages),
    ...splitFigures('cla_number', 'Sex', split('cla_number by sex', number, SEXES, 0.01)),
    ...QUARTERS.map((quarter) => {
      const population = published.get('population_0_17', quarter.year).value;
      return share(
        'cla_rate',
        quarter,
        valueAt(number, quarter.index),
        population,
        undefined,
        10_000,
      );
    }),
    ...countFigures('cla_started', started),
    ...splitFigures('cla_started', 'Age', split('cla_started by age', started, AGES_STARTED, 0.12)),
    ...countFigures('cla_ceased', ceased),
    ...countFigures('uasc_number', unaccompanied),
  ];
}
