import type { Forms, Word } from '../kpis/words/word.ts';
import { WORDS } from '../kpis/words/words.ts';
import type { WordEdit, WordingId } from './wording.ts';
import { YOUNG_PHRASES } from './young-phrases.ts';

export type { WordEdit } from './wording.ts';

const SLOT = /(\b[Aa]n? )?\{([a-z_0-9]+)(:many)?\}/g;
const SENTENCE_START = /(^|[.?!:] )$/;
const VOWEL = /^[aeiou]/i;

/** Key of an edit of more than one of a word. */
export function manyId(id: string): string {
  return `${id}:many`;
}

/** The forms of a word in a wording, with the council's edits. */
export function formsOf(word: Word, wording: WordingId, edits: readonly WordEdit[]): Forms {
  const [one, many] = word[wording];
  const edited = (id: string) => edits.find((edit) => edit.id === id)?.[wording].trim();
  const own = edited(word.id) || one;
  return many === undefined ? [own] : [own, edited(manyId(word.id)) || many];
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "a" or "an" as the next word asks for it, with the capital it had. */
function article(before: string, next: string): string {
  const right = VOWEL.test(next) ? 'an ' : 'a ';
  return /^A/.test(before) ? capital(right) : right;
}

/** Replaces phrases in texts, and fills the slots of texts, in one wording. */
export interface PhraseBook {
  readonly say: (text: string) => string;
  readonly sayName: (name: string) => string;
  /** Fills slots such as `{placement:many}`, with a capital at the start of a sentence. */
  readonly fill: (text: string) => string;
  /** The same for a text that stands inside a sentence: no capital at its start. */
  readonly fillInside: (text: string) => string;
}

/**
 * The phrase book of a wording: whole words, the longest phrase first, a capital where there was
 * one. A word that is said already is left alone, so that nothing is replaced twice; "our" goes
 * where the new word has it in itself ("our statistical neighbours", "councils like ours").
 */
export function phraseBook(wording: WordingId, edits: readonly WordEdit[]): PhraseBook {
  const forms = new Map(WORDS.map((word) => [word.id, formsOf(word, wording, edits)]));
  const fill = (text: string): string =>
    text.replace(SLOT, (whole, before: string | undefined, id: string, many, at: number) => {
      const [one, more] = forms.get(id) ?? [];
      const word = many === undefined ? one : more;
      if (word === undefined) return whole;
      if (before !== undefined) return article(before, word) + word;
      return SENTENCE_START.test(text.slice(0, at)) ? capital(word) : word;
    });
  const fillInside = (text: string): string => fill(`, ${text}`).slice(2);
  const phrases = phrasesOf(forms, wording, fillInside);
  const replaced = (found: string): string => {
    const to = phrases.get(found.toLowerCase()) ?? found;
    return /^\p{Lu}/u.test(found) ? capital(to) : to;
  };
  const any = [...phrases.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_])(an? )?(${any.join('|')})(?![\\p{L}\\p{N}_])`,
    'giu',
  );
  const say = (text: string): string =>
    any.length === 0
      ? text
      : text.replace(pattern, (_, before: string | undefined, found: string) => {
          const to = replaced(found);
          return before === undefined || to === found
            ? `${before ?? ''}${to}`
            : article(before, to) + to;
        });
  return {
    say,
    sayName: (name) => (phrases.has(name.toLowerCase()) ? replaced(name) : name),
    fill,
    fillInside,
  };
}

/** What is replaced by what, in small letters on the left; words that stand already by themselves. */
function phrasesOf(
  forms: ReadonlyMap<string, Forms>,
  wording: WordingId,
  fillInside: (text: string) => string,
): ReadonlyMap<string, string> {
  const phrases = new Map<string, string>();
  const sources: { readonly id: string; readonly from: string }[] = [];
  const add = (id: string, from: string, to: string): void => {
    if (from === to) return;
    sources.push({ id, from: from.toLowerCase() });
    phrases.set(from.toLowerCase(), to);
    if (/\bours?\b/i.test(to) && !/\bours?\b/i.test(from)) {
      phrases.set(`our ${from}`.toLowerCase(), to);
    }
  };
  for (const word of WORDS) {
    if (word.use === 'glossary') continue;
    const now = forms.get(word.id) ?? word.plain;
    if (now.every((form, at) => form === word.plain[at])) continue;
    if (word.use === 'texts') {
      word.plain.forEach((form, at) => {
        add(word.id, form ?? '', now[at] ?? form ?? '');
      });
    }
    for (const [from, to] of Object.entries(word.phrases ?? {})) add(word.id, from, fillInside(to));
  }
  for (const [from, to] of wording === 'young' ? Object.entries(YOUNG_PHRASES) : []) {
    phrases.set(from.toLowerCase(), fillInside(to));
  }
  for (const [id, words] of forms) {
    for (const word of words) {
      const form = word?.toLowerCase() ?? '';
      // One that holds another word of the list changes with it: "in our care" with "our care".
      const changes = sources.some((one) => one.id !== id && form.includes(one.from));
      if (word !== undefined && !changes && !phrases.has(form)) phrases.set(form, word);
    }
  }
  return phrases;
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
