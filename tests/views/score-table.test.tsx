import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { scorecard } from '../../src/models/scorecard.ts';
import { ScoreTable } from '../../src/views/overview/ScoreTable.tsx';
import { NAMES } from '../models/small-names.ts';
import { beside, type CubeRow, cubeOf, figure, NEIGHBOURS, Q3 } from '../models/written-cube.ts';

function tableOf(rows: readonly CubeRow[]): string {
  const cube = cubeOf(rows);
  return renderToStaticMarkup(
    <ScoreTable
      cube={cube}
      quarter={Q3}
      themes={scorecard(cube, Q3, NEIGHBOURS, NAMES)}
      choice={NEIGHBOURS}
      names={NAMES}
    />,
  );
}

/** The head of the column of a year ago. */
function headOf(rows: readonly CubeRow[]): string {
  return /class="score-last-year">(.*?)<\/th>/.exec(tableOf(rows))?.[1] ?? '';
}

const NUMBER = figure('cla_number', Q3, 983, { n: 983 });
/** Published once a year, and shown in the quarter, with the year before it. */
const YEARLY = ['cla_started', 'cla_ceased'].flatMap((kpi) => [
  ...figure(kpi, '2020-21', 300, { n: 300, origin: 'published', basis: 'year', shownIn: [Q3] }),
  beside(kpi, 'last-year', 280, { of: '2020-21', period: '2019-20', ours: 300 }),
]);

describe('the head of the column of a year ago', () => {
  it('is the quarter a year ago, although more figures are of a year', () => {
    const yearAgo = beside('cla_number', 'last-year', 941, { period: '2020-21-Q3', ours: 983 });
    expect(headOf([...NUMBER, yearAgo, ...YEARLY])).toContain('Q3 2020/21');
  });

  it('has no date where no figure of the quarter was there a year ago', () => {
    expect(headOf([...NUMBER, ...YEARLY])).toBe('A year ago');
  });

  it('is the year before where all figures are of a year', () => {
    expect(headOf(YEARLY)).toContain('March 2020');
  });
});

describe('changes that are worked out before rounding', () => {
  /** 99.3321 - 94.8549 is 4.5, while 99.3 - 94.9 is 4.4. */
  const rate = (before: number) => [
    ...figure('cla_rate', Q3, 99.3321),
    beside('cla_rate', 'last-year', before, { ours: 99.3321 }),
  ];

  it('are said once under the table, and in the head on paper', () => {
    const table = tableOf(rate(94.8549));
    expect(
      table.match(/<p class="score-note">Changes are worked out before rounding/g),
    ).toHaveLength(1);
    expect(headOf(rate(94.8549))).toContain('changes before rounding');
    expect(tableOf(rate(94.9))).not.toMatch(/rounding/);
  });
});
