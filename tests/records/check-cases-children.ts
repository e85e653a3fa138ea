import type { CheckCase } from './check-case.ts';

/** Rules about children, dates of birth, times missing, reviews, health and where children live. */
export const CHILD_CASES: readonly CheckCase[] = [
  {
    rule: 'sdq_score_out_of_range',
    records: {
      oc2: [
        { child: 'over', sdq_score: 41 },
        { child: 'below', sdq_score: -1 },
        { child: 'most', sdq_score: 40 },
        { child: 'least', sdq_score: 0 },
      ],
    },
    finds: [
      ['over', 'SDQ_SCORE', 'over 40'],
      ['below', 'SDQ_SCORE', 'below 0'],
    ],
  },
  {
    rule: 'sdq_score_empty',
    records: {
      // On 31 March 2024: 4 today, 3, 16, 17.
      header: [
        { child: 'four', dob: '2020-03-31' },
        { child: 'three', dob: '2020-04-01' },
        { child: 'sixteen', dob: '2007-04-01' },
        { child: 'seventeen', dob: '2007-03-31' },
      ],
      oc2: [
        { child: 'four', sdq_score: null },
        { child: 'three', sdq_score: null },
        { child: 'sixteen', sdq_score: null, sdq_reason: 'SDQ2' },
        { child: 'seventeen', sdq_score: null },
        { child: 'unread', sdq_score: null, unread: 'SDQ_SCORE=high' },
      ],
    },
    finds: [
      ['four', 'SDQ_SCORE', 'neither a score nor a reason'],
      ['sixteen', 'SDQ_SCORE', 'The reason given is SDQ2'],
    ],
  },
  {
    rule: 'not_in_header',
    records: {
      episodes: [
        { child: 'unknown' },
        { child: 'unknown', decom: '2023-07-01', rne: 'P' },
        { child: 'known' },
      ],
    },
    noHeader: ['unknown'],
    finds: [['unknown', 'CHILD', 'no row in any Header']],
  },
  {
    rule: 'not_in_episodes',
    records: {
      header: [{ child: 'alone' }, { child: 'leaver', dob: '2003-06-15' }],
      oc3: [{ child: 'leaver' }],
      episodes: [{ child: 'in care' }],
    },
    finds: [['alone', 'CHILD', 'none in Episodes or OC3']],
  },
  {
    rule: 'not_known_elsewhere',
    records: {
      reviews: [{ child: 'nobody' }, { child: 'in header' }],
      oc3: [{ child: 'leaver' }],
      episodes: [{ child: 'in episodes' }],
      missing: [{ child: 'in episodes' }],
    },
    noHeader: ['nobody', 'leaver', 'in episodes'],
    finds: [
      ['nobody', 'CHILD', 'is in Reviews, and in neither'],
      ['leaver', 'CHILD', 'is in OC3, and in neither'],
    ],
  },
  {
    rule: 'birth_date_missing',
    records: {
      header: [
        { child: 'none', dob: null },
        { child: 'elsewhere', dob: null },
        { child: 'no care', dob: null },
      ],
      episodes: [{ child: 'none' }, { child: 'none', decom: '2023-07-01' }, { child: 'elsewhere' }],
      reviews: [{ child: 'elsewhere', dob: '2012-01-01' }],
    },
    finds: [['none', 'DOB', 'No file has a date of birth']],
  },
  {
    rule: 'birth_dates_differ',
    records: {
      header: [
        { child: 'differs' },
        { child: 'older', file: 1, dob: '2012-06-16' },
        { child: 'older' },
        { child: 'same' },
      ],
      reviews: [
        { child: 'differs', dob: '2012-06-16' },
        { child: 'same', dob: '2012-06-15' },
      ],
    },
    finds: [
      ['differs', 'DOB', 'that counts is 15 June 2012'],
      ['older', 'DOB', 'that counts is 15 June 2012'],
    ],
  },
  {
    rule: 'child_repeated',
    records: {
      header: [
        { child: 'twice' },
        { child: 'twice' },
        { child: 'two years', file: 1 },
        { child: 'two years' },
      ],
    },
    finds: [
      ['twice', 'CHILD', 'same child'],
      ['twice', 'CHILD', 'same child'],
    ],
  },
  {
    rule: 'lost_from_view',
    records: {
      episodes: [
        { child: 'lost', file: 2, decom: '2022-05-01' },
        { child: 'left', file: 2, decom: '2022-05-01', dec: '2022-06-01', rec: 'E8' },
        { child: 'stayed', file: 2, decom: '2022-05-01' },
        { child: 'stayed', decom: '2022-05-01' },
      ],
    },
    finds: [['lost', 'DEC', 'open on 31 March 2023']],
  },
  {
    rule: 'short_breaks',
    records: {
      episodes: [
        { child: 'break', ls: 'V3', dec: '2023-05-03', rec: 'E4A' },
        { child: 'care', ls: 'V2' },
      ],
    },
    finds: [['break', 'LS', 'V3 is a short break']],
  },
  {
    rule: 'broken_by_short_break',
    records: {
      episodes: [
        { child: 'broken', dec: '2023-07-01', rec: 'X1' },
        { child: 'broken', decom: '2023-07-01', ls: 'V4', dec: '2023-07-03', rec: 'X1' },
        { child: 'broken', decom: '2023-07-03', rne: 'L' },
        // There is a gap besides: the care was broken anyway.
        { child: 'gap', dec: '2023-07-01', rec: 'E4A' },
        { child: 'gap', decom: '2023-07-01', ls: 'V4', dec: '2023-07-03', rec: 'E4A' },
        { child: 'gap', decom: '2023-07-10', rne: 'S' },
        { child: 'before', ls: 'V4', dec: '2023-07-01', rec: 'X1' },
        { child: 'before', decom: '2023-07-01', rne: 'S' },
      ],
    },
    finds: [['broken', 'LS', 'ends on 1 July 2023 and goes on after the short break']],
  },
  {
    rule: 'location_not_known',
    records: {
      episodes: [
        { child: 'nowhere', pl_location: null, pl_distance: null },
        { child: 'by council', pl_location: null, pl_la: '840' },
        { child: 'inside' },
        // Never in care on the last day of a quarter.
        { child: 'short', pl_location: null, dec: '2023-05-20', rec: 'E8' },
      ],
    },
    // In care from 1 May 2023: on the last day of June, September, December and March.
    finds: [['nowhere', 'PL_POST', 'on the last day of 4 quarters']],
  },
  {
    rule: 'distance_not_known',
    records: {
      episodes: [
        { child: 'out', pl_location: 'OUT', pl_distance: null, decom: '2024-01-05' },
        { child: 'unaccompanied', pl_location: 'OUT', pl_distance: null },
        { child: 'known', pl_location: 'OUT', pl_distance: 30 },
        { child: 'inside', pl_distance: null },
      ],
      uasc: [{ child: 'unaccompanied' }],
    },
    finds: [['out', 'PL_DISTANCE', 'on the last day of 1 quarter.']],
  },
  {
    rule: 'missing_end_before_start',
    records: {
      missing: [
        { child: 'before', mis_start: '2023-08-02', mis_end: '2023-08-01' },
        { child: 'same day', mis_start: '2023-08-02', mis_end: '2023-08-02' },
        { child: 'open', mis_end: null },
      ],
    },
    finds: [['before', 'MIS_END', 'starts on 2 August 2023 and ends on 1 August 2023']],
  },
  {
    rule: 'missing_outside_care',
    records: {
      episodes: [
        { child: 'before' },
        { child: 'after', dec: '2023-07-01', rec: 'E8' },
        { child: 'within' },
      ],
      missing: [
        { child: 'before', mis_start: '2023-04-30' },
        { child: 'after', mis_start: '2023-07-02' },
        { child: 'within', mis_start: '2023-05-01' },
        { child: 'no episodes', mis_start: '2023-05-01' },
      ],
    },
    finds: [
      ['no episodes', 'MIS_START', 'not in care on 1 May 2023'],
      ['before', 'MIS_START', 'not in care on 30 April 2023'],
      ['after', 'MIS_START', 'not in care on 2 July 2023'],
    ],
  },
  {
    rule: 'review_outside_care',
    records: {
      episodes: [
        { child: 'reviewed', dec: '2023-07-01', rec: 'E4A' },
        { child: 'reviewed', decom: '2023-09-01', rne: 'S' },
      ],
      reviews: [
        { child: 'reviewed', review: '2023-04-30' },
        { child: 'reviewed', review: '2023-07-01' },
        { child: 'reviewed', review: '2023-08-01' },
        { child: 'reviewed', review: '2023-09-01' },
      ],
    },
    finds: [
      ['reviewed', 'REVIEW', 'not in care on 30 April 2023'],
      ['reviewed', 'REVIEW', 'not in care on 1 August 2023'],
    ],
  },
  {
    rule: 'leaver_age',
    records: {
      // On 31 March 2024: 16, 17, 21 and 22.
      oc3: [
        { child: 'sixteen', dob: '2007-04-01' },
        { child: 'seventeen', dob: '2007-03-31' },
        { child: 'twenty-one', dob: '2002-04-01' },
        { child: 'twenty-two', dob: '2002-03-31' },
      ],
    },
    noHeader: ['sixteen', 'seventeen', 'twenty-one', 'twenty-two'],
    finds: [
      ['sixteen', 'DOB', 'is 16 on 31 March 2024'],
      ['twenty-two', 'DOB', 'is 22 on 31 March 2024'],
    ],
  },
];
