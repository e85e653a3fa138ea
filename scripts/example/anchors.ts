/**
 * Every number that a person put into the example, with where it is from.
 *
 * - *story*: what the panel's papers of March 2022 say of December 2021 and of the year before, or
 *   a whole number of children that gives the percentage they say.
 * - *published*: Department for Education statistics that are no KPI of their own, and so are not
 *   in `data/published`.
 * - *illustrative*: made up to be plausible, and labelled so on every row of the output.
 *
 * The published KPIs themselves (the fourth quarters) are read from `data/published`.
 */

import type { Anchors } from './interpolate.ts';

/** The fourth quarters and the two quarters of the story. */
const YEAR_BEFORE = '2020-21-Q3';
const STORY = '2021-22-Q3';

function at(quarter4: readonly number[], yearBefore?: number, story?: number): Anchors {
  const anchors: Record<string, number> = {};
  quarter4.forEach((value, year) => {
    anchors[`${2018 + year}-${19 + year}-Q4`] = value;
  });
  if (yearBefore !== undefined) anchors[YEAR_BEFORE] = yearBefore;
  if (story !== undefined) anchors[STORY] = story;
  return anchors;
}

// Children in our care

/** story; the summit after March 2024 is illustrative. */
export const NUMBER: Anchors = { [YEAR_BEFORE]: 941, [STORY]: 983, '2024-25-Q1': 1211 };

/** illustrative where the DfE suppresses the number (March 2019 and 2020), and between. */
export const UNACCOMPANIED: Anchors = { '2018-19-Q4': 3, '2019-20-Q4': 4, [STORY]: 15 };

/** illustrative shares of the children in care on the day; England's are alike. */
export const AGES: Readonly<Record<string, Anchors>> = {
  'Under 1': at([0.07, 0.07, 0.067, 0.059, 0.056, 0.055, 0.055], 0.068, 0.06),
  '1 to 4': at([0.175, 0.172, 0.17, 0.162, 0.158, 0.155, 0.155], 0.17, 0.163),
  '5 to 9': at([0.215, 0.212, 0.21, 0.205, 0.2, 0.195, 0.193], 0.211, 0.207),
  '10 to 15': at([0.35, 0.351, 0.353, 0.352, 0.351, 0.35, 0.355], 0.352, 0.352),
  '16 and over': at([0.19, 0.195, 0.2, 0.222, 0.235, 0.245, 0.242], 0.199, 0.218),
};

/** illustrative; unaccompanied children are mostly boys. */
export const SEXES: Readonly<Record<string, Anchors>> = {
  Male: at([0.532, 0.534, 0.535, 0.539, 0.551, 0.556, 0.548]),
  Female: at([0.468, 0.466, 0.465, 0.461, 0.449, 0.444, 0.452]),
};

/**
 * Shares of the children coming in during a quarter: illustrative; that fewer were under 1 and more
 * were 16 and over in December 2021 than a year before is the story.
 */
export const AGES_STARTED: Readonly<Record<string, Anchors>> = {
  'Under 1': at([0.24, 0.24, 0.24, 0.195, 0.19, 0.185, 0.2], 0.25, 0.175),
  '1 to 4': at([0.19, 0.19, 0.185, 0.175, 0.17, 0.165, 0.17], 0.185, 0.17),
  '5 to 9': at([0.19, 0.19, 0.185, 0.18, 0.175, 0.175, 0.175], 0.185, 0.18),
  '10 to 15': at([0.25, 0.25, 0.255, 0.255, 0.255, 0.255, 0.26], 0.25, 0.255),
  '16 and over': at([0.13, 0.13, 0.135, 0.195, 0.21, 0.22, 0.195], 0.13, 0.22),
};

/**
 * illustrative: how the children who came in during a year fall on its quarters (a quarter is 1),
 * and the first quarter of the pandemic, when fewer did.
 */
