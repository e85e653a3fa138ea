/**
 * A small reading of `domain` rules, child by child, from the files alone: enough to tell whether
 * the extracts give the example's figures.
 */

import { type Day, dayIn, EXTRACTS, type Extract, type Line, linesOf } from './record-files.ts';

const OPEN: Day = '9999-12-31';

interface Episode {
  readonly child: string;
  readonly from: Day;
  /** The first day on which it is over. */
  readonly until: Day;
  readonly line: Line;
}

export interface Child {
  readonly id: string;
  readonly born: Day;
  readonly male: boolean;
  /** Without short breaks, in order. */
  readonly episodes: readonly Episode[];
  readonly unaccompaniedUntil: Day;
}

export interface Quarter {
  readonly begins: Day;
  readonly ends: Day;
  /** First day of the 12 months that end with it. */
  readonly yearBegins: Day;
}

/** The day a number of months earlier; held to the end of a shorter month. */
export function monthsBefore(day: Day, months: number): Day {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}

export function dayAfter(day: Day): Day {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

/** 2019/20 Q1 to 2024/25 Q4. */
export const QUARTERS: readonly Quarter[] = [2019, 2020, 2021, 2022, 2023, 2024].flatMap((year) =>
  [`${year}-06-30`, `${year}-09-30`, `${year}-12-31`, `${year + 1}-03-31`].map((ends) => ({
    begins: monthsBefore(`${ends.slice(0, 8)}01`, 2),
    ends,
    yearBegins: dayAfter(monthsBefore(ends, 12)),
  })),
);

export function ageOn(born: Day, day: Day): number {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  return day.slice(5) >= born.slice(5) ? years : years - 1;
}

export function bandOf(age: number): string {
  if (age < 1) return 'Under 1';
  if (age < 5) return '1 to 4';
  if (age < 10) return '5 to 9';
  return age < 16 ? '10 to 15' : '16 and over';
}

function readable({ DECOM, DEC }: Line): boolean {
  const [from, until] = [dayIn(DECOM), dayIn(DEC)];
  return from !== '' && from !== 'unread' && until !== 'unread' && (until === '' || until >= from);
}

/** An extract tells a child's year anew; a child that it has not is known until the one before. */
function histories(): Map<string, Episode[]> {
  const all = new Map<string, Episode[]>();
  let before: Extract | undefined;
  for (const extract of EXTRACTS) {
    const told = new Map<string, Episode[]>();
    for (const line of linesOf(extract, 'episodes').filter(readable)) {
      const child = line['CHILD'] ?? '';
      const until = dayIn(line['DEC']);
      const episode = {
        child,
        from: dayIn(line['DECOM']),
        until: until === '' ? OPEN : until,
        line,
      };
      told.set(child, [...(told.get(child) ?? []), episode]);
    }
    for (const [child, episodes] of told) {
      const older = (all.get(child) ?? []).filter(({ until }) => until < extract.begins);
      all.set(child, [...older, ...episodes]);
    }
    for (const [child, episodes] of all) {
      const lost = before !== undefined && !told.has(child) && extract.begins > before.asAt;
      if (!lost || before === undefined) continue;
      const { asAt } = before;
      all.set(
        child,
        episodes.map((one) => (one.until === OPEN ? { ...one, until: dayAfter(asAt) } : one)),
      );
    }
    before = extract;
  }
  return all;
}

/** Open episodes that are not the last end when the next starts; short breaks are left out. */
function counted(episodes: readonly Episode[]): Episode[] {
  const ordered = [...episodes].sort((a, b) => (a.from < b.from ? -1 : 1));
  return ordered
    .map((one, place) => {
      const next = ordered[place + 1];
      return next !== undefined && one.until > next.from ? { ...one, until: next.from } : one;
    })
    .filter(({ line }) => !['V3', 'V4'].includes(line['LS'] ?? ''));
}

/** Everyone with an episode, by identifier. */
export function readChildren(): Child[] {
  const headers = new Map<string, Line>();
  const arrived = new Map<string, Day>();
  for (const extract of EXTRACTS) {
    for (const line of linesOf(extract, 'header')) headers.set(line['CHILD'] ?? '', line);
    for (const line of linesOf(extract, 'uasc')) {
      const until = dayIn(line['DUC']);
      arrived.set(line['CHILD'] ?? '', until === '' ? OPEN : until);
    }
  }
  return [...histories()].map(([id, episodes]) => {
    const header = headers.get(id);
    return {
      id,
      born: dayIn(header?.['DOB']),
      male: header?.['SEX'] === '1' || header?.['SEX'] === 'M',
      episodes: counted(episodes),
      unaccompaniedUntil: arrived.get(id) ?? '',
    };
  });
}

/** The episode that a day is in. */
export function episodeOn(child: Child, day: Day): Episode | undefined {
  return child.episodes.find(({ from, until }) => from <= day && until > day);
}

/** The day on which the time in care that holds an episode began. */
export function careBegan(child: Child, episode: Episode): Day {
  let began = episode.from;
  for (const one of [...child.episodes].reverse()) {
    if (one.from < began && one.until >= began) began = one.from;
  }
  return began;
}

function isAway({ line }: Episode): boolean {
  return (line['PLACE'] ?? '').startsWith('T');
}

/** The placement of a day: away for some days, it is still the one before. */
export function placedOn(child: Child, day: Day): Episode | undefined {
  const now = episodeOn(child, day);
  if (now === undefined || !isAway(now)) return now;
  return [...child.episodes].reverse().find((one) => one.from < now.from && !isAway(one));
}

interface Run {
  readonly from: Day;
  readonly until: Day;
  readonly line: Line;
}

function samePlace(a: Line, b: Line): boolean {
  const same = (column: string) => {
    const [one = '', other = ''] = [a[column], b[column]];
    return one === '' || other === '' || one === other;
  };
  return same('PL_POST') && same('URN');
}

/** Whether an episode goes on with the run before it; `back` after days away. */
function goesOn(run: Run, { from, line }: Episode, home: boolean, back: boolean): boolean {
  if (run.until < from) return false;
  const adopted = ['A3', 'A5'].includes(line['PLACE'] ?? '') && /^U/.test(run.line['PLACE'] ?? '');
  const placed = home && /^A[3-6]/.test(line['PLACE'] ?? '');
  if (adopted || placed || ['L', 'T', 'U'].includes(line['RNE'] ?? '')) return true;
  return back && line['RNE'] !== 'S' && samePlace(run.line, line);
}

/** Placements: runs of episodes with the same carers; times away are passed over. */
export function runsOf(child: Child, home = false): Run[] {
  const runs: Run[] = [];
  let back = false;
  for (const episode of child.episodes) {
    const { from, until, line } = episode;
    const last = runs.at(-1);
    if (isAway(episode) && last !== undefined) {
      runs[runs.length - 1] = { ...last, until };
      back = true;
    } else if (last !== undefined && goesOn(last, episode, home, back)) {
      runs[runs.length - 1] = { ...last, until, line };
      back = false;
    } else {
      runs.push({ from, until, line });
      back = false;
    }
  }
  return runs;
}
