/**
 * What readers know of the KPIs beside their own numbers: which count is part of which, and which
 * are the same count under two names. The rule of each is its definition in `src/kpis/`. A relation
 * holds only where the figures of a period bear it out; figures that contradict it tell nothing.
 */

/** The numerator (or the count itself) or the denominator of a KPI's headline or part. */
export interface Term {
  readonly side: 'numerator' | 'denominator';
  /** The figure's key on its sheet. */
  readonly line: string;
  /** The figure of the period before: the last quarter's, or the last year's. */
  readonly before: boolean;
}

/**
 * `within`: the parts are some of the whole; what is left over are children of no figure.
 * `same`: the parts are the whole, or some of it where records are incomplete.
 * `alike`: two counts of the same people, either of which may lack a few.
 * `if-equal`: the parts are the whole where the numbers say so, else nothing is known.
 */
type Kind = 'within' | 'same' | 'alike' | 'if-equal';

export interface KpiRelation {
  readonly kind: Kind;
  readonly parts: readonly Term[];
  readonly whole: readonly Term[];
  /** Parts without a figure are left to the rest. */
  readonly someParts?: true;
  readonly reason: string;
}

/** A figure's key among those of its area, period and origin. */
export function lineKey(kpi: string, breakdown: string, category: string): string {
  return breakdown === '' ? kpi : `${kpi}\n${breakdown}\n${category}`;
}

function n(kpi: string, breakdown = '', category = ''): Term {
  return { side: 'numerator', line: lineKey(kpi, breakdown, category), before: false };
}

function of(kpi: string): Term {
  return { side: 'denominator', line: lineKey(kpi, '', ''), before: false };
}

const CLA = n('cla_number');
const placed = (category: string): Term => n('cla_number', 'Placement', category);
const aged = (category: string): Term => n('cla_number', 'Age', category);

