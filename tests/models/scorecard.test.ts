import { describe, expect, it } from 'vitest';
import type { Choice } from '../../src/models/comparators.ts';
import {
  COLUMNS,
  commonDate,
  roundingNote,
  type ScoreRow,
  scorecard,
  scoreRow,
} from '../../src/models/scorecard.ts';
import { wordingOf } from '../../src/models/worded.ts';
import { PLAIN } from '../../src/models/wording.ts';
import { NAMES } from './small-names.ts';
import {
  ALWAYS_SHOWN,
  beside,
  type CubeRow,
  cubeOf,
  figure,
  kpiOf,
  NEIGHBOURS,
  published,
  Q3,
} from './written-cube.ts';

function row(kpi: string, rows: readonly CubeRow[], choice: Partial<Choice> = {}, quarter = Q3) {
  return scoreRow(cubeOf(rows), kpiOf(kpi), quarter, { ...NEIGHBOURS, ...choice }, NAMES);
}

function cell(one: ScoreRow, id: string) {
  return one.cells.find((cell) => cell.id === id);
}

const PLACEMENTS = figure('placements_3_plus', Q3, 11.4954, {
  n: 113,
  d: 983,
  marks: 'illustrative',
});
const OURS = { ours: 11.4954 };

it('has in the head of a column the date that most of its values share', () => {
  const theme = (...dates: [string, number | null][]) => ({
    id: 'one',
    title: 'One',
    rows: dates.map(([date, value]) => {
      const one = row('placements_3_plus', PLACEMENTS);
      return { ...one, cells: one.cells.map((cell) => ({ ...cell, date, value })) };
    }),
  });
  const themes = [
    theme(['March 2021', 9], ['March 2020', 8]),
    theme(['March 2021', 7], ['March 2019', null], ['March 2019', null]),
  ];
  expect(commonDate(themes, 'england')).toBe('March 2021');
  expect(commonDate(themes, 'target')).toBe('');
  expect(commonDate([], 'england')).toBe('');
});

describe('the value of a row', () => {
  it('has the numbers beside a percentage, its period and its marks', () => {
    expect(row('placements_3_plus', PLACEMENTS)).toMatchObject({
      period: Q3,
      value: 11.4954,
      flag: '',
      text: '11.5%',
      nOfN: '113 of 983 children in our care',
      when: '12 months to 31 December 2021',
      marks: ['illustrative'],
    });
  });

  it('has the population beside a rate, and nothing beside a count or a score', () => {
    const rate = figure('cla_rate', Q3, 99.3321, { n: 983, d: 98961 });
    expect(row('cla_rate', rate)).toMatchObject({
      text: '99.3',
      nOfN: '983 of 98,961 children who live here',
      when: '',
    });
    expect(row('cla_number', figure('cla_number', Q3, 983, { n: 983 }))).toMatchObject({
      text: '983',
      nOfN: '',
      when: '',
    });
    expect(row('sdq_score', figure('sdq_score', '2020-21', 14, { shownIn: [Q3] }))).toMatchObject({
      text: '14.0',
      nOfN: '',
      when: 'Year to 31 March 2021',
    });
  });

  it('says the year of a yearly KPI in the quarter of its own date too', () => {
    const yearly = figure('health_assessments', '2020-21', 90.8, { n: 594, d: 654 });
    expect(row('health_assessments', yearly, {}, '2020-21-Q4').when).toBe('Year to 31 March 2021');
  });

  it('says where the numbers are missing', () => {
    expect(row('outside_area', figure('outside_area', Q3, 26.8)).nOfN).toBe(
      'The file does not give the numbers',
    );
  });

  it('says of a published figure that it stands in, as a whole number', () => {
    const standIn = figure('placements_3_plus', '2020-21', 8, {
      origin: 'published',
      shownIn: [Q3],
      marks: 'published',
    });
    expect(row('placements_3_plus', standIn)).toMatchObject({
      period: '2020-21',
      text: '8%',
      nOfN: 'Numbers are not published',
      when: 'Year to 31 March 2021, published',
      marks: ['published'],
    });
    const position = figure('foster_care', '2020-21', 71, { origin: 'published', shownIn: [Q3] });
    expect(row('foster_care', position).when).toBe('31 March 2021, published');
  });

  it('gives the reason where there is no value', () => {
    const withheld = figure('placements_3_plus', Q3, null, { flag: 'suppressed' });
    expect(row('placements_3_plus', withheld)).toMatchObject({
      value: null,
      flag: 'suppressed',
      text: 'Withheld, to protect children',
      nOfN: '',
    });
    expect(row('secure', [])).toMatchObject({
      period: Q3,
      value: null,
      flag: 'missing',
      text: 'No figure',
      when: '',
      rating: null,
      ratingSentence: 'There is no figure.',
    });
  });
});

