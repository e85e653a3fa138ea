import { AUTHORITIES, betterOf, KPI_IDS, published, yearsOf } from '../data-rows.ts';

/** Published headlines as the expected values of the questions need them. */

export const valueAt = (kpi: string, area: string, year: string) =>
  published(kpi, area, year)?.value ?? null;
export const latestOf = (kpi: string) => yearsOf(kpi).at(-1) ?? '';
export const PUBLISHED_KPIS = KPI_IDS.filter((kpi) => yearsOf(kpi).length > 0);
export const RATED = PUBLISHED_KPIS.filter((kpi) => betterOf(kpi) !== 'neutral');

export interface RankedArea {
  readonly area: string;
  readonly value: number;
}

/** The areas with a value in a year, best first; all authorities where none are named. */
export function ranked(
  kpi: string,
  year: string,
  areas: readonly string[] = AUTHORITIES.map(({ code }) => code),
): RankedArea[] {
  const found = areas.flatMap((area) => {
    const value = valueAt(kpi, area, year);
    return value === null ? [] : [{ area, value }];
  });
  const lower = betterOf(kpi) === 'lower';
  return found.sort((one, other) => (lower ? one.value - other.value : other.value - one.value));
}

/** 1 for the best; equal values share a place. */
export function placeOf(area: string, list: readonly RankedArea[]): number | null {
  const mine = list.find((one) => one.area === area);
  return mine === undefined ? null : list.findIndex(({ value }) => value === mine.value) + 1;
}

export const tenths = (value: number) => Math.round(value * 10) / 10;
