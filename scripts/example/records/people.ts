/** Everyone in the extracts with what the tables say of them; nothing in it is of a real child. */

import type { Council } from './council.ts';
import { ageOn, dateText, dayOf, yearsAfter } from './days.ts';
import { type Draw, drawOf } from './draw.ts';
import { type Episode, episodesOf } from './episodes.ts';
import type { Child, Stay } from './model.ts';

export interface Person {
  readonly number: number;
  readonly born: number;
  readonly male: boolean;
  readonly ethnic: string;
  /** Why the child came into care, a code. */
  readonly need: string;
  /** Birthday of the person's own first child. */
  readonly mother: number | undefined;
  /** Undefined for a young person who left care before the first extract. */
  readonly child: Child | undefined;
  readonly stays: readonly Stay[];
  readonly episodes: readonly Episode[];
  /** From this day on no extract has the child. */
  readonly lostFrom: number;
  /** Choices about this person, of which each is new. */
  readonly draw: Draw;
}

/** An extract as the council has it on one day. */
export interface Extract {
  /** Name of its folder. */
  readonly name: string;
  /** 1 April of its collection year, and the last day it knows of. */
  readonly begins: number;
  readonly asAt: number;
  /** 2019 for 2019/20. */
  readonly year: number;
}

/** A table of an extract, without its heading. */
export interface Row {
  readonly child: number;
  /** Every column but the first; `{}` stands for the digits of the identifier. */
  readonly cells: readonly string[];
}

/** One file of every extract. */
export interface Table {
  /** The name of the file without its end. */
  readonly file: string;
  columns(extract: Extract): readonly string[];
  rows(extract: Extract): readonly Row[];
}

/** The nine extracts: six years, and before the last of them its first three quarters. */
export const EXTRACTS: readonly Extract[] = [2019, 2020, 2021, 2022, 2023, 2024].flatMap((year) => {
  const begins = dayOf(year, 4, 1);
  const name = `${year}-${String((year + 1) % 100).padStart(2, '0')}`;
  const whole: Extract = { name, begins, asAt: dayOf(year + 1, 4, 1) - 1, year };
  if (year !== 2024) return [whole];
  const quarters = [7, 10, 13].map((month, place) => ({
    ...whole,
    name: `${name} Q${place + 1}`,
    asAt: dayOf(year, month, 1) - 1,
  }));
  return [...quarters, whole];
});

/** Whether an extract is that of a whole year. */
export function isAnnual(extract: Extract): boolean {
  return extract.asAt - extract.begins > 360;
}

/** A day that an extract knows of, as text; empty where it does not. */
export function known(day: number | undefined, extract: Extract): string {
  return day === undefined || day > extract.asAt ? '' : dateText(day);
}

/** Whether something from one day to another is in the year of an extract. */
export function touches(from: number, until: number | undefined, extract: Extract): boolean {
  return from <= extract.asAt && (until ?? Number.POSITIVE_INFINITY) >= extract.begins;
}

/** Whether the extract has the child at all. */
export function isIn(person: Person, extract: Extract): boolean {
  return (
    person.lostFrom > extract.asAt &&
    person.episodes.some(({ decom, dec }) => touches(decom, dec, extract))
  );
}

/** The stay in care that a day is in. */
export function stayOn(person: Person, day: number): Stay | undefined {
  return person.stays.find((stay) => stay.begins <= day && day < (stay.ends ?? Infinity));
}

/** Age in completed years. */
export function ageAt(person: Person, day: number): number {
  return ageOn(person.born, day);
}

const ETHNIC = {
  WBRI: 88,
  WOTH: 3,
  MWBC: 1.5,
  MWBA: 1,
  MOTH: 1.5,
  AOTH: 1,
  BAFR: 1,
  OOTH: 1,
  NOBT: 1,
};
const ETHNIC_ARRIVED = { OOTH: 5, BAFR: 3, AOTH: 3, WOTH: 2 };
const NEEDS = { N1: 62, N2: 3, N3: 4, N4: 9, N5: 15, N6: 2, N7: 1, N8: 4 };

function motherSince(draw: Draw, male: boolean, born: number): number | undefined {
  if (male || !draw.chance(0.02)) return undefined;
  return yearsAfter(born, 16) + draw.whole(20, 500);
}

function personOf(seed: number, child: Child): Person {
  const draw = drawOf(`records ${seed} child ${child.number}`);
  const { born } = child;
  if (born === undefined) throw new Error(`child ${child.number} has no birthday`);
  const lost = child.stays.find((stay) => stay.ending === 'lost from view')?.ends;
  return {
    number: child.number,
    born,
    male: child.male,
    ethnic: draw.among(child.unaccompanied ? ETHNIC_ARRIVED : ETHNIC),
    need: child.unaccompanied ? 'N8' : draw.among(NEEDS),
    mother: motherSince(draw, child.male, born),
    child,
    stays: child.stays,
    episodes: episodesOf(draw, child),
    lostFrom: lost ?? Infinity,
    draw,
  };
}

/** A young person who left care before the first extract. */
export function formerPerson(seed: number, number: number, born: number): Person {
  const draw = drawOf(`records ${seed} former ${number}`);
  const male = draw.chance(0.54);
  return {
    number,
    born,
    male,
    ethnic: draw.among(ETHNIC),
    need: 'N1',
    mother: motherSince(draw, male, born),
    child: undefined,
    stays: [],
    episodes: [],
    lostFrom: Infinity,
    draw,
  };
}

/** Everyone who was in care, by number. */
export function peopleOf(council: Council): Person[] {
  return council.children.map((child) => personOf(council.seed, child));
}
