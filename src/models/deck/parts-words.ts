import type { KpiDefinition } from '../../kpis/definition.ts';
import type { PartsModel } from '../chart-models.ts';
import type { Figure } from '../cube.ts';
import { formatCount } from '../format.ts';
import { notKnownSentence, partSentences } from '../more-parts.ts';
import type { Saying, Telling } from '../saying.ts';
import { type SlideDraft, whyNone } from './slide-draft.ts';
import { yearAgo } from './trend-words.ts';

const SOME_WITHHELD = 'Some of these numbers are withheld because they are small.';

/**
 * The finding and "what it shows" of the parts of a KPI: what nobody knows, then the reasons; or the
 * part that moved, then what else moved; else the largest part. Where a part is withheld none is
 * called the largest.
 */
export function partsWords(
  kpi: KpiDefinition,
  breakdown: string,
  model: PartsModel,
  quarter: string,
  telling: Telling,
): Pick<SlideDraft, 'title' | 'shows'> {
  const figure = telling.cube.shown(kpi.id, quarter);
  const withheld = model.rows.some(({ flag }) => flag === 'suppressed') ? SOME_WITHHELD : '';
  const by = `${kpi.title} by ${telling.wording.sayName(breakdown).toLowerCase()}`;
  if (figure === null || model.rows.every(({ value }) => value === null)) {
    return { title: by, shows: [withheld === '' ? whyNone(figure, quarter) : withheld] };
  }
  const largest = withheld === '' ? largestOf(kpi, model) : null;
  const [first, ...others] = saidOf(kpi, breakdown, figure, telling);
  if (first === undefined) {
    return largest === null
      ? { title: by, shows: [withheld] }
      : { title: largest.title, shows: [largest.numbers] };
  }
  const moved = others.map(({ lead, rest }) => lead + rest);
  const biggest = largest === null ? [] : [`${largest.title}: ${largest.numbers}`];
  const all =
    kpi.notKnown?.breakdown === breakdown
      ? reasons(kpi, breakdown, model)
      : moved.length > 0
        ? moved
        : biggest;
  const start = afterTitle(first.rest);
  const shows = [...all, ''].map((_, at) => [start, ...all.slice(0, all.length - at), withheld]);
  return {
    title: first.lead,
    shows: shows.map((sentences) => sentences.filter(Boolean).join(' ')),
  };
}

/** The parts that have words of their own, with their numbers: the reasons beside what nobody knows. */
function reasons(kpi: KpiDefinition, breakdown: string, model: PartsModel): string[] {
  const named = kpi.parts?.[breakdown] ?? {};
  return model.rows
    .filter(({ category, value }) => value !== null && value > 0 && category in named)
    .map(
      (row) =>
        `${row.category}, ${row.numerator === null ? row.text : formatCount(row.numerator)}.`,
    );
}

/** What is worth a sentence of one breakdown: what nobody knows first. */
function saidOf(
  kpi: KpiDefinition,
  breakdown: string,
  figure: Figure,
  telling: Telling,
): readonly Saying[] {
  const then = yearAgo(figure, telling)?.period ?? null;
  const clauses = kpi.parts?.[breakdown];
  const moved =
    then === null || clauses === undefined
      ? []
      : partSentences(telling.cube, { ...kpi, parts: { [breakdown]: clauses } }, figure, then);
  const unknown = kpi.notKnown?.breakdown === breakdown;
  return [...(unknown ? notKnownSentence(telling.cube, kpi, figure, then) : []), ...moved];
}

/** ": 16, down from …" and " (8.5%), up from …" as sentences of their own after the title. */
function afterTitle(rest: string): string {
  const numbers = /^ \(([^)]+)\)(.*)$/.exec(rest);
  if (numbers !== null) return `That is ${numbers[1]}${numbers[2]}`;
  const text = rest.replace(/^[:,.] ?/, '');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The largest part and its numbers; null where two are as large, or none is known. */
function largestOf(
  kpi: KpiDefinition,
  model: PartsModel,
): { readonly title: string; readonly numbers: string } | null {
  const known = model.rows.filter((row) => row.value !== null);
  const [first, second] = [...known].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  if (first === undefined || first.value === second?.value) return null;
  const total = known.reduce((sum, { value }) => sum + (value ?? 0), 0);
  const of = model.unit === 'count' ? ` of ${formatCount(total)} ${kpi.of}` : '';
  return {
    title: `The largest part is “${first.category}”`,
    numbers: `${numbersOf(first, model)}${of}.`,
  };
}

/** "18 of 211 (8.5%)", "519" */
function numbersOf(row: PartsModel['rows'][number], { unit }: PartsModel): string {
  return unit === 'percent' && row.nOfN !== '' ? `${row.nOfN} (${row.text})` : row.text;
}
