import type { DisclosureFigure } from '../../../src/figures/disclosure/sheets.ts';
import { type Chance, pick, seeded } from './chance.ts';

export const AGES = ['Under 1', '1 to 4', '5 to 9', '10 to 15', '16 and over'] as const;
export const PLACEMENTS = [
  'Foster carers: family or friends',
  'Foster carers: others',
  "Children's or secure homes",
  'Supported accommodation',
  'With parents',
  'Placed for adoption',
  'Other residential',
  'Other',
] as const;
export const LOCATIONS = ['Inside our area', 'Outside our area', 'Not known'] as const;
export const ACTIVITIES = [
  'In education, employment or training',
  'Not in it: illness or disability',
  'Not in it: other reasons',
  'Not in it: pregnancy or parenting',
  'Not known',
] as const;
export const SUITABILITY = ['Suitable', 'Unsuitable', 'Not known'] as const;

const THRESHOLD = 5;

/** Whether a figure is withheld by itself, written again from the rule. */
function small(
  unit: DisclosureFigure['unit'],
  numerator: number,
  denominator: number | null,
): DisclosureFigure['small'] {
  const few = (value: number): boolean => value >= 1 && value <= THRESHOLD;
  if (unit === 'percent' && few(denominator ?? 0)) return 'denominator';
  if (few(numerator)) return 'small';
  return unit === 'percent' && few((denominator ?? 0) - numerator) ? 'complement' : '';
}

/** A figure as the SQL hands it over. `of` makes it a percentage. */
export function figure(
  kpi: string,
  period: string,
  numerator: number,
  given: {
    readonly of?: number;
    readonly part?: readonly [breakdown: string, category: string];
    readonly origin?: DisclosureFigure['origin'];
    readonly unit?: DisclosureFigure['unit'];
  } = {},
): DisclosureFigure {
  const { of = null, part = ['', ''], origin = 'own' } = given;
  const unit = given.unit ?? (of === null ? 'count' : 'percent');
  return {
    kpi,
    period,
    breakdown: part[0],
    category: part[1],
    origin,
    unit,
    numerator,
    denominator: of,
    shown: of !== 0,
    flag: '',
    small: small(unit, numerator, of),
  };
}

interface Child {
  readonly age: string;
  readonly sex: string;
  readonly placement: string;
  readonly location: string;
  readonly far: boolean;
  readonly alone: boolean;
  readonly moved: boolean;
  readonly ownCarers: boolean;
  readonly secure: boolean;
  readonly external: boolean;
  readonly longIn: boolean;
  readonly settled: boolean;
}

function child(chance: Chance): Child {
  const age = pick(chance, AGES);
  const placement = pick(chance, [...PLACEMENTS, PLACEMENTS[1], PLACEMENTS[1], PLACEMENTS[0]]);
  const location = pick(chance, [...LOCATIONS, LOCATIONS[0], LOCATIONS[1]]);
  const home = placement === "Children's or secure homes";
  const longIn = age !== 'Under 1' && age !== '16 and over' && chance() < 0.7;
  return {
    age,
    sex: pick(chance, ['Male', 'Female']),
    placement,
    location,
    far: location === 'Outside our area' && chance() < 0.5,
    alone: chance() < 0.1,
    moved: chance() < 0.2,
    ownCarers: chance() < 0.7,
    secure: home && chance() < 0.2,
    external: (home || placement === 'Other residential') && chance() < 0.7,
    longIn,
    settled: longIn && chance() < 0.6,
  };
}

/** Children in care at the end of a quarter, told in every figure that a council gives of them. */
function inCare(period: string, children: readonly Child[]): DisclosureFigure[] {
  const all = children.length;
  const count = (is: (child: Child) => boolean): number => children.filter(is).length;
  const share = (kpi: string, is: (child: Child) => boolean): DisclosureFigure =>
    figure(kpi, period, count(is), { of: all });
  const foster = (one: Child): boolean => one.placement.startsWith('Foster');
  const at = (placement: string) => (one: Child) => one.placement === placement;
  const parts = (
    breakdown: string,
    categories: readonly string[],
    of: (child: Child) => string,
  ): DisclosureFigure[] =>
    categories.map((category) =>
      figure(
        'cla_number',
        period,
        count((one) => of(one) === category),
        { part: [breakdown, category] },
      ),
    );
  return [
    figure('cla_number', period, all),
    figure('cla_rate', period, all, { of: 98_000, unit: 'per_10000' }),
    ...parts('Age', AGES, (one) => one.age),
    ...parts('Sex', ['Male', 'Female'], (one) => one.sex),
    ...parts('Placement', PLACEMENTS, (one) => one.placement),
    figure(
      'uasc_number',
      period,
      count((one) => one.alone),
    ),
    figure('placed_for_adoption', period, count(at('Placed for adoption'))),
    share('outside_area', (one) => one.location === 'Outside our area'),
    ...LOCATIONS.map((category) =>
      figure(
        'outside_area',
        period,
        count((one) => one.location === category),
        {
          of: all,
          part: ['Location', category],
        },
      ),
    ),
    share('outside_area_20_miles', (one) => one.far),
    share('foster_care', foster),
    share('family_and_friends', at('Foster carers: family or friends')),
    figure(
      'in_house_foster',
      period,
      count((one) => foster(one) && one.ownCarers),
      {
        of: count(foster),
      },
    ),
    share('children_home', at("Children's or secure homes")),
    share('external_residential', (one) => one.external),
    figure(
      'secure',
      period,
      count((one) => one.secure),
    ),
    share('supported_accommodation', at('Supported accommodation')),
    share('with_parents', at('With parents')),
    share('placements_3_plus', (one) => one.moved),
    ...AGES.map((category) =>
      figure(
        'placements_3_plus',
        period,
        count((one) => one.moved && one.age === category),
        {
          of: count((one) => one.age === category),
          part: ['Age', category],
        },
      ),
    ),
    figure(
      'same_home_2_years',
      period,
      count((one) => one.settled),
      {
        of: count((one) => one.longIn),
      },
    ),
  ];
}

