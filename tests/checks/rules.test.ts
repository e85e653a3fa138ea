import { beforeAll, describe, expect, test } from 'vitest';
import type { Connection } from '../../src/db/connection.ts';
import { queryNames, querySql } from '../../src/db/queries.ts';
import { startedEngine } from '../engine.ts';
import { found, takeInFixture } from '../intake/engine-fixture.ts';

/** What a rule should find in its fixture: row, column and words of the message. */
interface Expected {
  readonly rule: string;
  readonly outcome: 'left_out' | 'changed' | 'noted';
  readonly finds: readonly (readonly [row: number | null, column: string, words: string])[];
  readonly accepted: number;
}

const EXPECTED: readonly Expected[] = [
  {
    rule: 'unnamed_row',
    outcome: 'left_out',
    // The row below them names its council: what it lacks is said by another rule.
    finds: [
      [3, '', 'names neither a KPI nor a council'],
      [4, '', 'names neither a KPI nor a council'],
    ],
    accepted: 1,
  },
  {
    rule: 'heading_again',
    outcome: 'left_out',
    finds: [[3, '', 'repeats the headings']],
    accepted: 2,
  },
  {
    rule: 'unreadable_row',
    outcome: 'left_out',
    finds: [[3, '', 'quotation marks in this row do not pair up']],
    accepted: 2,
  },
  {
    rule: 'ragged_row',
    outcome: 'left_out',
    finds: [
      [3, '', 'only 10 of 13 cells'],
      [4, '', '14 cells and there are 13 headings'],
    ],
    accepted: 3,
  },
  {
    rule: 'unknown_period',
    outcome: 'left_out',
    finds: [
      [2, 'time_period', '“202123” names two years that do not follow'],
      [3, 'time_identifier', '“Financial year Q5” is not a quarter'],
      [4, 'time_identifier', '“Calendar year” is not a part of a financial year'],
      [5, 'time_period', '“2021” is one year'],
      [6, 'time_period', '“last year” is not a financial year'],
      [7, 'time_period', 'not known which year'],
      [8, 'time_identifier', 'not known which quarter'],
    ],
    accepted: 3,
  },
  {
    rule: 'period_not_over',
    outcome: 'left_out',
    finds: [[3, 'time_period', 'Q3 2025/26 has not ended yet: its last day is 31 December 2025']],
    accepted: 1,
  },
  {
    rule: 'wider_area',
    outcome: 'left_out',
    finds: [
      [3, 'new_la_code', 'about North East'],
      [4, 'geographic_level', '“National” is not the level of a council'],
      [5, 'la_name', 'about England'],
    ],
    accepted: 1,
  },
  {
    rule: 'unknown_area',
    outcome: 'left_out',
    finds: [
      [3, 'la_name', 'The nearest names are County Durham; '],
      [4, 'new_la_code', '“E06000099” is not the code of a council'],
      [5, 'la_name', 'No council is named'],
      [6, 'la_name', '“Qqqq” is not a council that we know. The row was left out'],
      [7, 'la_name', 'The nearest name is County Durham.'],
    ],
    accepted: 1,
  },
  {
    rule: 'area_not_there',
    outcome: 'left_out',
    finds: [
      [2, 'new_la_code', 'Dorset began on 1 April 2019, after the end of Q3 2018/19'],
      [4, 'new_la_code', 'Cumbria ended on 31 March 2023, before the end of Q1 2023/24'],
    ],
    accepted: 1,
  },
  {
    rule: 'unknown_kpi',
    outcome: 'left_out',
    finds: [
      [3, 'kpi', 'The nearest are cla_number (Children in our care)'],
      [4, 'kpi', 'not known what the row measures'],
      [5, 'kpi', '“zzzz” is not a KPI that we know. The row was left out'],
    ],
    accepted: 1,
  },
  {
    rule: 'flow_for_a_year',
    outcome: 'left_out',
    finds: [
      [2, 'time_identifier', '“Children who came into our care” counts what happened in a quarter'],
    ],
    accepted: 1,
  },
  {
    rule: 'not_a_number',
    outcome: 'left_out',
    finds: [
      [2, 'numerator', '“about 900” is not a number'],
      [3, 'value', '“11,5” is not a number'],
      [4, 'value', '“=980+3” is not a number'],
      [5, 'value', '“98%” is not a number'],
    ],
    accepted: 1,
  },
  {
    rule: 'negative_number',
    outcome: 'left_out',
    finds: [[2, 'numerator', '“-983” is below zero']],
    accepted: 1,
  },
  {
    rule: 'part_over_whole',
    outcome: 'left_out',
    finds: [[2, 'numerator', 'numerator (983) is larger than the denominator (113)']],
    accepted: 1,
  },
  {
    rule: 'over_the_most',
    outcome: 'left_out',
    finds: [
      [2, 'value', '115 is over 100%'],
      [3, 'value', '10001 is over 10,000'],
      [5, 'numerator', '100001 is over 100,000, more than one council can have'],
      [6, 'value', '150,000 is over 100,000'],
      [8, 'numerator', '100001 is over 100,000'],
      [9, 'value', '40.5 is over 40, more than “Emotional wellbeing score” can be'],
      // 8,200 / 200 = 41
      [10, 'value', '41 is over 40'],
    ],
    // 100%, 100,000 children and 8,000 / 200 = 40 are as much as there can be.
    accepted: 3,
  },
  {
    rule: 'half_a_breakdown',
    outcome: 'left_out',
    finds: [
      [2, 'category', '“Age” has no category'],
      [3, 'breakdown', '“Under 1” has no breakdown'],
    ],
    accepted: 1,
  },
  {
    rule: 'formula_text',
    outcome: 'left_out',
    finds: [[2, 'category', 'is a formula']],
    accepted: 1,
  },
  {
    rule: 'repeated_row',
    outcome: 'left_out',
    finds: [[3, '', 'the same figure as row 2']],
    accepted: 2,
  },
  {
    rule: 'conflicting_rows',
    outcome: 'left_out',
    finds: [
      [2, 'value', 'This row and rows 3, 4 give different numbers'],
      [3, 'value', 'This row and rows 2, 4 give different numbers'],
      [4, 'value', 'This row and rows 2, 3 give different numbers'],
    ],
    accepted: 1,
  },
  {
    rule: 'former_area_code',
    outcome: 'noted',
    finds: [[2, 'new_la_code', 'E10000027 is a former code of Somerset']],
    accepted: 2,
  },
  {
    rule: 'name_and_code',
    outcome: 'noted',
    finds: [[2, 'la_name', 'is that of County Durham, and the name beside it is “Darlington”']],
    accepted: 2,
  },
  {
    rule: 'position_for_a_year',
    outcome: 'noted',
    finds: [
      [2, 'time_identifier', 'at the end of the year, Q4 2021/22'],
      [3, 'time_identifier', 'at the end of the year, Q4 2020/21'],
    ],
    accepted: 2,
  },
  {
    rule: 'unknown_name',
    outcome: 'noted',
    finds: [
      [
        2,
        'la_name',
        '“Durhm” beside the code E06000047 looks like a misspelling of County Durham.',
      ],
      [
        4,
        'la_name',
        '“Camelot” is a name that we do not know, beside the code E06000047 (County Durham).',
      ],
      [
        5,
        'la_name',
        '“Darlingtn” looks like a misspelling of Darlington, and the code beside it, E06000047, is that of County Durham.',
      ],
      // Nearer to North Tyneside, and near to South Tyneside too: neither is said.
      [
        6,
        'la_name',
        '“Nth Tyneside” is a name that we do not know, beside the code E08000023 (South Tyneside).',
      ],
      [7, 'la_name', '“Durhm” beside the code 840 looks like a misspelling of County Durham.'],
    ],
    accepted: 8,
  },
  {
    rule: 'yearly_in_a_quarter',
    outcome: 'noted',
    finds: [[2, 'time_identifier', 'this row gives Q2 2021/22']],
    accepted: 3,
  },
  {
    rule: 'computed_differs',
    outcome: 'changed',
    finds: [
      // 113 / 983 = 11.4954 %: within half of 0.1 of 11.5, not of 11.4.
      [3, 'value', 'The value is 11.4, and 113 of 983 makes 11.5'],
      // 1 / 8 = 12.5 %: a whole 13 is its rounding, 13.0 is not.
      [5, 'value', 'The value is 13.0, and 1 of 8 makes 12.5'],
    ],
    accepted: 4,
  },
  {
    rule: 'count_differs',
    outcome: 'changed',
    finds: [[2, 'value', 'The numerator is 983 and the value is 938']],
    accepted: 1,
  },
  {
    rule: 'number_marks',
    outcome: 'noted',
    finds: [
      [null, 'numerator', 'Commas between thousands were left out of 2 numbers.'],
      [null, 'value', 'Commas between thousands were left out of 1 number.'],
      [null, 'value', 'The percent sign was left out of 1 number.'],
    ],
    accepted: 3,
  },
  {
    rule: 'fraction_in_a_count',
    outcome: 'noted',
    finds: [
      [2, 'numerator', '983.5 is not a whole number'],
      [3, 'numerator', '11.5 is not a whole number'],
    ],
    accepted: 2,
  },
  {
    rule: 'symbols',
    outcome: 'noted',
    finds: [
      [null, 'value', '1 figure is hidden because small (c). It is kept as a gap'],
      [null, 'value', '1 figure does not apply (z). It is kept as a gap'],
      [null, 'value', '3 figures are missing (x, empty or a dash). They are kept as gaps'],
      [null, 'value', '1 figure is not reliable (u). It is kept as a gap'],
      [null, 'value', '2 figures round to zero (k or low). They are kept as gaps'],
    ],
    accepted: 9,
  },
  {
    rule: 'rate_without_population',
    outcome: 'noted',
    finds: [[2, 'denominator', 'needs a population']],
    accepted: 2,
  },
  {
    rule: 'number_without_whole',
    outcome: 'noted',
    finds: [
      [2, 'denominator', 'is a percentage: 113 alone does not say of how many'],
      [3, 'denominator', 'is an average: 5200 alone does not say of how many'],
    ],
    accepted: 4,
  },
  {
    rule: 'parts_over_headline',
    outcome: 'noted',
    // 6 + 5 = 11 of 10 children; 7 + 3 = 10 of 10 is as it should be.
    finds: [
      [
        2,
        'breakdown',
        'The parts by “Sex” add up to 11, and “Children in our care” for Q3 2021/22 is 10',
      ],
    ],
    accepted: 6,
  },
  {
    rule: 'share_as_fraction',
    outcome: 'noted',
    // 0.9% has its sign, 1 of 200 is 0.5%, a rate is no percentage, and 1 is not below 1.
    finds: [[2, 'value', 'is 0.56% here, which is less than 1 in 100']],
    accepted: 5,
  },
  {
    rule: 'unlike_the_others',
    outcome: 'noted',
    finds: [
      [4, 'value', 'Q3 2021/22 is 9830, and in the other quarters it is between 970 and 984'],
    ],
    accepted: 8,
  },
];

