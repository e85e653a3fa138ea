import { expect, it } from 'vitest';

it('runs in British time, summer time too', () => {
  expect(new Date(2025, 6, 1).getTimezoneOffset()).toBe(-60);
  expect(new Date(2025, 0, 1).getTimezoneOffset()).toBe(0);
});
