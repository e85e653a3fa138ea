import type { WithheldFigure } from '../../figures/disclosure/withheld-figures.ts';
import { periodEnd } from '../../kpis/periods.ts';
import { listInWords } from '../format.ts';
import type { Deck, DeckSlide } from './deck.ts';
import { isOfAll } from './deck-sources.ts';
import { type NumberInText, numbersIn } from './numbers-in-text.ts';
import { isWithheld } from './subject-figure.ts';

/** The texts of an officer's, as their fields are called. */
export const TEXT_NAMES = {
  title: 'Title',
  shows: 'What it shows',
  matters: 'Why it matters',
  doing: 'What we are doing',
  notes: 'Presenter’s notes',
  question: 'What they asked',
  answer: 'Answer',
} as const;
export type TextField = keyof typeof TEXT_NAMES;

/** A text that may give away a number that the public view withholds. */
export interface TextToCheck {
  /** Of the slide or of the question. */
  readonly id: string;
  readonly field: TextField;
  /** "This text may give away a number that is withheld: “2 of 15”." */
  readonly warning: string;
}

/** Notes are for the presenter alone; all other texts are shown. */
export function goesOut({ field }: TextToCheck): boolean {
  return field !== 'notes';
}

/** True where a deck has a text of its officer's with a number in it: nothing else can tell any. */
export function hasNumbers(deck: Deck): boolean {
  return [...deck.slides.flatMap(slideTexts), ...deck.questions.flatMap(questionTexts)].some(
    ({ text }) => numbersIn(text).length > 0,
  );
}

/**
 * The officer's texts that may tell what is withheld: one with a number equal to a count withheld of
 * its slide's KPIs in the year up to the quarter, to how many are not in it, or to its percentage;
 * and any "N of M" with N from 1 to `threshold`, the largest count that is withheld. It may warn of
 * a number that counts something else, and it does not see one that is told in other words.
 */
export function textsToCheck(
  deck: Deck,
  withheld: readonly WithheldFigure[],
  threshold: number,
): TextToCheck[] {
  const ofYear = withheld.filter(({ period }) => isOfYear(period, deck.quarter));
  const check =
    (secrets: ReadonlySet<string>) =>
    ({ id, field, text }: OwnText): TextToCheck[] => {
      const found = numbersIn(text).filter((one) => mayTell(one, secrets, threshold));
      const words = [...new Set(found.map((one) => `“${one.words}”`))];
      if (words.length === 0) return [];
      const warning = `This text may give away a number that is withheld: ${listInWords(words)}.`;
      return [{ id, field, warning }];
    };
  return [
    ...deck.slides.flatMap((slide) => {
      const figures = ofYear.filter((figure) => isOf(slide, figure));
      const secrets = new Set(figures.flatMap((figure) => numbersOf(figure, threshold)));
      return slideTexts(slide)
        .filter(({ field }) => !isReplaced(slide, field, figures))
        .flatMap(check(secrets));
    }),
    ...deck.questions.flatMap(questionTexts).flatMap(check(new Set())),
  ];
}

interface OwnText {
  readonly id: string;
  readonly field: TextField;
  readonly text: string;
}

function slideTexts(slide: DeckSlide): OwnText[] {
  const { id } = slide;
  return (['title', 'shows', 'matters', 'doing', 'notes'] as const).flatMap((field) => {
    const text = slide[field];
    return text === null || text === '' ? [] : [{ id, field, text }];
  });
}

function questionTexts({ id, question, answer }: Deck['questions'][number]): OwnText[] {
  return [
    { id, field: 'question', text: question },
    { id, field: 'answer', text: answer },
  ];
}

/** From the same quarter a year ago to the quarter itself. */
function isOfYear(period: string, quarter: string): boolean {
  const end = periodEnd(quarter) ?? '';
  const start = `${Number(end.slice(0, 4)) - 1}${end.slice(4)}`;
  const day = periodEnd(period) ?? '';
  return day >= start && day <= end;
}

/** Whether a slide speaks of a figure: its KPIs' and their parts; of every KPI where it has none. */
function isOf(slide: DeckSlide, { kpi, breakdown }: WithheldFigure): boolean {
  return isOfAll(slide) ? breakdown === '' : slide.kpis.includes(kpi);
}

/** Sentences written with a number in view are replaced where it is withheld: see `slideModels`. */
function isReplaced(
  { writtenFor, breakdown }: DeckSlide,
  field: TextField,
  figures: readonly WithheldFigure[],
): boolean {
  if (field !== 'title' && field !== 'shows') return false;
  if (writtenFor === null || isWithheld(writtenFor)) return false;
  return figures.some(
    (one) =>
      one.kpi === writtenFor.kpi &&
      one.period === writtenFor.period &&
      (one.breakdown === '' || one.breakdown === breakdown),
  );
}

function mayTell(
  { value, unit, of }: NumberInText,
  secrets: ReadonlySet<string>,
  threshold: number,
): boolean {
  if (unit === '' && of !== null && value >= 1 && value <= threshold) return true;
  return secrets.has(`${value}${unit}`);
}

/** The numbers that tell a withheld figure: its count, those not in it where few, its percentage. */
function numbersOf({ numerator, denominator, value }: WithheldFigure, threshold: number): string[] {
  const rest = numerator === null || denominator === null ? 0 : denominator - numerator;
  const few = rest >= 1 && rest <= threshold ? [rest] : [];
  const counts = [...(numerator === null ? [] : [numerator]), ...few];
  if (value === null) return counts.map(String);
  if (denominator === null) return [...counts, value].map(String);
  return [
    ...counts.map(String),
    `${value.toFixed(1).replace(/\.0$/, '')}%`,
    `${Math.round(value)}%`,
  ];
}