const FOLDERS = ['checks/apart', 'checks/rows', 'checks/sets', 'checks/notes'];
const RULES = FOLDERS.flatMap(queryNames);

describe('the rules about quarterly figures', () => {
  let connection: Connection;
  beforeAll(async () => {
    connection = await startedEngine();
  });

  test.each(EXPECTED)('$rule', async ({ rule, outcome, finds, accepted }) => {
    const taken = await takeInFixture(connection, `${rule}.csv`);
    const findings = found(taken, rule);
    expect(findings.map(({ row, column }) => [row, column])).toEqual(
      finds.map(([row, column]) => [row, column]),
    );
    for (const [at, [, , words]] of finds.entries()) {
      expect(findings[at]?.message).toContain(words);
      expect(findings[at]?.outcome).toBe(outcome);
      expect(findings[at]?.mend).not.toBe('');
    }
    expect(taken.report.rowsAccepted).toBe(accepted);
  });

  test('nothing_of_nothing: noted without a value, changed with one', async () => {
    const taken = await takeInFixture(connection, 'nothing_of_nothing.csv');
    expect(found(taken, 'nothing_of_nothing').map(({ row, outcome }) => [row, outcome])).toEqual([
      [3, 'changed'],
      [2, 'noted'],
    ]);
    expect(taken.report.rowsAccepted).toBe(2);
  });

  test('every rule has a fixture and an expectation', () => {
    const expected = [...EXPECTED.map(({ rule }) => rule), 'nothing_of_nothing'];
    expect(expected.toSorted()).toEqual(RULES.map((name) => name.split('/').at(-1)).toSorted());
  });

  /** An engine that holds every rule for one that may find something. */
  const suspectingAll = (): Connection => ({
    ...connection,
    query: (sql, shape, options) =>
      connection.query(sql.replaceAll(/bool_or\(.*?\) THEN/g, 'true THEN'), shape, options),
  });

  test.each(EXPECTED)('$rule: rules that do not run would find nothing', async ({ rule }) => {
    const some = await takeInFixture(connection, `${rule}.csv`);
    const all = await takeInFixture(suspectingAll(), `${rule}.csv`);
    expect(all).toEqual(some);
  });

  test.each(RULES)('%s begins with what it is and names its source', (name) => {
    const comment = querySql(name).match(/^(?:--.*\n)+/)?.[0] ?? '';
    expect(comment).toContain('Source:');
  });
});

test('of a row that is set apart nothing else is said', async () => {
  const connection = await startedEngine();
  for (const [name, rows] of [
    ['unnamed_row.csv', [3, 4]],
    ['heading_again.csv', [3]],
  ] as const) {
    const { report } = await takeInFixture(connection, name);
    const about = report.findings.filter(({ row }) => rows.some((one) => one === row));
    expect(about.map(({ row }) => row)).toEqual(rows);
  }
});

describe('what the rules advise', () => {
  test('a council that ended leads to those that followed, and a new one to the one before', async () => {
    const connection = await startedEngine();
    const taken = await takeInFixture(connection, 'area_not_there.csv');
    const [before, after] = found(taken, 'area_not_there');
    expect(before?.mend).toContain('Dorset (to March 2019) (E10000009)');
    expect(after?.mend).toContain('Cumberland (E06000063), Westmorland and Furness (E06000064)');
    const unknown = found(await takeInFixture(connection, 'unknown_area.csv'), 'unknown_area');
    expect(unknown[1]?.mend).toContain('The code of County Durham is E06000047');
  });
});
