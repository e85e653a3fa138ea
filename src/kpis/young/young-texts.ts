import { YOUNG_AFTER_CARE } from './after-care.ts';
import { YOUNG_NEAR_HOME_AND_SETTLED } from './near-home-and-settled.ts';
import { YOUNG_OUR_CHILDREN } from './our-children.ts';
import { YOUNG_SAFE_AND_WELL } from './safe-and-well.ts';
import { YOUNG_WHERE_THEY_LIVE } from './where-they-live.ts';
import type { YoungText } from './young-text.ts';

/** The young people's texts of the KPIs, by id. */
export const YOUNG_TEXTS: ReadonlyMap<string, YoungText> = new Map(
  Object.entries({
    ...YOUNG_OUR_CHILDREN,
    ...YOUNG_WHERE_THEY_LIVE,
    ...YOUNG_NEAR_HOME_AND_SETTLED,
    ...YOUNG_SAFE_AND_WELL,
    ...YOUNG_AFTER_CARE,
  }),
);
