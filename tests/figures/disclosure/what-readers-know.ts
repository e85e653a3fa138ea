import type { DisclosureFigure } from '../../../src/figures/disclosure/sheets.ts';
import { Reader, type Sum, type Unknown } from './reader.ts';
import { ACTIVITIES, AGES, LOCATIONS, PLACEMENTS, SUITABILITY } from './small-council.ts';

/**
 * How the numbers of a council belong together, for readers who know what each figure means, written
 * again from the definitions. Names: `cla_number`, `cla_number/Age/Under 1`; the denominator has
 * `of` before it.
 */
const OF_CARE = [
  'outside_area',
  'outside_area_20_miles',
  'foster_care',
  'family_and_friends',
  'children_home',
  'external_residential',
  'supported_accommodation',
  'with_parents',
  'placements_3_plus',
];

function each(
  kpi: string,
  breakdown: string,
  categories: readonly string[],
  before = '',
): string[] {
  return categories.map((category) => `${before}${kpi}/${breakdown}/${category}`);
}

const at = (category: string): string => `cla_number/Placement/${category}`;

/** Left equals right. */
const EQUAL: readonly Sum[] = [
  { left: each('cla_number', 'Age', AGES), right: ['cla_number'] },
  { left: each('cla_number', 'Sex', ['Male', 'Female']), right: ['cla_number'] },
  { left: each('cla_number', 'Placement', PLACEMENTS), right: ['cla_number'] },
  { left: each('cla_started', 'Age', AGES), right: ['cla_started'] },
  { left: ['cla_rate'], right: ['cla_number'] },
  ...OF_CARE.map((kpi) => ({ left: [`of ${kpi}`], right: ['cla_number'] })),
  { left: each('outside_area', 'Location', LOCATIONS), right: ['cla_number'] },
  { left: ['outside_area/Location/Outside our area'], right: ['outside_area'] },
  { left: each('placements_3_plus', 'Age', AGES), right: ['placements_3_plus'] },
  ...AGES.map((age) => ({
    left: [`of placements_3_plus/Age/${age}`],
    right: [`cla_number/Age/${age}`],
  })),
  { left: [at('Foster carers: family or friends')], right: ['family_and_friends'] },
  {
    left: [at('Foster carers: family or friends'), at('Foster carers: others')],
    right: ['foster_care'],
  },
  { left: [at("Children's or secure homes")], right: ['children_home'] },
  { left: [at('Supported accommodation')], right: ['supported_accommodation'] },
  { left: [at('With parents')], right: ['with_parents'] },
  { left: [at('Placed for adoption')], right: ['placed_for_adoption'] },
  { left: ['of in_house_foster'], right: ['foster_care'] },
  { left: ['cla_number', 'cla_ceased'], right: ['of missing_children'] },
  { left: ['of eet_17_18', 'of eet_19_21'], right: ['care_leavers'] },
  { left: ['of in_touch_19_21'], right: ['of eet_19_21'] },
  ...['17_18', '19_21'].flatMap((ages) => [
    { left: each(`eet_${ages}`, 'Activity', ACTIVITIES), right: [`of eet_${ages}`] },
    { left: [`eet_${ages}/Activity/${ACTIVITIES[0]}`], right: [`eet_${ages}`] },
    { left: each(`suitable_${ages}`, 'Suitability', SUITABILITY), right: [`of suitable_${ages}`] },
    { left: [`suitable_${ages}/Suitability/Suitable`], right: [`suitable_${ages}`] },
  ]),
];

/** Left is part of right; the children left over are a number that must not be told either. */
const PART_OF: readonly Sum[] = [
  { left: ['family_and_friends'], right: ['foster_care'] },
  { left: ['secure'], right: ['children_home'] },
  { left: ['outside_area_20_miles'], right: ['outside_area'] },
  { left: ['external_residential'], right: ['children_home', at('Other residential')] },
  { left: ['uasc_number'], right: ['cla_number'] },
  { left: ['placed_for_adoption'], right: ['cla_number'] },
  {
    left: [
      'foster_care',
      'children_home',
      'supported_accommodation',
      'with_parents',
      'placed_for_adoption',
    ],
    right: ['cla_number'],
  },
  { left: ['of same_home_2_years'], right: ['cla_number'] },
  {
    left: ['of same_home_2_years'],
    right: AGES.filter((age) => age !== '16 and over').map((age) => `cla_number/Age/${age}`),
  },
  { left: ['missing_children'], right: ['missing_episodes'] },
  { left: ['cla_number'], right: ['of missing_children'] },
  { left: ['of suitable_17_18'], right: ['of eet_17_18'] },
  { left: ['of suitable_19_21'], right: ['of eet_19_21'] },
  ...['Age', 'Sex', 'Placement'].flatMap((breakdown) =>
    (breakdown === 'Age' ? AGES : breakdown === 'Sex' ? ['Male', 'Female'] : PLACEMENTS).map(
      (category) => ({ left: [`cla_number/${breakdown}/${category}`], right: ['cla_number'] }),
    ),
  ),
];

