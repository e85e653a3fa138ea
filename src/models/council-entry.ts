import { channels, contrast, isColour, LEAST_FOR_WORDS } from './contrast.ts';
import { isAccent } from './council.ts';

/** What is wrong with what somebody enters for their council, and what would mend it. */

/** In characters: what still stands on a title slide. */
const LONGEST_NAME = 120;

/** What is wrong with the name of a council or panel; empty where nothing is. */
export function nameError(what: string, text: string): string {
  const length = [...text.trim()].length;
  if (length <= LONGEST_NAME) return '';
  return `${what} must be ${LONGEST_NAME} characters or fewer; this has ${length}.`;
}

/**
 * A colour of the same hue, darkened by hundredths until words in it can be read on white: itself
 * where they can be already, black at the most.
 */
export function darkened(colour: string): string {
  const hex = (share: number) =>
    `#${channels(colour)
      .map((part) =>
        Math.floor(part * share)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`;
  for (let hundredths = 100; hundredths > 0; hundredths -= 1) {
    const darker = hex(hundredths / 100);
    if (contrast(darker, '#ffffff') >= LEAST_FOR_WORDS) return darker;
  }
  return '#000000';
}

/** What is wrong with an accent colour and what would mend it; empty where nothing is. */
export function accentError(colour: string): string {
  if (!isColour(colour)) {
    return 'Write the colour as # and six characters, each 0 to 9 or a to f, such as #12436d.';
  }
  if (isAccent(colour)) return '';
  // Rounded down: a ratio that falls short never looks like one that does not.
  const ratio = Math.floor(contrast(colour, '#ffffff') * 100) / 100;
  return `This colour is too light: its contrast with white is ${ratio} to 1, and words need at least ${LEAST_FOR_WORDS} to 1. Choose a darker one, such as ${darkened(colour)}.`;
}
