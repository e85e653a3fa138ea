/**
 * The reading age of a text: Flesch-Kincaid grade plus five years.
 *
 * J. P. Kincaid and others, "Derivation of new readability formulas", Naval Technical Training
 * Command, 1975: 0.39 × words per sentence + 11.8 × syllables per word − 15.59. An American grade
 * begins at the age of grade plus five. A number is one word of one syllable. Syllables are groups
 * of vowels, without a silent e at the end.
 */
export function readingAge(text: string): number {
  const sentences = text.split(/[.!?:]+(?:\s|$)/).filter((one) => /[a-z]/i.test(one));
  const words = text.match(/[A-Za-z’'-]+|\d[\d,.]*\d|\d/g) ?? [];
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59 + 5;
}

export function syllablesOf(word: string): number {
  if (/^\d/.test(word)) return 1;
  const letters = word.toLowerCase().replaceAll(/[^a-z]/g, '');
  const spoken = letters
    .replace(/(?:[^laeiouy]es|[^aeiouydt]ed|[^laeiouy]e)$/, '')
    .replace(/^y/, '');
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
}
