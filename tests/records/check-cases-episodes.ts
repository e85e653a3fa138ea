import type { CheckCase } from './check-case.ts';

/** Rules about episodes: rows that must be found and rows that must not, judged by hand. */
export const EPISODE_CASES: readonly CheckCase[] = [
  {
    rule: 'unreadable_episode_date',
    records: {
      episodes: [
        { child: 'start', decom: null, unread: 'DECOM=31/02/2023' },
        { child: 'both', decom: null, unread: 'DECOM=soon; DEC=1.4; later' },
        { child: 'distance', pl_distance: null, unread: 'PL_DISTANCE=far' },
        { child: 'sound' },
      ],
    },
    finds: [
      ['start', 'DECOM', '“31/02/2023” is not a date'],
      ['both', 'DECOM', '“soon” is not a date'],
      ['both', 'DEC', '“1.4” is not a date'],
    ],
  },
  {
    rule: 'unreadable_distance',
    records: {
      episodes: [
        { child: 'far', pl_distance: null, unread: 'PL_DISTANCE=far' },
        { child: 'sound', pl_distance: 0 },
      ],
    },
    finds: [['far', 'PL_DISTANCE', '“far” is not a number']],
  },
  {
    rule: 'start_missing',
    records: {
      episodes: [
        { child: 'empty', decom: null },
        { child: 'unread', decom: null, unread: 'DECOM=x' },
        { child: 'sound' },
      ],
    },
    finds: [['empty', 'DECOM', 'no start date']],
  },
  {
    rule: 'end_before_start',
    records: {
      episodes: [
        { child: 'before', decom: '2023-05-02', dec: '2023-05-01', rec: 'E8' },
        { child: 'same day', decom: '2023-05-02', dec: '2023-05-02', rec: 'E8' },
        { child: 'open' },
      ],
    },
    finds: [['before', 'DEC', 'starts on 2 May 2023 and ends on 1 May 2023']],
  },
  {
    rule: 'reason_without_end',
    records: {
      episodes: [
        { child: 'bad', rec: 'E8' },
        { child: 'unread', rec: 'E8', unread: 'DEC=x' },
        { child: 'ended', dec: '2023-06-01', rec: 'E8' },
        { child: 'open' },
      ],
    },
    finds: [['bad', 'REC', 'REC is E8 and DEC is empty']],
  },
  {
    rule: 'end_without_reason',
    records: {
      episodes: [{ child: 'bad', dec: '2023-06-01' }, { child: 'open' }],
    },
    finds: [['bad', 'REC', 'ends on 1 June 2023 and REC is empty']],
  },
  {
    rule: 'open_not_last',
    records: {
      episodes: [
        { child: 'bad' },
        { child: 'bad', decom: '2023-07-01', rne: 'P' },
        { child: 'sound', dec: '2023-07-01', rec: 'X1' },
        { child: 'sound', decom: '2023-07-01', rne: 'P' },
        // Open at the end of the older extract, and told anew by the newer one from its own start.
        { child: 'two extracts', file: 2, decom: '2022-05-01' },
        { child: 'two extracts', decom: '2023-07-01', rne: 'S' },
      ],
    },
    finds: [['bad', 'DEC', 'next episode starts on 1 July 2023']],
  },
  {
    rule: 'overlapping_episodes',
    records: {
      episodes: [
        { child: 'bad', dec: '2023-07-02', rec: 'X1' },
        { child: 'bad', decom: '2023-07-01', rne: 'P' },
        { child: 'touching', dec: '2023-07-01', rec: 'X1' },
        { child: 'touching', decom: '2023-07-01', rne: 'P' },
        // The same ended episode, in both extracts.
        { child: 'repeated', file: 2, decom: '2022-05-01', dec: '2022-06-01', rec: 'E8' },
        { child: 'repeated', decom: '2022-05-01', dec: '2022-06-01', rec: 'E8' },
      ],
    },
    finds: [['bad', 'DEC', 'ends on 2 July 2023, and the child’s next one starts on 1 July 2023']],
  },
  {
    rule: 'nothing_follows',
    records: {
      episodes: [
        { child: 'gap', dec: '2023-07-01', rec: 'X1' },
        { child: 'gap', decom: '2023-07-03', rne: 'P' },
        { child: 'last', dec: '2023-07-01', rec: 'X1' },
        // The next one may be in the extract that comes after.
        { child: 'last day', dec: '2024-03-31', rec: 'X1' },
        { child: 'short break next', dec: '2023-07-01', rec: 'X1' },
        { child: 'short break next', decom: '2023-07-01', ls: 'V4', dec: '2023-07-03', rec: 'E4A' },
        { child: 'left', dec: '2023-07-01', rec: 'E4A' },
        { child: 'left', decom: '2023-08-01', rne: 'S' },
      ],
    },
    finds: [
      ['gap', 'REC', 'ends on 1 July 2023 with X1, and the next one starts on 3 July 2023'],
      ['last', 'REC', 'ends on 1 July 2023 with X1, and the child has none after it'],
    ],
  },
  {
    rule: 'left_and_stayed',
    records: {
      episodes: [
        { child: 'stayed', dec: '2023-07-01', rec: 'E4A' },
        { child: 'stayed', decom: '2023-07-01', rne: 'P' },
        { child: 'back', dec: '2023-07-01', rec: 'E4A' },
        { child: 'back', decom: '2023-07-01', rne: 'S' },
        { child: 'later', dec: '2023-07-01', rec: 'E4A' },
        { child: 'later', decom: '2023-07-02', rne: 'P' },
      ],
    },
    finds: [['stayed', 'REC', 'starts on the same day, 1 July 2023, without S']],
  },
  {
    rule: 'started_in_care',
    records: {
      episodes: [
        { child: 'bad', dec: '2023-07-01', rec: 'X1' },
        { child: 'bad', decom: '2023-07-01', rne: 'S' },
        { child: 'after short break', ls: 'V4', dec: '2023-07-01', rec: 'X1' },
        { child: 'after short break', decom: '2023-07-01', rne: 'S' },
        { child: 'back', dec: '2023-07-01', rec: 'E4A' },
        { child: 'back', decom: '2023-07-01', rne: 'S' },
      ],
    },
    finds: [['bad', 'RNE', 'RNE is S on 1 July 2023']],
  },
  {
    rule: 'came_without_start',
    records: {
      episodes: [
        { child: 'bad', rne: 'P' },
        { child: 'again', dec: '2023-07-01', rec: 'E4A' },
        { child: 'again', decom: '2023-08-01', rne: 'L' },
        // In care since before the first extract: its first row may be of any kind.
        { child: 'earlier', decom: '2020-05-01', rne: 'P' },
        { child: 'goes on', dec: '2023-07-01', rec: 'X1' },
        { child: 'goes on', decom: '2023-07-01', rne: 'P' },
      ],
    },
    finds: [
      ['bad', 'RNE', 'begins on 1 May 2023 with P and not with S'],
      ['again', 'RNE', 'begins on 1 August 2023 with L and not with S'],
    ],
  },
  {
    rule: 'same_start_twice',
    records: {
      episodes: [
        { child: 'differs' },
        { child: 'differs', place: 'K2' },
        { child: 'identical' },
        { child: 'identical' },
        { child: 'other file', file: 2, decom: '2022-05-01' },
        { child: 'other file', decom: '2022-05-01', place: 'K2' },
      ],
    },
    finds: [
      ['differs', 'DECOM', 'this start, 1 May 2023, and differs elsewhere'],
      ['differs', 'DECOM', 'this start, 1 May 2023, and differs elsewhere'],
    ],
  },
  {
    rule: 'repeated_row',
    records: {
      episodes: [
        { child: 'twice' },
        { child: 'twice' },
        { child: 'differs' },
        { child: 'differs', ls: 'C1' },
      ],
    },
    finds: [['twice', 'DECOM', 'says the same in every column']],
  },
  {
    rule: 'extracts_disagree',
    records: {
      episodes: [
        { child: 'end', file: 2, decom: '2022-05-01', dec: '2022-06-01', rec: 'E8' },
        { child: 'end', decom: '2022-05-01', dec: '2022-06-11', rec: 'E8' },
        { child: 'place', file: 2, decom: '2022-05-01', place: 'U5' },
        { child: 'place', decom: '2022-05-01', place: 'U4' },
        { child: 'ended since', file: 2, decom: '2022-05-01' },
        { child: 'ended since', decom: '2022-05-01', dec: '2023-06-01', rec: 'E8' },
      ],
    },
    finds: [
      [
        'end',
        'DEC',
        'as at 31 March 2024 has 11/06/2022 for the episode that starts on 1 May 2022',
      ],
      ['place', 'PLACE', 'as at 31 March 2024 has U4'],
    ],
  },
  {
    rule: 'after_18th_birthday',
    records: {
      header: [
        { child: 'open', dob: '2005-07-01' },
        { child: 'ended late', dob: '2005-07-01' },
        { child: 'started late', dob: '2005-07-01' },
        { child: 'ended that day', dob: '2005-07-01' },
        { child: 'not yet', dob: '2006-07-01' },
      ],
      episodes: [
        { child: 'open' },
        { child: 'ended late', dec: '2023-07-02', rec: 'E8' },
        { child: 'started late', decom: '2023-07-01', dec: '2023-08-01', rec: 'E8' },
        { child: 'ended that day', dec: '2023-07-01', rec: 'E8' },
        { child: 'not yet' },
      ],
    },
    finds: [
      ['open', 'DEC', 'is still open, and the 18th birthday was 1 July 2023'],
      ['ended late', 'DEC', 'ends on 2 July 2023, and the 18th birthday was 1 July 2023'],
      ['started late', 'DECOM', 'starts on 1 July 2023'],
    ],
  },
  {
    rule: 'before_birth',
    records: {
      header: [
        { child: 'bad', dob: '2023-05-02' },
        { child: 'newborn', dob: '2023-05-01' },
      ],
      episodes: [{ child: 'bad' }, { child: 'newborn' }],
    },
    finds: [['bad', 'DECOM', 'starts on 1 May 2023, and the date of birth is 2 May 2023']],
  },
  {
    rule: 'date_in_future',
    records: {
      episodes: [
        { child: 'start', decom: '2024-07-01' },
        { child: 'today', decom: '2024-06-30' },
      ],
      missing: [{ child: 'end', mis_start: '2023-07-01', mis_end: '2204-07-02' }],
      uasc: [{ child: 'to come', duc: '2030-01-01' }],
    },
    finds: [
      ['start', 'DECOM', '1 July 2024 is after today, 30 June 2024'],
      ['end', 'MIS_END', '2 July 2204 is after today'],
    ],
  },
  {
    rule: 'date_after_extract',
    records: {
      episodes: [
        { child: 'after', decom: '2024-04-01' },
        { child: 'last day', decom: '2024-03-31' },
        { child: 'to come', decom: '2024-07-01' },
      ],
      reviews: [{ child: 'review', review: '2024-04-02' }],
    },
    finds: [
      ['after', 'DECOM', '1 April 2024 is after 31 March 2024'],
      ['review', 'REVIEW', '2 April 2024 is after 31 March 2024'],
    ],
  },
];
