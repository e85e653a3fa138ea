/**
 * `npm run check:arrow`: there must be one copy of Apache Arrow. Two copies fail silently: a table
 * made by one is not a table to the other, and its values are misread.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

const PACKAGE = 'apache-arrow';

/** @typedef {{ path: string, version: string }} Copy where in the project, and which version */

/**
 * The packages of a `node_modules` folder, scoped ones too.
 * @param {string} folder
 * @returns {string[]} their folders
 */
function packagesIn(folder) {
  if (!existsSync(folder)) {
    return [];
  }
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) =>
      name.startsWith('@')
        ? readdirSync(join(folder, name)).map((scoped) => join(folder, name, scoped))
        : [join(folder, name)],
    );
}

/**
 * The copies of Arrow that are installed, at any depth.
 * @param {string} root the project's folder
 * @returns {Copy[]}
 */
export function installedCopies(root) {
  /** @type {(folder: string) => Copy[]} */
  const walk = (folder) =>
    packagesIn(folder).flatMap((found) => {
      const inside = walk(join(found, 'node_modules'));
      if (!found.endsWith(`${sep}${PACKAGE}`)) {
        return inside;
      }
      const { version } = JSON.parse(readFileSync(join(found, 'package.json'), 'utf8'));
      return [{ path: relative(root, found).replaceAll(sep, '/'), version }, ...inside];
    });
  return walk(join(root, 'node_modules'));
}

/**
 * The copies of Arrow that the lock file would install.
 * @param {string} root the project's folder
 * @returns {Copy[]}
 */
export function lockedCopies(root) {
  /** @type {{ packages: Record<string, { version: string }> }} */
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(lock.packages)
    .filter(([path]) => path.endsWith(`node_modules/${PACKAGE}`))
    .map(([path, { version }]) => ({ path, version }));
}

/**
 * @param {string} root the project's folder
 * @returns {{ ok: boolean, message: string }}
 */
export function checkArrow(root) {
  for (const [where, copies] of /** @type {const} */ ([
    ['package-lock.json', lockedCopies(root)],
    ['node_modules', installedCopies(root)],
  ])) {
    if (copies.length !== 1) {
      const found = copies.map(({ path, version }) => `\n  ${path} (${version})`).join('');
      return {
        ok: false,
        message: `There must be one copy of ${PACKAGE} and ${where} has ${copies.length}.${found}\nPin it in package.json to the version that @duckdb/duckdb-wasm depends on.`,
      };
    }
  }
  return { ok: true, message: `There is one copy of ${PACKAGE}.` };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { ok, message } = checkArrow(resolve(import.meta.dirname, '..'));
  console.log(message);
  process.exitCode = ok ? 0 : 1;
}
