import type { CheckCase } from './check-case.ts';

/** Rules about one code each: a code that is not known, one that is, and an empty cell. */
export const CODE_CASES: readonly CheckCase[] = [
  {
    rule: 'unknown_sex',
    records: {
      header: [
        { child: 'nine', sex: '9' },
        { child: 'empty', sex: null },
        { child: 'digit', sex: '2' },
        { child: 'letter', sex: 'U' },
      ],
    },
    finds: [
      ['nine', 'SEX', '“9” is not a code'],
      ['empty', 'SEX', 'SEX is empty'],
    ],
  },
  {
    rule: 'unknown_ethnic_group',
    records: {
      header: [
        { child: 'wrong', ethnic: 'WHITE' },
        { child: 'empty', ethnic: null },
        { child: 'refused', ethnic: 'REFU' },
      ],
    },
    finds: [
      ['wrong', 'ETHNIC', '“WHITE” is not a code'],
      ['empty', 'ETHNIC', 'ETHNIC is empty'],
    ],
  },
  {
    rule: 'unknown_reason_for_episode',
    records: {
      episodes: [
        { child: 'wrong', rne: 'Q' },
        { child: 'empty', rne: null },
        { child: 'legal', rne: 'L' },
      ],
    },
    finds: [
      ['wrong', 'RNE', '“Q” is not a code'],
      ['empty', 'RNE', 'RNE is empty'],
    ],
  },
  {
    rule: 'unknown_legal_status',
    records: {
      episodes: [
        { child: 'wrong', ls: 'V5' },
        { child: 'empty', ls: null },
        { child: 'remand', ls: 'J1' },
      ],
    },
    finds: [
      ['wrong', 'LS', '“V5” is not a code'],
      ['empty', 'LS', 'LS is empty'],
    ],
  },
  {
    rule: 'unknown_need',
    records: {
      episodes: [
        { child: 'wrong', cin: 'N9' },
        { child: 'eight', cin: 'N8' },
      ],
    },
    finds: [['wrong', 'CIN', '“N9” is not a code']],
  },
  {
    rule: 'unknown_placement',
    records: {
      episodes: [
        { child: 'wrong', place: 'U7' },
        { child: 'empty', place: null },
        { child: 'temporary', place: 'T4' },
      ],
    },
    finds: [
      ['wrong', 'PLACE', '“U7” is not a code'],
      ['empty', 'PLACE', 'PLACE is empty'],
    ],
  },
  {
    rule: 'unknown_provider',
    records: {
      episodes: [
        { child: 'wrong', provider: 'PR6' },
        { child: 'empty', provider: null },
        { child: 'parents', provider: 'PR0' },
      ],
    },
    finds: [['wrong', 'PLACE_PROVIDER', '“PR6” is not a code']],
  },
  {
    rule: 'provider_missing',
    records: {
      episodes: [
        { child: 'foster', provider: null },
        { child: 'hospital', place: 'T1', provider: null },
        // Seven days or less for another reason: the return wants a provider.
        { child: 'week', place: 'T4', provider: null },
        { child: 'other', place: 'Z1', provider: null },
      ],
    },
    finds: [
      ['foster', 'PLACE_PROVIDER', 'PLACE is U6 and PLACE_PROVIDER is empty'],
      ['week', 'PLACE_PROVIDER', 'PLACE is T4'],
    ],
  },
  {
    rule: 'provider_not_wanted',
    records: {
      episodes: [
        { child: 'hospital', place: 'T1' },
        { child: 'week', place: 'T4' },
        { child: 'empty', place: 'T1', provider: null },
      ],
    },
    finds: [['hospital', 'PLACE_PROVIDER', 'PLACE is T1, which has no provider']],
  },
  {
    rule: 'unknown_reason_for_end',
    records: {
      episodes: [
        { child: 'wrong', dec: '2023-07-01', rec: 'E4' },
        { child: 'right', dec: '2023-07-01', rec: 'E4A' },
        { child: 'open' },
      ],
    },
    finds: [['wrong', 'REC', '“E4” is not a code']],
  },
  {
    rule: 'unknown_reason_for_change',
    records: {
      episodes: [
        { child: 'wrong', reason: 'BORED' },
        { child: 'right', reason: 'CARPL' },
        { child: 'empty' },
      ],
    },
    finds: [['wrong', 'REASON_PLACE_CHANGE', '“BORED” is not a code']],
  },
  {
    rule: 'unknown_review_code',
    records: {
      reviews: [
        { child: 'wrong', review_code: 'PN8' },
        { child: 'empty', review_code: null },
        { child: 'under four', review_code: 'PN0' },
      ],
    },
    finds: [
      ['wrong', 'REVIEW_CODE', '“PN8” is not a code'],
      ['empty', 'REVIEW_CODE', 'REVIEW_CODE is empty'],
    ],
  },
  {
    rule: 'unknown_missing_code',
    records: {
      missing: [
        { child: 'wrong', missing: 'Y' },
        { child: 'empty', missing: null },
        { child: 'away', missing: 'A' },
      ],
    },
    finds: [
      ['wrong', 'MISSING', '“Y” is neither M nor A'],
      ['empty', 'MISSING', 'MISSING is empty'],
    ],
  },
  {
    rule: 'unknown_in_touch_code',
    records: {
      oc3: [
        { child: 'wrong', in_touch: 'MAYBE' },
        { child: 'empty', in_touch: null },
        { child: 'home', in_touch: 'RHOM' },
      ],
    },
    finds: [
      ['wrong', 'IN_TOUCH', '“MAYBE” is not a code'],
      ['empty', 'IN_TOUCH', 'IN_TOUCH is empty'],
    ],
  },
  {
    rule: 'unknown_activity_code',
    records: {
      oc3: [
        { child: 'wrong', activ: 'F6' },
        { child: 'empty', activ: null },
        { child: 'lost touch', activ: null, in_touch: 'NO' },
        { child: 'training', activ: 'F3' },
        { child: 'not known', activ: '0' },
      ],
    },
    finds: [
      ['wrong', 'ACTIV', '“F6” is not a code'],
      ['empty', 'ACTIV', 'ACTIV is empty, and we are in touch'],
    ],
  },
  {
    rule: 'unknown_accommodation_code',
    records: {
      oc3: [
        { child: 'letter', accom: 'A1' },
        { child: 'number', accom: 'B3' },
        { child: 'custody suitable', accom: 'X1' },
        { child: 'empty', accom: null },
        { child: 'lost touch', accom: null, in_touch: 'NO' },
        { child: 'custody', accom: 'X2' },
        { child: 'former carers', accom: 'Z1' },
      ],
    },
    finds: [
      ['letter', 'ACCOM', '“A1” is not a code'],
      ['number', 'ACCOM', '“B3” is not a code'],
      ['custody suitable', 'ACCOM', '“X1” is not a code'],
      ['empty', 'ACCOM', 'ACCOM is empty, and we are in touch'],
    ],
  },
  {
    rule: 'unknown_health_answer',
    records: {
      oc2: [
        { child: 'teeth', teeth_check: '2' },
        { child: 'health', health_assessment: 'MAYBE' },
        { child: 'no', teeth_check: '0' },
        { child: 'empty', teeth_check: null },
      ],
    },
    finds: [
      ['teeth', 'TEETH_CHECK', '“2” is neither yes nor no'],
      ['health', 'HEALTH_ASSESSMENT', '“MAYBE” is neither yes nor no'],
    ],
  },
  {
    rule: 'health_answer_empty',
    records: {
      oc2: [
        { child: 'both', teeth_check: null, health_assessment: null },
        { child: 'no', teeth_check: '0' },
      ],
    },
    finds: [
      ['both', 'HEALTH_ASSESSMENT', 'HEALTH_ASSESSMENT is empty'],
      ['both', 'TEETH_CHECK', 'TEETH_CHECK is empty'],
    ],
  },
];
