import { periodEnd } from '../../kpis/periods.ts';
import { breakdownsOf } from '../breakdowns.ts';
import type { Cube } from '../cube.ts';
import type { DeckSlide, SlideKind } from './deck.ts';

/** What a slide is about, before anything is written on it. */
export type SlideSubject = Pick<DeckSlide, 'kind' | 'kpis' | 'breakdown'>;

const alone = (kind: SlideKind): SlideSubject => ({ kind, kpis: [], breakdown: null });
const trend = (kpi: string): SlideSubject => ({ kind: 'trend', kpis: [kpi], breakdown: null });
const parts = (kpi: string, breakdown: string): SlideSubject => ({
  kind: 'parts',
  kpis: [kpi],
  breakdown,
});

/** The order in which a panel hears a quarter: parts 2 to 7 of its presentation. */
const FIGURES: readonly SlideSubject[] = [
  trend('cla_rate'),
  { kind: 'flows', kpis: ['cla_started', 'cla_ceased'], breakdown: null },
  parts('cla_started', 'Age'),
  trend('uasc_number'),
  trend('placed_for_adoption'),
  parts('cla_number', 'Placement'),
  trend('in_house_foster'),
  trend('family_and_friends'),
  trend('external_residential'),
  trend('secure'),
  trend('outside_area'),
  trend('outside_area_20_miles'),
  trend('placements_3_plus'),
  trend('same_home_2_years'),
  trend('missing_children'),
  trend('health_assessments'),
  trend('in_touch_19_21'),
  trend('suitable_17_18'),
  trend('suitable_19_21'),
  trend('eet_17_18'),
  parts('eet_17_18', 'Activity'),
  trend('eet_19_21'),
  parts('eet_19_21', 'Activity'),
];

/** The id of a product's slide: `kind`, `kind:kpi` or `kind:kpi:breakdown`. */
export function productId({ kind, kpis, breakdown }: SlideSubject): string {
  return [kind, ...kpis.slice(0, 1), ...(breakdown === null ? [] : [breakdown])].join(':');
}

/** A slide on which nothing has been written yet. */
export function blankSlide(subject: SlideSubject, id: string): DeckSlide {
  return {
    id,
    kind: subject.kind,
    kpis: subject.kpis,
    breakdown: subject.breakdown,
    hidden: false,
    title: null,
    shows: null,
    matters: null,
    doing: '',
    notes: '',
    writtenFor: null,
  };
}

/**
 * The product's slides of a quarter, in the order in which a panel hears them. A slide whose KPI
 * the area has no figure of, up to the quarter, is not proposed, nor one of parts that its figure
 * has not; a withheld figure is one. `since` is for a deck with one before it, `questions` for one
 * in which members asked something.
 */
export function proposeSlides(
  cube: Cube,
  quarter: string,
  has: { readonly before: boolean; readonly questions: boolean },
): DeckSlide[] {
  const end = periodEnd(quarter) ?? '';
  const isGiven = (kpi: string) =>
    cube
      .figures(kpi)
      .some((one) => one.periodEnd <= end && (one.value !== null || one.flag === 'suppressed'));
  const figures = FIGURES.flatMap((subject): SlideSubject[] => {
    const given = subject.kpis.filter(isGiven);
    const [first] = given;
    if (first === undefined) return [];
    if (subject.kind === 'flows' && given.length < 2) return [trend(first)];
    if (subject.breakdown === null) return [subject];
    const period = cube.shown(first, quarter)?.period ?? quarter;
    return breakdownsOf(cube, first, period).includes(subject.breakdown) ? [subject] : [];
  });
  const subjects = [
    alone('title'),
    alone('headlines'),
    ...(has.before ? [alone('since')] : []),
    ...figures,
    alone('scorecard'),
    ...(has.questions ? [alone('questions')] : []),
    alone('words'),
  ];
  return subjects.map((subject) => blankSlide(subject, productId(subject)));
}
