/**
 * `npm run check:imports`: who may import whom, as `.dependency-cruiser.cjs` says.
 *
 * dependency-cruiser passes when it reads no file at all, which is what it does with a TypeScript
 * that it does not know. So a cruise that misses a file of the project fails here.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cruise } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';

const PROJECT = resolve(import.meta.dirname, '..');
const FOLDERS = ['src', 'scripts', 'tests', 'data', 'queries'];
const CODE = /\.[cm]?[jt]sx?$/;

/** @typedef {{ rule: string, from: string, to: string, comment: string }} Violation */
/** @typedef {{ modules: string[], missed: string[], violations: Violation[] }} Outcome */

/**
 * @param {string} root
 * @param {string[]} folders
 * @returns {string[]} the code files in the folders, as paths from the root
 */
function codeFiles(root, folders) {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && CODE.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/')),
  );
}

/**
 * Reads every code file of a project and holds its imports against the rules.
 * @param {string} root the folder that holds `src`
 * @returns {Promise<Outcome>} what was read, what should have been and was not, what is wrong
 */
export async function checkImports(root) {
  const options = await extractOptions(join(PROJECT, '.dependency-cruiser.cjs'));
  const folders = FOLDERS.filter((folder) => existsSync(join(root, folder)));
  const { output } = await cruise(folders, { ...options, baseDir: root, validate: true });
  if (typeof output === 'string') {
    throw new Error(`dependency-cruiser answered with text: ${output}`);
  }
  const modules = output.modules
    .map(({ source }) => source)
    .filter((source) => FOLDERS.some((folder) => source.startsWith(`${folder}/`)));
  const read = new Set(modules);
  return {
    modules,
    missed: codeFiles(root, folders).filter((file) => !read.has(file)),
    violations: output.summary.violations.map(({ rule, from, to, comment }) => ({
      rule: rule.name,
      from,
      to,
      comment: comment ?? '',
    })),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { modules, missed, violations } = await checkImports(PROJECT);
  for (const { rule, from, to } of violations) {
    console.log(`${rule}: ${from} imports ${to}`);
  }
  for (const file of missed) {
    console.log(`not read: ${file}`);
  }
  console.log(
    `${modules.length} files read, ${violations.length} imports that break a rule, ${missed.length} files not read.`,
  );
  process.exitCode = modules.length > 0 && violations.length + missed.length === 0 ? 0 : 1;
}
