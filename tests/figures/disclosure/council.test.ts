import { describe, expect, it } from 'vitest';
import { withhold } from '../../../src/figures/disclosure/withhold.ts';
import { smallCouncil } from './small-council.ts';
import { keyOf, toldByFigures } from './what-readers-know.ts';

const COUNCILS = Array.from({ length: 20 }, (_, at) => [at + 1, 8 + ((at * 23) % 53)] as const);

describe('the figures of a small council', () => {
  it.each(COUNCILS)(
    'council %i with %i children: a patient reader tells no small number',
    (seed, size) => {
      const figures = smallCouncil(seed, size);
      const withheld = withhold(figures, { threshold: 5 });
      expect(toldByFigures(figures, new Set(withheld.map(keyOf)))).toEqual([]);
    },
  );

  it('tells many of them where nothing more is withheld than the small ones', () => {
    const figures = smallCouncil(3, 40);
    const small = figures.filter((figure) => figure.small !== '').map(keyOf);
    expect(toldByFigures(figures, new Set(small)).length).toBeGreaterThan(10);
  });
});
