import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { TARGETS } from '../../scripts/example/anchors.ts';
import { countExample } from '../../scripts/example/example.ts';
import { hashesCsv } from '../../scripts/example/records/zip.ts';
import { wantedFigures } from '../../scripts/example/wanted.ts';
import { targetsCsv } from '../../scripts/example/writer.ts';
import { productData, repositoryFile } from '../engine.ts';
import { DATA } from './rows.ts';

/** That the extracts are made from the wanted figures, byte for byte, stands in records.test.ts. */
test('the committed figures are what the product counts from the committed extracts', async () => {
  const zip = new Uint8Array(await readFile(`${DATA}/example/ssda903.zip`));
  const wanted = await wantedFigures(`${DATA}/published`);
  const same =
    (await countExample(zip, wanted, productData())) === repositoryFile('data/example/figures.csv');
  expect(same, 'Run node --import tsx scripts/example.mjs, and look at what has changed.').toBe(
    true,
  );
}, 60_000);

test('two runs want the same figures, and the targets are the committed ones', async () => {
  const first = await wantedFigures(`${DATA}/published`);
  expect(await wantedFigures(`${DATA}/published`)).toEqual(first);
  expect(targetsCsv(TARGETS)).toBe(repositoryFile('data/example/targets.csv'));
});

test('the committed hashes are those of the files in the committed archive', async () => {
  const zip = new Uint8Array(await readFile(`${DATA}/example/ssda903.zip`));
  const files = Object.entries(unzipSync(zip));
  const lines = files.map(
    ([path, bytes]) => `${path},${createHash('sha256').update(bytes).digest('hex')}\n`,
  );
  expect(repositoryFile('data/example/ssda903-files.csv')).toBe(
    ['file,sha256\n', ...lines].join(''),
  );
  const texts = new Map(files.map(([path, bytes]) => [path, strFromU8(bytes)]));
  expect(await hashesCsv(texts)).toBe(repositoryFile('data/example/ssda903-files.csv'));
});

test('without the published figures it fails rather than inventing them', async () => {
  await expect(wantedFigures(`${DATA}/example`)).rejects.toThrow();
});
