import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { makeExample } from '../../scripts/example/example.ts';
import { DATA } from './rows.ts';

test('two runs give the same bytes, and they are the committed files', async () => {
  const first = await makeExample(`${DATA}/published`);
  const second = await makeExample(`${DATA}/published`);
  expect([...first.keys()]).toEqual(['figures.csv', 'targets.csv']);
  for (const [name, text] of first) {
    expect(second.get(name) === text).toBe(true);
    expect((await readFile(`${DATA}/example/${name}`, 'utf8')) === text).toBe(true);
  }
});

test('without the published figures it fails rather than inventing them', async () => {
  await expect(makeExample(`${DATA}/example`)).rejects.toThrow();
});
