/** A record on the device that could not be read; the rest is unharmed. */
export interface Damage {
  readonly store: 'loads' | 'settings' | 'decks' | 'questions';
  readonly key: string;
  /** What it is and what was done, in words. */
  readonly sentence: string;
}
