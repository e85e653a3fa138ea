import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Connection } from '../../src/db/connection.ts';
import { queryNeighbours } from '../../src/figures/neighbours.ts';
import { startedEngine } from '../engine.ts';

let engine: Connection;

beforeAll(async () => {
  engine = await startedEngine();
});

afterAll(async () => {
  await engine.close();
});

/** From the published lists of both models: 3-digit codes in the order of SN_1 to SN_10. */
test('County Durham’s ten in the 2025 model, nearest first, then those of 2021', async () => {
  const neighbours = await queryNeighbours(engine, 'E06000047');
  const codes = (model: string) =>
    neighbours.filter((one) => one.model === model).map((one) => one.areaCode);
  expect(codes('2025')).toEqual([
    'E06000006', // 876 Halton
    'E08000015', // 344 Wirral
    'E08000037', // 390 Gateshead
    'E06000003', // 807 Redcar and Cleveland
    'E08000018', // 372 Rotherham
    'E08000016', // 370 Barnsley
    'E08000024', // 394 Sunderland
    'E08000023', // 393 South Tyneside
    'E06000004', // 808 Stockton-on-Tees
    'E06000005', // 841 Darlington
  ]);
  const both = codes('2021').filter((code) => codes('2025').includes(code));
  expect(codes('2021')).toHaveLength(10);
  expect(both).toHaveLength(6);
  expect(neighbours[0]).toEqual({
    model: '2025',
    place: 1,
    areaCode: 'E06000006',
    closeness: 'Very close',
  });
});

test('Cumberland has neighbours in the newer model alone; an unknown code has none', async () => {
  const cumberland = await queryNeighbours(engine, 'E06000063');
  expect(new Set(cumberland.map((one) => one.model))).toEqual(new Set(['2025']));
  expect(await queryNeighbours(engine, 'E99999999')).toEqual([]);
});
