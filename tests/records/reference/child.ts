import { dateIn, textIn } from './cells.ts';
import { ageOn, type Day, eighteenthBirthday, FOREVER } from './dates.ts';
import { type Settings, TABLE_NAMES } from './extract.ts';
import {
  type Episode,
  episodesThatCount,
  type PeriodOfCare,
  periodsOfCare,
  readEpisode,
} from './history.ts';
import { homesIn, placementsIn, type Run } from './placements.ts';
import { type ExtractSet, newestBy, rowsOf, type SetRow } from './sets.ts';

/** A child with everything that the figures ask of a history. */
export interface Child {
  readonly id: string;
  readonly born: Day | null;
  /** In order; short breaks are not among them. */
  readonly episodes: readonly Episode[];
  readonly periods: readonly PeriodOfCare[];
  readonly placements: readonly Run[];
  /** The homes of each period of care. */
  readonly homes: ReadonlyMap<PeriodOfCare, readonly Run[]>;
  /** The first day on which no longer unaccompanied; null for a child who never was. */
  readonly unaccompaniedUntil: Day | null;
}

const idOf = ({ row }: SetRow): string => textIn(row, 'CHILD');

/** The newest usable dates of birth in some tables, by child. */
function newestBirths(rows: readonly SetRow[]): ReadonlyMap<string, Day> {
  const births = new Map<string, Day>();
  for (const row of rows) {
    const born = dateIn(row.row, 'DOB');
    if (born !== null) births.set(idOf(row), born);
  }
  return births;
}

/** "In the UASC table, until DUC", by child: the newest row decides. */
function unaccompaniedUntil(sets: readonly ExtractSet[]): ReadonlyMap<string, Day> {
  const rows = newestBy(rowsOf(sets, 'uasc'), idOf);
  return new Map(rows.map((row) => [idOf(row), dateIn(row.row, 'DUC') ?? FOREVER]));
}

/** The date of birth of every child: the newest header's, else the newest of any other table. */
function births(sets: readonly ExtractSet[]): ReadonlyMap<string, Day> {
  const others = TABLE_NAMES.filter((table) => table !== 'header' && table !== 'episodes')
    .flatMap((table) => rowsOf(sets, table))
    .sort((one, other) => one.set - other.set);
  return new Map([...newestBirths(others), ...newestBirths(rowsOf(sets, 'header'))]);
}

/** Everyone with an episode that counts, and everyone else that any table names. */
export function childrenOf(
  sets: readonly ExtractSet[],
  settings: Settings,
): ReadonlyMap<string, Child> {
  const episodes = new Map<string, Episode[]>();
  for (const row of rowsOf(sets, 'episodes')) {
    const episode = readEpisode(row.row, row.set);
    const own = episodes.get(idOf(row)) ?? [];
    if (episode !== null) own.push(episode);
    episodes.set(idOf(row), own);
  }
  const born = births(sets);
  const until = unaccompaniedUntil(sets);
  const ids = new Set([...episodes.keys(), ...born.keys(), ...until.keys()]);
  const children = [...ids].map((id): Child => {
    const counted = episodesThatCount(episodes.get(id) ?? [], sets);
    const periods = periodsOfCare(counted);
    return {
      id,
      born: born.get(id) ?? null,
      episodes: counted,
      periods,
      placements: periods.flatMap((period) => placementsIn(period, settings)),
      homes: new Map(periods.map((period) => [period, homesIn(period, settings)])),
      unaccompaniedUntil: until.get(id) ?? null,
    };
  });
  return new Map(children.map((child) => [child.id, child]));
}

/** "DECOM <= E and (DEC empty or DEC > E)", of the episodes that stand. */
function isOpenOn(span: { readonly ends: Day }, began: Day, day: Day): boolean {
  return began <= day && span.ends > day;
}

/** The episode in which a child is on a day; the last of several. */
export function episodeOn(child: Child, day: Day): Episode | null {
  return child.episodes.filter((episode) => isOpenOn(episode, episode.decom, day)).at(-1) ?? null;
}

/** The period of care in which a child is on a day. */
export function periodOn(child: Child, day: Day): PeriodOfCare | null {
  return child.periods.find((period) => isOpenOn(period, period.began, day)) ?? null;
}

/** "In care on E: an episode … and the child under 18 on E." */
export function isInCareOn(child: Child, day: Day): boolean {
  return episodeOn(child, day) !== null && day < eighteenthBirthday(child.born);
}

/** In care, and under 18, on any day from one to another, both included. */
export function isInCareBetween(child: Child, from: Day, to: Day): boolean {
  const until = Math.min(to, eighteenthBirthday(child.born) - 1);
  return child.episodes.some(
    (episode) => Math.max(episode.decom, from) <= Math.min(episode.ends - 1, until),
  );
}

/** The age on a day; null without a date of birth. */
export function ageOf(child: Child, day: Day): number | null {
  return child.born === null ? null : ageOn(child.born, day);
}

/** "Unaccompanied: in the UASC table, until DUC." */
export function isUnaccompaniedOn(child: Child, day: Day): boolean {
  return child.unaccompaniedUntil !== null && day < child.unaccompaniedUntil;
}
