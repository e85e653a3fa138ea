import type { KpiDefinition } from './definition.ts';

/**
 * The breakdowns of a KPI that a public view may show; null where it may show any.
 *
 * Children's records break every KPI down in eight ways. Each further table of the same few children
 * tells more of them, so the public sees those that a definition has words for, and its bands; officers
 * see all. Source: docs/decisions/0015-parts-for-officers.md.
 */
export function publicParts(kpi: KpiDefinition): readonly string[] | null {
  const { parts, notKnown, records } = kpi;
  if (records === undefined) return null;
  const named = [
    ...Object.keys(parts ?? {}),
    notKnown?.breakdown,
    records.outcome,
    records.besides,
  ];
  return [...new Set(named.filter((name) => name !== undefined))];
}
