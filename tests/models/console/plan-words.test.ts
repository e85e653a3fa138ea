import { describe, expect, test } from 'vitest';
import type { PlanNode } from '../../../src/console/console.ts';
import { operatorWords, planSteps } from '../../../src/models/console/plan-words.ts';

function node(name: string, rows: number | null, ms: number | null, ...children: PlanNode[]) {
  return { name, details: [], rows, milliseconds: ms, children } satisfies PlanNode;
}

describe('a plan in words', () => {
  test('common operators have words, others go by their name', () => {
    expect(operatorWords('HASH_JOIN ')).toBe('Match rows of two tables');
    expect(operatorWords('SOME_NEW_THING')).toBe('Some new thing');
  });

  test('a plan that was run has rows, times and shares that add up', () => {
    const plan = [
      node(
        'TOP_N',
        10,
        1,
        node('HASH_JOIN', 1200, 6, node('SEQ_SCAN', 1, 2.9), node('FILTER', 0, 0.1)),
      ),
    ];
    const [top] = planSteps(plan);
    expect(top).toMatchObject({ id: '0', rows: '10 rows', time: '10% of the time, 1 ms' });
    const join = top?.children[0];
    expect(join).toMatchObject({ rows: '1,200 rows', share: 0.6, time: '60% of the time, 6 ms' });
    expect(join?.children.map(({ id, rows, time }) => [id, rows, time])).toEqual([
      ['0.0.0', '1 row', '29% of the time, 3 ms'],
      ['0.0.1', '0 rows', '1% of the time, under 1 ms'],
    ]);
  });

  test('a plan that was not run has estimates and no times', () => {
    const [step] = planSteps([node('SEQ_SCAN', 1000, null)]);
    expect(step).toMatchObject({ rows: 'about 1,000 rows', share: null, time: '' });
    expect(planSteps([node('UNNEST', null, null)])[0]?.rows).toBe('');
  });
});
