import type { DropItem } from 'react-aria-components';

/** The files among dropped things, those in folders too; what a system hides stays hidden. */
export function droppedFiles(items: Iterable<DropItem>): Promise<File[]> {
  return filesIn(items, '');
}

async function filesIn(items: Iterable<DropItem>, folder: string): Promise<File[]> {
  const files: File[] = [];
  for (const item of items) {
    if (item.kind === 'text' || item.name.startsWith('.')) continue;
    const path = `${folder}${item.name}`;
    if (item.kind === 'file') files.push(withPath(await item.getFile(), path));
    if (item.kind === 'directory') {
      const inside: DropItem[] = [];
      for await (const entry of item.getEntries()) inside.push(entry);
      files.push(...(await filesIn(inside, `${path}/`)));
    }
  }
  return files;
}

/** A file that says in which folders it was, as one does that is chosen with its folder. */
function withPath(file: File, path: string): File {
  return Object.defineProperty(file, 'webkitRelativePath', { value: path });
}
