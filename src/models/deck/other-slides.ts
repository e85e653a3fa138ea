import { parseQuarter, periodLabel, periodMonths, yearLabel } from '../../kpis/periods.ts';
import { comparatorInSentence } from '../comparators.ts';
import type { Rating } from '../cube.ts';
import { listInWords } from '../format.ts';
import { glossary } from '../glossary.ts';
import { headlines } from '../headlines.ts';
import { scorecard } from '../scorecard.ts';
import type { DeckQuestion } from './deck.ts';
import { EMPTY, type SlideContext, type SlideDraft } from './slide-draft.ts';
import { quarterSource } from './source-line.ts';

/** The name of the presentation, with the quarter. */
export function titleDraft({ quarter, names, cube }: SlideContext): SlideDraft {
  const read = parseQuarter(quarter);
  const label =
    read === null ? periodLabel(quarter) : `Quarter ${read.quarter} ${yearLabel(read.startYear)}`;
  return {
    ...EMPTY,
    theme: names.name(cube.areaCode),
    title: `Performance update ${label}`,
    shows: [periodMonths(quarter)],
  };
}

/** The headlines of the overview. */
export function headlinesDraft(context: SlideContext): SlideDraft {
  const { cube, quarter, choice, names, wording } = context;
  const sentences = headlines(cube, quarter, choice, names, wording);
  return {
    ...EMPTY,
    theme: 'Headlines',
    title: sentences[0]?.lead ?? `There are no figures for ${periodLabel(quarter)}`,
    sentences,
    source: quarterSource(quarter, context),
  };
}

/** Every KPI on one page, and how many are as good as what they are compared with. */
export function scorecardDraft(context: SlideContext): SlideDraft {
  const { cube, quarter, choice, names, wording } = context;
  const score = scorecard(cube, quarter, choice, names, wording);
  const ratings = score.flatMap(({ rows }) => rows).flatMap(({ rating }) => rating ?? []);
  const count = (asked: Rating) => ratings.filter((rating) => rating === asked).length;
  const beside = comparatorInSentence(choice.compare, cube.areaCode, names);
  const better = count('better');
  const others = (['close', 'worse'] as const).flatMap((rating) => {
    const many = count(rating);
    return many === 0 ? [] : [`${many} ${many === 1 ? 'is' : 'are'} ${rating}`];
  });
  return {
    ...EMPTY,
    theme: 'All figures',
    title:
      ratings.length === 0
        ? 'All figures of the quarter on one page'
        : `${better} of ${ratings.length} rated figures ${better === 1 ? 'is' : 'are'} as good as ${beside}, or better`,
    shows: others.length === 0 ? [] : [`Of the others, ${listInWords(others)}.`],
    score,
    source: quarterSource(quarter, context),
  };
}

/** What members asked, and the answers. */
export function questionsDraft({ deck }: SlideContext): SlideDraft {
  const { questions } = deck;
  const open = questions.filter(({ state }) => state === 'open').length;
  const asked = questions.length === 1 ? 'one question' : `${questions.length} questions`;
  const still = open === 0 ? 'all answered' : `${open} still open`;
  return {
    ...EMPTY,
    theme: 'You said, we did',
    title:
      questions.length === 0
        ? 'Members have asked no questions yet'
        : askedWords(questions, asked, still),
    questions,
  };
}

function askedWords(questions: readonly DeckQuestion[], asked: string, still: string): string {
  const [only] = questions;
  if (questions.length > 1 || only === undefined) return `Members asked ${asked}: ${still}`;
  return `Members asked ${asked}: ${only.state === 'open' ? 'it is still open' : 'it is answered'}`;
}

/**
 * The words of the glossary that the other slides use, with what they mean. One that has another
 * sense besides, such as "mean", is not looked for.
 */
export function wordsDraft({ wording }: SlideContext, texts: readonly string[]): SlideDraft {
  const said = texts.join('. ').toLowerCase();
  const isUsed = (word: string): boolean => {
    const at = said.indexOf(word.toLowerCase());
    return at !== -1 && !/[\p{L}\p{N}-]/u.test(said.charAt(at - 1));
  };
  const words = glossary(wording.id, wording.edits)
    .filter(({ word, use }) => use !== 'phrases' && isUsed(word))
    .map(({ word, meaning }) => ({ word, meaning }));
  return { ...EMPTY, theme: 'Words we use', title: 'What our words mean', words };
}