describe('the comparators of a row', () => {
  const one = row('placements_3_plus', [
    ...PLACEMENTS,
    beside('placements_3_plus', 'last-year', 8.0765, OURS),
    beside('placements_3_plus', 'target', 10, OURS),
    beside('placements_3_plus', 'neighbours', 8.5, {
      ...OURS,
      counted: 9,
      outOf: 10,
      rating: 'worse',
    }),
    beside('placements_3_plus', 'region', 9.25, {
      ...OURS,
      period: Q3,
      published: false,
      counted: 8,
      outOf: 12,
    }),
    beside('placements_3_plus', 'england', 9, OURS),
  ]);

  it('stand in the order of the columns', () => {
    expect(one.cells.map(({ id }) => id)).toEqual([
      'last-year',
      'target',
      'neighbours',
      'region',
      'england',
    ]);
    expect(COLUMNS).toEqual(one.cells.map(({ id }) => id));
  });

  it.each([
    ['last-year', '8.1%', 'Q3 2020/21', '3.4 points higher', 'up'],
    ['target', '10%', 'Q3 2021/22', '', null],
    ['neighbours', '8.5%', 'March 2021', '9 of 10 have a figure', null],
    ['region', '9.3%', 'Q3 2021/22', '8 of 12 authorities', null],
    ['england', '9%', 'March 2021', '', null],
  ])('%s has its value, date and making', (id, text, date, note, arrow) => {
    expect(cell(one, id)).toMatchObject({ text, date, note, arrow, flag: '' });
  });

  it('say how they were made for the head of a column, and in few words for a cell', () => {
    expect(one.cells.map(({ making }) => making)).toEqual([
      '',
      '',
      'median of the 9 of 10 that have a figure',
      '8 of 12 authorities',
      '',
    ]);
    const counted = (of10: number) => {
      const given = { ...OURS, counted: of10, outOf: 10 };
      const rows = [...PLACEMENTS, beside('placements_3_plus', 'neighbours', 8.5, given)];
      const { note, making } = cell(row('placements_3_plus', rows), 'neighbours') ?? {};
      return [making, note];
    };
    expect(counted(10)).toEqual(['median of all 10', 'all 10 have a figure']);
    expect(counted(1)).toEqual(['median of the 1 of 10 that has a figure', '1 of 10 has a figure']);
  });

  it('give the rating of the chosen one with its arithmetic', () => {
    // 2.9954 / 8.5 = 35.2%
    expect(one.rating).toBe('worse');
    expect(one.ratingSentence).toBe(
      '11.5% is 3 percentage points above 8.5%; up to 0.17 (2% of 8.5%) counts as close.',
    );
  });

  it.each([
    ['worse', 8.5, {}, 'Worse'],
    ['better', 12, {}, 'Better'],
    ['better', 11.4954, {}, 'Same'],
    ['better', 11.5, { aboutTheSame: true }, 'Similar'],
    [null, 8.5, {}, 'Not rated'],
  ] as const)('rated %s beside %d, %o, are said to be %s', (rating, value, given, word) => {
    const neighbours = { ...OURS, ...given, counted: 10, outOf: 10, rating };
    const rows = [...PLACEMENTS, beside('placements_3_plus', 'neighbours', value, neighbours)];
    expect(row('placements_3_plus', rows)).toMatchObject({ rating, ratingWord: word });
  });

  it('are of the chosen model and method', () => {
    const rows = [
      ...PLACEMENTS,
      beside('placements_3_plus', 'neighbours', 8.5, { ...OURS, counted: 9, outOf: 10 }),
      beside('placements_3_plus', 'neighbours', 7.9, {
        ...OURS,
        counted: 10,
        outOf: 10,
        model: '2021',
        method: 'mean',
      }),
    ];
    const other = row('placements_3_plus', rows, { model: '2021', method: 'mean' });
    expect(cell(other, 'neighbours')).toMatchObject({ text: '7.9%', making: 'mean of all 10' });
  });
});

describe('a change that is worked out before rounding', () => {
  /** 99.3321 - 94.8549 = 4.4772, told as 4.5; the numbers shown are 99.3 and 94.9. */
  const rate = (before: number) => [
    ...figure('cla_rate', Q3, 99.3321),
    beside('cla_rate', 'last-year', before, { ours: 99.3321 }),
  ];
  const themes = (rows: readonly CubeRow[]) => scorecard(cubeOf(rows), Q3, NEIGHBOURS, NAMES);
  const note = (rows: readonly CubeRow[]) => roundingNote(themes(rows), PLAIN);

  it('is marked, and said once under the scorecard', () => {
    const marked = cell(row('cla_rate', rate(94.8549)), 'last-year');
    expect(marked).toMatchObject({ text: '94.9', note: '4.5 higher', beforeRounding: true });
    expect(note(rate(94.8549))).toBe(
      'Changes are worked out before rounding, so some are not quite the difference of the two numbers shown.',
    );
  });

  it('is not, where the change is the difference of the numbers shown', () => {
    // 99.3321 - 94.9 = 4.4321, told as 4.4
    const plain = cell(row('cla_rate', rate(94.9)), 'last-year');
    expect(plain).toMatchObject({ note: '4.4 higher', beforeRounding: false });
    expect(note(rate(94.9))).toBe('');
  });

  it('is not, where no change is told', () => {
    // 99.3321 - 99.3 = 0.0321
    expect(cell(row('cla_rate', rate(99.3)), 'last-year')).toMatchObject({
      note: 'The same',
      beforeRounding: false,
    });
    expect(note([])).toBe('');
  });

  it('is said to young people too', () => {
    expect(roundingNote(themes(rate(94.8549)), wordingOf('young', []))).toBe(
      'We work out each change first and round the numbers after. So a change may look a bit off.',
    );
  });
});

