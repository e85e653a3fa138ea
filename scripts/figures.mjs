/**
 * `npm run figures -- PATH... --area CODE --out FILE`: works out the figures of SSDA903 extracts as the
 * page does, without the page. `npm run figures -- --help` says more.
 */
import { join } from 'node:path';
import { runnerImport } from 'vite';

await runnerImport(join(import.meta.dirname, 'figures/run.ts'));
