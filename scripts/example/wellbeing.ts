/** Safety, reviews and health. */

import {
  EPISODES_PER_MISSING_CHILD,
  IN_CARE_A_YEAR,
  MISSING,
  PARTICIPATION_NOT_RECORDED,
  REVIEWS_PER_CHILD,
  TOOK_PART,
} from './anchors.ts';
import { YEAR_ENDS } from './calendar.ts';
import type { Children } from './children.ts';
import { type Figure, oneDecimal, share } from './figure.ts';
import { quarterly } from './interpolate.ts';
import type { Published } from './published.ts';
import { noiseOf } from './random.ts';
import { countFigures, meeting, percentage, shareFigures, valueAt } from './series.ts';

function missingFigures({ number, ceased }: Children): Figure[] {
  const returned = noiseOf('left and came back in the quarter');
  const inTheQuarter = number.map(
    (atEnd, index) => atEnd + valueAt(ceased, index) - Math.round(1 + returned()),
  );
  const missing = percentage({
    kpi: 'missing_children',
    denominators: inTheQuarter,
    anchors: MISSING,
    noise: 0.003,
    season: [0.004, 0.006, -0.001],
  });
  const episodes = quarterly(EPISODES_PER_MISSING_CHILD, {
    name: 'missing_episodes',
    noise: 0.25,
    season: [0.1, 0.2, 0],
  }).map((each, index) => {
    const missingChildren = valueAt(missing.numerators, index);
    return Math.max(missingChildren, Math.round(each * missingChildren));
  });
  return [...shareFigures(missing), ...countFigures('missing_episodes', episodes)];
}

function reviewFigures(number: readonly number[]): Figure[] {
  const reviews = quarterly(REVIEWS_PER_CHILD, {
    name: 'reviews held',
    noise: 0.012,
    season: [0.012, -0.02, 0.014],
  }).map((each, index) => Math.round(each * valueAt(number, index)));
  const participation = percentage({
    kpi: 'review_participation',
    denominators: reviews,
    anchors: TOOK_PART,
    noise: 0.006,
  });
  return shareFigures(participation).map((figure) =>
    figure.quarter.key === PARTICIPATION_NOT_RECORDED
      ? { quarter: figure.quarter, kpi: figure.kpi, value: 'x' }
      : figure,
  );
}

/** Once a year, at 31 March, as the published figures stand. */
function healthFigures(number: readonly number[], published: Published): Figure[] {
  const stray = noiseOf('health within the rounding');
  const aYear = quarterly(IN_CARE_A_YEAR, { name: 'in care a year', noise: 0 });
  return YEAR_ENDS.flatMap((quarter): Figure[] => {
    const { index, year } = quarter;
    const children = Math.round(valueAt(aYear, index) * valueAt(number, index));
    const checks = ['health_assessments', 'dental_checks'].map((kpi): Figure => {
      const figure = published.get(kpi, year);
      const denominator = figure.denominator ?? children;
      const wish = ((figure.value + 0.4 * stray()) / 100) * denominator;
      const numerator = meeting(figure, denominator, wish);
      return { ...share(kpi, quarter, numerator, denominator), annual: true };
    });
    const score = oneDecimal(published.get('sdq_score', year).value);
    return [...checks, { quarter, annual: true, kpi: 'sdq_score', value: score }];
  });
}

/** The rows about children who went missing, reviews and health. */
export function wellbeingFigures(children: Children, published: Published): Figure[] {
  return [
    ...missingFigures(children),
    ...reviewFigures(children.number),
    ...healthFigures(children.number, published),
  ];
}
