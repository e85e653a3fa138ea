import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { makeExample } from '../../scripts/example/example.ts';
import { wantedFigures } from '../../scripts/example/wanted.ts';
import { productData } from '../engine.ts';
import { DATA } from './rows.ts';

test('the extracts, and the figures that the product counts from them, are the committed files', async () => {
  const files = await makeExample(`${DATA}/published`, productData());
  expect([...files.keys()]).toEqual(['ssda903.zip', 'figures.csv', 'targets.csv']);
  for (const [name, content] of files) {
    const committed = await readFile(`${DATA}/example/${name}`);
    expect(committed.equals(Buffer.from(content))).toBe(true);
  }
}, 60_000);

test('two runs want the same figures', async () => {
  const first = await wantedFigures(`${DATA}/published`);
  expect(await wantedFigures(`${DATA}/published`)).toEqual(first);
});

test('without the published figures it fails rather than inventing them', async () => {
  await expect(wantedFigures(`${DATA}/example`)).rejects.toThrow();
});
