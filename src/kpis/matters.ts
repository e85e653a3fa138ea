/** Why a figure matters, in one sentence each: to a councillor, and to a young person. */
interface Matters {
  readonly plain: string;
  readonly young: string;
}

const both = (text: string): Matters => ({ plain: text, young: text });

const FAMILY: Matters = {
  plain: 'Living with people they know helps children to keep who they are.',
  young: 'It helps to live with people you know.',
};
const NEAR: Matters = {
  plain: 'Near home, children can keep their school, friends and family.',
  young: 'Near home, you can keep your school and your friends.',
};
const EET: Matters = {
  plain: 'Learning or a job gives young people money, friends and a future.',
  young: 'A job or a course helps you get on in life.',
};
const SUITABLE: Matters = {
  plain: 'A safe home they can afford is the start of adult life.',
  young: 'You need a safe home to start your own life.',
};
const HEALTH: Matters = {
  plain: 'Checks find what a child needs before it grows into a problem.',
  young: 'A check finds out early if you need some help.',
};
const REASONS: Matters = {
  plain: 'The reasons show where help is needed, and whom we need to ask.',
  young: 'If we know why, we know how to help.',
};
const COUNCIL: Matters = {
  plain: 'The council is a parent to each of these children.',
  young: 'The council should care for each child as a good parent would.',
};
const FOSTER_FAMILIES: Matters = {
  plain: 'More foster families mean more choice of the right home.',
  young: 'More foster families mean a better chance of the right home.',
};

/** By KPI, and by `KPI:breakdown` where its parts matter for a reason of their own. */
const MATTERS: Readonly<Record<string, Matters>> = {
  cla_number: COUNCIL,
  cla_rate: COUNCIL,
  'cla_number:Placement': {
    plain: 'Every child needs a home in which they are safe and loved.',
    young: 'You need a home where you are safe and loved.',
  },
  cla_started: {
    plain: 'Families need help early, and children need a home that is ready.',
    young: 'If we know who may come, we can have the right home ready.',
  },
  cla_ceased: {
    plain: 'Leaving care should be a planned step to a lasting home.',
    young: 'When you leave care, it should be with a plan.',
  },
  uasc_number: {
    plain: 'These children are alone and need safety, an adviser and a school.',
    young: 'They are here alone. They need to be safe.',
  },
  placed_for_adoption: {
    plain: 'Adoption gives a child a family for life.',
    young: 'They will have a family for life.',
  },
  foster_care: both('Foster care lets a child grow up in a family.'),
  family_and_friends: FAMILY,
  in_house_foster: {
    plain: 'Our own carers live near, and we know and support them.',
    young: 'Our own carers live near, and we know them well.',
  },
  children_home: both('Some children do best with a team of staff around them.'),
  external_residential: {
    plain: 'Such homes can be far away, and we do not run them.',
    young: 'These homes can be far off, and we do not run them.',
  },
  secure: {
    plain: 'A child there is not free to leave, so stays must be short.',
    young: 'You cannot leave such a home, so it must be for a short time.',
  },
  supported_accommodation: both('Living on your own at 16 or 17 needs good support.'),
  with_parents: both('Living at home works when the family has the right help.'),
  outside_area: NEAR,
  outside_area_20_miles: NEAR,
  placements_3_plus: both('A new home can mean a new school and starting again.'),
  same_home_2_years: both('Staying in one home lets children make friends and feel safe.'),
  missing_children: {
    plain: 'A child who is missing may be in danger.',
    young: 'If you are missing, you may not be safe.',
  },
  missing_episodes: {
    plain: 'Each time, a child may be in danger.',
    young: 'Each time, a child may not be safe.',
  },
  review_participation: {
    plain: 'Children have a right to a say in their own plan.',
    young: 'You have a right to a say in your own plan.',
  },
  health_assessments: HEALTH,
  dental_checks: {
    plain: 'Bad teeth hurt, and a check keeps them healthy.',
    young: 'Bad teeth hurt. A check keeps them well.',
  },
  sdq_score: {
    plain: 'How children feel shapes their school, friends and home life.',
    young: 'How you feel matters at school, with friends and at home.',
  },
  care_leavers: {
    plain: 'We stay a parent to young people after they leave care.',
    young: 'We are still here for you when you leave care.',
  },
  in_touch_19_21: {
    plain: 'We can only help the young people we hear from.',
    young: 'We can only help if we hear from you.',
  },
  suitable_17_18: SUITABLE,
  suitable_19_21: SUITABLE,
  eet_17_18: EET,
  eet_19_21: EET,
  'eet_17_18:Activity': REASONS,
  'eet_19_21:Activity': REASONS,
  initial_health_assessments: HEALTH,
  review_health_assessments: HEALTH,
  return_interviews: {
    plain: 'A talk soon after shows why a child left and what would help.',
    young: 'A talk soon after can show what would help.',
  },
  caseloads: {
    plain: 'Social workers need time to know each child well.',
    young: 'Your social worker needs time to know you well.',
  },
  foster_households_approved: FOSTER_FAMILIES,
  foster_households_left: {
    plain: 'When a foster family stops, there is less choice of homes.',
    young: 'When a foster family stops, there are fewer homes to choose from.',
  },
  apprenticeships: both('An apprenticeship is a way to learn and earn at once.'),
  staying_put: both('Few young people leave the family home at 18.'),
  staying_close: both('It helps to have people you know close by.'),
  health_passports: {
    plain: 'Young people need to know their own health story.',
    young: 'It is your health, so you should have the record.',
  },
};

/**
 * Why a figure, or its parts, matters; empty for one that nobody wrote a sentence for. The same
 * sentence every quarter: it says nothing of the figure itself and claims no cause of it.
 */
export function mattersOf(
  kpi: string,
  breakdown: string | null,
  wording: 'plain' | 'young',
): string {
  const found = (breakdown === null ? undefined : MATTERS[`${kpi}:${breakdown}`]) ?? MATTERS[kpi];
  return found === undefined ? '' : found[wording];
}
