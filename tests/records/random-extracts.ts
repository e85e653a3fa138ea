import { randomNumbers } from '../charts/random.ts';
import { type Chance, chanceOf, type RandomEpisode, randomChildren } from './random-history.ts';
import { randomStory, type Shown } from './random-tables.ts';
import { dayOf, textOf } from './reference/dates.ts';
import {
  COLUMNS,
  type Extract,
  type Row,
  TABLE_NAMES,
  type TableName,
} from './reference/extract.ts';

/** Seeded extracts of made-up children, as a council would bring them: for every run the same. */

export interface RandomOptions {
  readonly seed: number;
  /** How many children there are in all. */
  readonly children: number;
  /** The share of cells with random text in them: 0 for plausible extracts. */
  readonly garbage: number;
}

/** Four years, a quarter that the year after repeats, and two quarters of a year not yet over. */
const SETS = [
  { yearBegin: '2018-04-01', asAt: '2019-03-31' },
  { yearBegin: '2019-04-01', asAt: '2020-03-31' },
  { yearBegin: '2020-04-01', asAt: '2021-03-31' },
  { yearBegin: '2021-04-01', asAt: '2021-12-31' },
  { yearBegin: '2021-04-01', asAt: '2022-03-31' },
  { yearBegin: '2022-04-01', asAt: '2022-06-30' },
  { yearBegin: '2022-04-01', asAt: '2022-09-30' },
] as const;

const GARBAGE = [
  '',
  ' ',
  '-',
  'NULL',
  'NaN',
  '0',
  '1',
  '-1',
  '1e400',
  '31/02/2021',
  '99/99/9999',
  '29/02/2020',
  '2021-13-01',
  '01/04/2021',
  '1900-01-01',
  '01/04/2021 00:00',
  '2021-06-30T12:00:00',
  '44927',
  'U4',
  'T1',
  'V4',
  'S',
  'E4A',
  'M',
  'PN1',
  'IN',
  "O'Brien",
  'a,b',
  '"',
  'two\nlines',
  '=1+1',
  'é Ω 子',
  'x'.repeat(300),
] as const;

/** The cells of an episode as an extract shows them: what ends later is still open. */
function cellsOf(child: string, episode: RandomEpisode, { asAt }: Shown): Row {
  const closed = episode.dec !== null && episode.dec <= asAt;
  const { home } = episode;
  return {
    CHILD: child,
    DECOM: textOf(episode.decom),
    RNE: episode.rne,
    LS: episode.ls,
    CIN: 'N1',
    PLACE: episode.place,
    PLACE_PROVIDER: home.provider,
    DEC: closed && episode.dec !== null ? textOf(episode.dec) : '',
    REC: closed ? episode.rec : '',
    REASON_PLACE_CHANGE: episode.rne === 'P' ? 'CARPL' : '',
    HOME_POST: 'DH1 1XX',
    PL_POST: home.postcode,
    URN: home.urn,
    PL_LA: home.authority,
    PL_LOCATION: home.location,
    PL_DISTANCE: home.miles,
  };
}

/** What goes wrong with a child's rows: a changed start, a row left open, a row twice, … */
function withMistakes(
  rows: readonly Row[],
  episodes: readonly RandomEpisode[],
  chance: Chance,
): readonly Row[] {
  const left = [...rows];
  const place = chance.from(0, left.length - 1);
  const row = left[place];
  const episode = episodes[place];
  if (row === undefined || episode === undefined || !chance.of(0.15)) return left;
  const kind = chance.from(1, 5);
  const lasts = episode.dec !== null && episode.dec > episode.decom;
  const shifted = episode.decom + chance.from(-20, 20);
  if (kind === 1 && (episode.dec === null || shifted < episode.dec)) {
    left[place] = { ...row, DECOM: textOf(shifted) };
  } else if (kind === 2 && lasts) {
    left[place] = { ...row, DEC: '', REC: '' };
  } else if (kind === 3 && row['DEC'] === '') {
    left[place] = { ...row, REC: 'E4A' };
  } else if (kind === 4) {
    left.push(row);
  } else if (kind === 5) {
    left.splice(0, place);
  }
  return left;
}

/** Random text in so many cells. */
function withGarbage(row: Row, table: TableName, share: number, chance: Chance): Row {
  const cells = COLUMNS[table].map((column): [string, string] => [
    column,
    chance.of(share) ? chance.pick(GARBAGE) : (row[column] ?? ''),
  ]);
  return Object.fromEntries(cells);
}

/** The extracts of made-up children; some are lost from view on the way, some rows corrected. */
export function randomExtracts({ seed, children, garbage }: RandomOptions): readonly Extract[] {
  const chance = chanceOf(randomNumbers(seed));
  const made = randomChildren(children, chance).map((child) => ({
    child,
    story: randomStory(child, chance),
    lostFrom: chance.of(0.05) ? chance.from(1, SETS.length - 1) : SETS.length,
  }));
  return SETS.map((set, place): Extract => {
    const shown: Shown = { yearBegin: dayOf(set.yearBegin), asAt: dayOf(set.asAt) };
    const wholeHistory = chance.of(0.15);
    const tables: Record<TableName, Row[]> = {
      header: [],
      episodes: [],
      reviews: [],
      uasc: [],
      oc2: [],
      oc3: [],
      ad1: [],
      placed_for_adoption: [],
      previous_permanence: [],
      missing: [],
      social_workers: [],
    };
    for (const { child, story, lostFrom } of made) {
      if (place >= lostFrom) continue;
      const episodes = child.episodes.filter(
        ({ decom, dec }) =>
          decom <= shown.asAt && (wholeHistory || dec === null || dec >= shown.yearBegin),
      );
      const rows = episodes.map((episode) => cellsOf(child.id, episode, shown));
      tables.episodes.push(...withMistakes(rows, episodes, chance));
      const others = story(shown);
      for (const table of TABLE_NAMES) {
        const needsEpisodes = table !== 'oc3' && table !== 'episodes';
        if (needsEpisodes && rows.length === 0) continue;
        tables[table].push(...(others[table] ?? []));
      }
    }
    if (garbage > 0) {
      for (const table of TABLE_NAMES) {
        tables[table] = tables[table].map((row) => withGarbage(row, table, garbage, chance));
      }
    }
    return { ...set, tables };
  });
}
