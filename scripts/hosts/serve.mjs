/**
 * `node scripts/hosts/serve.mjs nginx` (or `apache`): serves the release of the build as
 * docs/hosting.md says, under /quarterlight/, from a folder that is gone afterwards. PORT chooses
 * the port.
 */
import { spawn } from 'node:child_process';
import { chmodSync, fstatSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeRelease } from '../release-folder.mjs';
import { untilStopped } from '../server/until-stopped.mjs';
import { findHost, HOSTS, hostAdvice, SUB_PATH } from './hosts.mjs';

const DEFAULT_PORT = 4184;

/**
 * Serves until it is stopped.
 * @param {'nginx' | 'apache'} name
 * @param {number} port
 */
function serve(name, port) {
  const host = HOSTS[name];
  const program = findHost(host);
  if (program === undefined) {
    throw new Error(hostAdvice(name, host));
  }
  const folder = mkdtempSync(join(tmpdir(), `quarterlight-${name}-`));
  // A server that was started by the superuser gives files out as somebody else.
  chmodSync(folder, 0o755);
  writeRelease(resolve(import.meta.dirname, '../../dist'), join(folder, 'quarterlight'));
  const root = process.getuid?.() === 0;
  for (const [file, text] of Object.entries(host.files({ folder, port, root }))) {
    writeFileSync(join(folder, file), text);
  }
  const child = spawn(program, host.args(folder), { stdio: 'inherit' });
  let stopping = false;
  /** @type {Promise<void>} */
  const ended = new Promise((done) => {
    child.once('close', (code) => {
      if (!stopping) {
        console.error(`${name} ended by itself (${code}).\n${readLog(join(folder, 'error.log'))}`);
        process.exitCode = 1;
      }
      rmSync(folder, { recursive: true, force: true });
      done();
    });
  });
  const stop = async () => {
    stopping = true;
    child.kill('SIGTERM');
    await ended;
  };
  untilStopped(stop);
  // Whoever started this by a pipe and was killed closes it: the host does not outlive the tests.
  const input = fstatSync(process.stdin.fd);
  if (input.isFIFO() || input.isSocket()) {
    process.stdin.resume().once('end', () => void stop());
  }
  console.log(`Quarterlight is on ${name} at http://localhost:${port}${SUB_PATH}`);
}

/**
 * @param {string} file
 * @returns {string} what it says; nothing where there is none
 */
function readLog(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

const name = process.argv[2];
if (name !== 'nginx' && name !== 'apache') {
  console.error('Say which: nginx or apache.');
  process.exitCode = 1;
} else {
  serve(name, Number(process.env['PORT'] || DEFAULT_PORT));
}
