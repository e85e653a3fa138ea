import type { KpiDefinition } from '../../kpis/definition.ts';
import type { PartsModel } from '../chart-models.ts';
import type { Figure } from '../cube.ts';
import { formatCount, listInWords } from '../format.ts';
import { notKnownSentence, partSentences } from '../more-parts.ts';
import { PHRASES } from '../phrases.ts';
import type { Saying, Telling } from '../saying.ts';
import { figureText } from '../scorecard.ts';
import { UNACCOMPANIED, withAndWithout } from '../with-and-without.ts';
import { type SlideDraft, whyNone } from './slide-draft.ts';
import { asOf, yearAgo } from './trend-words.ts';

const SOME_WITHHELD = 'Some of these numbers are withheld because they are small.';

/**
 * The finding and "what it shows" of the parts of a KPI: what nobody knows, then the reasons; or the
 * part that moved, then what else moved; else the largest part. Where a part is withheld, the
 * largest is that of the parts shown: a withheld one may be larger.
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
  const without = breakdown === UNACCOMPANIED ? withAndWithout(telling.cube, kpi, figure) : null;
  if (without !== null)
    return {
      title: `${kpi.title}, with and without unaccompanied children`,
      shows: [without.text],
    };
  const largest = withheld === '' ? largestOf(kpi, figure, model) : null;
  const [first, ...others] = saidOf(kpi, breakdown, figure, telling);
  // The parts of a published year that stands in are set beside the year before it.
  const then = asOf(kpi, figure, quarter).basis === 'year' ? PHRASES.yearBefore : PHRASES.yearAgo;
  const dated = (text: string) => text.replaceAll(PHRASES.yearAgo, then);
  if (first === undefined) {
    const shown = largest ?? largestShown(kpi, breakdown, figure, model, telling);
    return shown === null
      ? { title: by, shows: [withheld] }
      : {
          title: shown.title,
          shows: [[dated(shown.numbers), withheld].filter(Boolean).join(' '), withheld],
        };
  }
  const moved = others.map(({ lead, rest }) => dated(lead + rest));
  const biggest = largest === null ? [] : [`${largest.title}: ${largest.numbers}`];
  const all =
    kpi.notKnown?.breakdown === breakdown
      ? reasons(kpi, breakdown, model)
      : moved.length > 0
        ? moved
        : biggest;
  const start = afterTitle(dated(first.rest));
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

/** The largest part, or parts that are as large, and their numbers; null where none is known. */
function largestOf(
  kpi: KpiDefinition,
  figure: Figure,
  model: PartsModel,
): { readonly title: string; readonly numbers: string } | null {
  const known = model.rows.filter((row) => row.value !== null);
  const most = Math.max(...known.map(({ value }) => value ?? 0));
  const largest = known.filter(({ value }) => value === most);
  const [first] = largest;
  if (first === undefined || most === 0) return null;
  const counted = model.unit === 'count' && figure.value !== null;
  const of = counted ? ` of ${figureText(kpi, figure)} ${kpi.of}` : '';
  const names = listInWords(largest.map(({ category }) => `“${category}”`));
  const many = largest.length > 1;
  return {
    title: many ? `The largest parts are ${names}` : `The largest part is ${names}`,
    numbers: `${many ? 'Each has ' : ''}${numbersOf(first, model)}${of}.`,
  };
}

/** The largest of the parts that are shown beside withheld ones; null where none is. */
function largestShown(
  kpi: KpiDefinition,
  breakdown: string,
  figure: Figure,
  model: PartsModel,
  { cube, wording }: Telling,
): { readonly title: string; readonly numbers: string } | null {
  const [row] = model.rows
    .filter(({ value }) => value !== null && value > 0)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  if (row === undefined) return null;
  const part = cube
    .parts(kpi.id)
    .find((one) => one.breakdown === breakdown && wording.sayName(one.category) === row.category);
  const clause = part === undefined ? undefined : kpi.parts?.[breakdown]?.[part.category];
  const people = model.unit === 'count' ? row.value : row.numerator;
  const of = model.unit === 'count' ? ` of ${figureText(kpi, figure)} ${kpi.of}` : '';
  const change = changeOf(row);
  return clause === undefined || people === null
    ? {
        title: `The largest part shown is “${row.category}”`,
        numbers: `${numbersOf(row, model)}${of}${change}.`,
      }
    : {
        title: `${formatCount(people)} ${clause}`,
        numbers: `That is ${numbersOf(row, model)}${of}, the largest part shown${change}.`,
      };
}

/** ", up from 481 a year ago"; empty where that is not known. */
function changeOf({ value, yearAgo, yearAgoText }: PartsModel['rows'][number]): string {
  if (value === null || yearAgo === null) return '';
  if (value === yearAgo) return `, the same as ${PHRASES.yearAgo}`;
  return `, ${value > yearAgo ? 'up' : 'down'} from ${yearAgoText} ${PHRASES.yearAgo}`;
}

/** "18 of 211 (8.5%)", "519" */
function numbersOf(row: PartsModel['rows'][number], { unit }: PartsModel): string {
  return unit === 'percent' && row.nOfN !== '' ? `${row.nOfN} (${row.text})` : row.text;
}