export const STARTED_SEASON: readonly number[] = [1, 1.04, 0.97, 0.99];
export const STARTED_UNUSUAL: Readonly<Record<string, number>> = { '2020-21-Q1': 0.9 };

// Where children live

/**
 * Shares of all children in care. The fourth quarters from March 2020 on are wishes within the
 * published whole percentages (`data/published`, and HOMES_PUBLISHED below); the rest is
 * illustrative, but for the 30 children placed for adoption in December 2021, the 20.7% then and
 * the 19.4% a year before who lived with family or friends: story.
 */
export const HOMES = {
  foster: at([0.685, 0.69, 0.711, 0.73, 0.703, 0.71, 0.69], 0.708, 0.724),
  family: at([0.176, 0.186, 0.196, 0.209, 0.214, 0.226, 0.236], 183 / 941, 203 / 983),
  childrensHomes: at([0.067, 0.07, 0.082, 0.103, 0.101, 0.092, 0.12], 77 / 941, 100 / 983),
  supported: {
    ...at([0.028, 0.031, 0.034, 0.05, 0.061, 0.056, 0.044]),
    // Registration of supported accommodation from 28 October 2023: some homes are counted anew.
    '2023-24-Q2': 0.067,
    '2023-24-Q3': 0.058,
  },
  parents: at([0.08, 0.08, 0.073, 0.071, 0.081, 0.08, 0.08]),
  adoption: at(
    [27 / 845, 26 / 914, 29 / 950, 31 / 984, 38 / 1065, 36 / 1208, 34 / 1183],
    28 / 941,
    30 / 983,
  ),
  otherResidential: at([0.008, 0.008, 0.004, 0.003, 0.003, 0.008, 0.01], 0.004, 0.003),
  other: {
    ...at([0.09, 0.09, 0.063, 0.004, 0.009, 0.02, 0.027]),
    '2023-24-Q2': 0.011,
    '2023-24-Q3': 0.018,
  },
} as const satisfies Record<string, Anchors>;

/**
 * published: DfE, Local Authority Interactive Tool, April 2026, County Durham, whole percentages of
 * the children in care on 31 March (`LAC_Other_Res_Settings`, `LAC_Other_Place_Inc_Unreg`); a
 * suppressed year is left out.
 */
export const HOMES_PUBLISHED = {
  otherResidential: { '2019-20': 1, '2021-22': 0, '2023-24': 1, '2024-25': 1 },
  other: { '2019-20': 9, '2020-21': 6, '2022-23': 1, '2023-24': 2, '2024-25': 3 },
} as const satisfies Record<string, Readonly<Record<string, number>>>;

/** illustrative: children in secure homes. */
export const SECURE: Anchors = at([1, 2, 1, 2, 1, 2, 2]);

/** illustrative: share of foster placements that are with the council's own carers. */
export const IN_HOUSE: Anchors = at([0.81, 0.8, 0.79, 0.774, 0.765, 0.75, 0.744]);

/**
 * Share of the children in homes (not secure ones) and other residential settings that others run.
 * story: 73 of 941 children (7.8%) in December 2020 and 94 of 983 (9.6%) in December 2021.
 */
export const RUN_BY_OTHERS: Anchors = at([0.88, 0.9, 0.91, 0.93, 0.92, 0.915, 0.925]);
export const EXTERNAL_RESIDENTIAL: Anchors = { [YEAR_BEFORE]: 73, [STORY]: 94 };

/** story (slightly more than a year before); the level is illustrative, under England's. */
export const OUTSIDE_AREA: Anchors = at(
  [0.243, 0.252, 0.261, 0.269, 0.276, 0.289, 0.285],
  0.257,
  0.268,
);

/** illustrative: children whose distance or area nobody had recorded. */
export const AREA_NOT_KNOWN: Anchors = at([8, 10, 9, 12, 17, 24, 19]);

