/** The stays of a child as episodes of the return: a new one whenever anything changes. */

import { type Address, addressOf, familyPost } from './addresses.ts';
import { changeReason, endingCode, type Kind, kindOf, longTerm, REGISTERED_FROM } from './codes.ts';
import { ageOn, firstDay, quarterOf } from './days.ts';
import type { Draw } from './draw.ts';
import type { Child, Home, Stay } from './model.ts';

export interface Episode {
  readonly decom: number;
  readonly rne: string;
  readonly ls: string;
  readonly kind: Kind;
  readonly address: Address;
  readonly homePost: string;
  /** Undefined while it goes on. */
  readonly dec: number | undefined;
  readonly rec: string;
  readonly reason: string;
}

/** From a day on, one of these is another. */
interface Change {
  readonly day: number;
  readonly home?: Home;
  readonly kind?: Kind;
  readonly ls?: string;
  /** Away for some days, with the day of coming back. */
  readonly awayUntil?: number;
}

/** Days between two changes, at the least. */
const APART = 3;
/** A home this long may be made a long-term one, and so many are. */
const LONG_TERM_AFTER = 240;
const LONG_TERM = 0.5;
/** Times away (respite, hospital, holiday) for each year in a home. */
const AWAY_A_YEAR = 0.5;
const AWAY_FROM: ReadonlySet<string> = new Set(['own', 'agency', 'family', 'homeOthers']);

function statusesOf(draw: Draw, child: Child, stay: Stay): Change[] {
  const { begins } = stay;
  if (child.unaccompanied) return [{ day: begins, ls: 'V2' }];
  if (stay.fromShortBreaks) return [{ day: begins, ls: 'V2' }];
  const first = stay.before
    ? draw.among({ C2: 68, C1: 14, V2: 18 })
    : draw.among({ V2: 52, C1: 34, L3: 8, L2: 4, C2: 2 });
  const changes: Change[] = [{ day: begins, ls: first }];
  let day = Math.max(begins, stay.before ? firstDay(0) : begins);
  let status: string = first;
  const next = (ls: string, from: number, to: number) => {
    day += draw.whole(from, to);
    status = ls;
    changes.push({ day, ls });
  };
  if (status === 'L3' || status === 'L2') next('C1', 3, 8);
  if (status === 'V2' && draw.chance(0.55)) next('C1', 20, 150);
  if (status === 'C1') next('C2', 120, 290);
  return changes;
}

/** Changes of the code of a home while the carers stay. */
function renamings(draw: Draw, child: Child, home: Home, kind: Kind, until: number): Change[] {
  const long = longTerm(kind.place);
  const since = Math.max(home.from, firstDay(0));
  if (long !== undefined && until - since > LONG_TERM_AFTER && draw.chance(LONG_TERM)) {
    const day = since + draw.whole(LONG_TERM_AFTER - 60, Math.min(until - since - 20, 500));
    return [{ day, kind: { ...kind, place: long } }];
  }
  if (home.group === 'supported' && home.from < REGISTERED_FROM && until > REGISTERED_FROM) {
    const registered = kindOf(
      'supported',
      home.address,
      ageOn(child.born ?? 0, home.from),
      REGISTERED_FROM,
    );
    return [{ day: REGISTERED_FROM, kind: { ...registered, provider: kind.provider } }];
  }
  return [];
}

/** Days away from a home, never on the last days of a quarter. */
function timesAway(draw: Draw, home: Home, until: number): Change[] {
  const since = Math.max(home.from, firstDay(0));
  if (!AWAY_FROM.has(home.group) || until - since < 60) return [];
  if (!draw.chance(Math.min(0.75, (AWAY_A_YEAR * (until - since)) / 365))) return [];
  const day = draw.whole(since + 20, until - 20);
  const awayUntil = day + draw.whole(2, 7);
  const begin = firstDay(quarterOf(day));
  const within = day > begin + 5 && awayUntil < firstDay(quarterOf(day) + 1) - 10;
  return within ? [{ day, awayUntil }] : [];
}

function homesOf(draw: Draw, child: Child, stay: Stay): Change[] {
  const until = stay.ends ?? firstDay(24);
  return stay.homes.flatMap((home, place) => {
    const age = ageOn(child.born ?? 0, home.from);
    const ends = stay.homes[place + 1]?.from ?? until;
    const usual = kindOf(home.group, home.address, age, home.from);
    const kind = home.sameCarers ? { ...usual, place: 'A5' } : usual;
    const kept = stay.homes[place + 1]?.sameCarers === true;
    return [
      {
        day: home.from,
        home,
        kind: kept ? { ...kind, place: home.group === 'family' ? 'U2' : 'U5' } : kind,
      },
      ...(kept ? [] : renamings(draw, child, home, kind, ends)),
      ...timesAway(draw, home, ends),
      ...(home.group === 'adoption' ? [{ day: home.from, ls: 'E1' }] : []),
    ];
  });
}

