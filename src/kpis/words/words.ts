import { CARE_WORDS } from './care-words.ts';
import { FIGURE_WORDS } from './figure-words.ts';
import { HEALTH_AND_FUTURE_WORDS } from './health-and-future-words.ts';
import type { Word } from './word.ts';

/**
 * The one list of words that the glossary explains and that the wording changes. A council may say
 * each of them in its own way, by its id (`words` in `src/store/records.ts`).
 *
 * The young people's words follow what children in care have asked for in England ("home" and not
 * "placement", "family time" and not "contact"); where they have asked for different things, the
 * shortest that is true in every sentence stands here.
 */
export const WORDS: readonly Word[] = [...CARE_WORDS, ...HEALTH_AND_FUTURE_WORDS, ...FIGURE_WORDS];
