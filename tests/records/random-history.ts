import { addMonths, type Day, dayOf, eighteenthBirthday, partsOf } from './reference/dates.ts';

/** Made-up children with plausible histories, the same for the same numbers. */

export interface RandomEpisode {
  readonly decom: Day;
  readonly dec: Day | null;
  readonly rne: string;
  readonly ls: string;
  readonly place: string;
  readonly rec: string;
  readonly home: Home;
}

/** Where somebody lives: what identifies the placement. */
export interface Home {
  readonly postcode: string;
  readonly urn: string;
  readonly provider: string;
  readonly authority: string;
  readonly location: string;
  readonly miles: string;
}

export interface RandomChild {
  readonly id: string;
  readonly born: Day;
  readonly episodes: readonly RandomEpisode[];
}

/** What may be asked of a source of numbers from 0 to 1. */
export interface Chance {
  /** True so often, from 0 to 1. */
  readonly of: (share: number) => boolean;
  /** A whole number from one to another, both included. */
  readonly from: (least: number, most: number) => number;
  readonly pick: <T>(list: readonly [T, ...T[]]) => T;
}

export function chanceOf(random: () => number): Chance {
  const from = (least: number, most: number): number =>
    least + Math.floor(random() * (most - least + 1));
  return {
    of: (share) => random() < share,
    from,
    pick: (list) => list[from(0, list.length - 1)] ?? list[0],
  };
}

/** The first day a child may come, and the day after which nothing more is made up. */
const FIRST = dayOf('2015-04-01');
export const LAST = dayOf('2023-03-31');
const LATEST_START = dayOf('2022-09-30');

const FOSTER = ['U1', 'U2', 'U3', 'U4', 'U5', 'U6'] as const;
const OTHERS = ['K1', 'K2', 'K2', 'H5', 'P1', 'P2', 'R1', 'R3', 'R5', 'S1', 'Z1'] as const;
const TEMPORARY = ['T0', 'T1', 'T2', 'T3', 'T4'] as const;
const STATUSES = ['C1', 'C2', 'E1', 'V2', 'L1', 'J1'] as const;
const LEAVINGS = ['E4A', 'E4B', 'E3', 'E11', 'E45', 'E8', 'E13', 'E15'] as const;
const NOWHERE: Home = {
  postcode: '',
  urn: '',
  provider: '',
  authority: '',
  location: '',
  miles: '',
};

function randomHome(chance: Chance): Home {
  const outside = chance.of(0.3);
  return {
    postcode: chance.of(0.9) ? `DH${chance.from(1, 9)} ${chance.from(1, 9)}AB` : '',
    urn: chance.of(0.8) ? `SC${chance.from(100_000, 999_999)}` : '',
    provider: chance.pick(['PR1', 'PR1', 'PR1', 'PR2', 'PR4', 'PR5', '']),
    authority: chance.of(0.5)
      ? chance.pick(outside ? ['E08000021', '393'] : ['E06000047', '840'])
      : '',
    location: chance.of(0.9) ? (outside ? 'OUT' : 'IN') : '',
    miles: chance.of(0.8) ? String(chance.from(0, outside ? 60 : 25)) : '',
  };
}

/** The day, or now and then the next last or first day of a quarter, where rules are decided. */
function onAnEdge(day: Day, chance: Chance): Day {
  if (chance.of(0.85)) return day;
  const { month, dayOfMonth } = partsOf(day);
  const firstOfMonth = day - dayOfMonth + 1;
  const nextQuarter = addMonths(firstOfMonth, 3 - ((month - 1) % 3));
  return nextQuarter - chance.from(0, 1);
}

const randomPlace = (chance: Chance): string =>
  chance.of(0.65) ? chance.pick(FOSTER) : chance.pick(OTHERS);

/** What the next episode of a history is made from. */
interface Now {
  decom: Day;
  rne: string;
  ls: string;
  place: string;
  home: Home;
  /** Where the child lived before a temporary placement. */
  before: { place: string; home: Home } | null;
}

