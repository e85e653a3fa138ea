import { describe, expect, it } from 'vitest';
import type { DisclosureFigure } from '../../../src/figures/disclosure/sheets.ts';
import { withhold } from '../../../src/figures/disclosure/withhold.ts';

const figure = (n: number, breakdown = '', category = ''): DisclosureFigure => ({
  kpi: 'cla_number',
  period: '2021-22-Q3',
  breakdown,
  category,
  origin: 'own',
  unit: 'count',
  numerator: n,
  denominator: null,
  shown: true,
  flag: '',
  small: n > 0 && n <= 5 ? 'small' : '',
});

/** Thirty breakdowns of the number in care, each into eight parts. */
function council(parts: readonly number[]): DisclosureFigure[] {
  const whole = parts.reduce((sum, n) => sum + n, 0);
  const dimensions = Array.from({ length: 30 }, (_, at) => `Dimension ${at}`);
  return [
    figure(whole),
    ...dimensions.flatMap((dimension) => parts.map((n, at) => figure(n, dimension, `Part ${at}`))),
  ];
}

describe('a period with very many parts', () => {
  it('shows none of them where half of those with children are small', () => {
    // Two of four parts with children are small; the four without any do not count.
    const withheld = withhold(council([3, 2, 20, 30, 0, 0, 0, 0]), { threshold: 5 });
    expect(withheld).toHaveLength(240);
    expect(withheld.every(({ breakdown }) => breakdown !== '')).toBe(true);
    expect(withheld.filter(({ why }) => why === 'small')).toHaveLength(60);
  });

  it('shows what it can where fewer are small', () => {
    // One small part of five, and the smallest of the others with it, in each of thirty tables.
    const withheld = withhold(council([3, 20, 25, 30, 40, 0, 0, 0]), { threshold: 5 });
    expect(withheld).toHaveLength(60);
  });
});
