/**
 * Runs the command while this module is imported: `scripts/figures.mjs` imports it through Vite, which
 * can import nothing more (what opens a zip, among others) once that import is over.
 */
import { main } from './main.ts';

process.exitCode = await main(process.argv.slice(2));
