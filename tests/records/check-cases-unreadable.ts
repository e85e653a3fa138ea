import type { CheckCase } from './check-case.ts';

/** Rules about cells that could not be read. */
export const UNREADABLE_CASES: readonly CheckCase[] = [
  {
    rule: 'unreadable_birth_date',
    records: {
      header: [{ child: 'bad', dob: null, unread: 'DOB=2012; MC_DOB=x' }, { child: 'sound' }],
    },
    finds: [['bad', 'DOB', '“2012” is not a date']],
  },
  {
    rule: 'unreadable_other',
    records: {
      header: [{ child: 'mother', unread: 'MC_DOB=x' }],
      missing: [{ child: 'end', mis_end: null, unread: 'MIS_END=later' }],
      episodes: [{ child: 'start', decom: null, unread: 'DECOM=x' }],
    },
    finds: [
      ['mother', 'MC_DOB', '“x” is not a date'],
      ['end', 'MIS_END', '“later” is not a date'],
    ],
  },
  {
    rule: 'unreadable_review_date',
    records: {
      reviews: [
        { child: 'unread', review: null, unread: 'REVIEW=May' },
        { child: 'empty', review: null },
        { child: 'sound' },
      ],
    },
    finds: [
      ['unread', 'REVIEW', '“May” is not a date'],
      ['empty', 'REVIEW', 'no date'],
    ],
  },
  {
    rule: 'unreadable_missing_start',
    records: {
      missing: [
        { child: 'unread', mis_start: null, unread: 'MIS_START=May' },
        { child: 'empty', mis_start: null },
        { child: 'still missing', mis_end: null },
      ],
    },
    finds: [
      ['unread', 'MIS_START', '“May” is not a date'],
      ['empty', 'MIS_START', 'no start date'],
    ],
  },
  {
    rule: 'unreadable_uasc_end',
    records: { uasc: [{ child: 'bad', unread: 'DUC=never' }, { child: 'no end' }] },
    finds: [['bad', 'DUC', '“never” is not a date']],
  },
  {
    rule: 'unreadable_sdq_score',
    records: {
      oc2: [
        { child: 'bad', sdq_score: null, unread: 'SDQ_SCORE=high' },
        { child: 'empty', sdq_score: null },
      ],
    },
    finds: [['bad', 'SDQ_SCORE', '“high” is not a number']],
  },
];
