import { expect, it } from 'vitest';
import { movedOn } from '../../src/session/moved-on.ts';

const DURHAM = { area: 'E06000047', quarter: '2021-22-Q3' };

it.each([
  ['the same', DURHAM, DURHAM, false],
  ['another area', DURHAM, { ...DURHAM, area: 'E08000037' }, true],
  ['another quarter', DURHAM, { ...DURHAM, quarter: '2021-22-Q2' }, true],
  ['an area that was left open', { area: null, quarter: null }, DURHAM, false],
  ['an area that is left open now', DURHAM, { area: null, quarter: null }, false],
])('%s', (_, before, now, moved) => {
  expect(movedOn(before, now)).toBe(moved);
});