/** story: 95 of 983, and about 8.8% a year before; March 2019 illustrative. */
export const OUTSIDE_20_MILES: Anchors = {
  '2018-19-Q4': 0.071,
  [YEAR_BEFORE]: 83 / 941,
  [STORY]: 95 / 983,
};

// Stability

/** story, and the published 93 of 845 in March 2019. */
export const THREE_PLACEMENTS: Anchors = {
  '2018-19-Q4': 93 / 845,
  [YEAR_BEFORE]: 76 / 941,
  [STORY]: 113 / 983,
};

/** illustrative: how much likelier three placements are at each age than on the whole. */
export const THREE_PLACEMENTS_BY_AGE: Readonly<Record<string, number>> = {
  'Under 1': 0.35,
  '1 to 4': 0.6,
  '5 to 9': 0.75,
  '10 to 15': 1.2,
  '16 and over': 1.5,
};

/** published: 62% (186 children) in March 2019; story: about 65.9% and 65.0%. */
export const SAME_HOME: Anchors = {
  '2018-19-Q4': 186 / 300,
  [YEAR_BEFORE]: 220 / 334,
  [STORY]: 236 / 363,
};

/** Children under 16 looked after for 30 months. March 2019 and 2020: illustrative, so that 186 is 62% and 203 is 65%. */
export const SAME_HOME_CHILDREN: Anchors = {
  '2018-19-Q4': 300,
  '2019-20-Q4': 312,
  [YEAR_BEFORE]: 334,
  [STORY]: 363,
};

// Safety, reviews and health (illustrative; the published health figures are in `data/published`)

/** Children missing in a quarter, of those in care in it; the published year is about 2.5 times it. */
export const MISSING: Anchors = at([0.022, 0.026, 0.029, 0.039, 0.041, 0.044, 0.041]);
export const EPISODES_PER_MISSING_CHILD: Anchors = at([2.7, 2.8, 2.6, 3.1, 3.3, 3.4, 3.2]);
/** Reviews held in a quarter, for each child in care. */
export const REVIEWS_PER_CHILD: Anchors = at([0.57, 0.58, 0.57, 0.56, 0.56, 0.55, 0.57]);
export const TOOK_PART: Anchors = at([0.934, 0.941, 0.949, 0.958, 0.953, 0.947, 0.956]);
/** The quarter whose participation was not recorded, when reviews moved to the telephone. */
export const PARTICIPATION_NOT_RECORDED = '2020-21-Q1';
/** Share of the children in care on 31 March who had been so for 12 months. */
export const IN_CARE_A_YEAR: Anchors = at([0.7, 0.69, 0.73, 0.7, 0.69, 0.67, 0.71]);

// Care leavers

/**
 * Cohorts. The fourth quarters are published: read from `data/published` where it has them, else the
 * 174 of March 2020 here; that of March 2019 gives the published 52% of 80. 17 to 18 in March 2019
 * and 2020: illustrative. story: 126 of 211 and the cohorts of the two Decembers' suitability.
 */
export const LEAVERS_17_18: Anchors = { '2018-19-Q4': 70, '2019-20-Q4': 74 };
export const LEAVERS_19_21: Anchors = {
  '2018-19-Q4': 154,
  '2019-20-Q4': 174,
  [YEAR_BEFORE]: 191,
  [STORY]: 211,
};
export const EET_17_18: Anchors = { '2018-19-Q4': 49 / 70, '2019-20-Q4': 53 / 74 };
export const EET_19_21: Anchors = {
  '2018-19-Q4': 80 / 154,
  [YEAR_BEFORE]: 106 / 191,
  [STORY]: 126 / 211,
};

/**
 * The others of the cohort. 19 to 21, March 2021 to 2025: published (DfE, Children looked after in
 * England, care leavers' activity). 17 to 18: the totals are published, the split between illness
 * and pregnancy, which the DfE suppresses, is illustrative. March 2019 and 2020: illustrative.
 */