/** Young people who have left care: those abroad are not asked about their home. */
function careLeavers(chance: Chance, period: string, size: number): DisclosureFigure[] {
  const people = Array.from({ length: size }, () => ({
    ages: pick(chance, ['17_18', '19_21', '19_21']),
    activity: pick(chance, [...ACTIVITIES, ACTIVITIES[0], ACTIVITIES[0]]),
    home: chance() < 0.05 ? 'abroad' : pick(chance, [...SUITABILITY, 'Suitable', 'Suitable']),
    inTouch: chance() < 0.9,
  }));
  const figures = [figure('care_leavers', period, size)];
  for (const ages of ['17_18', '19_21']) {
    const them = people.filter((one) => one.ages === ages);
    const asked = them.filter((one) => one.home !== 'abroad');
    const active = (activity: string): number =>
      them.filter((one) => one.activity === activity).length;
    const living = (home: string): number => asked.filter((one) => one.home === home).length;
    figures.push(
      figure(`eet_${ages}`, period, active(ACTIVITIES[0]), { of: them.length }),
      ...ACTIVITIES.map((category) =>
        figure(`eet_${ages}`, period, active(category), {
          of: them.length,
          part: ['Activity', category],
        }),
      ),
      figure(`suitable_${ages}`, period, living('Suitable'), { of: asked.length }),
      ...SUITABILITY.map((category) =>
        figure(`suitable_${ages}`, period, living(category), {
          of: asked.length,
          part: ['Suitability', category],
        }),
      ),
    );
    if (ages === '19_21') {
      const inTouch = them.filter((one) => one.inTouch).length;
      figures.push(figure('in_touch_19_21', period, inTouch, { of: them.length }));
    }
  }
  return figures;
}

/** What happened in a quarter, from the children at its end, those who came and those who left. */
function flows(
  chance: Chance,
  period: string,
  size: number,
  started: readonly string[],
  ceased: number,
): DisclosureFigure[] {
  const missing = Array.from({ length: size + ceased }, () => chance() < 0.15).filter(
    Boolean,
  ).length;
  const again = Array.from({ length: missing }, () => Math.floor(chance() * 3));
  const reviews = Math.floor(chance() * 30);
  return [
    figure('cla_started', period, started.length),
    ...AGES.map((category) =>
      figure('cla_started', period, started.filter((age) => age === category).length, {
        part: ['Age', category],
      }),
    ),
    figure('cla_ceased', period, ceased),
    figure('missing_children', period, missing, { of: size + ceased }),
    figure('missing_episodes', period, missing + again.reduce((sum, more) => sum + more, 0)),
    figure('review_participation', period, Math.floor(reviews * (0.6 + 0.4 * chance())), {
      of: reviews,
    }),
  ];
}

/**
 * A council with a few children in care, made up child by child so that its figures fit together:
 * the last two quarters of a year, and the published activities of its care leavers.
 */
export function smallCouncil(seed: number, children: number): DisclosureFigure[] {
  const chance = seeded(seed);
  let there = Array.from({ length: children }, () => child(chance));
  const figures = inCare('2021-22-Q3', there);
  const leavers = Math.floor(8 + chance() * children);
  figures.push(...careLeavers(chance, '2021-22-Q3', leavers));
  const came = Array.from({ length: Math.floor(chance() * 9) }, () => child(chance));
  const left = Math.min(there.length, Math.floor(chance() * 9));
  there = [...there.slice(left), ...came];
  const ages = came.map((one) => one.age);
  const last = careLeavers(chance, '2021-22-Q4', leavers);
  figures.push(
    ...inCare('2021-22-Q4', there),
    ...flows(chance, '2021-22-Q4', there.length, ages, left),
    ...last,
    ...last
      .filter((one) => one.kpi.startsWith('eet') || one.kpi.startsWith('suitable'))
      .map((one) => ({ ...one, period: '2021-22', origin: 'published' as const })),
  );
  return figures;
}
