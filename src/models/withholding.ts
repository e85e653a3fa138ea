import type { WithholdingChoice } from '../figures/disclosure/choices.ts';
import type { WithheldFigure } from '../figures/disclosure/withheld-figures.ts';
import { findRelease } from '../figures/releases.ts';
import { parseQuarter, periodEnd, periodLabel } from '../kpis/periods.ts';
import type { Cube } from './cube.ts';
import { formatNOfN, valueText } from './format.ts';
import { PLAIN, type Wording } from './wording.ts';

/** What officers read of the figures that the public view does not show, and what they decide. */

/** A figure by its place: a KPI, or a part of it, in a period. */
export type FigurePlace = Pick<WithholdingChoice, 'kpi' | 'period' | 'breakdown' | 'category'>;

export interface WithheldLine extends FigurePlace {
  /** "Children who came into our care" */
  readonly title: string;
  /** "Age: under 1"; empty for the figure as a whole. */
  readonly part: string;
  /** "3 of 120 (2.5%)" */
  readonly text: string;
  /** "It is a count from 1 to 5." */
  readonly why: string;
}

/** A figure that could be withheld besides: it is shown in the public view. */
export interface ShownLine extends FigurePlace {
  /** "Children in secure homes: 12" */
  readonly label: string;
}

export const placeKey = ({ kpi, period, breakdown, category }: FigurePlace): string =>
  JSON.stringify([kpi, period, breakdown, category]);

/** "Children who came into our care, Age: under 1, Q3 2021/22" */
export function placeInWords(
  { kpi, period, breakdown, category }: FigurePlace,
  wording: Wording = PLAIN,
): string {
  return [
    wording.find(kpi)?.title ?? kpi,
    ...(breakdown === '' ? [] : [`${breakdown}: ${category}`]),
    periodLabel(period),
  ].join(', ');
}

/** Why a figure is withheld, in a sentence. */
export function whyInWords(why: WithheldFigure['why'], threshold: number): string {
  switch (why) {
    case 'small':
      return `It is a count from 1 to ${threshold}.`;
    case 'complement':
      return `All but 1 to ${threshold} of them are counted, so it tells how many are not.`;
    case 'denominator':
      return `It is of 1 to ${threshold} children in all.`;
    case 'percentage':
      return 'The percentage would tell a small count.';
    case 'difference':
      return 'Another withheld number could be worked out from it.';
    case 'officer':
      return 'You chose to withhold it.';
  }
}

function numbersOf(
  kpi: string,
  figure: Pick<WithheldFigure, 'numerator' | 'denominator' | 'value'>,
  wording: Wording,
): string {
  const unit = wording.find(kpi)?.unit ?? 'count';
  const value = valueText(figure.value, '', unit);
  const nOfN = unit === 'count' ? '' : formatNOfN(figure.numerator, figure.denominator);
  return nOfN === '' ? value : `${nOfN} (${value})`;
}

function partOf({ breakdown, category }: FigurePlace, wording: Wording): string {
  return breakdown === '' ? '' : `${wording.sayName(breakdown)}: ${wording.sayName(category)}`;
}

const isOf = (quarter: string, period: string): boolean =>
  periodEnd(period) === periodEnd(quarter) && parseQuarter(quarter) !== null;

/** The withheld figures of the date of a quarter, in the order of the KPIs. */
export function withheldLines(
  figures: readonly WithheldFigure[],
  quarter: string,
  threshold: number,
  wording: Wording = PLAIN,
): WithheldLine[] {
  const now = figures.filter(({ period }) => isOf(quarter, period));
  return wording.kpis.flatMap((kpi) =>
    now
      .filter((figure) => figure.kpi === kpi.id)
      .map(({ period, breakdown, category, why, ...numbers }) => ({
        kpi: kpi.id,
        period,
        breakdown,
        category,
        title: kpi.title,
        part: partOf({ kpi: kpi.id, period, breakdown, category }, wording),
        text: numbersOf(kpi.id, numbers, wording),
        why: wording.say(whyInWords(why, threshold)),
      })),
  );
}

/**
 * The figures of a quarter, headlines and parts, that an officer could withhold besides: the
 * council's own, since published ones are public already.
 */
export function shownLines(
  cube: Cube,
  withheld: readonly FigurePlace[],
  quarter: string,
  wording: Wording = PLAIN,
): ShownLine[] {
  const hidden = new Set(withheld.map(placeKey));
  return wording.kpis.flatMap((kpi) => {
    const headlines = cube.figures(kpi.id).filter(({ origin }) => origin === 'own');
    const all = [
      ...headlines.map((figure) => ({ ...figure, breakdown: '', category: '' })),
      ...cube.parts(kpi.id).filter(({ source }) => findRelease(source) === undefined),
    ];
    return all
      .filter(({ period, value }) => isOf(quarter, period) && value !== null)
      .map(({ period, breakdown, category, ...numbers }) => {
        const place = { kpi: kpi.id, period, breakdown, category };
        const part = partOf(place, wording);
        const name = part === '' ? kpi.title : `${kpi.title}, ${part}`;
        return { ...place, label: `${name}: ${numbersOf(kpi.id, numbers, wording)}` };
      })
      .filter((line) => !hidden.has(placeKey(line)));
  });
}

/** The choices with one more, in the place of an earlier one about the same figure. */
export function withChoice(
  choices: readonly WithholdingChoice[],
  choice: WithholdingChoice,
): WithholdingChoice[] {
  return [...withoutChoice(choices, choice.areaCode, choice), choice];
}

/** The choices without the one about a figure: the rules alone decide again. */
export function withoutChoice(
  choices: readonly WithholdingChoice[],
  areaCode: string,
  place: FigurePlace,
): WithholdingChoice[] {
  const key = placeKey(place);
  return choices.filter((one) => one.areaCode !== areaCode || placeKey(one) !== key);
}

/** What is wrong with the reason for showing a figure; empty when nothing is. */
export function reasonError(reason: string): string {
  if (reason.trim() === '') return 'Give the reason why this number may be shown';
  return reason.length > 500 ? 'The reason must have at most 500 characters' : '';
}
