import { beforeAll, describe, expect, it } from 'vitest';
import type { CubeColumns } from '../../src/figures/cube-shape.ts';
import { unpackSnapshot } from '../../src/models/snapshot.ts';
import type { Calculator, CubeSettings } from '../../src/session/calculator.ts';
import { packCube } from '../../src/session/pack-cube.ts';
import { getState, inTurn, setState, settleCalculator } from '../../src/session/running.ts';
import { DEFAULT_SETTINGS } from '../../src/store/records.ts';
import { repositoryFile } from '../engine.ts';

/** What was asked of the calculator, newest last. */
const asked: (CubeSettings & { readonly areaCode: string })[] = [];

/** Only what a pack asks for; anything else would fail. */
const CALCULATOR = {
  cube: async (areaCode: string, settings: CubeSettings): Promise<CubeColumns> => {
    asked.push({ areaCode, ...settings });
    const columns = unpackSnapshot(repositoryFile('data/example/snapshot.json'))?.columns;
    if (columns === undefined) throw new Error('The built-in cube cannot be read.');
    return columns;
  },
} as Calculator;

beforeAll(() => settleCalculator(Promise.resolve(CALCULATOR)));

describe('the cube of a pack', () => {
  it.each([
    ['public', 'officer'],
    ['public', 'public'],
    ['officer', 'public'],
    ['officer', 'officer'],
  ] as const)('is of the %s view while the screen shows the %s view', async (view, screen) => {
    setState({ settings: { ...DEFAULT_SETTINGS, view: screen, threshold: 7, tolerance: 3 } });
    const cube = await packCube('E06000047', view);
    expect(cube.areaCode).toBe('E06000047');
    expect(asked.at(-1)).toMatchObject({ areaCode: 'E06000047', view, threshold: 7, tolerance: 3 });
  });

  it('never reaches the screen', async () => {
    setState({ settings: { ...DEFAULT_SETTINGS, view: 'public' }, cube: null, revision: 4 });
    const before = getState();
    await packCube('E06000047', 'officer');
    expect(getState()).toBe(before);
  });

  it('waits until a change of figures is done', async () => {
    const order: string[] = [];
    const change = inTurn(async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      order.push('change');
    });
    const cube = packCube('E06000047', 'public').then(() => order.push('cube'));
    await Promise.all([change, cube]);
    expect(order).toEqual(['change', 'cube']);
  });
});
