import type { DropItem } from 'react-aria-components';

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
