import { beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/db/connection.ts';
import { openNodeEngine } from '../../src/db/node-engine.ts';
import { makeWorking, type Working } from '../../src/records/working.ts';
import {
  ALL_CHILDREN,
  type ChildFilter,
  listedFirst,
  REMAINDER,
  WHOLE,
} from '../../src/records/working-asked.ts';
import { workingOf } from './working-fixture.ts';
import { RECORDS } from './working-records.ts';

const Q4 = { kpi: 'placements_3_plus', period: '2021-22-Q4' } as const;
const FIRST = { offset: 0, limit: 50 };

let working: Working;
let engine: Connection;
beforeAll(async () => {
  ({ working, engine } = await workingOf(RECORDS));
});

const listed = async (filter: Partial<ChildFilter> = {}, part = WHOLE, window = FIRST) => {
  const shown = await working.children(Q4, part, { ...ALL_CHILDREN, ...filter }, window);
  return shown.children.map(({ child }) => child);
};

describe('the children behind a figure', () => {
  it('are those of the cohort in its quarter, counted or not', async () => {
    const { matching, children } = await working.children(Q4, WHOLE, ALL_CHILDREN, FIRST);
    expect(matching).toBe(3);
    expect(children.map(({ child, met_rows }) => [child, met_rows])).toEqual([
      ['001', 1],
      ['002', 0],
      ['003', 1],
    ]);
    expect(children[0]).toMatchObject({
      age: 10,
      sex: 'Female',
      placement: 'Foster carers: others',
      legal_status: 'Full care order',
      place: 'U6',
      care_began: '2020-06-01',
    });
    expect(await working.totals(Q4, WHOLE)).toEqual({ children: 3, numerator: 2, denominator: 3 });
  });

  it('can be filtered, by age, placement, counted and a part of the identifier', async () => {
    expect(await listed({ counted: 'counted' })).toEqual(['001', '003']);
    expect(await listed({ counted: 'not' })).toEqual(['002']);
    expect(await listed({ ageBand: '1 to 4' })).toEqual(['002']);
    expect(await listed({ placement: 'Supported accommodation' })).toEqual(['003']);
    expect(await listed({ search: '03' })).toEqual(['003']);
    expect(await listed({ search: "0' OR '1'='1" })).toEqual([]);
    expect(await listed({ search: '%' })).toEqual([]);
  });

  it('come in the order asked for, and in windows', async () => {
    expect(await listed({ sort: 'age' })).toEqual(['002', '001', '003']);
    expect(await listed({ sort: 'age', descending: true })).toEqual(['003', '001', '002']);
    expect(await listed({ sort: 'child', descending: true })).toEqual(['003', '002', '001']);
    expect(await listed({ sort: 'counted', descending: true })).toEqual(['001', '003', '002']);
    expect(await listed({}, WHOLE, { offset: 2, limit: 2 })).toEqual(['003']);
    const second = await working.children(Q4, WHOLE, ALL_CHILDREN, { offset: 1, limit: 1 });
    expect([second.matching, second.children.length]).toEqual([3, 1]);
  });

  it('come with those who count first, until another order is asked for', async () => {
    // 001 and 003 had three placements, 002 had one: their identifiers are not in that order.
    expect(await listed(listedFirst(Q4.kpi))).toEqual(['001', '003', '002']);
    expect(listedFirst(REMAINDER)).toEqual(ALL_CHILDREN);
  });

  it('can be those of a part of the figure', async () => {
    const part = { breakdown: 'Age', category: '16 and over' };
    expect(await listed({}, part)).toEqual(['003']);
    expect(await working.totals(Q4, part)).toEqual({ children: 1, numerator: 1, denominator: 1 });
    expect(await listed({}, { breakdown: 'Sex', category: 'Male' })).toEqual(['002', '003']);
    const band = { breakdown: 'Activity', category: 'Not in it: other reasons' };
    const leavers = { kpi: 'eet_17_18', period: '2021-22-Q4' };
    expect((await working.totals(leavers, band)).children).toBe(1);
  });

  it('come of the last figure asked for, whichever was worked out before', async () => {
    await working.totals({ kpi: 'cla_ceased', period: '2021-22-Q4' }, WHOLE);
    expect(await listed()).toEqual(['001', '002', '003']);
  });
});

describe('what says why a child counts', () => {
  const eventsOf = async (kpi: string, period: string, child: string) => {
    const shown = await working.children({ kpi, period }, WHOLE, ALL_CHILDREN, FIRST);
    return (shown.events.get(child) ?? []).map(({ day, until, code, amount }) =>
      [day, until, code, amount].filter((cell) => cell !== null),
    );
  };

  it('is each placement that touches the year', async () => {
    expect(await eventsOf('placements_3_plus', '2021-22-Q4', '001')).toEqual([
      ['2020-06-01', '2021-08-01', 'U4'],
      ['2021-08-01', '2021-12-01', 'U6'],
      ['2021-12-01', 'U6'],
    ]);
  });

  it('is the start, or the end with its reason', async () => {
    expect(await eventsOf('cla_started', '2021-22-Q1', '004')).toEqual([['2021-05-01', 'C1']]);
    expect(await eventsOf('cla_ceased', '2021-22-Q4', '004')).toEqual([['2022-02-01', 'E4A']]);
  });

  it('is each review of the cohort: in the quarter, in care, not of a child under four', async () => {
    expect(await eventsOf('review_participation', '2021-22-Q4', '001')).toEqual([
      ['2022-01-10', 'PN3'],
      ['2022-02-10', 'PN7'],
    ]);
    // On the day the child left, and not after.
    expect(await eventsOf('review_participation', '2021-22-Q4', '004')).toEqual([
      ['2022-02-01', 'PN1'],
    ]);
    const { children } = await working.children(
      { kpi: 'review_participation', period: '2021-22-Q4' },
      WHOLE,
      ALL_CHILDREN,
      FIRST,
    );
    expect(
      children.map(({ child, cohort_rows, met_rows }) => [child, cohort_rows, met_rows]),
    ).toEqual([
      ['001', 2, 1],
      ['004', 1, 1],
    ]);
  });

  it('is each time missing in the quarter', async () => {
    expect(await eventsOf('missing_episodes', '2021-22-Q4', '003')).toEqual([
      ['2022-01-05', '2022-01-06', 'M'],
      ['2022-02-05', 'M'],
    ]);
  });

  it('is the birthday of a care leaver, with the age and the answer', async () => {
    expect(await eventsOf('eet_17_18', '2021-22-Q4', '003')).toEqual([['2021-05-03', 'G5', 17]]);
    expect(await eventsOf('suitable_17_18', '2021-22-Q4', '003')).toEqual([
      ['2021-05-03', 'W2', 17],
    ]);
  });
});

describe('a child’s history', () => {
  const rowsOf = async (child: string) =>
    (await working.history(Q4, child)).episodes.map(({ file, row_number, fate, newer_as_at }) =>
      [file, row_number, fate, newer_as_at].filter((cell) => cell !== null),
    );

  it('has every row, and which a newer extract replaced and why', async () => {
    expect(await rowsOf('001')).toEqual([
      ['2021.csv', 2, 'kept'],
      ['2021.csv', 3, 'kept'],
      ['2021.csv', 4, 'kept'],
      ['2020.csv', 2, 'told_anew', '2022-03-31'],
    ]);
    expect(await rowsOf('005')).toEqual([
      ['2021.csv', 10, 'short_break'],
      ['2021.csv', 11, 'no_start'],
    ]);
  });

  it('has its placements, and which of them count', async () => {
    const { placements } = await working.history(
      { kpi: 'placements_3_plus', period: '2021-22-Q2' },
      '001',
    );
    expect(placements).toEqual([
      {
        period_of_care: 1,
        placement: 1,
        began: '2020-06-01',
        ends: '2021-08-01',
        place: 'U4',
        counts: true,
      },
      {
        period_of_care: 1,
        placement: 2,
        began: '2021-08-01',
        ends: '2021-12-01',
        place: 'U6',
        counts: true,
      },
      {
        period_of_care: 1,
        placement: 3,
        began: '2021-12-01',
        ends: null,
        place: 'U6',
        counts: false,
      },
    ]);
  });
});

describe('the files behind a figure', () => {
  it('say how many rows are of its children, and stand in their histories', async () => {
    const rows = await working.files(Q4);
    expect(
      rows.map((row) => [
        row.name,
        row.table_name,
        row.rows,
        row.rows_of_children,
        row.rows_in_histories,
      ]),
    ).toEqual([
      ['2020.csv', 'episodes', 2, 2, 0],
      ['2021.csv', 'episodes', 10, 7, 7],
      ['all.csv', 'header', 5, 3, null],
      ['all.csv', 'missing', 3, 2, null],
      ['all.csv', 'oc3', 1, 1, null],
      ['all.csv', 'reviews', 6, 4, null],
    ]);
    expect(Object.keys((await working.fileList())[0] ?? {})).not.toContain('rows');
  });
});

describe('from the number at the start to the number at the end', () => {
  it('is 4 in care on 31 December, and 1 who left', async () => {
    expect(await working.moves('2021-22-Q4')).toEqual({
      period: '2021-22-Q4',
      atStart: 4,
      started: 0,
      ceased: 1,
      remainder: 0,
      atEnd: 3,
      parts: [],
    });
    expect(await working.moves('2030-31-Q1')).toBeNull();
  });
});

describe('records in memory', () => {
  it('are of one authority, and reach some quarters', async () => {
    expect(await working.held('2021-22-Q4')).toEqual({ area: 'E06000047', reaches: true });
    expect(await working.held('2022-23-Q1')).toEqual({ area: 'E06000047', reaches: false });
  });

  it('may change: the children are found anew once that was asked', async () => {
    await listed();
    await engine.run("DELETE FROM child_at_period WHERE child = '002'");
    expect(await listed()).toEqual(['001', '002', '003']);
    await working.held('2021-22-Q4');
    expect(await listed()).toEqual(['001', '003']);
  });

  it('are none on an engine that never had any', async () => {
    expect(await makeWorking(await openNodeEngine()).held('2021-22-Q4')).toBeNull();
  });

  it('are none when the files have gone', async () => {
    await engine.run('DELETE FROM record_files');
    expect(await working.held('2021-22-Q4')).toBeNull();
  });
});
