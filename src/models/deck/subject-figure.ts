import type { Figure } from '../cube.ts';
import { flagText, listInWords } from '../format.ts';
import type { Telling } from '../saying.ts';
import { figureText } from '../scorecard.ts';
import type { DeckSlide, WrittenFor } from './deck.ts';

type Subject = Pick<DeckSlide, 'kind' | 'kpis' | 'breakdown'>;

/** The KPIs on whose figures the sentences of a slide stand: that of the headlines is the first. */
function kpisOf({ kind, kpis }: Subject): readonly string[] {
  return kind === 'headlines' ? ['cla_number'] : kpis;
}

/** The figures of a slide as the quarter shows them. */
function figuresOf(slide: Subject, quarter: string, { cube }: Telling): readonly Figure[] {
  return kpisOf(slide).flatMap((kpi) => cube.shown(kpi, quarter) ?? []);
}

/**
 * True where a number that the sentences of a slide may tell is withheld: of the quarter, of a year
 * ago or of a part. Then the officer's sentences, written with the number in view, may give it away.
 */
export function hasWithheld(slide: Subject, quarter: string, telling: Telling): boolean {
  const { cube, choice } = telling;
  return figuresOf(slide, quarter, telling).some((figure) => {
    const before = cube.comparison(figure, 'last-year', choice.model, choice.method);
    const periods = [figure.period, before?.period];
    const parts = slide.breakdown === null ? [] : cube.parts(figure.kpi);
    return [
      figure,
      ...(before === null ? [] : [before]),
      ...parts.filter(
        (part) => part.breakdown === slide.breakdown && periods.includes(part.period),
      ),
    ].some(({ flag }) => flag === 'suppressed');
  });
}

/**
 * The figure of a slide as it is shown now: "11.5%"; of two KPIs both; of parts each of them. Null
 * for a slide without one. It is kept in plain words, whatever wording it is seen in.
 */
export function figureNow(slide: Subject, quarter: string, telling: Telling): WrittenFor | null {
  const [kpi] = kpisOf(slide);
  if (kpi === undefined) return null;
  const figures = figuresOf(slide, quarter, telling);
  const of = { kpi, period: figures[0]?.period ?? quarter };
  if (hasWithheld(slide, quarter, telling)) return { ...of, text: flagText('suppressed') };
  const known = figures.filter(({ value }) => value !== null);
  if (known.length === 0) return { ...of, text: flagText('missing') };
  const texts = known.map((figure) => {
    const definition = telling.wording.find(figure.kpi);
    return definition === undefined ? '' : figureText(definition, figure);
  });
  return { ...of, text: [listInWords(texts), ...partsNow(slide, of.period, telling)].join(': ') };
}

/** "35, 20 and 16": the parts of a slide in the order of their file. */
function partsNow({ breakdown, kpis }: Subject, period: string, { cube }: Telling): string[] {
  if (breakdown === null) return [];
  const parts = kpis
    .flatMap((kpi) => cube.parts(kpi))
    .filter((part) => part.breakdown === breakdown && part.period === period)
    .map(({ numerator, value }) => String(numerator ?? value ?? flagText('missing')));
  return parts.length === 0 ? [] : [listInWords(parts)];
}

/** True of a sentence that was written while the figure was withheld. */
export function isWithheld({ text }: WrittenFor): boolean {
  return text === flagText('suppressed');
}

/**
 * "This sentence was written for 11.5%; it is now 11.8%." Empty while it is still so, for the
 * product's own sentences, and where one of the two is withheld: it must not be told.
 */
export function outdatedWords(
  slide: Subject & Pick<DeckSlide, 'writtenFor'>,
  quarter: string,
  telling: Telling,
): string {
  const then = slide.writtenFor;
  const now = then === null ? null : figureNow(slide, quarter, telling);
  if (then === null || now === null || now.text === then.text) return '';
  if (isWithheld(then) || isWithheld(now)) return '';
  const none = flagText('missing');
  if (then.text === none) {
    return `This sentence was written when there was no figure; it is now ${now.text}.`;
  }
  if (now.text === none) {
    return `This sentence was written for ${then.text}; there is no figure now.`;
  }
  return `This sentence was written for ${then.text}; it is now ${now.text}.`;
}
