/**
 * `npm run test:hosts`: every browser test on nginx and on Apache, each with its documented
 * configuration under /quarterlight/. What is said after `--` goes to Playwright.
 */
import { resolve } from 'node:path';
import { npm } from '../command.mjs';
import { needsBuild } from '../stale.mjs';
import { findHost, HOSTS, hostAdvice } from './hosts.mjs';
import { sitePorts } from './ports.mjs';

const ROOT = resolve(import.meta.dirname, '../..');

/** @returns {Promise<number>} the exit code */
async function testHosts() {
  const missing = Object.entries(HOSTS).filter(([, host]) => findHost(host) === undefined);
  for (const [name, host] of missing) {
    console.error(hostAdvice(name, host));
  }
  if (missing.length > 0) {
    return 1;
  }
  if (needsBuild(ROOT) && (await npm(['run', '--silent', 'build'], { cwd: ROOT })) !== 0) {
    return 1;
  }
  const sites = Object.keys(HOSTS).join(',');
  const env = { ...process.env, ...(await sitePorts()), SITES: sites, EVERYTHING: '1' };
  return npm(['run', '--silent', 'test:browser', '--', ...process.argv.slice(2)], {
    cwd: ROOT,
    env,
  });
}

process.exitCode = await testHosts();
