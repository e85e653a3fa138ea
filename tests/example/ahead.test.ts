import { expect, test } from 'vitest';
import { makeSnapshot, makeWithheld } from '../../scripts/example/ahead.ts';
import { productData, repositoryFile } from '../engine.ts';

const OUT_OF_DATE = 'Run npm run ahead, and look at what has changed.';

test('what is withheld of the published figures is what disclosure control says today', async () => {
  const same =
    (await makeWithheld(productData())) === repositoryFile('data/published/withheld.csv');
  expect(same, OUT_OF_DATE).toBe(true);
}, 120_000);

test('the built-in cube of the example is what the engine gives today', async () => {
  const made = await makeSnapshot(productData(), repositoryFile('data/published/withheld.csv'), {
    figures: repositoryFile('data/example/figures.csv'),
    targets: repositoryFile('data/example/targets.csv'),
  });
  expect(made === repositoryFile('data/example/snapshot.json'), OUT_OF_DATE).toBe(true);
});
