import { describe, expect, it } from 'vitest';
import { answerShown } from '../../../src/models/console/answer-shown.ts';
import { scrollToOutcome } from '../../../src/models/console/outcome-space.ts';
import { result } from './result-fixture.ts';

describe('which answer of several is shown at first', () => {
  const rows = (columns: string) => ({
    answer: {
      kind: 'rows' as const,
      table: {
        ...result(columns, []),
        cut: false,
        rows: async () => [],
        drop: async () => undefined,
      },
    },
  });
  const done = { answer: { kind: 'done' as const, changed: null } };
  const failed = {
    answer: {
      kind: 'failure' as const,
      failure: { code: 'failed' as const, message: '', hint: '', from: null, to: null },
    },
  };
  const BAR = { kind: 'bar', x: 'council', y: 'share' } as const;

  it('is the last, with a picture the last that has its columns, and an error before both', () => {
    const drawable = rows('council share:number');
    expect(answerShown([drawable, done], null)).toBe(1);
    expect(answerShown([drawable, drawable, rows('council'), done], BAR)).toBe(1);
    expect(answerShown([rows('council'), done], BAR)).toBe(1);
    expect(answerShown([drawable, failed], BAR)).toBe(1);
    expect(answerShown([drawable, done], { ...BAR, kind: 'scatter', label: 'region' })).toBe(1);
    expect(
      answerShown([drawable, done], { kind: 'line', x: 'council', y: ['share'], series: null }),
    ).toBe(0);
  });
});

describe('room for what came of a run', () => {
  // A screen of 800 pixels: the outcome may ask for 360 of them.
  it.each([
    ['seen whole', 300, 400, 0],
    ['begins at the fold', 800, 1000, 360],
    ['begins above the fold, and has not its part of the screen', 600, 1000, 160],
    ['is short and seen in part', 750, 100, 50],
    ['has its part, however long it is', 400, 5000, 0],
    ['begins above the screen', -200, 5000, 0],
  ])('where it %s', (_where, top, height, by) => {
    expect(scrollToOutcome(top, height, 800)).toBe(by);
  });
});
