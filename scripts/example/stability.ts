/** Stability: three or more placements in a year, and the same home for two years. */

import {
  SAME_HOME,
  SAME_HOME_CHILDREN,
  THREE_PLACEMENTS,
  THREE_PLACEMENTS_BY_AGE,
} from './anchors.ts';
import { apportion } from './apportion.ts';
import { QUARTERS } from './calendar.ts';
import type { Children } from './children.ts';
import type { Figure } from './figure.ts';
import type { Published } from './published.ts';
import { noiseOf } from './random.ts';
import { cohort, percentage, type Split, shareFigures, splitFigures, valueAt } from './series.ts';

function byAge(numerators: readonly number[], ages: Split): Split {
  const stray = noiseOf('placements_3_plus by age');
  const portions = QUARTERS.map(({ index }) =>
    apportion(
      valueAt(numerators, index),
      [...ages].map(([age, numbers]) => {
        const most = valueAt(numbers, index);
        const likelihood = THREE_PLACEMENTS_BY_AGE[age] ?? 1;
        return { weight: most * likelihood * (1 + 0.06 * stray()), most };
      }),
    ),
  );
  return new Map(
    [...ages.keys()].map((age, place) => [age, portions.map((parts) => valueAt(parts, place))]),
  );
}

/** The rows about stability. */
export function stabilityFigures({ number, ages }: Children, published: Published): Figure[] {
  const moved = percentage({
    kpi: 'placements_3_plus',
    denominators: number,
    anchors: THREE_PLACEMENTS,
    noise: 0.005,
    published,
  });
  const settled = percentage({
    kpi: 'same_home_2_years',
    denominators: cohort('same_home_2_years', SAME_HOME_CHILDREN, published, 3),
    anchors: SAME_HOME,
    noise: 0.007,
    published,
  });
  return [
    ...shareFigures(moved),
    ...splitFigures('placements_3_plus', 'Age', byAge(moved.numerators, ages), ({ index }, age) =>
      valueAt(ages.get(age) ?? [], index),
    ),
    ...shareFigures(settled),
  ];
}
