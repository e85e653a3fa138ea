import { codeIn, dateIn, isUnreadableDate, joinedIn, numberIn, textIn } from './cells.ts';
import { type Day, FOREVER } from './dates.ts';
import type { Row } from './extract.ts';
import type { ExtractSet } from './sets.ts';

/** From the rows of all extracts to the history of one child. */

export interface Episode {
  readonly decom: Day;
  /** As the row has it; null for an open one. */
  readonly dec: Day | null;
  /** The first day on which it no longer counts. */
  readonly ends: Day;
  /** The last day on which anything is known of it: `DEC` itself, or the as-at date of a cut. */
  readonly lastDay: Day;
  /** Whether it was cut at the as-at date of its own extract. */
  readonly cut: boolean;
  readonly rne: string;
  readonly ls: string;
  readonly place: string;
  readonly provider: string;
  readonly rec: string;
  readonly placementPostcode: string;
  readonly urn: string;
  readonly placementAuthority: string;
  readonly placementLocation: string;
  readonly miles: number | null;
  /** Place of its extract among all, the oldest first. */
  readonly set: number;
}

/** "A period of care goes on while an episode starts on or before the day the last one ended." */
export interface PeriodOfCare {
  readonly began: Day;
  readonly ends: Day;
  readonly lastDay: Day;
  readonly episodes: readonly Episode[];
}

const SHORT_BREAKS: readonly string[] = ['V3', 'V4'];

/** An episode of a row; null for a row that would spoil every figure (choice 4). */
export function readEpisode(row: Row, set: number): Episode | null {
  const decom = dateIn(row, 'DECOM');
  const dec = dateIn(row, 'DEC');
  if (textIn(row, 'CHILD') === '' || decom === null || isUnreadableDate(row, 'DEC')) return null;
  if (dec !== null && dec < decom) return null;
  return {
    decom,
    dec,
    ends: dec ?? FOREVER,
    lastDay: dec ?? FOREVER,
    cut: false,
    rne: codeIn(row, 'RNE'),
    ls: codeIn(row, 'LS'),
    place: codeIn(row, 'PLACE'),
    provider: codeIn(row, 'PLACE_PROVIDER'),
    rec: codeIn(row, 'REC'),
    placementPostcode: joinedIn(row, 'PL_POST'),
    urn: joinedIn(row, 'URN'),
    placementAuthority: codeIn(row, 'PL_LA'),
    placementLocation: codeIn(row, 'PL_LOCATION'),
    miles: numberIn(row, 'PL_DISTANCE'),
    set,
  };
}

const isOpen = (episode: Episode): boolean => episode.dec === null;

/** "Older rows of a child that reach into its year": open, or `DEC` on or after its 1 April. */
function reachesInto(episode: Episode, newer: ExtractSet): boolean {
  return episode.dec === null || episode.dec >= newer.yearBegin;
}

/** "When it repeats their DECOM or has the child in care on its first day (1 April)." */
function replaces(newerRows: readonly Episode[], newer: ExtractSet, episode: Episode): boolean {
  return newerRows.some(
    (row) =>
      row.decom === episode.decom || (row.decom <= newer.yearBegin && row.ends > newer.yearBegin),
  );
}

/** The end of an episode that is proven only to the as-at date of its own extract. */
function cutAtItsAsAtDate(episode: Episode, sets: readonly ExtractSet[]): Episode {
  const asAt = sets[episode.set]?.asAt ?? FOREVER;
  const ends = Math.max(episode.decom, asAt + 1);
  return ends < episode.ends ? { ...episode, ends, lastDay: ends - 1, cut: true } : episode;
}

/** "A newer extract replaces"; "the older row stands, cut"; "lost from view". */
function settleOverlaps(all: readonly Episode[], sets: readonly ExtractSet[]): readonly Episode[] {
  const bySet = new Map<number, Episode[]>();
  for (const episode of all) {
    bySet.set(episode.set, [...(bySet.get(episode.set) ?? []), episode]);
  }
  const settled: Episode[] = [];
  for (const episode of all) {
    const newer = [...bySet].filter(([set]) => set > episode.set);
    let superseded = false;
    let replaced = false;
    for (const [set, rows] of newer) {
      const newerSet = sets[set];
      if (newerSet === undefined || !reachesInto(episode, newerSet)) continue;
      superseded = true;
      replaced ||= replaces(rows, newerSet, episode);
    }
    if (replaced) continue;
    const lostFromView = isOpen(episode) && newer.length === 0 && episode.set < sets.length - 1;
    settled.push(superseded || lostFromView ? cutAtItsAsAtDate(episode, sets) : episode);
  }
  return settled;
}

/** Identical rows count once, the newest's (choice 3). */
function countIdenticalRowsOnce(episodes: readonly Episode[]): readonly Episode[] {
  const once = new Map<string, Episode>();
  for (const episode of episodes) {
    const { decom, dec, rec, rne, ls, place } = episode;
    const key = JSON.stringify([decom, dec, rec, rne, ls, place]);
    once.delete(key);
    once.set(key, episode);
  }
  return [...once.values()];
}

/** `DECOM`, then `DEC` (open last), then the extract; rows of one file stay as they stand. */
function inOrder(episodes: readonly Episode[]): readonly Episode[] {
  return [...episodes].sort(
    (one, other) =>
      one.decom - other.decom ||
      (one.dec ?? Number.MAX_SAFE_INTEGER) - (other.dec ?? Number.MAX_SAFE_INTEGER) ||
      one.set - other.set,
  );
}

/** "An open episode that is not the child's last ends when the next starts." */
function endOpenOnesAtTheNext(episodes: readonly Episode[]): readonly Episode[] {
  return episodes.map((episode, place) => {
    const next = episodes[place + 1];
    if (next === undefined || !isOpen(episode) || next.decom >= episode.ends) return episode;
    return { ...episode, ends: next.decom, lastDay: next.decom, cut: false };
  });
}

/** "Then drop every episode with legal status V3 or V4 (short breaks)." */
function dropShortBreaks(episodes: readonly Episode[]): readonly Episode[] {
  return episodes.filter((episode) => !SHORT_BREAKS.includes(episode.ls));
}

/** The episodes of one child that count, in order. `all` stands as in the sets, oldest first. */
export function episodesThatCount(
  all: readonly Episode[],
  sets: readonly ExtractSet[],
): readonly Episode[] {
  const settled = countIdenticalRowsOnce(settleOverlaps(all, sets));
  return dropShortBreaks(endOpenOnesAtTheNext(inOrder(settled)));
}

/** The periods of care of episodes in order. */
export function periodsOfCare(episodes: readonly Episode[]): readonly PeriodOfCare[] {
  const periods: PeriodOfCare[] = [];
  for (const episode of episodes) {
    const current = periods.at(-1);
    if (current === undefined || episode.decom > current.ends) {
      const { decom: began, ends, lastDay } = episode;
      periods.push({ began, ends, lastDay, episodes: [episode] });
    } else {
      periods[periods.length - 1] = {
        began: current.began,
        ends: Math.max(current.ends, episode.ends),
        lastDay: Math.max(current.lastDay, episode.lastDay),
        episodes: [...current.episodes, episode],
      };
    }
  }
  return periods;
}
