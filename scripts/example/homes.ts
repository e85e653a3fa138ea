/** Where children live: the mix of placements, who runs them, and how far away they are. */

import {
  AREA_NOT_KNOWN,
  EXTERNAL_RESIDENTIAL,
  HOMES,
  HOMES_PUBLISHED,
  IN_HOUSE,
  OUTSIDE_20_MILES,
  OUTSIDE_AREA,
  RUN_BY_OTHERS,
  SECURE,
} from './anchors.ts';
import { apportion, type Part } from './apportion.ts';
import { QUARTERS, type Quarter, quarterIndex } from './calendar.ts';
import type { Figure } from './figure.ts';
import { type Anchors, quarterly } from './interpolate.ts';
import type { Published } from './published.ts';
import {
  countFigures,
  percentage,
  roundsTo,
  shareFigures,
  splitFigures,
  valueAt,
} from './series.ts';

/** The groups that add up to all children, and the KPI that publishes each. */
const GROUPS = [
  { id: 'foster', kpi: 'foster_care' },
  { id: 'childrensHomes', kpi: 'children_home' },
  { id: 'supported', kpi: 'supported_accommodation' },
  { id: 'parents', kpi: 'with_parents' },
  { id: 'adoption' },
  { id: 'otherResidential' },
  { id: 'other' },
] as const satisfies readonly { id: keyof typeof HOMES; kpi?: string }[];

type Group = (typeof GROUPS)[number];
type Mix = Readonly<Record<Group['id'], readonly number[]>>;

function publishedPercent(group: Group, year: string, published: Published): number | undefined {
  if ('kpi' in group) return published.find(group.kpi, year)?.value;
  if (group.id === 'adoption') return undefined;
  const years: Readonly<Record<string, number>> = HOMES_PUBLISHED[group.id];
  return years[year];
}

/** The smooth path of each group's share, before the shares are made to add up. */
function paths(): ReadonlyMap<Group['id'], readonly number[]> {
  return new Map(
    GROUPS.map(({ id }) => {
      const anchors: Anchors = HOMES[id];
      const noise = id === 'foster' ? 0.006 : 0.002;
      return [id, quarterly(anchors, { name: `home ${id}`, noise })];
    }),
  );
}

/** Bounds of a group in a quarter: published percentages in the fourth, children placed for adoption always. */
function part(
  group: Group,
  quarter: Quarter,
  wish: number,
  all: number,
  published: Published,
): Part {
  const weight = Math.max(0, wish) * all;
  if (group.id === 'adoption') {
    const fixed = Math.round(weight);
    return { weight, least: fixed, most: fixed };
  }
  const percent =
    quarter.quarter === 4 ? publishedPercent(group, quarter.year, published) : undefined;
  return percent === undefined ? { weight } : { weight, ...roundsTo(percent, all) };
}

function mixOf(number: readonly number[], published: Published): Mix {
  const wishes = paths();
  const portions = QUARTERS.map((quarter) => {
    const all = valueAt(number, quarter.index);
    return apportion(
      all,
      GROUPS.map((group) =>
        part(group, quarter, valueAt(wishes.get(group.id) ?? [], quarter.index), all, published),
      ),
    );
  });
  const of = (id: Group['id']) =>
    portions.map((parts) =>
      valueAt(
        parts,
        GROUPS.findIndex((group) => group.id === id),
      ),
    );
  return {
    foster: of('foster'),
    childrensHomes: of('childrensHomes'),
    supported: of('supported'),
    parents: of('parents'),
    adoption: of('adoption'),
    otherResidential: of('otherResidential'),
    other: of('other'),
  };
}

function runByOthers(mix: Mix, secure: readonly number[]): number[] {
  const homes = QUARTERS.map(
    ({ index }) =>
      valueAt(mix.childrensHomes, index) -
      valueAt(secure, index) +
      valueAt(mix.otherResidential, index),
  );
  const story = Object.fromEntries(
    Object.entries(EXTERNAL_RESIDENTIAL).map(([key, children]) => [
      key,
      children / valueAt(homes, quarterIndex(key)),
    ]),
  );
  return quarterly(
    { ...RUN_BY_OTHERS, ...story },
    { name: 'external_residential', noise: 0.01 },
  ).map((ratio, index) => Math.round(Math.min(1, ratio) * valueAt(homes, index)));
}

function distanceFigures(number: readonly number[], published: Published): Figure[] {
  const outside = percentage({
    kpi: 'outside_area',
    denominators: number,
    anchors: OUTSIDE_AREA,
    noise: 0.007,
  });
  const notKnown = quarterly(AREA_NOT_KNOWN, { name: 'area not known', noise: 3 }).map((value) =>
    Math.max(0, Math.round(value)),
  );
  const inside = QUARTERS.map(
    ({ index }) =>
      valueAt(number, index) - valueAt(outside.numerators, index) - valueAt(notKnown, index),
  );
  const locations = new Map<string, readonly number[]>([
    ['Inside our area', inside],
    ['Outside our area', outside.numerators],
    ['Not known', notKnown],
  ]);
  const far = percentage({
    kpi: 'outside_area_20_miles',
    denominators: number,
    anchors: OUTSIDE_20_MILES,
    noise: 0.005,
    published,
  });
  return [
    ...shareFigures(outside),
    ...splitFigures('outside_area', 'Location', locations, ({ index }) => valueAt(number, index)),
    ...shareFigures(far),
  ];
}

/** The rows about where children live; every share is of all children in care on the day. */
export function homesFigures(number: readonly number[], published: Published): Figure[] {
  const mix = mixOf(number, published);
  const family = quarterly(HOMES.family, { name: 'family_and_friends', noise: 0.004 }).map(
    (value, index) => Math.round(value * valueAt(number, index)),
  );
  const secure = quarterly(SECURE, { name: 'secure', noise: 0.9 }).map((value) =>
    Math.max(0, Math.round(value)),
  );
  const shareOfAll = (kpi: string, numerators: readonly number[]) =>
    shareFigures({ kpi, numerators, denominators: number });
  const others = mix.foster.map((foster, index) => foster - valueAt(family, index));
  const placements = new Map<string, readonly number[]>([
    ['Foster carers: family or friends', family],
    ['Foster carers: others', others],
    ["Children's or secure homes", mix.childrensHomes],
    ['Supported accommodation', mix.supported],
    ['With parents', mix.parents],
    ['Placed for adoption', mix.adoption],
    ['Other residential', mix.otherResidential],
    ['Other', mix.other],
  ]);
  const inHouse = percentage({
    kpi: 'in_house_foster',
    denominators: mix.foster,
    anchors: IN_HOUSE,
    noise: 0.008,
  });
  return [
    ...splitFigures('cla_number', 'Placement', placements),
    ...countFigures('placed_for_adoption', mix.adoption),
    ...distanceFigures(number, published),
    ...shareOfAll('foster_care', mix.foster),
    ...shareOfAll('family_and_friends', family),
    ...shareFigures(inHouse),
    ...shareOfAll('children_home', mix.childrensHomes),
    ...shareOfAll('external_residential', runByOthers(mix, secure)),
    ...countFigures('secure', secure),
    ...shareOfAll('supported_accommodation', mix.supported),
    ...shareOfAll('with_parents', mix.parents),
  ];
}
