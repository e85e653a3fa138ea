/** Where something stands in a text, as editors count: from 1. */
export interface TextPlace {
  readonly line: number;
  /** In letters as a reader counts them: an emoji is one. */
  readonly column: number;
}

/** The line and column of a place in a text, in UTF-16 units from 0. */
export function placeIn(text: string, at: number): TextPlace {
  const before = text.slice(0, Math.max(0, at));
  const lines = before.split('\n');
  const last = lines.at(-1) ?? '';
  return { line: lines.length, column: [...last].length + 1 };
}

/** "Line 3, column 8" */
export function placeWords({ line, column }: TextPlace): string {
  return `Line ${line.toLocaleString('en-GB')}, column ${column.toLocaleString('en-GB')}`;
}
