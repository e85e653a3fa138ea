import type { Finding } from '../definition.ts';

/**
 * The texts of a definition as young people read them. What is left out is the plain text, said in
 * their words. `{placement:many}` is a slot: the word of the list, as the council says it.
 */
export interface YoungText {
  readonly title: string;
  readonly of: string;
  readonly clause: string;
  readonly noun: string;
  readonly finding?: Finding;
  readonly definition: string;
  readonly counted: string;
  readonly comparisonNote?: string;
}

export const NOT_PUBLISHED = 'No one puts this number out for each council.';
export const YEAR_NOTE =
  'Our 12 months end when the quarter ends. The government’s year ends in March. So the two match only then.';
