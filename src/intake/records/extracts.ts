import {
  type ExtractDates,
  type ExtractFacts,
  isEarly,
  type KnownFrom,
  type LoneYears,
  readDates,
  readingsOf,
} from './extract-year.ts';
import { readingWords, readPath, startYearOf } from './name-reading.ts';

/** A file that is taken in, and what tells of its date. */
export interface FileFacts {
  readonly file: number;
  readonly name: string;
  readonly table: string;
  /** The latest day it tells of, up to today; of episodes the latest start. Null when it has none. */
  readonly latest: string | null;
}

/** What the user has said of extracts, by their keys: ISO dates, `yearBegin` a 1 April. */
export type Corrections = ReadonlyMap<string, ExtractDates>;

/** A set of files with one as-at date. */
export interface Extract extends ExtractDates {
  /** The folder of its files and what their names say of year and quarter, with `|` between. */
  readonly key: string;
  /** The same in words for the screen; empty for files without a folder and such words. */
  readonly label: string;
  /** Names of its files, in order. */
  readonly files: readonly string[];
  readonly knownFrom: KnownFrom;
  /** How its date was known, as a sentence. */
  readonly how: string;
  /** Why it may be wrong, as one or two sentences; null when nothing speaks against it. */
  readonly doubt: string | null;
  /** The other reading, where there is one. */
  readonly other: ExtractDates | null;
}

/** An extract's files, put together: one folder and the same words of year and quarter. */
interface FileSet {
  readonly key: string;
  readonly label: string;
  readonly files: readonly FileFacts[];
  readonly facts: ExtractFacts;
}

/** The key of the extract that a file belongs to. */
export function extractKey(name: string): string {
  const { folder, own } = readPath(name);
  return `${folder}|${readingWords(own)}`;
}

const latestOf = (files: readonly FileFacts[]) =>
  files
    .flatMap(({ latest }) => latest ?? [])
    .sort()
    .at(-1) ?? null;

function setOf(key: string, files: readonly FileFacts[]): FileSet {
  const { folder, own, all } = readPath(files[0]?.name ?? '');
  const episodes = files.filter(({ table }) => table === 'episodes');
  const latestStart = latestOf(episodes);
  const years = new Set(
    episodes.flatMap(({ latest }) => (latest === null ? [] : startYearOf(latest))),
  );
  return {
    key,
    label: [folder, readingWords(own)].filter((part) => part !== '').join(': '),
    files,
    facts: {
      folder,
      name: all,
      latestStart,
      latestDate: latestStart ?? latestOf(files),
      years: [...years].sort(),
    },
  };
}

/** How years that stand alone in names turned out, from the sets whose year is known without them. */
function loneYearsOf(sets: readonly FileSet[], corrections: Corrections): LoneYears {
  let starts = 0;
  let ends = 0;
  for (const { key, facts } of sets) {
    const { loneYear, startYear, day } = facts.name;
    const corrected = corrections.get(key)?.yearBegin;
    const { latestStart } = facts;
    const known = corrected ?? (latestStart === null || isEarly(latestStart) ? null : latestStart);
    if (loneYear === null || startYear !== null || day !== null || known === null) continue;
    if (loneYear === startYearOf(known)) starts += 1;
    if (loneYear === startYearOf(known) + 1) ends += 1;
  }
  if (starts === ends) return null;
  return starts > ends ? 'starts' : 'ends';
}

/**
 * Puts files together to extracts and says which collection year each is of and up to which day it
 * tells. Files of one folder (a zip is one) whose own names say the same of year and quarter are one
 * set. `today` is an ISO date.
 */
export function readExtracts(
  files: readonly FileFacts[],
  today: string,
  corrections: Corrections,
): Extract[] {
  const byKey = new Map<string, FileFacts[]>();
  for (const file of files.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const key = extractKey(file.name);
    byKey.set(key, [...(byKey.get(key) ?? []), file]);
  }
  const sets = [...byKey].map(([key, own]) => setOf(key, own));
  const context = { today, loneYears: loneYearsOf(sets, corrections) };
  const dated = sets
    .filter(({ facts }) => facts.latestStart !== null)
    .map((set) => ({ set, read: readDates(set.facts, context) }));
  const known = dated.map(({ set, read }) => ({
    folder: set.facts.folder,
    ...(corrections.get(set.key) ?? read),
  }));
  return sets.map((set) => {
    const read =
      dated.find((one) => one.set === set)?.read ?? readingsOf(set.facts, context, known);
    const corrected = corrections.get(set.key);
    const about = { key: set.key, label: set.label, files: set.files.map(({ name }) => name) };
    if (corrected === undefined) return { ...about, ...read };
    const same = corrected.yearBegin === read.yearBegin && corrected.asAt === read.asAt;
    return {
      ...about,
      yearBegin: corrected.yearBegin,
      asAt: corrected.asAt,
      knownFrom: 'correction',
      how: 'You have set this.',
      doubt: null,
      other: same ? null : { yearBegin: read.yearBegin, asAt: read.asAt },
    };
  });
}