/** A new placement, or the change of one thing about it. */
function nextStep(now: Now, chance: Chance): Pick<Now, 'rne' | 'ls' | 'place' | 'home' | 'before'> {
  if (now.before !== null && chance.of(0.7)) {
    return { rne: 'P', ls: now.ls, ...now.before, before: null };
  }
  const kind = chance.from(1, 20);
  const same = { ls: now.ls, place: now.place, home: now.home, before: null };
  const status = chance.pick(STATUSES);
  if (now.before === null && kind <= 5) return { ...same, rne: 'L', ls: status };
  if (now.before === null && kind <= 8) {
    return { ...same, rne: chance.pick(['T', 'U']), place: chance.pick(FOSTER) };
  }
  if (now.before === null && kind <= 12) {
    const before = { place: now.place, home: now.home };
    const home = { ...NOWHERE, postcode: 'DH9 9ZZ' };
    return { rne: 'P', ls: now.ls, place: chance.pick(TEMPORARY), home, before };
  }
  if (kind <= 14) {
    const rne = chance.pick(['P', 'B', 'U']);
    const place = chance.pick(['A3', 'A4', 'A5', 'A6']);
    return { rne, ls: 'E1', place, home: randomHome(chance), before: null };
  }
  if (kind === 15) return { ...same, rne: 'L', ls: chance.pick(['V3', 'V4']) };
  const rne = chance.pick(['P', 'P', 'B']);
  const ls = rne === 'B' ? status : now.ls;
  return { rne, ls, place: randomPlace(chance), home: randomHome(chance), before: null };
}

/** How long an episode lasts: short for a temporary one, now and then not a day. */
function randomLength(now: Now, chance: Chance): number {
  if (now.before !== null) return chance.from(1, 20);
  return chance.of(0.04) ? 0 : chance.from(1, 420);
}

/** A history from the day a child comes; the last episode is open where nothing ended it. */
function randomEpisodes(born: Day, began: Day, chance: Chance): readonly RandomEpisode[] {
  const episodes: RandomEpisode[] = [];
  const until = chance.of(0.95) ? Math.min(LAST, eighteenthBirthday(born)) : LAST;
  let stayed = false;
  let now: Now = {
    decom: began,
    rne: chance.of(0.9) ? 'S' : chance.pick(['L', 'P']),
    ls: chance.of(0.06) ? 'V4' : chance.pick(STATUSES),
    place: chance.of(0.06) ? chance.pick(TEMPORARY) : randomPlace(chance),
    home: randomHome(chance),
    before: null,
  };
  while (now.decom < until) {
    // Two stays of one day on one day would stand in no order.
    const length: number = Math.max(stayed ? 1 : 0, randomLength(now, chance));
    stayed = length === 0;
    const dec = length === 0 ? now.decom : onAnEdge(now.decom + length, chance);
    const { decom, rne, ls, place, home } = now;
    if (dec >= until) {
      const grown = until < LAST;
      const end = grown ? { dec: until, rec: 'E7' } : { dec: null, rec: '' };
      return [...episodes, { decom, rne, ls, place, home, ...end }];
    }
    const leaves = chance.of(0.15);
    const rec = leaves ? chance.pick(LEAVINGS) : 'X1';
    episodes.push({ decom, rne, ls, place, home, dec, rec });
    if (leaves && chance.of(0.5)) return episodes;
    now = leaves
      ? {
          decom: chance.of(0.15) ? dec : dec + chance.from(1, 300),
          rne: 'S',
          ls: chance.pick(STATUSES),
          place: randomPlace(chance),
          home: randomHome(chance),
          before: null,
        }
      : { decom: dec, ...nextStep(now, chance) };
  }
  return episodes;
}

/** So many children, with identifiers that begin with a zero now and then. */
export function randomChildren(count: number, chance: Chance): readonly RandomChild[] {
  return Array.from({ length: count }, (_, place): RandomChild => {
    const began = chance.from(FIRST, LATEST_START);
    const some = addMonths(began, -chance.from(4, 17 * 12 + 11)) - chance.from(0, 27);
    const born = chance.of(0.03) ? dayOf('2008-02-29') : onAnEdge(some, chance);
    const id = `${chance.of(0.3) ? '00' : 'C'}${1000 + place}`;
    return { id, born, episodes: randomEpisodes(born, began, chance) };
  });
}
