import { PHRASES } from './phrases.ts';
import { OTHER_CHANGES } from './quarter-moves.ts';

/**
 * Phrases of the sentences on figures that stay hard when their words are replaced, and how they are
 * said to young people: as true, with the same numbers around them, and with slots for the words of the
 * list. None begins with "a" or "an", which the phrase book sets anew before what it puts in.
 */
export const YOUNG_PHRASES: Readonly<Record<string, string>> = {
  // Chance.
  [PHRASES.chanceNote]:
    'A percentage can go up or down just by chance. So can the gap between us and other places. Where that may be so, we say so.',
  [PHRASES.notTested]:
    'We cannot check this for plain numbers, scores or parts of a number. Nor can we for numbers out of every 10,000, or gaps to our {target:many}.',
  [PHRASES.chance]: 'This gap could be just chance.',
  [PHRASES.mayBeChance]: 'which may be just chance',
  // The arithmetic of a rating.
  'counts as close': 'would still be “close”',
  [PHRASES.beforeRounding]: 'worked out first, then rounded',
  [PHRASES.roundingNote]:
    'We work out each change first and round the numbers after. So a change may look a bit off.',
  'figure published as a whole number': 'number that was rounded to a whole one',
  'figures published as whole numbers': 'numbers that were rounded to whole ones',
  // Why there is no rating.
  'Neither higher nor lower is better in itself, so it is not rated.':
    'More is not better or worse here, so we do not rate it.',
  'quarter is not compared with a whole year':
    'quarter is three months, and that does not match a whole year',
  'quarter is not compared with a year': 'quarter does not match a whole year',
  'With fewer than six, it is shown and not rated.':
    'With fewer than six, we show the number but do not rate it.',
  // Other places.
  'median of all': 'the {median} of all',
  'median of the': 'the {median} of the',
  'have a figure': 'have a number',
  'has a figure': 'has a number',
  [PHRASES.best]: 'among the best 1 in 4 {authority:many}',
  [PHRASES.worst]: 'among the worst 1 in 4 {authority:many}',
  'quartile is a quarter of all authorities: A is the best, D the last. Equal figures share a place.':
    '{quartile} is 1 in 4 of all {authority:many}: A is the best, D the last. {authority:many} with the same number share a place.',
  // What there is not, and what is not sure.
  'There is no figure for': 'We have no number for',
  'There is no figure of': 'We have no number from',
  'There is no figure of our own to compare.': 'We have no number of our own to compare.',
  'Our own figure is withheld, to protect children.':
    'Our own number is hidden, to protect children.',
  'There is no figure to compare with.': 'We have no number to compare with.',
  [PHRASES.nothingBefore]:
    'We have no numbers from a year ago yet, so we cannot say what has changed.',
  [PHRASES.quarterBeforeOnly]:
    'We have no numbers from a year ago yet. Where it is fair, we compare with the quarter before.',
  [OTHER_CHANGES]:
    'Other changes are children that the two numbers in the middle do not cover. Some turned 18, or our records do not say that they left. Some had been on short breaks, and our records do not say when they came into {our_care}. Some left and came back in the same three months.',
  'The guidance does not settle this.': 'The rules do not say which way is right.',
  'We pass over a temporary stay, such as one in hospital, when the child goes back.':
    'If a child has a short stay somewhere, such as in hospital, and goes back, we do not count it.',
  // Under the title of a slide or chart.
  'as a percentage of': 'out of all',
};
