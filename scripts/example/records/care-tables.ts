/** The tables that follow from who the children are and where they live. */

import { dateText, dayOf } from './days.ts';
import type { Episode } from './episodes.ts';
import {
  ageAt,
  type Extract,
  isIn,
  known,
  type Person,
  type Row,
  type Table,
  touches,
} from './people.ts';

/** From this collection year sex is a letter. */
const SEX_IS_A_LETTER = 2024;
/** Before this one there is no number of the provider. */
const PROVIDERS_NUMBERED = 2020;
/** Social workers are collected from this year on. */
const WORKERS_COLLECTED = 2023;

function sexOf(person: Person, extract: Extract): string {
  if (extract.year >= SEX_IS_A_LETTER) return person.male ? 'M' : 'F';
  return person.male ? '1' : '2';
}

/** Everyone in the extract; a young person who has left care too. */
export function headerTable(
  people: readonly Person[],
  isLeaver: (person: Person, extract: Extract) => boolean,
): Table {
  return {
    file: 'header',
    columns: () => ['CHILD', 'SEX', 'DOB', 'ETHNIC', 'UPN', 'MOTHER', 'MC_DOB'],
    rows: (extract) =>
      people
        .filter((person) => isIn(person, extract) || isLeaver(person, extract))
        .map((person) => {
          // Begins with O, as no real number does. Too young for one: a code of the return.
          const upn = ageAt(person, extract.asAt) < 4 ? 'UN1' : 'O9{}000';
          const mother = known(person.mother, extract);
          const cells = [
            sexOf(person, extract),
            dateText(person.born),
            person.ethnic,
            upn,
            person.male ? '' : mother === '' ? '0' : '1',
            mother,
          ];
          return { child: person.number, cells };
        }),
  };
}

function episodeCells(person: Person, episode: Episode, extract: Extract): string[] {
  const { kind, address } = episode;
  const ended = episode.dec !== undefined && episode.dec <= extract.asAt;
  return [
    dateText(episode.decom),
    episode.rne,
    episode.ls,
    person.need,
    kind.place,
    kind.provider,
    known(episode.dec, extract),
    ended ? episode.rec : '',
    ended ? episode.reason : '',
    episode.homePost,
    address.post,
    ...(extract.year >= PROVIDERS_NUMBERED ? [address.urn] : []),
    address.authority,
    address.location,
    address.miles === undefined ? '' : address.miles.toFixed(1),
  ];
}

export function episodesTable(people: readonly Person[]): Table {
  return {
    file: 'episodes',
    columns: ({ year }) => [
      'CHILD',
      'DECOM',
      'RNE',
      'LS',
      'CIN',
      'PLACE',
      'PLACE_PROVIDER',
      'DEC',
      'REC',
      'REASON_PLACE_CHANGE',
      'HOME_POST',
      'PL_POST',
      ...(year >= PROVIDERS_NUMBERED ? ['URN'] : []),
      'PL_LA',
      'PL_LOCATION',
      'PL_DISTANCE',
    ],
    rows: (extract) =>
      people
        .filter((person) => person.lostFrom > extract.asAt)
        .flatMap((person) =>
          person.episodes
            .filter(({ decom, dec }) => touches(decom, dec, extract))
            .map((episode) => ({
              child: person.number,
              cells: episodeCells(person, episode, extract),
            })),
        ),
  };
}

export function unaccompaniedTable(people: readonly Person[]): Table {
  return {
    file: 'uasc',
    columns: () => ['CHILD', 'SEX', 'DOB', 'DUC'],
    rows: (extract) =>
      people.flatMap((person) => {
        if (person.child?.unaccompanied !== true || !isIn(person, extract)) return [];
        const until = person.child.unaccompaniedUntil ?? person.stays.at(-1)?.ends;
        if (until !== undefined && until < extract.begins) return [];
        const cells = [sexOf(person, extract), dateText(person.born), known(until, extract)];
        return [{ child: person.number, cells }];
      }),
  };
}

interface Adoption {
  readonly person: Person;
  readonly placed: number;
  readonly matched: number;
  readonly intended: number;
  readonly adopted: number | undefined;
  readonly adopters: readonly string[];
  readonly byCarers: boolean;
}

function adoptionsOf(people: readonly Person[]): Adoption[] {
  return people.flatMap((person) =>
    person.stays.flatMap((stay) => {
      const home = stay.homes.find(({ group }) => group === 'adoption');
      if (home === undefined) return [];
      const { draw } = person;
      const matched = home.from - draw.whole(14, 60);
      const both = draw.chance(0.87);
      const sexes = both ? draw.among({ MF: 8, MM: 1, FF: 1 }) : draw.among({ F1: 9, M1: 1 });
      const status = both ? draw.among({ L11: 5, L2: 3, L3: 1 }) : 'L0';
      const adopters = [both ? '2' : '1', sexes, status];
      const intended = matched - draw.whole(60, 240);
      const adopted = stay.ending === 'adopted' ? stay.ends : undefined;
      return [
        {
          person,
          placed: home.from,
          matched,
          intended,
          adopted,
          adopters,
          byCarers: home.sameCarers,
        },
      ];
    }),
  );
}

