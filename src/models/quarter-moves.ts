import type { Cube } from './cube.ts';
import { formatCount } from './format.ts';
import { quartersTo } from './trend.ts';

/** The KPIs beside which the moves of a quarter are told. */
export const MOVES_KPIS: readonly string[] = ['cla_number', 'cla_started', 'cla_ceased'];

/** The four figures of a quarter, and what is left over between them. */
export interface QuarterMoves {
  readonly atStart: number;
  readonly started: number;
  readonly ceased: number;
  readonly atEnd: number;
  /** atEnd minus atStart minus started plus ceased. */
  readonly other: number;
}

/**
 * The number in care at the start of a quarter, who came, who left, the number at the end, and the
 * remainder; null unless all four are the area's own figures of that very quarter and the one before,
 * and none is withheld. Three subtractions of figures of the cube: nothing else works it out for
 * figures without records.
 * Source: "show the remainder beside the two flows", "Counting children" in docs/records.md.
 */
export function quarterMoves(cube: Cube, quarter: string): QuarterMoves | null {
  const own = (kpi: string, of: string): number | null => {
    const figure = cube.shown(kpi, of);
    return figure?.origin === 'own' && figure.period === of ? figure.value : null;
  };
  const [before = ''] = quartersTo(quarter, 2);
  const atStart = own('cla_number', before);
  const started = own('cla_started', quarter);
  const ceased = own('cla_ceased', quarter);
  const atEnd = own('cla_number', quarter);
  if (atStart === null || started === null || ceased === null || atEnd === null) return null;
  return { atStart, started, ceased, atEnd, other: atEnd - atStart - started + ceased };
}

/**
 * "At the start 976, came in 91, left 83, other changes −1, at the end 983." `withheldUpTo` is the
 * largest number that the view does not show, 0 where it shows all: the remainder follows from the
 * others, but a small number is printed in no public view.
 */
export function movesSentence(moves: QuarterMoves, withheldUpTo: number): string {
  const { atStart, started, ceased, atEnd, other } = moves;
  return `At the start ${formatCount(atStart)}, came in ${formatCount(started)}, left ${formatCount(ceased)}, ${otherInWords(other, withheldUpTo)}, at the end ${formatCount(atEnd)}.`;
}

function otherInWords(other: number, withheldUpTo: number): string {
  const size = Math.abs(other);
  if (size === 0) return 'no other changes';
  if (size <= withheldUpTo) return 'a few other changes';
  return `other changes ${other < 0 ? '−' : '+'}${formatCount(size)}`;
}

/** What the other changes are. */
export const OTHER_CHANGES =
  'Other changes are children whom the two numbers between do not explain. Some turned 18 or left the records without a recorded end. Some came from short breaks without a recorded start. Some left and came back in the quarter.';
