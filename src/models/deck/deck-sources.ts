import { findRelease, RELEASES, type Release } from '../../figures/releases.ts';
import { periodEnd } from '../../kpis/periods.ts';
import type { Choice } from '../comparators.ts';
import type { Cube, Figure } from '../cube.ts';
import type { Deck, DeckSlide } from './deck.ts';

const OF_ALL: readonly DeckSlide['kind'][] = ['headlines', 'since', 'scorecard'];

/** Whether a slide speaks of every KPI. */
export function isOfAll({ kind }: Pick<DeckSlide, 'kind'>): boolean {
  return OF_ALL.includes(kind);
}

/** Ids of the KPIs that the shown slides of a deck speak of, in the order of `all`. */
export function kpisBehind({ slides }: Pick<Deck, 'slides'>, all: readonly string[]): string[] {
  const shown = slides.filter(({ hidden }) => !hidden);
  if (shown.some(isOfAll)) return [...all];
  const named = new Set(shown.flatMap(({ kpis }) => kpis));
  return all.filter((id) => named.has(id));
}

/** Three years: what a slide draws of a KPI, up to the deck's quarter. */
export function figuresBehind(cube: Cube, kpi: string, quarter: string): Figure[] {
  const end = periodEnd(quarter) ?? '';
  const start = `${Number(end.slice(0, 4)) - 3}${end.slice(4)}`;
  return cube.figures(kpi).filter((one) => one.periodEnd > start && one.periodEnd <= end);
}

/** Where the figures of a deck come from: the releases, and whether some are the council's own. */
export interface DeckSources {
  readonly releases: readonly Release[];
  readonly own: boolean;
  /** The illustrative example's. */
  readonly example: boolean;
}

/** Every source of the figures that KPIs show up to a quarter, and of what stands beside them. */
export function deckSources(
  cube: Cube,
  kpis: readonly string[],
  { quarter, choice }: { readonly quarter: string; readonly choice: Choice },
): DeckSources {
  const figures = kpis.flatMap((kpi) => figuresBehind(cube, kpi, quarter));
  const beside = figures.flatMap((figure) =>
    (['neighbours', 'region', 'england'] as const).flatMap(
      (id) => cube.comparison(figure, id, choice.model, choice.method)?.source ?? [],
    ),
  );
  const among = kpis.flatMap((kpi) => cube.published(kpi).map(({ source }) => source));
  const ids = new Set([...figures.map(({ source }) => source), ...beside, ...among]);
  const own = figures.filter(({ origin }) => origin === 'own');
  return {
    releases: RELEASES.filter(({ id }) => ids.has(id)),
    own: own.some(({ source }) => source !== 'example' && findRelease(source) === undefined),
    example: own.some(({ source }) => source === 'example'),
  };
}
