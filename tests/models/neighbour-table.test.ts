import { describe, expect, test } from 'vitest';
import type { Neighbour } from '../../src/figures/neighbours.ts';
import { agreement, neighbourTable } from '../../src/models/neighbour-table.ts';
import { NAMES } from './small-names.ts';

const neighbour = (model: Neighbour['model'], place: number, areaCode: string): Neighbour => ({
  model,
  place,
  areaCode,
  closeness: place === 1 ? 'Very close' : 'Close',
});

const BOTH = [
  neighbour('2025', 1, 'E06000006'),
  neighbour('2025', 2, 'E08000037'),
  neighbour('2021', 1, 'E08000037'),
  neighbour('2021', 2, 'E09000001'),
];

describe('both models side by side', () => {
  test('the chosen model leads, those of the other alone follow', () => {
    const table = neighbourTable(BOTH, '2025', NAMES);
    expect(table.rows.map((row) => [row.name, row.chosen?.place, row.other?.place])).toEqual([
      ['Halton', 1, undefined],
      ['Gateshead', 2, 1],
      ['E09000001', undefined, 2],
    ]);
    expect([table.inChosen, table.inOther, table.inBoth]).toEqual([2, 2, 1]);
    expect(agreement(table, 'County Durham')).toBe('One of the two is in both models.');
  });

  test('choosing the other model turns them round', () => {
    const table = neighbourTable(BOTH, '2021', NAMES);
    expect(table.otherModel).toBe('2025');
    expect(table.rows.map((row) => row.name)).toEqual(['Gateshead', 'E09000001', 'Halton']);
  });
});

describe('an area that a model does not have', () => {
  const only2025 = BOTH.slice(0, 2);

  test('when the model is not the chosen one', () => {
    expect(agreement(neighbourTable(only2025, '2025', NAMES), 'Cumberland')).toBe(
      'Cumberland has no neighbours in the 2021 model.',
    );
  });

  test('when it is', () => {
    expect(agreement(neighbourTable(only2025, '2021', NAMES), 'Cumberland')).toBe(
      'Cumberland has no neighbours in the 2021 model, so with it nothing is compared with neighbours. Those of the 2025 model are shown here.',
    );
  });

  test('when there is none at all', () => {
    expect(agreement(neighbourTable([], '2025', NAMES), 'Poole')).toBe(
      'Poole has no statistical neighbours in either model, so it is not compared with any.',
    );
  });
});
