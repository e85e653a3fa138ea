import type { ChartSize, ChartText } from './option.ts';
import { limitLines, type TextFace, widest, wrapText } from './wrap.ts';

/** One horizontal bar to be: its name at the left, its value's text after its end. */
export interface Row {
  readonly name: string;
  readonly text: string;
  readonly value: number | null;
  readonly bold: boolean;
}

/** Where rows of horizontal bars stand, in pixels from the picture's top left. */
export interface RowsLayout {
  /** Where bars start, and how long the longest may be. */
  readonly left: number;
  readonly length: number;
  /** From the middle of a row to the middle of the next. */
  readonly pitch: number;
  readonly thickness: number;
  readonly lineHeight: number;
  readonly names: readonly (readonly string[])[];
}

const LINE = 1.2;
const EDGE = 2;
/** Shares of the picture that names may take: a wider one only where fewer lines fit. */
const NAME_SHARES = { wide: [0.34, 0.45, 0.6], narrow: [0.46, 0.53, 0.6] } as const;
const WIDEST_SHARE = 0.6;
const BAR_SHARE = 0.62;
const THICKEST_IN_LETTERS = 1.5;
const PITCH_IN_LETTERS = 1.85;

/** Room between a name, its bar and its value. */
export function rowGap(text: ChartText): number {
  return Math.round(text.label * 0.45);
}

/** The height at which no name has to be shortened: rows of one pitch, as tall as the tallest name. */
export function rowsHeight(rows: readonly Row[], width: number, text: ChartText): number {
  const [share] = nameShares(rows, width, text);
  const names = wrapNames(rows, width, share, text);
  const most = Math.max(1, ...names.map((lines) => lines.length));
  const pitch = Math.max(PITCH_IN_LETTERS * text.label, (most + 0.4) * lineHeightOf(text));
  return Math.ceil(rows.length * pitch);
}

/**
 * Lays rows out in a picture. Where the height is less than `rowsHeight` asks for, names get more
 * of the width, and only then an ellipsis; no text leaves the picture or touches another.
 */
export function rowsLayout(rows: readonly Row[], size: ChartSize, text: ChartText): RowsLayout {
  const lineHeight = lineHeightOf(text);
  const pitch = size.height / Math.max(1, rows.length);
  const most = Math.max(1, Math.floor(pitch / lineHeight));
  const shares = nameShares(rows, size.width, text);
  const share =
    shares.find((candidate) =>
      wrapNames(rows, size.width, candidate, text).every((lines) => lines.length <= most),
    ) ?? Math.max(...shares);
  const names = wrapNames(rows, size.width, share, text).map((lines, index) =>
    limitLines(lines, most, share * size.width, faceOf(rows[index], text)),
  );
  const namesWidth = Math.max(
    0,
    ...names.map((lines, index) => widest(lines, faceOf(rows[index], text))),
  );
  const left = Math.ceil(namesWidth) + rowGap(text) + EDGE;
  const values = rows
    .filter(({ value }) => value !== null)
    .map((row) => widest([row.text], faceOf(row, text)));
  const length = size.width - left - Math.ceil(Math.max(0, ...values)) - rowGap(text) - EDGE;
  return {
    left,
    length: Math.max(0, length),
    pitch,
    thickness: Math.round(Math.min(pitch * BAR_SHARE, THICKEST_IN_LETTERS * text.label)),
    lineHeight,
    names,
  };
}

/**
 * What names may take: enough for the longest word, more where that makes fewer lines, and never
 * so much that a value's text has no room.
 */
function nameShares(
  rows: readonly Row[],
  width: number,
  text: ChartText,
): readonly [number, ...number[]] {
  const widths = (words: readonly string[], row: Row) => widest(words, faceOf(row, text));
  const longestWord = Math.max(0, ...rows.map((row) => widths(row.name.split(/\s+/u), row)));
  const longestText = Math.max(0, ...rows.map((row) => widths([row.text], row)));
  const most = Math.min(WIDEST_SHARE, 1 - (longestText + 2 * rowGap(text) + 3 * EDGE) / width);
  const [usual, ...wider] = text.narrow ? NAME_SHARES.narrow : NAME_SHARES.wide;
  const within = (share: number) => Math.min(Math.max(share, longestWord / width), most);
  return [within(usual), ...wider.map(within)];
}

function wrapNames(rows: readonly Row[], width: number, share: number, text: ChartText) {
  return rows.map((row) => wrapText(row.name, share * width, faceOf(row, text)));
}

function faceOf(row: Row | undefined, text: ChartText): TextFace {
  return { size: text.label, bold: row?.bold ?? false };
}

function lineHeightOf(text: ChartText): number {
  return Math.ceil(text.label * LINE);
}