describe('a comparator that is missing', () => {
  const why = (kpi: string, rows: readonly CubeRow[], id: string) => cell(row(kpi, rows), id);

  it.each([
    ['target', 'No target'],
    ['last-year', 'No figure a year ago'],
    ['neighbours', 'No neighbours in this model'],
    ['region', 'Nothing published by then'],
    ['england', 'Nothing published by then'],
  ])('%s says why', (id, note) => {
    expect(why('placements_3_plus', PLACEMENTS, id)).toMatchObject({
      value: null,
      text: '–',
      flag: 'missing',
      note,
    });
  });

  it('knows neighbours that have nothing published by then', () => {
    const later = published('placements_3_plus', '2023-24', 'neighbour-2025', 'E06000006', 9);
    expect(why('placements_3_plus', [...PLACEMENTS, later], 'neighbours')?.note).toBe(
      'Nothing published by then',
    );
  });

  it('is not published for any council', () => {
    expect(why('outside_area', figure('outside_area', Q3, 26.8), 'england')?.note).toBe(
      'Not published',
    );
  });

  it('is a year beside a quarter', () => {
    const rows = [
      ...figure('missing_children', Q3, 3.7),
      beside('missing_children', 'england', null, { why: 'flow' }),
    ];
    expect(why('missing_children', rows, 'england')).toMatchObject({
      flag: 'not_applicable',
      note: 'A quarter is not compared with a year',
    });
  });

  it('is withheld', () => {
    const flagged = { flag: 'suppressed' };
    const rows = [
      ...PLACEMENTS,
      beside('placements_3_plus', 'region', null, flagged),
      beside('placements_3_plus', 'last-year', null, flagged),
    ];
    expect(why('placements_3_plus', rows, 'region')?.note).toBe('Withheld, to protect children');
    expect(why('placements_3_plus', rows, 'last-year')?.note).toBe('Withheld, to protect children');
  });

  it('says nothing of targets or a year ago where there is no figure of ours', () => {
    expect(row('placements_3_plus', []).cells.map(({ note }) => note)).toEqual(
      Array.from({ length: 5 }, () => 'No figure to compare'),
    );
  });

  it.each([
    ['neighbours', 'There is no figure for our statistical neighbours to compare with.'],
    ['region', 'There is no figure for the North East to compare with.'],
    ['england', 'There is no figure for England to compare with.'],
    ['target', 'There is no target to compare with.'],
    ['last-year', 'There is no figure of a year ago to compare with.'],
  ] as const)('leaves the rating without %s', (compare, sentence) => {
    expect(row('placements_3_plus', PLACEMENTS, { compare })).toMatchObject({
      rating: null,
      ratingSentence: sentence,
    });
  });

  it('leaves neutral KPIs unrated because they are neutral', () => {
    expect(row('secure', figure('secure', Q3, 2)).ratingSentence).toBe(
      'Neither higher nor lower is better in itself, so it is not rated.',
    );
  });
});

describe('the scorecard', () => {
  const ids = (rows: readonly CubeRow[]) =>
    scorecard(cubeOf(rows), Q3, NEIGHBOURS, NAMES).map((theme) => [
      theme.title,
      theme.rows.map(({ kpi }) => kpi.id),
    ]);

  it('has every KPI by theme, whether or not there is a figure', () => {
    const themes = ids([]);
    expect(themes.map(([title]) => title)).toEqual([
      'Our children',
      'Where they live',
      'Close to home',
      'Stability',
      'Safety and health',
      'Care leavers',
    ]);
    expect(themes[3]?.[1]?.slice(0, 2)).toEqual(['placements_3_plus', 'same_home_2_years']);
    expect(themes.flatMap(([, rows]) => rows).sort()).toEqual(ALWAYS_SHOWN);
  });

  it('adds what a council reports besides only where a file has it', () => {
    const added = ids(figure('staying_put', Q3, 40));
    expect(added.flatMap(([, rows]) => rows).sort()).toEqual(
      [...ALWAYS_SHOWN, 'staying_put'].sort(),
    );
    expect(added[5]?.[1]).toContain('staying_put');
  });
});
