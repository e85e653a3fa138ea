/** How many words a text has: a dash or a bracket by itself is none. */
export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Of the sixty words of a slide: what the product leaves to "what we are doing". */
const ROOM_FOR_DOING = 12;
/** Words of title and paragraphs together. */
export const MOST_WORDS = 60;

/**
 * The fullest of the texts, given from the fullest to the barest, with which the slide leaves room
 * for what the officer writes; else the first that is within sixty words from the barest on; else
 * the barest.
 */
export function fitting(texts: readonly string[], others: number): string {
  const within = (limit: number) => (text: string) => wordsIn(text) + others <= limit;
  const best = texts.find(within(MOST_WORDS - ROOM_FOR_DOING));
  return best ?? texts.at(-1) ?? '';
}
