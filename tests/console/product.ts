import type { Console } from '../../src/console/console.ts';
import type { Connection } from '../../src/db/connection.ts';
import { openNodeEngine } from '../../src/db/node-engine.ts';
import type { Calculator } from '../../src/session/calculator.ts';
import { makeCalculator } from '../../src/session/calculator.ts';
import { DEFAULT_SETTINGS } from '../../src/store/records.ts';
import { productData, repositoryFile } from '../engine.ts';
import { startConsole } from './fixture.ts';

/** County Durham, of the example, and two councils of other regions. */
export const DURHAM = 'E06000047';
export const CAMDEN = 'E09000007';
export const CORNWALL = 'E06000052';

export interface Product {
  readonly engine: Connection;
  readonly calculator: Calculator;
}

/** The product's own engine with the example. */
export async function startProduct(): Promise<Product> {
  const engine = await openNodeEngine();
  const withheld = repositoryFile('data/published/withheld.csv');
  const calculator = await makeCalculator(engine, productData(), withheld);
  const figures = repositoryFile('data/example/figures.csv');
  const targets = repositoryFile('data/example/targets.csv');
  await calculator.putExample({ figures, targets }, [], { today: '2026-01-31', loads: new Map() });
  return { engine, calculator };
}

/** The console of a product in a view, with an area asked for. */
export function consoleOf(
  { calculator }: Product,
  view: Console['view'],
  area = DURHAM,
): Promise<Console> {
  const file = {
    id: 'example',
    file: 'figures.csv',
    size: 12_345,
    sha256: 'ab'.repeat(32),
    loadedAt: '2026-01-31T10:00:00Z',
    figures: 17,
  };
  return startConsole({
    view,
    copy: () => calculator.copy(area, { ...DEFAULT_SETTINGS, view }, [file]),
  });
}
