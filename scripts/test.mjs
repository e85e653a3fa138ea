/**
 * `npm test`: every check and every test, in one command. A step that fails does not stop the
 * next; only the browser tests need the build. The last line is `N passed, N failed`.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromiumAdvice, findChromium } from './chromium.mjs';
import { npm } from './command.mjs';
import { browserCounts, checkCounts, countsText, total, unitCounts } from './counts.mjs';
import { findHost, HOSTS, hostAdvice } from './hosts/hosts.mjs';
import { sitePorts } from './hosts/ports.mjs';
import { prepare } from './install.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */
/** @typedef {{ title: string, seconds: number, counts: Counts }} Result */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** For what hangs: no step takes a third of it on a usual machine. */
const STEP_LIMIT_MS = 30 * 60 * 1000;

/** @type {readonly (readonly [title: string, script: string])[]} */
const CHECKS = [
  ['Format', 'check:format'],
  ['Types', 'check:types'],
  ['Lint', 'check:lint'],
  ['Import rules', 'check:imports'],
  ['Unused code', 'check:unused'],
  ['One copy of Arrow', 'check:arrow'],
];

const colour = process.stdout.isTTY && !process.env['NO_COLOR'];
/** @type {(code: number, text: string) => string} */
const paint = (code, text) => (colour ? `\u001B[${code}m${text}\u001B[0m` : text);

const { FORCE_COLOR: _forced, ...unforced } = process.env;
/** @type {NodeJS.ProcessEnv} */
const plainEnv = { ...unforced, NO_COLOR: '1' };

/**
 * Runs a script of package.json.
 * @param {string} script
 * @param {NodeJS.ProcessEnv} [more] variables to add to the environment
 * @returns {Promise<number>} the exit code
 */
function runScript(script, more = {}) {
  const env = { ...(colour ? process.env : plainEnv), ...more };
  return npm(['run', '--silent', script], { cwd: ROOT, env, timeout: STEP_LIMIT_MS });
}

/**
 * Runs a step under a heading, and times it.
 * @param {string} title
 * @param {() => Promise<Counts>} work
 * @returns {Promise<Result>}
 */
async function step(title, work) {
  console.log(`\n${paint(1, `── ${title}`)}`);
  const start = performance.now();
  const counts = await work();
  const seconds = (performance.now() - start) / 1000;
  const word = counts.failed === 0 ? paint(32, 'passed') : paint(31, 'FAILED');
  console.log(`${title}: ${word} in ${seconds.toFixed(1)} s`);
  return { title, seconds, counts };
}

/**
 * Runs a script that leaves a JSON report, and reads the report of this run, never an older one.
 * @template Report
 * @param {string} script
 * @param {string} name of the report's file
 * @param {(report: Report | undefined, exitCode: number) => Counts} count
 * @param {NodeJS.ProcessEnv} [more]
 * @returns {Promise<Counts>}
 */
async function reported(script, name, count, more) {
  const file = join(ROOT, '.reports', name);
  rmSync(file, { force: true });
  const exitCode = await runScript(script, more);
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')), exitCode);
  } catch (error) {
    console.error(`${script} left no report: ${error instanceof Error ? error.message : error}`);
    return count(undefined, exitCode);
  }
}

/**
 * @param {boolean} built is there an app to test?
 * @param {string} sites where the tests run: see playwright.config.ts
 * @returns {Promise<Counts>}
 */
async function browserTests(built, sites) {
  if (!built) {
    console.error('The browser tests need the built app, and the build failed.');
    return checkCounts(1);
  }
  if (findChromium(process.env) === undefined) {
    console.error(chromiumAdvice(process.env));
    return checkCounts(1);
  }
  const env = { ...(await sitePorts()), SITES: sites };
  return reported('test:browser', 'browser.json', browserCounts, env);
}

/**
 * Those of the browser tests that a host makes a difference to, on nginx and on Apache. A host
 * that is not on this machine is one that was skipped.
 * @param {boolean} built
 * @returns {Promise<Counts>}
 */
async function hostTests(built) {
  const hosts = Object.entries(HOSTS);
  const missing = hosts.filter(([, host]) => findHost(host) === undefined);
  for (const [name, host] of missing) {
    console.warn(paint(33, hostAdvice(name, host)));
  }
  const there = hosts.filter((host) => !missing.includes(host)).map(([name]) => name);
  const skipped = { passed: 0, failed: 0, skipped: missing.length };
  return there.length === 0
    ? skipped
    : total([skipped, await browserTests(built, there.join(','))]);
}

/** @param {readonly Result[]} results */
function printSummary(results) {
  const width = Math.max(...results.map(({ title }) => title.length));
  console.log(`\n${paint(1, '── Summary')}`);
  for (const { title, seconds, counts } of results) {
    const time = `${seconds.toFixed(1)} s`.padStart(8);
    const line = `${title.padEnd(width)} ${time}  ${countsText(counts)}`;
    console.log(counts.failed === 0 ? line : paint(31, line));
  }
}

/** @type {Result[]} */
const results = [];
if (await prepare(ROOT)) {
  for (const [title, script] of CHECKS) {
    results.push(await step(title, async () => checkCounts(await runScript(script))));
  }
  results.push(await step('Unit tests', () => reported('test:unit', 'unit.json', unitCounts)));
  const build = await step('Build', async () => checkCounts(await runScript('build')));
  results.push(build);
  const built = build.counts.failed === 0;
  results.push(await step('Browser tests', () => browserTests(built, 'own')));
  results.push(await step('On nginx and Apache', () => hostTests(built)));
} else {
  results.push({ title: 'Installation', seconds: 0, counts: checkCounts(1) });
}

printSummary(results);
const sum = total(results.map(({ counts }) => counts));
console.log(`\n${countsText(sum)}`);
process.exitCode = sum.failed === 0 ? 0 : 1;
