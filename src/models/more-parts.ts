import type { KpiDefinition } from '../kpis/definition.ts';
import type { Cube, Figure, Part } from './cube.ts';
import { formatNOfN, formatValue } from './format.ts';
import { PHRASES } from './phrases.ts';
import { type Saying, withNumbers } from './saying.ts';

/** A part and the same part a year before, both with a value. */
interface Moved {
  readonly now: Part;
  readonly clause: string;
  readonly before: Part;
  readonly people: number;
}

/** Fewer people than this are no notable change of a part. */
const PEOPLE = 5;
const TENTH = 0.1;
/** Percentage points. */
const POINTS = 3;

/**
 * The parts of a figure that moved notably on the same quarter a year ago, in sentences: of each
 * breakdown the largest rise and the largest fall. Notable is a change of at least five people that
 * is also at least a tenth of what it was; of a percentage, at least three percentage points with
 * the number moving the same way. A part is told only where its definition has words for it, and
 * never where one of its two values is missing or withheld.
 */
export function partSentences(
  cube: Cube,
  kpi: KpiDefinition,
  figure: Figure,
  then: string,
): Saying[] {
  return Object.entries(kpi.parts ?? {}).flatMap(([breakdown, clauses]) => {
    const moved = movedParts(cube, kpi, breakdown, clauses, figure.period, then);
    const fall = moved.filter((one) => one.people < 0).sort((a, b) => a.people - b.people)[0];
    const rise = moved.filter((one) => one.people > 0).sort((a, b) => b.people - a.people)[0];
    return [fall, rise].flatMap((one) => (one === undefined ? [] : [partSentence(kpi, one)]));
  });
}

function movedParts(
  cube: Cube,
  kpi: KpiDefinition,
  breakdown: string,
  clauses: Readonly<Record<string, string>>,
  period: string,
  then: string,
): Moved[] {
  return Object.entries(clauses).flatMap(([category, clause]) => {
    const now = partOf(cube, kpi, breakdown, category, period);
    const before = partOf(cube, kpi, breakdown, category, then);
    if (now === null || before === null) return [];
    const people = peopleOf(kpi, now) - peopleOf(kpi, before);
    if (!(Math.abs(people) >= PEOPLE)) return [];
    const points = (now.value ?? 0) - (before.value ?? 0);
    const notable =
      kpi.unit === 'percent'
        ? Math.abs(points) >= POINTS && Math.sign(points) === Math.sign(people)
        : Math.abs(people) >= TENTH * peopleOf(kpi, before);
    return notable ? [{ now, before, clause, people }] : [];
  });
}

/** The part of a period; null where there is none or its value is missing or withheld. */
function partOf(
  cube: Cube,
  kpi: KpiDefinition,
  breakdown: string,
  category: string,
  period: string,
): Part | null {
  const found = cube
    .parts(kpi.id)
    .find(
      (part) =>
        part.period === period && part.breakdown === breakdown && part.category === category,
    );
  return found === undefined || found.value === null ? null : found;
}

/** How many people a part holds; not a number where only its percentage is known. */
function peopleOf(kpi: KpiDefinition, part: Part): number {
  return (kpi.unit === 'percent' ? part.numerator : part.value) ?? Number.NaN;
}

function partSentence(kpi: KpiDefinition, { now, before, clause, people }: Moved): Saying {
  const up = people > 0;
  return {
    kpi: kpi.id,
    lead: `${up ? 'More' : 'Fewer'} ${clause}`,
    rest: `: ${inWords(kpi, now)}, ${up ? 'up' : 'down'} from ${inWords(kpi, before)} ${PHRASES.yearAgo}.`,
  };
}

function inWords(kpi: KpiDefinition, part: Part): string {
  return withNumbers(kpi, part, formatValue(part.value ?? 0, kpi.unit));
}

/**
 * The part that nobody knows, in every quarter that has one, with what it was a year ago: "We do not
 * know what 18 of 211 care leavers aged 19 to 21 are doing (8.5%), up from 14 of 191 (7.3%) a year ago."
 */
export function notKnownSentence(
  cube: Cube,
  kpi: KpiDefinition,
  figure: Figure,
  then: string | null,
): Saying[] {
  if (kpi.notKnown === undefined) return [];
  const { breakdown, category, before: start, after } = kpi.notKnown;
  const now = partOf(cube, kpi, breakdown, category, figure.period);
  if (now === null || now.value === null || now.value === 0) return [];
  const percentage = formatValue(now.value, kpi.unit);
  const numbers = formatNOfN(now.numerator, now.denominator);
  const before = then === null ? null : partOf(cube, kpi, breakdown, category, then);
  return [
    {
      kpi: kpi.id,
      lead: `${start} ${numbers === '' ? `${percentage} of` : numbers} ${kpi.of} ${after}`,
      rest: `${numbers === '' ? '' : ` (${percentage})`}${since(kpi, now, before)}.`,
    },
  ];
}

function since(kpi: KpiDefinition, now: Part, before: Part | null): string {
  if (before === null || before.value === null || now.value === null) return '';
  const [text, was] = [formatValue(now.value, kpi.unit), formatValue(before.value, kpi.unit)];
  if (text === was) return `, the same share as ${PHRASES.yearAgo}`;
  const way = now.value > before.value ? 'up' : 'down';
  return `, ${way} from ${inWords(kpi, before)} ${PHRASES.yearAgo}`;
}
