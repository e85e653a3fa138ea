import { describe, expect, test } from 'vitest';
import { readNumber } from '../../src/models/number-entry.ts';

const PERCENT = { min: 0, max: 100, what: 'A percentage' };

describe('numbers as people write them', () => {
  test.each([
    ['9.5', 9.5],
    [' 9.5 % ', 9.5],
    ['0', 0],
    ['100', 100],
  ])('%s', (text, value) => {
    expect(readNumber(text, PERCENT)).toEqual({ kind: 'number', value });
  });

  test('thousands with commas', () => {
    const bounds = { min: 0, max: Number.POSITIVE_INFINITY, what: 'A target' };
    expect(readNumber('1,250', bounds)).toEqual({ kind: 'number', value: 1250 });
    expect(readNumber('12,50', bounds).kind).toBe('error');
  });

  test.each(['', '   ', '%'])('nothing but space or a sign is empty: “%s”', (text) => {
    expect(readNumber(text, PERCENT)).toEqual({ kind: 'empty' });
  });

  test.each(['-1', '100.1', 'ten', '1e2', '0x10', '9.5.1', 'Infinity', '9,5', '.5.'])(
    'what is none is said so: %s',
    (text) => {
      expect(readNumber(text, PERCENT)).toEqual({
        kind: 'error',
        message: 'A percentage is a number from 0 to 100, written in figures such as 2.5.',
      });
    },
  );

  test('without an upper bound the message names the lower one', () => {
    expect(readNumber('x', { min: 3, max: Number.POSITIVE_INFINITY, what: 'A target' })).toEqual({
      kind: 'error',
      message: 'A target is a number of 3 or more, written in figures such as 3.',
    });
  });
});
