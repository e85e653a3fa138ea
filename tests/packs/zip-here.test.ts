import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipHere } from '../../src/packs/zip-here.ts';

test('what is zipped a piece at a time unzips to the same files', async () => {
  // Longer than two turns of the page, and text that does not repeat at once.
  const long = Array.from({ length: 700_000 }, (_, at) => `${at},`).join('');
  const files = { 'empty.xml': new Uint8Array(), 'xl/long.xml': strToU8(long) };
  const archive = unzipSync(new Uint8Array(await zipHere(files)));
  expect(Object.keys(archive)).toEqual(['empty.xml', 'xl/long.xml']);
  expect(archive['empty.xml']?.length).toBe(0);
  expect(strFromU8(archive['xl/long.xml'] ?? new Uint8Array()) === long).toBe(true);
});
