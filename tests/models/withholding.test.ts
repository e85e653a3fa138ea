import { describe, expect, it } from 'vitest';
import type { WithholdingChoice } from '../../src/figures/disclosure/choices.ts';
import type { WithheldFigure } from '../../src/figures/disclosure/withheld-figures.ts';
import {
  reasonError,
  shownLines,
  whyInWords,
  withChoice,
  withheldLines,
  withoutChoice,
} from '../../src/models/withholding.ts';
import { cubeOf, figure, part, Q3 } from './written-cube.ts';

const withheldFigure = (part: Partial<WithheldFigure>): WithheldFigure => ({
  kpi: 'placements_3_plus',
  period: '2021-22-Q3',
  breakdown: '',
  category: '',
  why: 'small',
  numerator: 3,
  denominator: 120,
  value: 2.5,
  ...part,
});

const choice: WithholdingChoice = {
  areaCode: 'E06000047',
  kpi: 'secure',
  period: '2021-22-Q3',
  breakdown: '',
  category: '',
  action: 'withhold',
  reason: '',
};

describe('what officers read of withheld figures', () => {
  it('is the figure, its part, its numbers and why', () => {
    const lines = withheldLines(
      [
        withheldFigure({}),
        withheldFigure({ breakdown: 'Age', category: 'Under 1', why: 'difference' }),
      ],
      '2021-22-Q3',
      5,
    );
    expect(lines.map(({ title, part, text, why }) => [title, part, text, why])).toEqual([
      [
        'Children with three or more placements in a year',
        '',
        '3 of 120 (2.5%)',
        'It is a count from 1 to 5.',
      ],
      [
        'Children with three or more placements in a year',
        'Age: Under 1',
        '3 of 120 (2.5%)',
        'Another withheld number could be worked out from it.',
      ],
    ]);
  });

  it('is of the date of the quarter, a year that ends with it too', () => {
    const figures = [
      withheldFigure({ kpi: 'secure', period: '2021-22-Q4', denominator: null, value: 3 }),
      withheldFigure({ kpi: 'health_assessments', period: '2021-22' }),
      withheldFigure({ period: '2021-22-Q3' }),
    ];
    const of = (quarter: string) => withheldLines(figures, quarter, 5).map(({ kpi }) => kpi);
    expect(of('2021-22-Q4')).toEqual(['secure', 'health_assessments']);
    expect(of('2021-22-Q3')).toEqual(['placements_3_plus']);
  });

  it('names the threshold', () => {
    expect(whyInWords('small', 10)).toBe('It is a count from 1 to 10.');
  });
});

describe('what can be withheld besides', () => {
  const cube = cubeOf([
    ...figure('cla_number', Q3, 983),
    part('cla_number', Q3, 'Sex', 'Girls', 420),
    { ...part('cla_number', Q3, 'Sex', 'Boys', 563), source: 'dfe-ees-cla-2025' },
    ...figure('secure', Q3, 3),
    ...figure('uasc_number', '2021-22-Q2', 12),
    ...figure('sdq_score', Q3, 13.5, { origin: 'published' }),
  ]);

  it('is the council’s own figures of the quarter that are shown, and no published one', () => {
    const withheld = [{ kpi: 'secure', period: Q3, breakdown: '', category: '' }];
    expect(shownLines(cube, withheld, Q3).map(({ label }) => label)).toEqual([
      'Children in our care: 983',
      'Children in our care, Sex: Girls: 420',
    ]);
  });
});

describe('the choices of a council', () => {
  it('hold one a figure: the later one', () => {
    const show = { ...choice, action: 'show', reason: 'Published already' } as const;
    expect(withChoice([choice], show)).toEqual([show]);
    expect(withChoice([choice], { ...show, areaCode: 'E06000006' })).toHaveLength(2);
  });

  it('are undone for one figure of one council', () => {
    expect(withoutChoice([choice], 'E06000047', choice)).toEqual([]);
    expect(withoutChoice([choice], 'E06000006', choice)).toEqual([choice]);
  });

  it('need a reason to show', () => {
    expect(reasonError('  ')).toBe('Give the reason why this number may be shown');
    expect(reasonError('a'.repeat(501))).toBe('The reason must have at most 500 characters');
    expect(reasonError('Published already')).toBe('');
  });
});
