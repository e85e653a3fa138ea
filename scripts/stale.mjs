/** Tells whether the built app is older than what it is built from. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Everything that a change of must lead to a new build. */
const SOURCES = [
  'src',
  'queries',
  'data',
  'public',
  'scripts/server/headers.mjs',
  'index.html',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
];

/**
 * The latest change of a file, or of anything in a folder. The folders themselves count, so a
 * file that was taken away is noticed too.
 * @param {string} path
 * @returns {number} milliseconds; 0 when there is nothing there
 */
function latestChange(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) {
    return 0;
  }
  if (!stats.isDirectory()) {
    return stats.mtimeMs;
  }
  return readdirSync(path).reduce(
    (latest, name) => Math.max(latest, latestChange(join(path, name))),
    stats.mtimeMs,
  );
}

/**
 * @param {string} root the project's folder
 * @returns {boolean} true when there is no build, or a source is newer than it
 */
export function needsBuild(root) {
  const built = statSync(join(root, 'dist', 'index.html'), { throwIfNoEntry: false });
  return (
    built === undefined ||
    SOURCES.some((source) => latestChange(join(root, source)) > built.mtimeMs)
  );
}
