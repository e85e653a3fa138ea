import type { TableFile } from '../../console/console.ts';

const KINDS: readonly (readonly [ending: RegExp, kind: TableFile['kind']])[] = [
  // A file with tabs or semicolons is read as CSV is: the engine finds out what parts its cells.
  [/\.(csv|tsv|txt)$/i, 'csv'],
  // Old and locked workbooks too: they are refused with what would mend them.
  [/\.xls[xmb]?$/i, 'excel'],
  [/\.(parquet|pq)$/i, 'parquet'],
];

/** What a dropped file is by its name; null for what cannot become a table. */
export function tableFileKind(name: string): TableFile['kind'] | null {
  return KINDS.find(([ending]) => ending.test(name))?.[1] ?? null;
}

/** A query of everything in a table of one's own. */
export function selectAll(table: string): string {
  // Without a stroke or a figure in it a name may be a word of SQL.
  const plain = /^[a-z][a-z0-9_]*$/.test(table) && /[0-9_]/.test(table);
  return `SELECT *\nFROM ${plain ? table : `"${table.replaceAll('"', '""')}"`}\n`;
}
