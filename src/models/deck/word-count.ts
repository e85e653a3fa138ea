/** How many words a text has: a dash or a bracket by itself is none. */
export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Words of title and paragraphs together. */
export const MOST_WORDS = 60;

/**
 * The fullest of the texts, given from the fullest to the barest, with which a slide has at most
 * sixty words, `others` being those of its title and other paragraphs; else the barest.
 */
export function fitting(texts: readonly string[], others: number): string {
  return texts.find((text) => wordsIn(text) + others <= MOST_WORDS) ?? texts.at(-1) ?? '';
}
