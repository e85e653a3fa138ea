import type { KpiDefinition } from '../kpis/definition.ts';
import { monthLabel } from '../kpis/periods.ts';
import type { Rank } from './cube.ts';

/** "1st", "2nd", "11th". */
export function ordinal(place: number): string {
  const tens = place % 100;
  if (tens >= 11 && tens <= 13) return `${place}th`;
  return `${place}${['th', 'st', 'nd', 'rd'][place % 10] ?? 'th'}`;
}

/** "County Durham was 40th of 151 authorities in March 2021 (the lowest is best). That is quartile B: …" */
export function rankSentence(kpi: KpiDefinition, rank: Rank, council: string): string {
  const best = kpi.better === 'lower' ? 'the lowest is best' : 'the highest is best';
  return `${council} was ${ordinal(rank.place)} of ${rank.authorities} authorities in ${monthLabel(rank.periodEnd)} (${best}). That is quartile ${rank.quartile}. A quartile is a quarter of all authorities: A is the best, D the last. Equal figures share a place.`;
}
