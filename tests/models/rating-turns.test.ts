import { describe, expect, test } from 'vitest';
import {
  alternativeInWords,
  alternatives,
  countsInWords,
  countsOf,
  ratingsOf,
  turns,
} from '../../src/models/rating-turns.ts';
import { QUARTER, smallCube } from './small-cube.ts';

const CHOICE = { compare: 'neighbours', model: '2025', method: 'median' } as const;

const CUBE = smallCube('E06000047', [
  {
    kpi: 'foster_care',
    value: 70,
    beside: [
      { comparator: 'neighbours', model: '2025', method: 'median', rating: 'close' },
      { comparator: 'neighbours', model: '2025', method: 'mean', rating: 'worse' },
      { comparator: 'neighbours', model: '2021', method: 'median', rating: 'close' },
      { comparator: 'target', rating: 'better' },
    ],
  },
  {
    kpi: 'dental_checks',
    value: 40,
    beside: [
      { comparator: 'neighbours', model: '2025', method: 'median', rating: 'better' },
      { comparator: 'neighbours', model: '2025', method: 'mean', rating: 'better' },
      { comparator: 'target', rating: 'worse' },
    ],
  },
  { kpi: 'cla_number', value: 983, beside: [{ comparator: 'neighbours', rating: null }] },
]);

test('the other method and the other model, each against the choice that holds', () => {
  const [method, model] = alternatives(CUBE, QUARTER, CHOICE);
  expect(method?.turns.map(({ kpi, from, to }) => [kpi.id, from, to])).toEqual([
    ['foster_care', 'close', 'worse'],
  ]);
  expect(model?.turns.map(({ kpi, from, to }) => [kpi.id, from, to])).toEqual([
    ['dental_checks', 'better', null],
  ]);
});

test('said in words', () => {
  const said = alternatives(CUBE, QUARTER, CHOICE).map(alternativeInWords);
  expect(said).toEqual([
    'With the mean instead of the median, 1 rating against neighbours changes.',
    'With the 2021 model instead of the 2025 one, 1 rating against neighbours changes.',
  ]);
  const none = alternatives(smallCube('E06000047', []), QUARTER, {
    ...CHOICE,
    model: '2021',
    method: 'mean',
  }).map(alternativeInWords);
  expect(none).toEqual([
    'With the median instead of the mean, no rating against neighbours changes.',
    'With the 2025 model instead of the 2021 one, no rating against neighbours changes.',
  ]);
});

describe('before and after', () => {
  test('neutral KPIs are not listed, and each comparator counts for itself', () => {
    const rated = ratingsOf(CUBE, QUARTER, CHOICE);
    expect(rated.some((one) => one.kpi.id === 'cla_number')).toBe(false);
    expect(countsInWords(countsOf(rated, 'neighbours'))).toBe(
      'Better or the same 1, Close 1, Worse 0',
    );
    expect(countsInWords(countsOf(rated, 'target'))).toBe('Better or the same 1, Close 0, Worse 1');
    expect(countsInWords(countsOf(rated, 'england'))).toBe(
      'Better or the same 0, Close 0, Worse 0',
    );
  });

  test('only what differs is a turn', () => {
    const before = ratingsOf(CUBE, QUARTER, CHOICE, ['target']);
    const after = before.map((one) =>
      one.kpi.id === 'dental_checks' ? { ...one, rating: 'close' as const } : one,
    );
    expect(turns(before, after).map(({ kpi, from, to }) => [kpi.id, from, to])).toEqual([
      ['dental_checks', 'worse', 'close'],
    ]);
    expect(turns(before, before)).toEqual([]);
  });

  test('a turn has the words of both ratings, and the same is not called better', () => {
    const at = (value: number, rating: 'better' | 'worse' | null) => {
      const beside = [{ comparator: 'target', rating, value, difference: 70 - value } as const];
      const cube = smallCube('E06000047', [{ kpi: 'foster_care', value: 70, beside }]);
      return ratingsOf(cube, QUARTER, CHOICE, ['target']);
    };
    const words = turns(at(80, 'worse'), at(70, 'better')).map((turn) => turn.words);
    expect(words).toEqual([['Worse', 'Same']]);
    expect(turns(at(60, 'better'), at(70, 'better'))).toEqual([]);
    expect(turns([], at(60, 'better')).map((turn) => turn.words)).toEqual([
      ['Not rated', 'Better'],
    ]);
  });
});
