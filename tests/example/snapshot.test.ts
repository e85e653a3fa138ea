import { expect, test } from 'vitest';
import { makeSnapshot } from '../../scripts/example/make-snapshot.ts';
import { repositoryFile } from '../engine.ts';

test('the built-in cube of the example is what the engine gives today', async () => {
  const made = await makeSnapshot(
    {
      'areas.csv': repositoryFile('data/areas.csv'),
      'neighbours.csv': repositoryFile('data/neighbours.csv'),
      'dfe.csv': repositoryFile('data/published/dfe.csv'),
      'ons.csv': repositoryFile('data/published/ons.csv'),
    },
    {
      figures: repositoryFile('data/example/figures.csv'),
      targets: repositoryFile('data/example/targets.csv'),
    },
  );
  const same = made === repositoryFile('data/example/snapshot.json');
  expect(same, 'Run npm run snapshot, and look at what has changed.').toBe(true);
});
