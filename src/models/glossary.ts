import type { Forms, Word } from '../kpis/words/word.ts';
import { WORDS } from '../kpis/words/words.ts';
import { capital, formsOf, manyId, phraseBook } from './phrase-book.ts';
import type { WordEdit, WordingId } from './wording.ts';

/** A word of the glossary as it is read. */
export interface GlossaryEntry {
  readonly id: string;
  /** The word in the current wording, with a capital. */
  readonly word: string;
  readonly meaning: string;
  /** How it is said in the other wording; empty where that is the same. */
  readonly other: string;
  readonly use: Word['use'];
}

/** The glossary in a wording, by the alphabet. */
export function glossary(wording: WordingId, edits: readonly WordEdit[]): GlossaryEntry[] {
  const { fill } = phraseBook(wording, edits);
  const otherWording = wording === 'plain' ? 'young' : 'plain';
  return WORDS.map((word) => {
    const [one] = formsOf(word, wording, edits);
    const [other] = formsOf(word, otherWording, edits);
    return {
      id: word.id,
      word: capital(one),
      meaning: fill(wording === 'young' ? word.youngMeaning : word.meaning),
      other: other === one ? '' : other,
      use: word.use,
    };
  }).sort((a, b) => a.word.localeCompare(b.word, 'en-GB'));
}

/** The longest that a word of the council's own may be. */
const LONGEST_WORD = 60;

/** A word in the form in which it is edited: one, and more than one where it has both. */
export interface WordField {
  /** Key of the edit: the word's id, with `:many` for more than one. */
  readonly id: string;
  readonly label: string;
  readonly own: { readonly plain: string; readonly young: string };
}

/** The fields of a word, with the product's own words in them. */
export function fieldsOf(word: Word): WordField[] {
  const field = (id: string, label: string, at: 0 | 1): WordField => ({
    id,
    label,
    own: { plain: formAt(word.plain, at), young: formAt(word.young, at) },
  });
  const [, many] = word.plain;
  if (many === undefined) return [field(word.id, '', 0)];
  return [field(word.id, 'one', 0), field(manyId(word.id), 'more than one', 1)];
}

function formAt(forms: Forms, at: 0 | 1): string {
  return forms[at] ?? forms[0];
}

/** What is wrong with a word that was written; empty when nothing is. */
export function wordError(text: string): string {
  const length = [...text.trim()].length;
  if (length === 0) return 'Write a word, or reset it to the product’s own.';
  if (length > LONGEST_WORD) {
    return `This word has ${length} letters. It may have ${LONGEST_WORD} at most.`;
  }
  return '';
}

/** The edits with one word changed; a word as the product says it is no edit. */
export function editWord(
  edits: readonly WordEdit[],
  word: Word,
  written: readonly WordEdit[],
): WordEdit[] {
  const fields = fieldsOf(word);
  const own = written.filter((edit) => {
    const field = fields.find(({ id }) => id === edit.id);
    return (
      field !== undefined && (edit.plain !== field.own.plain || edit.young !== field.own.young)
    );
  });
  return [...edits.filter((edit) => fields.every(({ id }) => id !== edit.id)), ...own];
}
