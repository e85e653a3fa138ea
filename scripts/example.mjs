/** A step of `npm run data`: makes the example council's extracts, figures and targets (data/example). */
import { join } from 'node:path';
import { runnerImport } from 'vite';

await runnerImport(join(import.meta.dirname, 'example/build.ts'));
