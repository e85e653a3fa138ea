import { beforeAll, expect, it, vi } from 'vitest';
import type { Connection } from '../../src/db/connection.ts';
import type { Calculator } from '../../src/session/calculator.ts';
import {
  checkRecords,
  csvOf,
  readinessStore,
  recordsChanged,
  rowsOf,
} from '../../src/session/readiness.ts';
import { settleCalculator } from '../../src/session/running.ts';
import { openRecords, takeRecords } from '../records/check-fixture.ts';

const RULE = 'unknown_review_code';
let connection: Connection;

beforeAll(async () => {
  connection = await openRecords();
  // It is waited for, and nothing is asked of it.
  await settleCalculator(Promise.resolve({} as Calculator));
  await takeRecords(connection, { reviews: [{ child: '1', review_code: 'PN9' }] });
});

const rowsFound = () => readinessStore.getState().checks?.find(({ rule }) => rule === RULE)?.rows;

it('has nothing while there are no records', async () => {
  await checkRecords();
  expect(readinessStore.getState()).toMatchObject({ there: false, checks: null, share: null });
  expect(await rowsOf(RULE, 0, 10)).toEqual([]);
  expect(await csvOf(RULE)).toBe('');
});

it('checks records once, and anew when they have changed', async () => {
  recordsChanged(connection);
  expect(readinessStore.getState()).toMatchObject({ there: true, checks: null });
  const shares: (number | null)[] = [];
  const stop = readinessStore.subscribe(({ share }) => shares.push(share));
  await Promise.all([checkRecords(), checkRecords()]);
  stop();
  expect(rowsFound()).toBe(1);
  expect(shares[0]).toBe(0);
  expect(shares.at(-1)).toBeNull();
  const asked = vi.spyOn(connection, 'query');
  await checkRecords();
  expect(asked).not.toHaveBeenCalled();
  expect((await rowsOf(RULE, 0, 10)).map(({ found }) => found)).toEqual(['PN9']);
  expect(await csvOf(RULE)).toContain('PN9');

  await takeRecords(connection, {});
  recordsChanged(connection);
  await checkRecords();
  expect(rowsFound()).toBe(0);
});

it('forgets what it found with the records', async () => {
  recordsChanged(null);
  expect(readinessStore.getState()).toMatchObject({ there: false, checks: null });
  expect(await csvOf(RULE)).toBe('');
});

it('says what went wrong, and can be asked again', async () => {
  const broken = { ...connection, run: () => Promise.reject(new Error('No memory.')) };
  recordsChanged(broken);
  await checkRecords();
  expect(readinessStore.getState()).toMatchObject({ failure: 'No memory.', share: null });
  recordsChanged(connection);
  await checkRecords();
  expect(readinessStore.getState().failure).toBe('');
  expect(rowsFound()).toBe(0);
});