/** Placed for adoption, and adopted. */
export function adoptionTables(people: readonly Person[]): Table[] {
  const adoptions = adoptionsOf(people);
  const row = ({ person }: Adoption, cells: readonly string[]): Row => ({
    child: person.number,
    cells: [dateText(person.born), ...cells],
  });
  return [
    {
      file: 'ad1',
      columns: () => [
        'CHILD',
        'DOB',
        'DATE_INT',
        'DATE_MATCH',
        'FOSTER_CARE',
        'NB_ADOPTR',
        'SEX_ADOPTR',
        'LS_ADOPTR',
      ],
      rows: (extract) =>
        adoptions
          .filter(
            ({ adopted }) =>
              adopted !== undefined && adopted >= extract.begins && adopted <= extract.asAt,
          )
          .map((one) =>
            row(one, [
              dateText(one.intended),
              dateText(one.matched),
              one.byCarers ? '1' : '0',
              ...one.adopters,
            ]),
          ),
    },
    {
      file: 'placed_for_adoption',
      columns: () => ['CHILD', 'DOB', 'DATE_PLACED', 'DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'],
      rows: (extract) =>
        adoptions
          .filter(({ placed, adopted }) => touches(placed, adopted, extract))
          .map((one) => row(one, [dateText(one.placed), '', ''])),
    },
  ];
}

/** Who had been adopted or lived under an order before coming into care; asked of each new stay. */
export function permanenceTable(people: readonly Person[]): Table {
  const answers = people.map((person) => {
    const order = person.draw.among({ P0: 88, P1: 2, P2: 7, P3: 2, P4: 1 });
    const years = person.draw.whole(1, 6);
    return { person, order, years };
  });
  return {
    file: 'previous_permanence',
    columns: () => ['CHILD', 'DOB', 'PREV_PERM', 'LA_PERM', 'DATE_PERM'],
    rows: (extract) =>
      answers.flatMap(({ person, order, years }) => {
        const stay = person.stays.find(
          ({ begins, before }) => !before && begins >= extract.begins && begins <= extract.asAt,
        );
        if (stay === undefined || person.child?.unaccompanied === true) return [];
        const possible = ageAt(person, stay.begins) > years;
        const had = possible ? order : 'P0';
        const from = dateText(stay.begins - years * 365).slice(3);
        const cells = [
          dateText(person.born),
          had,
          had === 'P0' ? '' : 'E06000047',
          // The day is often not known: the return takes zz for it.
          had === 'P0' ? '' : `zz/${from}`,
        ];
        return [{ child: person.number, cells }];
      }),
  };
}

/** Social workers: one for some months, then another. */
export function workersTable(people: readonly Person[]): Table {
  const since = dayOf(WORKERS_COLLECTED, 4, 1);
  const spans = people.flatMap((person) =>
    person.stays.flatMap((stay) => {
      const found = [];
      if (stay.ends !== undefined && stay.ends <= since) return [];
      let from = Math.max(stay.begins, since - person.draw.whole(0, 300));
      while (from < (stay.ends ?? Infinity) && from < since + 2 * 366) {
        const next = from + person.draw.whole(90, 700);
        const until = stay.ends === undefined ? next : Math.min(next, stay.ends);
        const reason = person.draw.among({
          FCONTA: 1,
          LEFTRL: 4,
          MANAGE: 1,
          CHCHAN: 1,
          ORGRST: 1,
          OTHERS: 1,
        });
        found.push({ person, from, until, reason, worker: person.draw.whole(1, 160) });
        from = until;
      }
      return found;
    }),
  );
  return {
    file: 'social_workers',
    columns: () => ['CHILD', 'DOB', 'SW_ID', 'SW_DECOM', 'SW_DEC', 'SW_REASON'],
    rows: (extract) =>
      spans
        .filter(
          ({ person, from, until }) =>
            person.lostFrom > extract.asAt && touches(from, until, extract),
        )
        .map(({ person, from, until, reason, worker }) => ({
          child: person.number,
          cells: [
            dateText(person.born),
            `SWX${String(worker).padStart(9, '0')}`,
            dateText(from),
            known(until, extract),
            until <= extract.asAt ? reason : '',
          ],
        })),
  };
}

/** Whether the table is in the extract. */
export function isCollected(table: Table, extract: Extract): boolean {
  return table.file !== 'social_workers' || extract.year >= WORKERS_COLLECTED;
}
