/** One of a thing, and more than one where the word has both. */
export type Forms = readonly [one: string, many?: string];

/** A word of the list: how it is said plainly, how young people prefer it, and what it means. */
export interface Word {
  /** Key in the settings, in slots of texts and in addresses: never changed once published. */
  readonly id: string;
  readonly plain: Forms;
  readonly young: Forms;
  readonly meaning: string;
  /** The meaning for young people. Both may hold slots of other words: `{placement:many}`. */
  readonly youngMeaning: string;
  /**
   * `texts`: the plain word is said anew wherever it stands. `phrases`: in its phrases alone, where
   * the word has another sense besides. `glossary`: it is explained and not replaced.
   */
  readonly use: 'texts' | 'phrases' | 'glossary';
  /** Other plain phrases for the same, and what becomes of them: `the mean` → `the {mean}`. */
  readonly phrases?: Readonly<Record<string, string>>;
}
