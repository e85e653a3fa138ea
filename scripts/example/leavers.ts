/** Care leavers: how many, what they do, where they live, and whether the council is in touch. */

import {
  EET_17_18,
  EET_19_21,
  LEAVERS_17_18,
  LEAVERS_19_21,
  LOST_TOUCH,
  NO_ACCOMMODATION_FIGURE,
  NOT_IN_EET,
  NOT_SUITABLE,
  SUITABLE_17_18,
  SUITABLE_19_21,
} from './anchors.ts';
import { QUARTERS, YEAR_ENDS } from './calendar.ts';
import type { Figure } from './figure.ts';
import { type Anchors, quarterly } from './interpolate.ts';
import type { Published } from './published.ts';
import {
  cohort,
  countFigures,
  type Percentage,
  percentage,
  shareFigures,
  split,
  splitFigures,
  valueAt,
} from './series.ts';

/** A percentage with all its bands: those who meet it, and the reasons of the rest. */
function bandFigures(
  { kpi, numerators, denominators }: Percentage,
  breakdown: string,
  met: string,
  rest: Readonly<Record<string, Anchors>>,
): Figure[] {
  const others = denominators.map((all, index) => all - valueAt(numerators, index));
  const bands = new Map([[met, numerators], ...split(`${kpi} ${breakdown}`, others, rest, 0.08)]);
  return [
    ...shareFigures({ kpi, numerators, denominators }),
    ...splitFigures(kpi, breakdown, bands, ({ index }) => valueAt(denominators, index)),
  ];
}

function activityFigures(
  kpi: 'eet_17_18' | 'eet_19_21',
  denominators: readonly number[],
  anchors: Anchors,
  published: Published,
): Figure[] {
  const inIt = percentage({ kpi, denominators, anchors, noise: 0.012, published });
  return bandFigures(inIt, 'Activity', 'In education, employment or training', NOT_IN_EET[kpi]);
}

/** The accommodation figure's cohort: the activity figure's but for the few that have no answer. */
function suitabilityFigures(
  kpi: 'suitable_17_18' | 'suitable_19_21',
  leavers: readonly number[],
  anchors: Anchors,
  published: Published,
): Figure[] {
  const without = quarterly(NO_ACCOMMODATION_FIGURE[kpi], { name: `${kpi} without`, noise: 0.7 });
  const denominators = leavers.map(
    (all, index) => all - Math.max(0, Math.round(valueAt(without, index))),
  );
  const suitable = percentage({ kpi, denominators, anchors, noise: 0.012, published });
  return bandFigures(suitable, 'Suitability', 'Suitable', NOT_SUITABLE[kpi]);
}

function inTouch(leavers: readonly number[], published: Published): Percentage {
  const kpi = 'in_touch_19_21';
  const lost = quarterly(LOST_TOUCH, { name: kpi, noise: 1.2 });
  const numerators = leavers.map(
    (all, index) => all - Math.max(0, Math.round(valueAt(lost, index))),
  );
  for (const { index, key, year } of YEAR_ENDS) {
    const percent = Math.round((100 * valueAt(numerators, index)) / valueAt(leavers, index));
    const figure = published.find(kpi, year);
    if (figure !== undefined && figure.value !== percent) {
      throw new Error(`${kpi} ${key}: ${percent}%, but ${figure.value}% is published`);
    }
  }
  return { kpi, numerators, denominators: leavers };
}

/** The rows about care leavers. */
export function leaversFigures(published: Published): Figure[] {
  const younger = cohort('eet_17_18', LEAVERS_17_18, published, 1.5);
  const older = cohort('eet_19_21', LEAVERS_19_21, published, 2);
  const all = QUARTERS.map(({ index }) => valueAt(younger, index) + valueAt(older, index));
  return [
    ...countFigures('care_leavers', all),
    ...activityFigures('eet_17_18', younger, EET_17_18, published),
    ...activityFigures('eet_19_21', older, EET_19_21, published),
    ...suitabilityFigures('suitable_17_18', younger, SUITABLE_17_18, published),
    ...suitabilityFigures('suitable_19_21', older, SUITABLE_19_21, published),
    ...shareFigures(inTouch(older, published)),
  ];
}
