import { unpackSnapshot } from '../models/snapshot.ts';
import { beginOpening } from '../store/database.ts';
import { fetchExampleSnapshot } from './data-files.ts';
import '../models/format.ts';

/**
 * What the first picture is drawn from, asked for before the rest of the script is there. `main.tsx`
 * imports this first, and the build makes a small script of it and what it needs (`vite.config.ts`):
 * the browser opens its storage and reads the example's cube while it still compiles the large one.
 * How numbers are written is among it, since a browser takes ten milliseconds to find that out.
 */

/** The document's storage. */
export const opening = beginOpening();

/** The example's cube; null where it could not be read. */
export const exampleSnapshot = fetchExampleSnapshot().then(unpackSnapshot, () => null);
