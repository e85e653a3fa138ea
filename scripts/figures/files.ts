import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { IncomingFile } from '../../src/intake/read-file.ts';
import { UsageError } from './usage.ts';

/**
 * The files of some paths, folders with all that is in them. Each is named from the folder that all
 * paths have in common, since its folders tell its year: `2021-22/episodes.csv`.
 * @throws UsageError where a path leads nowhere.
 */
export async function readPaths(paths: readonly string[]): Promise<IncomingFile[]> {
  const given = paths.map((path) => resolve(path));
  const base = commonFolder(given.map((path) => dirname(path)));
  const found = new Set<string>();
  for (const path of given) {
    for (const file of await filesIn(path)) found.add(file);
  }
  const files: IncomingFile[] = [];
  for (const path of [...found].sort()) {
    const name = relative(base, path).split(sep).join('/');
    files.push({ name, bytes: new Uint8Array(await readFile(path)) });
  }
  return files;
}

async function filesIn(path: string): Promise<string[]> {
  const about = await stat(path).catch(() => null);
  if (about === null) throw new UsageError(`There is no file or folder ${path}.`);
  if (!about.isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function commonFolder(folders: readonly string[]): string {
  const [first = sep, ...others] = folders;
  let common = first;
  while (others.some((other) => other !== common && !other.startsWith(join(common, sep)))) {
    common = dirname(common);
  }
  return common;
}
