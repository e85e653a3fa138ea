import { beforeAll, describe, expect, it } from 'vitest';
import { workingLines } from '../../src/models/records/working-lines.ts';
import type { Working } from '../../src/records/working.ts';
import {
  ALL_CHILDREN,
  type ChildFilter,
  REMAINDER,
  remainderPart,
  WHOLE,
} from '../../src/records/working-asked.ts';
import { workingOf } from './working-fixture.ts';

const Q4 = { kpi: REMAINDER, period: '2021-22-Q4' } as const;

/**
 * On paper, the quarter being 1 January to 31 March 2022:
 * - GROWN is 18 on 10 February and nobody ended the episode: one fewer.
 * - GONE has an episode that ended on 1 February with X1, and none follows: one fewer.
 * - BREAKS goes on to short breaks on 1 February: one fewer.
 * - LOST is open in the extract as at 31 December 2021 and in no newer one: one fewer.
 * - CAME is there from 20 January without the code for coming into care: one more.
 * - BACK left on 15 January (E4A) and is there again from 15 February without that code: one more.
 * - STAYS is in care all along, and in no remainder.
 * At the start 6, nobody came, 1 left, at the end 3: the remainder is 2 fewer.
 */
const RECORDS = {
  episodes: `
    file q3.csv 2021-04-01 2021-12-31
    LOST   2021-05-01 S C2 K2 DL7 -          -
    file q4.csv 2021-04-01 2022-03-31
    GROWN  2020-06-01 S C2 H5 DL1 -          -
    GONE   2021-05-01 S C2 U4 DL2 2022-02-01 X1
    BREAKS 2021-05-01 S C2 U4 DL3 2022-02-01 X1
    BREAKS 2022-02-01 L V4 U4 DL3 -          -
    CAME   2022-01-20 P C2 U4 DL4 -          -
    BACK   2021-05-01 S C2 U4 DL5 2022-01-15 E4A
    BACK   2022-02-15 P C2 U4 DL5 -          -
    STAYS  2021-05-01 S C2 U4 DL6 -          -
  `,
  header: `
    GROWN 1 2004-02-10
    GONE 2 2010-01-01
    LOST 1 2012-05-05
    CAME 2 2021-06-01
  `,
};

describe('the children behind the remainder', () => {
  let working: Working;
  beforeAll(async () => {
    ({ working } = await workingOf(RECORDS));
  });

  const listed = async (reason = '', filter: Partial<ChildFilter> = {}) => {
    const part = reason === '' ? WHOLE : remainderPart(reason);
    const window = { offset: 0, limit: 50 };
    const shown = await working.children(Q4, part, { ...ALL_CHILDREN, ...filter }, window);
    return workingLines(REMAINDER, shown);
  };

  it('are as many for each reason as the addition says', async () => {
    const moves = await working.moves(Q4.period);
    expect(moves).toMatchObject({ atStart: 6, started: 0, ceased: 1, remainder: -2, atEnd: 3 });
    expect(moves?.parts).toHaveLength(6);
    for (const { reason, children, difference } of moves?.parts ?? []) {
      const lines = await listed(reason);
      expect([reason, lines.length]).toEqual([reason, children]);
      expect(lines[0]?.counted).toBe(difference < 0 ? '1 fewer' : '1 more');
    }
    expect(await working.totals(Q4, WHOLE)).toMatchObject({ children: 6 });
  });

  it.each([
    [
      'Turned 18 without a recorded end',
      'GROWN',
      'In our care on 31 December 2021; turned 18 on 10 February 2022; not in our care on 31 March 2022',
    ],
    [
      'Left without a leaving code',
      'GONE',
      'In our care on 31 December 2021; the last episode ended on 1 February 2022 without a leaving code; not in our care on 31 March 2022',
    ],
    [
      'Went on to short breaks',
      'BREAKS',
      'In our care on 31 December 2021; the last episode ended on 1 February 2022 without a leaving code; in short breaks since 1 February 2022; not in our care on 31 March 2022',
    ],
    [
      'Lost from view',
      'LOST',
      'In our care on 31 December 2021; in no extract newer than that as at 31 December 2021; not in our care on 31 March 2022',
    ],
    [
      'Came without a recorded start',
      'CAME',
      'Not in our care on 31 December 2021; an episode began on 20 January 2022 without the code for coming into care (S); in our care on 31 March 2022',
    ],
    [
      'Left and came back in the quarter',
      'BACK',
      'In our care on 31 December 2021; left our care on 15 January 2022; an episode began on 15 February 2022 without the code for coming into care (S); in our care on 31 March 2022',
    ],
  ])('say what happened: %s', async (reason, child, why) => {
    expect((await listed(reason)).map((line) => [line.child, line.why])).toEqual([[child, why]]);
  });

  it('have age and placement, of a child whom the quarter does not know as they were before', async () => {
    const [lost] = await listed('Lost from view');
    expect(lost).toMatchObject({ age: 9, placement: "Children's or secure homes" });
    const [came] = await listed('Came without a recorded start');
    expect(came).toMatchObject({ age: 0, placement: 'Foster carers: others', sex: 'Female' });
    const [back] = await listed('Left and came back in the quarter');
    expect(back).toMatchObject({ age: null, sex: 'Not known' });
  });

  it('can be filtered by age, placement and a part of the identifier', async () => {
    const found = async (filter: Partial<ChildFilter>) =>
      (await listed('', filter)).map(({ child }) => child);
    expect(await found({ ageBand: 'Under 1' })).toEqual(['CAME']);
    expect(await found({ placement: "Children's or secure homes" })).toEqual(['LOST']);
    expect(await found({ search: 'bre' })).toEqual(['BREAKS']);
  });

  it('have their histories, and leave the list of a figure as it was', async () => {
    const { episodes } = await working.history(Q4, 'BACK');
    expect(episodes.map(({ decom }) => decom)).toEqual(['2021-05-01', '2022-02-15']);
    const number = { kpi: 'cla_number', period: Q4.period };
    const { children } = await working.children(number, WHOLE, ALL_CHILDREN, {
      offset: 0,
      limit: 50,
    });
    expect(children.map(({ child }) => child)).toEqual(['BACK', 'CAME', 'STAYS']);
  });

  it('are there without the addition having been asked for, and anew once the records may have changed', async () => {
    const { working: fresh } = await workingOf(RECORDS);
    expect((await fresh.totals(Q4, WHOLE)).children).toBe(6);
    await fresh.held(Q4.period);
    expect((await fresh.totals(Q4, remainderPart('Lost from view'))).children).toBe(1);
  });
});