export const NOT_IN_EET = {
  eet_17_18: {
    'Not in it: illness or disability': at([4, 4, 4, 3, 8, 15, 10]),
    'Not in it: other reasons': at([10, 11, 10, 16, 12, 17, 50]),
    'Not in it: pregnancy or parenting': at([4, 3, 3, 3, 5, 5, 5]),
    'Not known': at([3, 3, 2, 5, 11, 5, 8]),
  },
  eet_19_21: {
    'Not in it: illness or disability': at([19, 20, 24, 24, 39, 46, 62]),
    'Not in it: other reasons': at([26, 27, 34, 21, 15, 25, 64]),
    'Not in it: pregnancy or parenting': at([13, 14, 16, 18, 12, 18, 14]),
    'Not known': at([16, 19, 13, 21, 35, 42, 31]),
  },
} as const satisfies Record<string, Readonly<Record<string, Anchors>>>;

/** How many of the cohort are not in the accommodation figure (abroad, or residence not known). */
export const NO_ACCOMMODATION_FIGURE = {
  suitable_17_18: at([0, 0, 0, 2, 0, 0, 0], 0, 1),
  suitable_19_21: at([2, 0, 1, 0, 0, 0, 0], 1, 0),
} as const satisfies Record<string, Anchors>;

/** story: 182 of 211, and 88.4% a year before; 130 of 152 in March 2019 and 144 of 174 in March 2020 are published. */
export const SUITABLE_17_18: Anchors = { '2018-19-Q4': 64 / 70, '2019-20-Q4': 68 / 74 };
export const SUITABLE_19_21: Anchors = {
  '2018-19-Q4': 130 / 152,
  '2019-20-Q4': 144 / 174,
  [YEAR_BEFORE]: 168 / 190,
  [STORY]: 182 / 211,
};

/** Of those not known to be in suitable accommodation. Published for 19 to 21 but for March 2023; the rest illustrative. */
export const NOT_SUITABLE = {
  suitable_17_18: {
    Unsuitable: at([3, 3, 2, 0, 4, 3, 5]),
    'Not known': at([3, 3, 2, 5, 11, 4, 7]),
  },
  suitable_19_21: {
    Unsuitable: at([9, 12, 6, 12, 5, 9, 11]),
    'Not known': at([13, 18, 13, 21, 31, 42, 31]),
  },
} as const satisfies Record<string, Readonly<Record<string, Anchors>>>;

/** illustrative: suppressed by the DfE, but for the published 0% of March 2024. */
export const LOST_TOUCH: Anchors = at([2, 3, 4, 5, 3, 1, 4]);

// Targets

export interface Target {
  readonly kpi: string;
  readonly from: string;
  readonly target: number;
  readonly tolerance?: number;
  readonly mode?: 'percentage' | 'points';
}

/** illustrative */
export const TARGETS: readonly Target[] = [
  { kpi: 'placements_3_plus', from: '2019-20-Q1', target: 10 },
  { kpi: 'same_home_2_years', from: '2019-20-Q1', target: 66 },
  { kpi: 'same_home_2_years', from: '2021-22-Q1', target: 68 },
  { kpi: 'outside_area_20_miles', from: '2019-20-Q1', target: 10 },
  { kpi: 'in_house_foster', from: '2019-20-Q1', target: 80, tolerance: 3, mode: 'points' },
  { kpi: 'review_participation', from: '2019-20-Q1', target: 95 },
  { kpi: 'health_assessments', from: '2019-20-Q1', target: 92 },
  { kpi: 'dental_checks', from: '2019-20-Q1', target: 85 },
  { kpi: 'eet_17_18', from: '2019-20-Q1', target: 70 },
  { kpi: 'eet_19_21', from: '2019-20-Q1', target: 58 },
  { kpi: 'suitable_17_18', from: '2019-20-Q1', target: 95 },
  { kpi: 'suitable_19_21', from: '2019-20-Q1', target: 90 },
  { kpi: 'in_touch_19_21', from: '2019-20-Q1', target: 97 },
];
