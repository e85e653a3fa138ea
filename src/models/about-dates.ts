import { KPIS } from '../kpis/catalogue.ts';
import { comparatorDate } from './comparators.ts';
import type { Cube } from './cube.ts';

/** The published date that most figures of a quarter stand beside: "March 2021". Null for none. */
export function publishedDate(cube: Cube, quarter: string): string | null {
  const counts = new Map<string, number>();
  for (const kpi of KPIS) {
    const figure = cube.shown(kpi.id, quarter);
    const england = figure && cube.comparison(figure, 'england', '2025', 'median');
    if (england === null || england.value === null) continue;
    const date = comparatorDate(england);
    counts.set(date, (counts.get(date) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
