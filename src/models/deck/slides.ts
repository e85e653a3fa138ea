import { mattersOf } from '../../kpis/matters.ts';
import type { Telling } from '../saying.ts';
import type { Deck, DeckSlide } from './deck.ts';
import { figureDraft } from './figure-slides.ts';
import {
  headlinesDraft,
  questionsDraft,
  scorecardDraft,
  titleDraft,
  wordsDraft,
} from './other-slides.ts';
import { blankSlide } from './propose.ts';
import { heldBack, queryDraft, type SeenIn, staleWords, UNKNOWN } from './query-slide.ts';
import { sinceDraft } from './since-words.ts';
import { EMPTY, type SlideContext, type SlideDraft } from './slide-draft.ts';
import type { SlideModel, SlideParagraph } from './slide-model.ts';
import { hasWithheld, isWithheld, outdatedWords } from './subject-figure.ts';
import { fitting, wordsIn } from './word-count.ts';

const HEADINGS = {
  shows: 'What it shows',
  matters: 'Why it matters',
  doing: 'What we are doing',
} as const;

const HELD_TITLE = 'A slide that this view leaves out';

/**
 * The slides of a deck, hidden ones too, in its order: what the product writes and draws from the
 * figures of the cube, and what the officer wrote in its place. `before` is the deck that this one
 * was started from, for "since last time"; null for a first one.
 *
 * The product's first paragraph is as full as sixty words allow beside what the officer wrote. The
 * officer's texts are in their own words and stand as they are. Where a number behind a slide
 * is withheld, the product's title and first paragraph stand in the place of sentences that were
 * written with it in view. A slide of a query that may not be seen in the view is hidden and has
 * nothing on it.
 */
export function slideModels(
  deck: Deck,
  telling: Telling,
  before: Deck | null,
  seen: SeenIn = UNKNOWN,
): SlideModel[] {
  const context: SlideContext = { ...telling, deck, quarter: deck.quarter, before };
  let number = 0;
  const models = deck.slides.map((kept) => {
    const held = heldBack(kept, seen);
    const slide = held === '' ? kept : withoutContent(kept);
    const draft = held === '' ? draftOf(slide, context) : { ...EMPTY, title: HELD_TITLE };
    if (!slide.hidden) number += 1;
    const model = slideModel(slide, draft, slide.hidden ? null : number, context);
    const stale = held === '' ? staleWords(kept, seen) : '';
    return {
      ...model,
      forOfficers: kept.query?.view === 'officer',
      heldBack: held,
      outdated: stale === '' ? model.outdated : stale,
    };
  });
  const texts = models.filter(({ hidden }) => !hidden).flatMap(textsOf);
  return models.map((model) =>
    model.kind === 'words' ? { ...model, words: wordsDraft(context, texts).words } : model,
  );
}

/** A slide as those may meet it who must not see what it says: its place in the deck alone. */
function withoutContent({ id, kind }: DeckSlide): DeckSlide {
  return { ...blankSlide({ kind, kpis: [], breakdown: null }, id), hidden: true };
}

function draftOf(slide: DeckSlide, context: SlideContext): SlideDraft {
  switch (slide.kind) {
    case 'title':
      return titleDraft(context);
    case 'headlines':
      return headlinesDraft(context);
    case 'since':
      return sinceDraft(context);
    case 'scorecard':
      return scorecardDraft(context);
    case 'questions':
      return questionsDraft(context);
    case 'words':
      return wordsDraft(context, []);
    case 'query':
      return queryDraft(slide, context);
    case 'text':
      return { ...EMPTY, title: 'A slide without a title' };
    default:
      return figureDraft(slide, context);
  }
}

function slideModel(
  slide: DeckSlide,
  draft: SlideDraft,
  number: number | null,
  context: SlideContext,
): SlideModel {
  const { wording, quarter } = context;
  const [kpi] = slide.kpis;
  const title = wording.say(draft.title);
  const matters = kpi === undefined ? '' : wording.say(mattersOf(kpi, slide.breakdown, wording.id));
  const own = mayStand(slide, context) ? slide : { title: null, shows: null };
  const shownTitle = own.title ?? title;
  const others = [shownTitle, slide.matters ?? matters, slide.doing];
  const shows = fitting(draft.shows.map(wording.say), wordsIn(others.join(' ')));
  const paragraphs = paragraphsOf({
    shows: own.shows ?? shows,
    matters: slide.matters ?? matters,
    doing: slide.doing,
  }).map((one) => ({ ...one, heading: wording.say(one.heading) }));
  return {
    id: slide.id,
    kind: slide.kind,
    number,
    hidden: slide.hidden,
    theme: slide.kind === 'title' ? draft.theme : wording.say(draft.theme),
    title: shownTitle,
    subject: wording.say(draft.subject),
    paragraphs,
    chart: draft.chart,
    sentences: draft.sentences,
    score: draft.score,
    questions: draft.questions,
    words: draft.words,
    source: wording.say(draft.source),
    notes: slide.notes,
    outdated: wording.say(outdatedWords(slide, quarter, context)),
    forOfficers: false,
    heldBack: '',
    proposed: { title, shows, matters },
    wordCount: wordsIn([shownTitle, ...paragraphs.map(({ text }) => text)].join(' ')),
  };
}

/** Whether the officer's sentences may be shown: not where they may tell what is withheld here. */
function mayStand(slide: DeckSlide, context: SlideContext): boolean {
  if (slide.writtenFor === null || isWithheld(slide.writtenFor)) return true;
  return !hasWithheld(slide, context.quarter, context);
}

/** The paragraphs that have a text. */
function paragraphsOf(texts: Readonly<Record<SlideParagraph['id'], string>>): SlideParagraph[] {
  return (['shows', 'matters', 'doing'] as const)
    .map((id) => ({ id, heading: HEADINGS[id], text: texts[id] }))
    .filter(({ text }) => text.trim() !== '');
}

/** The sentences of a slide, for the words that they use. */
function textsOf({ theme, title, paragraphs, sentences }: SlideModel): string[] {
  return [
    theme,
    title,
    ...paragraphs.map(({ text }) => text),
    ...sentences.map(({ lead, rest }) => lead + rest),
  ];
}
