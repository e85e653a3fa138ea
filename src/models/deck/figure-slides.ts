import type { KpiDefinition } from '../../kpis/definition.ts';
import { dateLabel, monthLabel, periodEnd } from '../../kpis/periods.ts';
import { THEMES } from '../../kpis/themes.ts';
import { barsModel, partsModel } from '../bars.ts';
import type { TrendModel } from '../chart-models.ts';
import { subtitle } from '../period-words.ts';
import { ordinal } from '../rank.ts';
import { publishedYears } from '../trend.ts';
import { withAndWithout } from '../with-and-without.ts';
import type { DeckSlide } from './deck.ts';
import { partsWords } from './parts-words.ts';
import { lineOf } from './slide-charts.ts';
import { EMPTY, type SlideContext, type SlideDraft, whyNone } from './slide-draft.ts';
import { sourceLine, trendSource } from './source-line.ts';
import {
  asOf,
  changeSentence,
  quarterBefore,
  titleOf,
  trendWords,
  yearAgo,
} from './trend-words.ts';

/** The slides that are about one KPI, or two. A KPI that nobody defined has an empty one. */
export function figureDraft(slide: DeckSlide, context: SlideContext): SlideDraft {
  const [kpi, other] = slide.kpis.flatMap((id) => context.wording.find(id) ?? []);
  if (kpi === undefined) return EMPTY;
  const draft = { ...EMPTY, theme: themeOf(kpi, slide.breakdown) };
  switch (slide.kind) {
    case 'flows':
      return {
        ...draft,
        ...(other === undefined ? trend(kpi, context) : flows(kpi, other, context)),
      };
    case 'parts':
      return { ...draft, ...parts(kpi, slide.breakdown ?? '', context) };
    case 'among':
      return { ...draft, ...among(kpi, context) };
    default:
      return { ...draft, ...trend(kpi, context) };
  }
}

/** The part of the presentation: where children live is one of its own. */
function themeOf(kpi: KpiDefinition, breakdown: string | null): string {
  const id = breakdown === 'Placement' ? 'where_they_live' : kpi.theme;
  return THEMES.find((theme) => theme.id === id)?.title ?? '';
}

function trend(kpi: KpiDefinition, context: SlideContext): Partial<SlideDraft> {
  const model = lineOf(kpi, context);
  const figure = context.cube.shown(kpi.id, context.quarter);
  const drawn = model.comparators.map(({ id }) => id);
  const words = trendWords(kpi, context.quarter, context);
  const without = withAndWithout(context.cube, kpi, figure);
  const fuller =
    without?.hasBoth === true ? words.shows.map((one) => `${one} ${without.text}`) : [];
  return {
    ...words,
    shows: [...fuller, ...words.shows],
    subject: subtitle(kpi),
    chart: { kind: 'trend', model },
    source: withNote(trendSource(kpi, figure, drawn, context), model.shortHistory ?? ''),
  };
}

/** A source and what is to be known of the points, as sentences of one line. */
function withNote(source: string, note: string): string {
  if (source === '' || note === '') return source + note;
  return `${source}${source.endsWith('.') ? '' : '.'} ${note}`;
}

/** The full stop of the first sentence, not one within a number. */
const END = /\.(?=\s|$)/;

function flows(
  kpi: KpiDefinition,
  other: KpiDefinition,
  context: SlideContext,
): Partial<SlideDraft> {
  const { quarter } = context;
  const sentences = (withBefore: boolean) =>
    [kpi, other].map((one) => {
      const figure = context.cube.shown(one.id, quarter);
      if (figure === null || figure.value === null) {
        const why = whyNone(figure, quarter);
        return `${one.title}: ${why.charAt(0).toLowerCase()}${why.slice(1)}`;
      }
      const definition = asOf(one, figure, quarter);
      const said = changeSentence(
        definition,
        figure,
        yearAgo(figure, context),
        quarter,
        context,
        true,
      );
      const before = withBefore ? quarterBefore(one, figure, quarter, context) : '';
      return before === '' ? said : said.replace(END, `; ${before} in the quarter before.`);
    });
  return {
    title: flowsTitle(kpi, other, context),
    shows: [sentences(true).join(' '), sentences(false).join(' ')],
    subject: `${kpi.title}, and ${other.noun}`,
    chart: { kind: 'flows', models: [named(kpi, context), named(other, context)] },
    source: sourceLine(context.cube.shown(kpi.id, quarter), []),
  };
}

/** The line of one of two KPIs in a chart: its name is what tells the two apart. */
function named(kpi: KpiDefinition, context: SlideContext): TrendModel {
  return { ...lineOf(kpi, context), council: context.wording.say(kpi.title) };
}

/** Who came beside who left, where both are known; else the finding of the first. */
function flowsTitle(kpi: KpiDefinition, other: KpiDefinition, context: SlideContext): string {
  const { cube, quarter } = context;
  const [first, second] = [cube.shown(kpi.id, quarter), cube.shown(other.id, quarter)];
  const started = first?.value ?? null;
  const ceased = second?.value ?? null;
  const inAndOut = kpi.id === 'cla_started' && other.id === 'cla_ceased';
  if (inAndOut && started !== null && ceased !== null && first?.period === second?.period) {
    if (started === ceased) return 'As many children came into our care as left it';
    return started > ceased
      ? 'More children came into our care than left it'
      : 'Fewer children came into our care than left it';
  }
  if (first === null || started === null) return `${kpi.title}, and ${other.noun}`;
  return titleOf(asOf(kpi, first, quarter), first, yearAgo(first, context));
}

function parts(kpi: KpiDefinition, breakdown: string, context: SlideContext): Partial<SlideDraft> {
  const { cube, quarter, wording } = context;
  const figure = cube.shown(kpi.id, quarter);
  const then = figure === null ? null : (yearAgo(figure, context)?.period ?? null);
  const period = figure?.period ?? quarter;
  const model = partsModel(cube, kpi, period, then, breakdown, wording);
  const by = `by ${wording.sayName(breakdown).toLowerCase()}`;
  return {
    ...partsWords(kpi, breakdown, model, quarter, context),
    subject: `${kpi.title} ${by}`,
    chart: { kind: 'parts', model, heading: `By ${by.slice(3)}` },
    source: sourceLine(figure, []),
  };
}

/** The council among others, in the newest year published by the end of the quarter. */
function among(kpi: KpiDefinition, context: SlideContext): Partial<SlideDraft> {
  const { cube, quarter, choice, names, wording } = context;
  const end = periodEnd(quarter) ?? '';
  const year = publishedYears(cube.published(kpi.id)).find((one) => (periodEnd(one) ?? '') <= end);
  if (year === undefined) {
    return {
      title: `${kpi.title}: nothing is published`,
      shows: [`Nothing is published by ${dateLabel(end)}.`],
    };
  }
  const model = barsModel(cube, kpi, year, choice.model, names, wording);
  const rank = kpi.better === 'neutral' ? null : cube.rank(kpi.id, year);
  const when = monthLabel(periodEnd(year) ?? '');
  const place =
    rank === null
      ? `${kpi.title}: ours beside others in ${when}`
      : `We were ${ordinal(rank.place)} of ${rank.authorities} authorities in ${when}`;
  return {
    title: place,
    shows: [model.sentence],
    subject: `${subtitle(kpi)}, ${when}`,
    chart: { kind: 'bars', model },
    source: sourceLine(null, [periodEnd(year) ?? '']),
  };
}
