import type { LinesModel, RowsModel, ScatterModel } from '../chart-models.ts';
import type { PictureChoice } from './picture-choice.ts';
import type { Said } from './picture-words.ts';
import type { ReadColumn } from './result-columns.ts';

/** A chart of a query's result. */
export type ResultChart =
  | { readonly kind: 'lines'; readonly model: LinesModel }
  | { readonly kind: 'rows'; readonly model: RowsModel }
  | { readonly kind: 'scatter'; readonly model: ScatterModel };

/** A result drawn as somebody chose. */
export interface Picture {
  readonly chart: ResultChart;
  /** What it is of: "Share percent by area". */
  readonly subject: string;
  /** What it shows, the fullest first. */
  readonly sentences: readonly [string, string];
  /** What is left out of it, each a sentence. */
  readonly notes: readonly string[];
  /** That only the first rows of the result were read, as a sentence; empty where all were. */
  readonly cut: string;
  /** Lines, bars or points that the result has, more than are drawn where there are too many. */
  readonly all: number;
}

export type Drawing =
  | { readonly ok: true; readonly picture: Picture }
  | { readonly ok: false; readonly why: string };

const NO_NAME = 'No name';
const LONGEST_NAME = 80;

/** A choice of one kind. */
export type Of<Kind> = Extract<PictureChoice, { kind: Kind }>;

/** A name as it is compared with another. */
export function plain(name: string): string {
  return name.trim().toLowerCase();
}

export function find(columns: readonly ReadColumn[], name: string | null): ReadColumn | undefined {
  return columns.find((one) => one.name === name);
}

export function noNumbers(name: string): Drawing {
  return {
    ok: false,
    why: `“${name}” has no number that can be drawn. Choose a column of numbers.`,
  };
}

/** How many of some cells are NaN or infinite, as a sentence. */
export function oddNote(columns: readonly ReadColumn[]): string[] {
  const odd = columns.flatMap(({ measure }) => measure?.odd.filter(Boolean) ?? []).length;
  if (odd === 0) return [];
  const [are, values] = odd === 1 ? ['is', 'value'] : ['are', 'values'];
  return [`${odd} ${values} that ${are} no finite number ${are} left out.`];
}

/** A cell as the name of a line, a bar or a point. */
export function nameText(cell: string | null): string {
  const words = (cell ?? '').replaceAll(/\s+/g, ' ').trim();
  if (words === '') return NO_NAME;
  return words.length > LONGEST_NAME ? `${words.slice(0, LONGEST_NAME - 1)}…` : words;
}

export function picture(
  chart: ResultChart,
  { full, short }: Said,
  rest: Pick<Picture, 'subject' | 'notes' | 'all'>,
): Drawing {
  return { ok: true, picture: { chart, sentences: [full, short], cut: '', ...rest } };
}
