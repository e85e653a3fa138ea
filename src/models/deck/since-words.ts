import type { KpiDefinition } from '../../kpis/definition.ts';
import { periodEnd, periodLabel } from '../../kpis/periods.ts';
import type { Comparison, Figure } from '../cube.ts';
import { findingTitle } from '../finding.ts';
import type { Headline } from '../headlines.ts';
import { PHRASES } from '../phrases.ts';
import { beforeNumbers, oursInWords, type Telling } from '../saying.ts';
import { figureText } from '../scorecard.ts';
import { direction } from '../sentences.ts';
import { saying } from '../wording.ts';
import type { Deck, DeckQuestion } from './deck.ts';
import { EMPTY, type SlideContext, type SlideDraft } from './slide-draft.ts';
import { quarterSource } from './source-line.ts';
import { MOST_WORDS, wordsIn } from './word-count.ts';

const MOST_SENTENCES = 4;
/** A change of fewer people is told only where nothing larger is. */
const PEOPLE = 5;

interface Change {
  readonly kpi: KpiDefinition;
  readonly now: Figure;
  readonly then: Figure;
  readonly beside: Comparison;
}

/**
 * What changed since the last deck: of the figures of its quarter and this one those that differ
 * most, in at most four short sentences, and its questions with what was answered since. The size
 * of a change is its share of what the figure was; those of fewer than five people come after all
 * others. Chance is told where the two quarters can be tested; a rolling year is not tested against
 * the quarter before, since the two share nine months.
 */
export function sinceDraft(context: SlideContext): SlideDraft {
  const { deck, quarter, before, wording } = context;
  const then = before?.quarter ?? deck.startedFrom;
  const theme = 'Since last time';
  if (then === null) {
    return { ...EMPTY, theme, title: 'There is no earlier presentation to compare with' };
  }
  const pairs = wording.kpis.flatMap((kpi) => pairOf(kpi, quarter, then, context) ?? []);
  const changes = pairs.filter(({ kpi, beside }) => direction(beside, kpi) !== 'same');
  const title =
    pairs.length === 0
      ? `There are no figures of ${periodLabel(then)} to compare with`
      : `${changes.length} of ${pairs.length} figures ${changes.length === 1 ? 'has' : 'have'} changed since ${periodLabel(then)}`;
  return {
    ...EMPTY,
    theme,
    title,
    sentences: short(changes, context).map((one) => saying(wording, one, 'lead', 'rest')),
    questions: before === null ? [] : questionsOf(before, deck),
    source: quarterSource(quarter, context),
  };
}

/** The figures of both quarters, each of its own day. The rate goes with the number: it is left out. */
function pairOf(
  kpi: KpiDefinition,
  quarter: string,
  before: string,
  telling: Telling,
): Change | null {
  const { cube, choice } = telling;
  const now = cube.shown(kpi.id, quarter);
  const then = cube.shown(kpi.id, before);
  if (now === null || then === null || now.value === null || then.value === null) return null;
  if (now.periodEnd !== periodEnd(quarter) || then.periodEnd >= now.periodEnd) return null;
  if (kpi.id === 'cla_rate' && cube.shown('cla_number', quarter)?.value != null) return null;
  const tested = (['previous', 'last-year'] as const)
    .map((id) => cube.comparison(now, id, choice.model, choice.method))
    .find((one) => one?.period === then.period);
  const difference = now.value - then.value;
  const beside: Comparison = {
    comparator: 'previous',
    period: then.period,
    periodEnd: then.periodEnd,
    numerator: then.numerator,
    denominator: then.denominator,
    value: then.value,
    flag: then.flag,
    source: then.source,
    published: then.origin === 'published',
    counted: null,
    outOf: null,
    why: '',
    difference,
    relative: then.value === 0 ? null : (100 * difference) / then.value,
    tolerance: 0,
    toleranceMode: 'percentage',
    gapInTolerances: null,
    aboutTheSame: false,
    rating: null,
    withinChance: tested?.withinChance ?? null,
  };
  return { kpi, now, then, beside };
}

/** The largest changes in sentences, as many as sixty words hold. */
function short(changes: readonly Change[], context: SlideContext): Headline[] {
  const said: Headline[] = [];
  let words = 0;
  for (const change of [...changes].sort(bySize)) {
    const sentence = sentenceOf(change, context);
    const more = wordsIn(context.wording.say(sentence.lead + sentence.rest));
    if (said.length === MOST_SENTENCES) break;
    if (words + more > MOST_WORDS) continue;
    said.push(sentence);
    words += more;
  }
  return said;
}

function bySize(a: Change, b: Change): number {
  const few = (one: Change) => (people(one) < PEOPLE ? 1 : 0);
  const share = ({ beside }: Change) => Math.abs(beside.relative ?? 100);
  return few(a) - few(b) || share(b) - share(a);
}

/** By how many people it changed; not a number where only a percentage, rate or score is known. */
function people({ kpi, now, then }: Change): number {
  if (kpi.unit === 'count') return Math.abs((now.value ?? 0) - (then.value ?? 0));
  if (now.numerator === null || then.numerator === null) return Number.NaN;
  return Math.abs(now.numerator - then.numerator);
}

function sentenceOf({ kpi, now, then, beside }: Change, { cube }: Telling): Headline {
  const lead = kpi.unit === 'score' ? kpi.title : findingTitle(kpi, now, beside);
  const was = kpi.unit === 'count' && then.value === 0 ? PHRASES.none : figureText(kpi, then);
  const chance = beside.withinChance === true ? `, ${PHRASES.mayBeChance}` : '';
  const way = direction(beside, kpi);
  return {
    kpi: kpi.id,
    lead,
    rest: `${beforeNumbers(kpi)}${oursInWords(kpi, now, cube)}, ${way} from ${was}${chance}.`,
    told: [{ kpi: kpi.id, beside: 'figure' }],
  };
}

/** The questions of the last deck, each with what this one says of it where it came along. */
function questionsOf(before: Deck, deck: Deck): DeckQuestion[] {
  return before.questions.map(
    (asked) =>
      deck.questions.find(
        (one) =>
          one.id === asked.id && (one.question === asked.question || one.asker === asked.asker),
      ) ?? asked,
  );
}