export function nameOf(figure: Pick<DisclosureFigure, 'kpi' | 'breakdown' | 'category'>): string {
  return [figure.kpi, figure.breakdown, figure.category].filter((part) => part !== '').join('/');
}

export function keyOf(
  figure: Pick<DisclosureFigure, 'kpi' | 'breakdown' | 'category' | 'origin' | 'period'>,
): string {
  return `${figure.origin} ${figure.period} ${nameOf(figure)}`;
}

const THRESHOLD = 5;

/** A sum with what belongs to one sheet, or null where the sheet lacks one of its numbers. */
function onSheet(sum: Sum, sheet: string, values: ReadonlyMap<string, number>): Sum | null {
  const name = (short: string): string =>
    short.startsWith('of ') ? `of ${sheet} ${short.slice(3)}` : `${sheet} ${short}`;
  const named = { left: sum.left.map(name), right: sum.right.map(name) };
  return [...named.left, ...named.right].every((one) => values.has(one)) ? named : null;
}

/** The small numbers that a reader of the public figures can tell. */
export function toldByFigures(
  figures: readonly DisclosureFigure[],
  withheld: ReadonlySet<string>,
): string[] {
  const unknowns = new Map<string, Unknown>();
  const values = new Map<string, number>();
  const sums: Sum[] = [];
  const know = (name: string, value: number, least: number, printed: boolean): void => {
    unknowns.set(name, { name, value, least, printed });
    values.set(name, value);
  };
  const total = (names: readonly string[]): number =>
    names.reduce((sum, name) => sum + (values.get(name) ?? 0), 0);
  const leftOver = (sum: Sum): void => {
    const rest = total(sum.right) - total(sum.left);
    const name = `${sum.right.join(' + ')} without ${sum.left.join(' and ')}`;
    know(name, rest, 0, false);
    sums.push({ left: [...sum.left, name], right: sum.right });
  };
  for (const figure of figures) {
    const printed = !withheld.has(keyOf(figure));
    const name = keyOf(figure);
    const numerator = figure.numerator ?? 0;
    know(name, numerator, Math.min(1, numerator), printed);
    if (figure.unit !== 'percent' || figure.denominator === null) continue;
    const of = `of ${name}`;
    know(of, figure.denominator, Math.min(1, figure.denominator), printed);
    leftOver({ left: [name], right: [of] });
    if (figure.breakdown !== '' && figure.breakdown !== 'Age') {
      sums.push({ left: [of], right: [`of ${figure.origin} ${figure.period} ${figure.kpi}`] });
    }
    const own = name.replace('published 2021-22 ', 'own 2021-22-Q4 ');
    if (own !== name) sums.push({ left: [name, of], right: [own, `of ${own}`] });
    if (own !== name) sums.push({ left: [name], right: [own] });
  }
  for (const sheet of new Set(figures.map((one) => `${one.origin} ${one.period}`))) {
    for (const sum of EQUAL) {
      const named = onSheet(sum, sheet, values);
      if (named !== null) sums.push(named);
    }
    for (const sum of PART_OF) {
      const named = onSheet(sum, sheet, values);
      if (named !== null) leftOver(named);
    }
  }
  const [q3, q4] = ['own 2021-22-Q3', 'own 2021-22-Q4'];
  const moved = {
    left: [`${q3} cla_number`, `${q4} cla_started`],
    right: [`${q4} cla_number`, `${q4} cla_ceased`],
  };
  if ([...moved.left, ...moved.right].every((name) => values.has(name))) sums.push(moved);
  const largest = Math.max(
    ...[...values].map(([name, value]) =>
      name.includes('cla_rate') && name.startsWith('of ') ? 0 : value,
    ),
  );
  const reader = new Reader([...unknowns.values()], sums, 2 * largest + 10);
  return [...unknowns.values()]
    .filter(({ value }) => value >= 1 && value <= THRESHOLD)
    .map(({ name }) => name)
    .filter((name) => reader.tells(name));
}
