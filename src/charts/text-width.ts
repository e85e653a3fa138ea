/**
 * Widths of letters, so that a chart's labels can be placed without a browser and come out the
 * same on screen, in a test and on paper. Thousandths of the text size, with tabular
 * figures, for Atkinson Hyperlegible Next at weight 400; measured from the font.
 */
const GROUPS: readonly (readonly [string, number])[] = [
  [",.:;|jli'’`", 265],
  [' \u00a0!frt()[]{}-', 365],
  ['I"/\\_', 405],
  ['cesvyzxk?*–', 540],
  ['aubdghnopqFLJT^', 575],
  ['0123456789EPSBYZVR$£+<=>~', 640],
  ['ACDGHKNUX#', 695],
  ['OQw@', 780],
  ['Mm&W%', 920],
];
/** A letter outside of the table: as wide as a capital of the Latin alphabet. */
const UNKNOWN = 700;
const BOLD = 1.06;
const WIDTHS = new Map(GROUPS.flatMap(([letters, width]) => [...letters].map((l) => [l, width])));

/**
 * The width of a line of text in pixels: never less than what the browser draws in the product's
 * font, and as a rule a few per cent more.
 */
export function textWidth(text: string, size: number, bold = false): number {
  let thousandths = 0;
  for (const letter of text) thousandths += WIDTHS.get(letter) ?? UNKNOWN;
  return (thousandths / 1000) * size * (bold ? BOLD : 1);
}
