import { beforeAll, describe, expect, it } from 'vitest';
import type { Working } from '../../src/records/working.ts';
import { workingOf } from './working-fixture.ts';

const Q4 = { kpi: 'placements_3_plus', period: '2021-22-Q4' } as const;

/**
 * On paper, the 12 months being 1 April 2021 to 31 March 2022:
 * - LEGAL has two legal-status changes: three episodes, one placement.
 * - CARER has one change with the same carer: two episodes, one placement.
 * - HOLIDAY is in hospital between two stays at one address: three episodes, one placement.
 * - MOVED is in hospital between two addresses: three episodes, two placements.
 * - DAY goes to another place and back to the same address on one day: three episodes, one placement.
 * - ADOPT is fostered and then placed for adoption with the same carers, RNE P: two episodes, one.
 * - THREE moves twice: three episodes, three placements. A fourth ended on 1 April 2021: it does not count.
 */
const EPISODES = `
  LEGAL   2021-05-01 S V2 U4 DL1 2021-07-01 X1
  LEGAL   2021-07-01 L C1 U4 DL1 2021-09-01 X1
  LEGAL   2021-09-01 L C2 U4 DL1 -          -
  CARER   2021-05-01 S C2 U4 DL1 2021-07-01 X1
  CARER   2021-07-01 T C2 U4 DL2 -          -
  HOLIDAY 2021-05-01 S C2 U4 DL1 2021-07-01 X1
  HOLIDAY 2021-07-01 P C2 T1 -   2021-07-10 X1
  HOLIDAY 2021-07-10 P C2 U4 DL1 -          -
  MOVED   2021-05-01 S C2 U4 DL1 2021-07-01 X1
  MOVED   2021-07-01 P C2 T1 -   2021-07-10 X1
  MOVED   2021-07-10 P C2 U4 DL2 -          -
  DAY     2021-05-01 S C2 U4 DL1 2021-07-01 X1
  DAY     2021-07-01 P C2 K2 DL9 2021-07-01 X1
  DAY     2021-07-01 P C2 U4 DL1 -          -
  ADOPT   2021-05-01 S C2 U4 DL1 2021-07-01 X1
  ADOPT   2021-07-01 P C2 A3 DL1 -          -
  THREE   2021-01-01 S C2 U4 DL1 2021-04-01 X1
  THREE   2021-04-01 P C2 K2 DL2 2021-06-01 X1
  THREE   2021-06-01 P C2 U4 DL3 2021-08-01 X1
  THREE   2021-08-01 B C1 U6 DL4 -          -
`;

describe('from episodes to placements', () => {
  let working: Working;
  beforeAll(async () => {
    working = (await workingOf({ episodes: EPISODES })).working;
  });

  it('adds up for all children in care', async () => {
    expect(await working.reconciliation(Q4)).toEqual({
      children: 7,
      episodes: 19,
      legal_status: 2,
      same_carer: 1,
      adoption: 1,
      temporary: 2,
      one_day: 1,
      // Back to the same address: after hospital, and on the same day.
      returned: 2,
      no_reason: 0,
      overlapping: 0,
      placements: 10,
      from_day: '2021-04-01',
      to_day: '2022-03-31',
    });
  });

  it.each([
    ['LEGAL', { episodes: 3, legal_status: 2, placements: 1 }],
    ['CARER', { episodes: 2, same_carer: 1, placements: 1 }],
    ['HOLIDAY', { episodes: 3, temporary: 1, returned: 1, placements: 1 }],
    ['MOVED', { episodes: 3, temporary: 1, placements: 2 }],
    ['DAY', { episodes: 3, one_day: 1, returned: 1, placements: 1 }],
    ['ADOPT', { episodes: 2, adoption: 1, placements: 1 }],
    ['THREE', { episodes: 3, placements: 3 }],
  ])('adds up for one child: %s', async (child, expected) => {
    const { reconciliation } = await working.history(Q4, child);
    expect(reconciliation).toEqual({
      children: 1,
      legal_status: 0,
      same_carer: 0,
      adoption: 0,
      temporary: 0,
      one_day: 0,
      returned: 0,
      no_reason: 0,
      overlapping: 0,
      from_day: '2021-04-01',
      to_day: '2022-03-31',
      ...expected,
    });
  });

  it('follows the settings: a same-carer change and a stay in hospital may each be a placement', async () => {
    const { working: counted } = await workingOf({
      episodes: EPISODES,
      countSameCarerMoves: true,
      countTemporaryMoves: true,
    });
    // CARER has 2. HOLIDAY and MOVED have 3 each, the stays before and after no longer meeting.
    expect(await counted.reconciliation(Q4)).toMatchObject({
      episodes: 19,
      same_carer: 0,
      temporary: 0,
      returned: 1,
      placements: 14,
      overlapping: 0,
    });
  });

  it('counts a stay that began before the year and goes on through it', async () => {
    const { working: long } = await workingOf({
      episodes: `
        A 2020-01-01 S C2 U4 DL1 2021-03-20 X1
        A 2021-03-20 P C2 T1 -   2021-04-10 X1
        A 2021-04-10 P C2 U4 DL1 2021-06-01 X1
        A 2021-06-01 L E1 U4 DL1 -          -
      `,
    });
    // The first episode ended before the year. The hospital stay reaches into it.
    expect(await long.reconciliation(Q4)).toMatchObject({
      episodes: 3,
      temporary: 1,
      legal_status: 1,
      placements: 1,
      overlapping: 0,
    });
  });

  it('says what is left between the two where episodes overlap', async () => {
    const { working: overlap } = await workingOf({
      episodes: `
        A 2021-05-01 S C2 U4 DL1 2021-06-01 X1
        A 2021-05-01 P C2 K2 DL2 -          -
      `,
    });
    const row = await overlap.reconciliation(Q4);
    const taken = [
      'legal_status',
      'same_carer',
      'adoption',
      'temporary',
      'one_day',
      'returned',
      'no_reason',
      'overlapping',
    ] as const;
    const left = taken.reduce((sum, one) => sum - (row?.[one] ?? 0), row?.episodes ?? 0);
    expect(left).toBe(row?.placements);
    expect(row?.placements).toBe(2);
  });
});

describe('from episodes to homes', () => {
  it('takes 24 months, and a change of carer or an adoption adds to the home', async () => {
    const { working } = await workingOf({
      episodes: `
        file 2018.csv 2018-04-01 2019-03-31
        OLD 2018-05-01 S C2 U4 DL1 - -
        file 2021.csv 2021-04-01 2022-03-31
        OLD 2018-05-01 S C2 U4 DL1 2020-06-01 X1
        OLD 2020-06-01 T C2 U4 DL2 2021-06-01 X1
        OLD 2021-06-01 P C2 A6 DL3 -          -
      `,
      header: 'OLD 1 2015-01-01',
    });
    const figure = { kpi: 'same_home_2_years', period: '2021-22-Q4' };
    // On 31 March 2020 the child lived there, and has since: one home.
    expect(await working.reconciliation(figure)).toMatchObject({
      children: 1,
      episodes: 3,
      same_carer: 1,
      adoption: 1,
      placements: 1,
      overlapping: 0,
      from_day: '2020-03-31',
    });
  });
});
