import sources from '../../data/published/source.json';

/** A release of published figures; dates are `2025-11-20` or, where only that is stated, `2025-11`. */
export interface Release {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly release: string;
  readonly published: string | null;
  readonly next_release: string | null;
  readonly licence: string;
  readonly licence_statement: string;
  readonly url: string | null;
  /** What to know of its figures, a sentence each. */
  readonly notes: readonly string[];
}

/** Every release that the product's published figures come from: data/published/source.json. */
export const RELEASES: readonly Release[] = sources;

/** The release that a figure names as its source; undefined for a file of one's own. */
export function findRelease(id: string): Release | undefined {
  return RELEASES.find((release) => release.id === id);
}