/** Percentages of all children in care: their denominator is the number in care. */
const OF_CHILDREN_IN_CARE: readonly string[] = [
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

/** Figures of some of the children in care, who are fewer. */
const OF_SOME_IN_CARE = ['same_home_2_years', 'health_assessments', 'dental_checks', 'sdq_score'];

/** The part of a KPI that is its own headline: EET among the activities. */
export const HEADLINE_PART: Readonly<Record<string, string>> = {
  outside_area: 'Outside our area',
  eet_17_18: 'In education, employment or training',
  eet_19_21: 'In education, employment or training',
  suitable_17_18: 'Suitable',
  suitable_19_21: 'Suitable',
};

const within = (part: Term, whole: Term, reason: string): KpiRelation => ({
  kind: 'within',
  parts: [part],
  whole: [whole],
  reason,
});

const samePeople = (a: Term, b: Term): KpiRelation => ({
  kind: 'alike',
  parts: [a],
  whole: [b],
  reason: 'Care leavers of one age; the one figure leaves out a few whom the other counts.',
});

const placementPart = (parts: readonly Term[], whole: Term): KpiRelation => ({
  kind: 'if-equal',
  parts,
  whole: [whole],
  reason: 'A group of placements is a part of the number in care and a KPI too.',
});

/** The category of those who live far away, as children's records give it. */
const FAR = 'Outside our area, more than 20 miles';

const alsoPart = (parts: readonly Term[], whole: Term): KpiRelation => ({
  kind: 'if-equal',
  parts,
  whole: [whole],
  someParts: true,
  reason: 'A part of one KPI is another one, where both are counted from records.',
});

export const KPI_RELATIONS: readonly KpiRelation[] = [
  {
    kind: 'same',
    parts: [n('cla_rate')],
    whole: [CLA],
    reason: 'The rate has the number in care above the line, and the population is public.',
  },
  ...OF_CHILDREN_IN_CARE.map(
    (kpi): KpiRelation => ({
      kind: 'same',
      parts: [of(kpi)],
      whole: [CLA],
      reason: 'A percentage of all children in care.',
    }),
  ),
  ...OF_SOME_IN_CARE.map((kpi) => within(of(kpi), CLA, 'Some of the children in care.')),
  {
    kind: 'within',
    parts: [of('same_home_2_years')],
    whole: [aged('Under 1'), aged('1 to 4'), aged('5 to 9'), aged('10 to 15')],
    reason: 'Children under 16 who have been in care for two and a half years.',
  },
  within(n('uasc_number'), CLA, 'With and without unaccompanied children.'),
  within(n('family_and_friends'), n('foster_care'), 'Family and friends who foster.'),
  within(n('secure'), n('children_home'), 'Secure homes are counted with children’s homes.'),
  within(n('outside_area_20_miles'), n('outside_area'), 'Both are outside the area.'),
  {
    kind: 'within',
    parts: [n('external_residential')],
    whole: [n('children_home'), placed('Other residential')],
    reason: 'Homes and residential care run by others, of all of them.',
  },
  {
    kind: 'within',
    parts: [
      n('foster_care'),
      n('children_home'),
      n('supported_accommodation'),
      n('with_parents'),
      n('placed_for_adoption'),
    ],
    whole: [CLA],
    someParts: true,
    reason: 'A child lives in one place.',
  },
  within(n('placed_for_adoption'), CLA, 'They are in care until the order is made.'),
  {
    kind: 'same',
    parts: [of('in_house_foster')],
    whole: [n('foster_care')],
    reason: 'A percentage of foster placements.',
  },
  placementPart([placed('Foster carers: family or friends')], n('family_and_friends')),
  placementPart(
    [placed('Foster carers: family or friends'), placed('Foster carers: others')],
    n('foster_care'),
  ),
  placementPart([placed("Children's or secure homes")], n('children_home')),
  placementPart([placed('Supported accommodation')], n('supported_accommodation')),
  placementPart([placed('With parents')], n('with_parents')),
  placementPart([placed('Placed for adoption')], n('placed_for_adoption')),
  alsoPart([n('cla_number', 'Unaccompanied', 'Unaccompanied')], n('uasc_number')),
  alsoPart([n('cla_number', 'Distance', FAR)], n('outside_area_20_miles')),
  alsoPart(
    [
      n('cla_number', 'Distance', 'Outside our area, up to 20 miles'),
      n('cla_number', 'Distance', FAR),
      n('cla_number', 'Distance', 'Outside our area, distance not known'),
    ],
    n('outside_area'),
  ),
  alsoPart([n('foster_care', 'Provider', 'Own authority')], n('in_house_foster')),
  within(n('missing_children'), n('missing_episodes'), 'Each child went missing at least once.'),
  within(CLA, of('missing_children'), 'Who left in the quarter was in care in it.'),
  {
    kind: 'if-equal',
    parts: [CLA, n('cla_ceased')],
    whole: [of('missing_children')],
    reason: 'In care in the quarter: those in care at its end and those who left.',
  },
  {
    kind: 'if-equal',
    parts: [{ ...CLA, before: true }, n('cla_started')],
    whole: [CLA, n('cla_ceased')],
    reason: 'Those there before and those who came are those there now and those who left.',
  },
  samePeople(of('suitable_17_18'), of('eet_17_18')),
  samePeople(of('suitable_19_21'), of('eet_19_21')),
  samePeople(of('in_touch_19_21'), of('eet_19_21')),
  samePeople(of('in_touch_19_21'), of('suitable_19_21')),
  {
    kind: 'same',
    parts: [of('eet_17_18'), of('eet_19_21')],
    whole: [n('care_leavers')],
    reason: 'Care leavers aged 17 to 18 and 19 to 21.',
  },
];

const isHeadline = ({ line }: Term): boolean => !line.includes('\n');

/** The relations that speak of headlines alone: they hold of every part of these KPIs too. */
export const PART_RELATIONS: readonly KpiRelation[] = KPI_RELATIONS.filter(({ parts, whole }) =>
  [...parts, ...whole].every(isHeadline),
);

/** A relation of headlines as it holds of their part, which is given as the end of its key. */
export function relationOfPart(relation: KpiRelation, part: string): KpiRelation {
  const cut = (terms: readonly Term[]) =>
    terms.map((term) => ({ ...term, line: `${term.line}${part}` }));
  return { ...relation, parts: cut(relation.parts), whole: cut(relation.whole) };
}

/**
 * Where the denominator of a percentage is known although its row does not give it, as
 * `kpi:other KPI:side` for disclosure_counts.sql.
 */
export const KNOWN_DENOMINATORS: string = [
  ...OF_CHILDREN_IN_CARE.map((kpi) => `${kpi}:cla_number:numerator`),
  'in_house_foster:foster_care:numerator',
  'in_touch_19_21:eet_19_21:denominator',
  'suitable_17_18:eet_17_18:denominator',
  'suitable_19_21:eet_19_21:denominator',
].join(',');
