import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MadeFile } from '../pages/data-page.ts';

/** A file of `tests/browser/fixtures`, with the name under which it is brought. */
export function fixtureFile(name: string): MadeFile {
  return { name, content: readFileSync(join(import.meta.dirname, '../fixtures', name)) };
}
