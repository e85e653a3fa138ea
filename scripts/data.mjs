/**
 * `npm run data -- --from FOLDER`: builds `data/`: areas, neighbours and published figures from
 * the publishers' files in FOLDER, then the example council's children's records with the figures that
 * are counted from them, and what is worked out ahead. All arguments go to the first.
 */
import { resolve } from 'node:path';
import { run } from './command.mjs';

const ROOT = resolve(import.meta.dirname, '..');

/** @type {readonly (readonly string[])[]} */
const steps = [
  ['scripts/data/build.ts', ...process.argv.slice(2)],
  ['scripts/example.mjs'],
  ['scripts/ahead.mjs'],
];

process.exitCode = 0;
for (const step of steps) {
  process.exitCode = await run(process.execPath, ['--import', 'tsx', ...step], { cwd: ROOT });
  if (process.exitCode !== 0) {
    break;
  }
}
