import { expect, it } from 'vitest';
import { usedPostcodes } from '../../src/session/records-state.ts';

const told = (name: string) =>
  ({ name, status: 'accepted', pairs: 14, placed: 12, measured: 11, findings: [] }) as const;

it('a list of postcodes names the one in whose place it stands, also when it is read again', () => {
  const first = usedPostcodes(told('north.csv'), null);
  expect(first).toEqual({
    name: 'north.csv',
    pairs: 14,
    placed: 12,
    measured: 11,
    insteadOf: null,
  });
  const second = usedPostcodes(told('south.csv'), first);
  expect(second.insteadOf).toBe('north.csv');
  // More records are looked up in the list that is there.
  expect(usedPostcodes(told('south.csv'), second).insteadOf).toBe('north.csv');
  expect(usedPostcodes(told('north.csv'), first).insteadOf).toBeNull();
});
