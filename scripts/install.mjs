/** Sees to it that this machine has the Node and the packages that Quarterlight needs. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './command.mjs';

/**
 * @param {string} version such as `20.19.0` or `v20.19.0`
 * @returns {number[]}
 */
const parts = (version) => version.replace(/^v/, '').split('.').map(Number);

/**
 * Is this Node new enough?
 * @param {string} version of Node, such as `v20.20.2`
 * @param {string} range of `engines` in package.json, in the form `>=20.19.0`
 * @returns {boolean}
 * @throws {Error} when the range has another form
 */
export function nodeIsNewEnough(version, range) {
  const least = /^>=(\d+\.\d+\.\d+)$/.exec(range)?.[1];
  if (least === undefined) {
    throw new Error(`engines.node in package.json should read ">=1.2.3" and reads "${range}".`);
  }
  const found = parts(version);
  for (const [index, wanted] of parts(least).entries()) {
    const have = found[index] ?? 0;
    if (have !== wanted) {
      return have > wanted;
    }
  }
  return true;
}

/**
 * @param {string} file
 * @returns {number | undefined} when it was last changed, in milliseconds; undefined for no file
 */
const changedAt = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs;

/**
 * Do packages have to be installed? Yes, when there are none or the lock file is newer than they.
 * @param {string} root the project's folder
 * @returns {boolean}
 */
export function needsInstall(root) {
  const installed = changedAt(join(root, 'node_modules', '.package-lock.json'));
  const locked = changedAt(join(root, 'package-lock.json'));
  return installed === undefined || (locked !== undefined && locked > installed);
}

/**
 * Checks Node and installs the packages where that is needed, telling the person.
 * @param {string} root the project's folder
 * @returns {Promise<boolean>} false when the project cannot run here; the reason is printed
 */
export async function prepare(root) {
  const range = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.node;
  if (!nodeIsNewEnough(process.version, range)) {
    console.error(
      `Quarterlight needs Node.js ${range.replace('>=', '')} or newer. This is Node.js ${process.version.slice(1)}.\n` +
        'Install a newer one (or run "nvm use" in this folder), then try again.',
    );
    return false;
  }
  if (!needsInstall(root)) {
    return true;
  }
  console.log('Installing the packages that Quarterlight is made with. This takes a minute.');
  if ((await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root })) !== 0) {
    console.error('The packages could not be installed: see the messages above.');
    return false;
  }
  return true;
}
