/** A number that stands in a text of an officer's: what it is, and how it is written there. */
export interface NumberInText {
  readonly value: number;
  /** "%" where it is a percentage. */
  readonly unit: '%' | '';
  /** Of how many, where the text says so: "2 of 15". */
  readonly of: number | null;
  /** "2", "two of the 15" */
  readonly words: string;
}

const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};
const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const NUMBER = `\\d[\\d,]*(?:\\.\\d+)?|${Object.keys(WORDS).join('|')}`;
const PLACE = new RegExp(
  `(?<![\\p{L}\\p{N}/.,£-])(${NUMBER})(?![\\p{L}\\p{N}/-])(\\s?%|\\s+(?:per cent|percent)\\b)?` +
    `(?:\\s+(?:out\\s+)?of\\s+(?:the\\s+|our\\s+|these\\s+|those\\s+)?(\\d[\\d,]*)(?![\\d/]))?`,
  'giu',
);
/** What stands before a number that counts no people: a name, an age, a day. */
const NO_COUNT_BEFORE = new RegExp(
  `(?:quarter|q|part|page|slide|phase|stage|step|priority|objective|action|figure|item|option|appendix|section|aged|ages?|${MONTHS})\\s*$`,
  'iu',
);
/** "aged 3 to", of which the number is the end; "under 5", unless it says of how many. */
const AGES_BEFORE = new RegExp(`(?:aged|ages?)\\s+(?:${NUMBER})\\s+(?:to|and)\\s*$`, 'iu');
const BOUND_BEFORE = /\b(?:under|over)\s*$/iu;
/** What stands behind one: time, distance, a day, "three or more". */
const NO_COUNT_BEHIND = new RegExp(
  `^\\s*(?:or more|${MONTHS}|(?:working )?(?:years?|months?|weeks?|days?|hours?|minutes?|miles?|quarters?|times|terms?|pounds?|points?)\\b)`,
  'iu',
);
/** "one" is a word like any other but before those who could be known by it. */
const PEOPLE_BEHIND =
  /^\s+(?:\p{L}+\s+)?(?:child|young|boy|girl|baby|person|care leaver|sibling|brother|sister)/iu;

/** The numbers of a text that may count people or be a share of them; dates, ages and times are none. */
export function numbersIn(text: string): NumberInText[] {
  return [...text.matchAll(PLACE)].flatMap((match): NumberInText[] => {
    const [words, written = '', percent, of] = match;
    const before = text.slice(0, match.index);
    const behind = text.slice(match.index + words.length);
    const total = of === undefined ? null : numeric(of);
    if (named(before, total) || NO_COUNT_BEHIND.test(behind)) return [];
    if (written.toLowerCase() === 'one' && total === null && !PEOPLE_BEHIND.test(behind)) return [];
    const value = WORDS[written.toLowerCase()] ?? numeric(written);
    return [{ value, unit: percent === undefined ? '' : '%', of: total, words: words.trim() }];
  });
}

/** Whether the words before a number make it a name, an age or a day. */
function named(before: string, of: number | null): boolean {
  if (BOUND_BEFORE.test(before)) return of === null;
  return NO_COUNT_BEFORE.test(before) || AGES_BEFORE.test(before);
}

function numeric(written: string): number {
  return Number(written.replaceAll(',', ''));
}
