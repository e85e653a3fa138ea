import { ALSO_REPORTED } from './also-reported.ts';
import { CARE_LEAVERS } from './care-leavers.ts';
import { CLOSE_TO_HOME } from './close-to-home.ts';
import type { KpiDefinition } from './definition.ts';
import { OUR_CHILDREN } from './our-children.ts';
import { SAFETY_AND_HEALTH } from './safety-and-health.ts';
import { STABILITY } from './stability.ts';
import { WHERE_THEY_LIVE } from './where-they-live.ts';

/** Every KPI that the product knows, in the order in which it is shown. */
export const KPIS: readonly KpiDefinition[] = [
  ...OUR_CHILDREN,
  ...WHERE_THEY_LIVE,
  ...CLOSE_TO_HOME,
  ...STABILITY,
  ...SAFETY_AND_HEALTH,
  ...CARE_LEAVERS,
  ...ALSO_REPORTED,
];

const BY_ID: ReadonlyMap<string, KpiDefinition> = new Map(KPIS.map((kpi) => [kpi.id, kpi]));

/** The definition of a KPI, or undefined for an id nobody defined. */
export function findKpi(id: string): KpiDefinition | undefined {
  return BY_ID.get(id);
}
