import type { ResultColumn } from '../../../console/console.ts';
import { copyText, MOST_COPIED } from '../../../models/console/grid-copy.ts';
import { cellsOf, type GridRange } from '../../../models/console/grid-move.ts';
import type { GridPages } from '../../../models/console/grid-pages.ts';

interface CopiedCells {
  readonly range: GridRange;
  /** Places in the result of the columns to copy. */
  readonly columns: readonly number[];
  readonly of: readonly ResultColumn[];
  readonly headings: boolean;
}

const NUMBER = new Intl.NumberFormat('en-GB');

/** Puts cells on the clipboard, those that are not on the screen too, and says what became of it. */
export async function copyCells(
  pages: GridPages,
  { range, columns, of, headings }: CopiedCells,
): Promise<string> {
  const count = cellsOf(range);
  if (count > MOST_COPIED) {
    return `${NUMBER.format(count)} cells are chosen, and at most ${NUMBER.format(MOST_COPIED)} can be copied. Download the result instead, or choose fewer.`;
  }
  try {
    const text = pages
      .read(range.top, range.bottom + 1)
      .then((rows) => copyText(columns, of, rows, headings));
    await writeText(text);
    return count === 1 ? 'Copied 1 cell.' : `Copied ${NUMBER.format(count)} cells.`;
  } catch (error) {
    return `Could not copy. The browser says: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** Puts a text that is still being read on the clipboard, within the key or click that asked for it. */
export async function writeText(coming: Promise<string>): Promise<void> {
  if (navigator.clipboard !== undefined && typeof ClipboardItem !== 'undefined') {
    const blob = coming.then((text) => new Blob([text], { type: 'text/plain' }));
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
    return;
  }
  const text = await coming;
  if (navigator.clipboard !== undefined) {
    await navigator.clipboard.writeText(text);
    return;
  }
  // Without HTTPS there is no clipboard but the one of the copy command.
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', onCopy, { once: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', onCopy);
  if (!done) throw new Error('there is no clipboard here.');
}