/** Leaves out what comes too close to a change of home, or to the end; two on one day become one. */
function inOrder(changes: readonly Change[], stay: Stay): Change[] {
  const fixed = new Set(changes.filter(({ home }) => home !== undefined).map(({ day }) => day));
  const until = stay.ends ?? firstDay(24);
  const apart = (day: number, from: number, to: number) =>
    [...fixed].every((other) => to + APART <= other || from >= other + APART) &&
    to + APART < until &&
    day > stay.begins;
  const kept: Change[] = [];
  for (const change of [...changes].sort((a, b) => a.day - b.day)) {
    if (fixed.has(change.day)) {
      const same = kept.findIndex(({ day }) => day === change.day);
      if (same === -1) kept.push(change);
      else kept[same] = { ...kept[same], ...change };
      continue;
    }
    const end = change.awayUntil ?? change.day;
    const first = firstDay(quarterOf(change.day));
    const edge = change.day === first || change.day === firstDay(quarterOf(first) + 1) - 1;
    const before = kept.at(-1);
    const free = before === undefined || change.day >= (before.awayUntil ?? before.day) + APART;
    if (free && !edge && apart(change.day, change.day, end)) kept.push(change);
  }
  return kept;
}

function awayAddress(home: Home): Address {
  const { post, authority, location, miles } = addressOf(home.address + 31, 'own', 'inside', false);
  return { post, urn: '', authority, location, miles };
}

/** What goes before the first extract is not in it: its first episode need not be the child's first. */
function firstNote(draw: Draw, stay: Stay): string {
  if (stay.fromShortBreaks) return 'L';
  return stay.before ? draw.among({ S: 4, L: 3, P: 3, T: 1, B: 1 }) : 'S';
}

function noteOf(change: Change): string {
  const moved = change.home !== undefined && !change.home.sameCarers;
  const renamed = change.kind !== undefined;
  const legal = change.ls !== undefined;
  if (moved) return legal ? 'B' : 'P';
  if (renamed) return legal ? 'U' : 'T';
  return 'L';
}

/** One stay's episodes; of a child lost from view the last one has no end. */
function stayEpisodes(draw: Draw, child: Child, stay: Stay): Episode[] {
  const placed = stay.homes.find((home) => home.group === 'adoption')?.from ?? Infinity;
  const statuses = statusesOf(draw, child, stay).filter(({ day }) => day < placed);
  const changes = inOrder([...statuses, ...homesOf(draw, child, stay)], stay);
  const homePost = child.unaccompanied ? '' : familyPost(child.number);
  const episodes: Episode[] = [];
  let [home] = stay.homes;
  let kind: Kind = { place: '', provider: '' };
  let ls = '';
  const add = (one: Pick<Episode, 'decom' | 'rne' | 'kind' | 'address' | 'dec'>, reason: string) =>
    episodes.push({ ...one, ls, homePost, rec: one.dec === undefined ? '' : 'X1', reason });
  changes.forEach((change, place) => {
    home = change.home ?? home;
    kind = change.kind ?? kind;
    ls = change.ls ?? ls;
    if (home === undefined) return;
    const address = addressOf(home.address, home.group, home.area, child.unaccompanied);
    const next = changes[place + 1];
    const dec = next?.day ?? (stay.ending === 'lost from view' ? undefined : stay.ends);
    const reason = reasonOf(draw, next);
    const rne = place === 0 ? firstNote(draw, stay) : noteOf(change);
    if (change.awayUntil === undefined) {
      add({ decom: change.day, rne, kind, address, dec }, reason);
      return;
    }
    const away = draw.among({ T0: 2, T1: 1, T3: 3, T4: 3 });
    const awayKind = { place: away, provider: away === 'T4' ? 'PR1' : '' };
    const back = change.awayUntil;
    add(
      { decom: change.day, rne: 'P', kind: awayKind, address: awayAddress(home), dec: back },
      'OTHER',
    );
    add({ decom: back, rne: 'P', kind, address, dec }, reason);
  });
  const last = episodes.pop();
  if (last !== undefined) episodes.push(closed(draw, child, stay, last));
  return [...breaks(stay, episodes, 'before'), ...episodes, ...breaks(stay, episodes, 'after')];
}

function reasonOf(draw: Draw, next: Change | undefined): string {
  if (next === undefined) return '';
  if (next.awayUntil !== undefined) return 'OTHER';
  if (next.home !== undefined) return next.home.sameCarers ? 'PLACE' : changeReason(draw);
  return next.kind === undefined ? '' : 'PLACE';
}

function closed(draw: Draw, child: Child, stay: Stay, last: Episode): Episode {
  if (stay.ends === undefined || stay.ending === undefined || last.dec === undefined) return last;
  if (stay.ending === 'short breaks') return last;
  const group = stay.homes.at(-1)?.group ?? 'own';
  const age = ageOn(child.born ?? 0, stay.ends);
  return { ...last, rec: endingCode(draw, stay.ending, group, age, child.unaccompanied) };
}

/** Short breaks on either side of a stay, which no figure counts. */
function breaks(stay: Stay, episodes: readonly Episode[], side: 'before' | 'after'): Episode[] {
  const first = episodes[0];
  const last = episodes.at(-1);
  if (side === 'before' && stay.fromShortBreaks && first !== undefined) {
    const begin = { decom: stay.begins - 96, dec: stay.begins, rec: 'X1', reason: '' };
    return [{ ...first, ...begin, rne: 'S', ls: 'V4' }];
  }
  if (side === 'after' && stay.ending === 'short breaks' && stay.ends !== undefined && last) {
    const end = { decom: stay.ends, dec: stay.ends + 75, rec: 'E4A', reason: '' };
    return [{ ...last, ...end, rne: 'L', ls: 'V4' }];
  }
  return [];
}

/** Every episode of a child, in order. */
export function episodesOf(draw: Draw, child: Child): Episode[] {
  return child.stays.flatMap((stay) => stayEpisodes(draw, child, stay));
}
