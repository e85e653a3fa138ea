import type { DropItem } from 'react-aria-components';
import type { FileReport } from '../../intake/report.ts';
import { loadFiles } from '../../session/session.ts';
import { sessionStore } from '../../session/session-state.ts';

let queue: Promise<unknown> = Promise.resolve();

/**
 * Takes files in after those that are still being read: the engine reads one at a time.
 * Gives back the reports of these files, newest first.
 */
export function takeFiles(files: readonly File[]): Promise<readonly FileReport[]> {
  const mine = queue.then(async () => {
    const before = sessionStore.getState().reports.length;
    await loadFiles(files);
    const { reports } = sessionStore.getState();
    return reports.slice(0, reports.length - before);
  });
  queue = mine.catch(() => undefined);
  return mine;
}

/** The files among dropped things, those in folders too; what a system hides stays hidden. */
export async function droppedFiles(items: Iterable<DropItem>): Promise<File[]> {
  const files: File[] = [];
  for (const item of items) {
    if (item.kind === 'file' && !item.name.startsWith('.')) files.push(await item.getFile());
    if (item.kind === 'directory') {
      const inside: DropItem[] = [];
      for await (const entry of item.getEntries()) inside.push(entry);
      files.push(...(await droppedFiles(inside)));
    }
  }
  return files;
}
