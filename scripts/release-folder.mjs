/**
 * `npm run release`: builds the app and writes `release/quarterlight-VERSION/`, a folder to put on
 * any web server. It needs no Node there.
 */
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { npm } from './command.mjs';

const ROOT = resolve(import.meta.dirname, '..');

/** Files of the project that go into the release, by their place in it. */
const EXTRAS = {
  'INSTALL.txt': 'hosting/INSTALL.txt',
  LICENSE: 'LICENSE',
  '.htaccess': 'hosting/htaccess',
  'web.config': 'hosting/web.config',
  _headers: 'hosting/_headers',
  'hosting/nginx.conf': 'hosting/nginx.conf',
  'hosting/apache.conf': 'hosting/apache.conf',
};
const SUMS = 'SHA256SUMS';

/**
 * @param {string} folder
 * @returns {string[]} every file in it but the sums, as sorted paths with strokes
 */
function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter((file) => file !== SUMS)
    .sort();
}

/**
 * @param {string} folder
 * @returns {string} a line a file, as `sha256sum` writes and checks them
 */
export function checksums(folder) {
  return filesOf(folder)
    .map((file) => {
      const digest = createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex');
      return `${digest}  ${file}\n`;
    })
    .join('');
}

/**
 * Writes the release of a build.
 * @param {string} built the folder of the build
 * @param {string} target the folder to write; what was in it is gone
 */
export function writeRelease(built, target) {
  rmSync(target, { recursive: true, force: true });
  cpSync(built, target, { recursive: true });
  mkdirSync(join(target, 'hosting'));
  for (const [place, file] of Object.entries(EXTRAS)) {
    copyFileSync(join(ROOT, file), join(target, place));
  }
  appendFileSync(
    join(target, 'third-party-licences.txt'),
    readFileSync(join(ROOT, 'hosting/more-licences.txt')),
  );
  writeFileSync(join(target, SUMS), checksums(target));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const place = `release/quarterlight-${version}`;
  process.exitCode = await npm(['run', '--silent', 'build'], { cwd: ROOT });
  if (process.exitCode === 0) {
    writeRelease(join(ROOT, 'dist'), join(ROOT, place));
    console.log(`The release is in ${place}: INSTALL.txt there says what to do with it.`);
  }
}
