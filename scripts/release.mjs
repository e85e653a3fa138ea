import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');

/** What the figures of a build are made by. A stored cube of another release is not drawn. */
const FOLDERS = ['data', 'queries', 'src/figures', 'src/kpis'];

/** The version with a few letters of the SHA-256 of all that makes figures: `0.1.0-3fa9c1d2`. */
export function release() {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const hash = createHash('sha256');
  for (const folder of FOLDERS) {
    const names = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const name of names) hash.update(readFileSync(name));
  }
  return `${version}-${hash.digest('hex').slice(0, 8)}`;
}
