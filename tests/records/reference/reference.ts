import { type Child, childrenOf, isInCareOn } from './child.ts';
import { ceasedIn, type Flow, flowOf, startedIn } from './counting.ts';
import type { Area, Extract, Settings } from './extract.ts';
import { type Counted, count, type Figure, type Snapshot } from './figure.ts';
import { healthFigures } from './health.ts';
import { leaverFigures, leaversOf } from './leavers.ts';
import { missingFigures, reviewParticipation, reviews, timesAway } from './missing-and-reviews.ts';
import { type Quarter, quartersOf } from './quarters.ts';
import { type ExtractSet, hasTable, setsOf } from './sets.ts';
import { snapshotFigures, unaccompaniedNumber } from './snapshot.ts';
import { sameHomeTwoYears, threeOrMorePlacements } from './stability.ts';

/**
 * Every figure of children's records, worked out child by child from the sentences of the KPI
 * definitions alone, without SQL: the judge of the product's own. A function is named for the
 * sentence it keeps, which stands above it.
 *
 * Where the definitions leave room, this program chooses:
 *
 *  1. A set is everything of one year and one as-at date; a newer extract is one with a later
 *     as-at date. Only rows of Episodes tell whether an extract has a child.
 *  2. A newer extract is asked row by row. An older row that reaches into its year (open, or `DEC`
 *     on or after its 1 April) goes when the newer extract has a row of the child with the very
 *     same `DECOM`, or any row of the child that is open on 1 April; else, if it has the child at
 *     all, the older row stands to its own as-at date. Being in care on 1 April is `DECOM` on or
 *     before it and no `DEC`, or a later one.
 *  3. Rows alike in CHILD, DECOM, DEC, REC, RNE, LS and PLACE count once, the newest's, in one
 *     file too. The order of a history is DECOM, DEC (open last), as-at date, row.
 *  4. A row without CHILD or DECOM, with an unreadable DECOM or DEC, or with DEC before DECOM is
 *     left out before anything else.
 *  5. Ends are exclusive. A cut row counts on its as-at date and not after. "Lost from view" asks
 *     for a newer set of any tables, and for no newer rows of Episodes for the child.
 *  6. An open row that is not the last ends when the next starts, a cut one and one followed by a
 *     short break too; short breaks are dropped after that.
 *  7. A period of care goes on from the latest end so far, not that of the row before.
 *  8. A child ceases by a `DEC` of the row itself: a `REC` on an open row, or on one cut before its
 *     `DEC`, is not a leaving. Ages are not asked of the flows. Any REC that begins with E leaves.
 *  9. The date of birth is the newest header's that can be read, else the newest of other tables.
 *     A leap-day birthday is on 28 February in other years. Without one a child is under 18.
 * 10. Dates are DD/MM/YYYY or YYYY-MM-DD, two digits each, either with a time after it.
 * 11. The placement before a temporary one is the last earlier episode of the period of care that
 *     is not temporary and lasted beyond its first day; its provider and its place go with it.
 * 12. A period of care that begins with a temporary placement has its first run at the first
 *     episode that is not temporary, whatever its RNE; until then it has none.
 * 13. A run ends with its last own episode: a temporary one after it adds nothing but when the
 *     child returns. After a temporary one, `L`, `T`, `U` or an unlisted RNE continues the run.
 * 14. Runs of one day are dropped after runs have been joined over temporary placements; then
 *     U… to A3 or A5 joins, also across a stay that was dropped.
 * 15. With `count_temporary_moves` a temporary episode is like any other, and nothing joins over
 *     it. It holds for `same_home_2_years` too; `count_same_carer_moves` does not.
 * 16. Runs of every period of care of a child count in the year.
 * 17. The current home is the latest run of the period of care that began on or before E.
 * 18. `PL_LA` goes before `PL_LOCATION`; any `PL_LA` that is not the area's code is outside. More
 *     than 20 miles is known only of a child known to be outside; of one inside it is "no".
 * 19. A known provider is PR0 to PR5.
 * 20. Unaccompanied on DUC itself is no longer; the newest row decides, an unreadable DUC is none.
 * 21. All but PN0 are in the denominator of reviews, those without a code and unlisted ones too.
 *     The last day of a period of care is within it; of a cut one it is the as-at date.
 * 22. Of a child's times away with one start the newest counts, whatever its code, so that an M
 *     turned A is gone.
 * 23. An answer on health is 0 or 1. The child is in care on 31 March, in a period of care that
 *     began on or before S; scores too. A score may be any number.
 * 24. Care leavers by the date of birth in the row, else the child's. Of several rows in one year
 *     the newest; in one file the one further down, as in every table.
 * 25. A figure is left out where no extract has brought the table that it needs, and the health
 *     figures but at a Q4 whose own extract, as at 31 March, brought OC2.
 * 26. `cla_rate` has the number as its numerator: the population is not part of the records.
 *     `sdq_score` has the sum as its numerator and the children as its denominator.
 * 27. Short history asks for the first day of the earliest extract's year alone; the health
 *     figures never have it.
 */
export interface Reference {
  readonly figures: readonly Figure[];
  readonly flows: readonly Flow[];
}

const ROLLING: readonly string[] = [
  'placements_3_plus',
  'care_leavers',
  'eet_17_18',
  'eet_19_21',
  'suitable_17_18',
  'suitable_19_21',
  'in_touch_19_21',
];

/** "Until the extracts reach back to S (rolling-year KPIs) or 30 months before E." */
function hasTooLittleHistory(kpi: string, quarter: Quarter, sets: readonly ExtractSet[]): boolean {
  const reach = Math.min(...sets.map(({ yearBegin }) => yearBegin));
  if (kpi === 'same_home_2_years') return reach > quarter.months30Before;
  return ROLLING.includes(kpi) && reach > quarter.yearBegins;
}

/** The figures that Episodes give, with the dates of birth. */
function episodeFigures(snapshot: Snapshot, area: Area): Readonly<Record<string, Counted>> {
  const { children, quarter } = snapshot;
  return {
    ...snapshotFigures(snapshot, area),
    cla_started: count(children.filter((child) => startedIn(child, quarter)).length),
    cla_ceased: count(children.filter((child) => ceasedIn(child, quarter)).length),
    placements_3_plus: threeOrMorePlacements(snapshot),
    same_home_2_years: sameHomeTwoYears(snapshot),
  };
}

/** Every figure of every quarter that the extracts span, and the flows with their remainder. */
export function referenceOf(
  extracts: readonly Extract[],
  area: Area,
  settings: Settings,
): Reference {
  const sets = setsOf(extracts);
  const byId: ReadonlyMap<string, Child> = childrenOf(sets, settings);
  const children = [...byId.values()];
  const away = timesAway(sets);
  const held = reviews(sets);
  const leavers = leaversOf(sets, byId);
  const quarters = quartersOf(sets);

  const figures = quarters.flatMap((quarter) => {
    const inCare = children.filter((child) => isInCareOn(child, quarter.end));
    const snapshot: Snapshot = { quarter, children, inCare };
    const counted: Record<string, Counted> = {
      ...(hasTable(sets, 'episodes') ? episodeFigures(snapshot, area) : {}),
      ...(hasTable(sets, 'uasc') ? { uasc_number: unaccompaniedNumber(snapshot) } : {}),
      ...(hasTable(sets, 'missing') ? missingFigures(snapshot, away) : {}),
      ...(hasTable(sets, 'reviews')
        ? { review_participation: reviewParticipation(quarter, held, byId) }
        : {}),
      ...healthFigures(sets, quarter, byId),
      ...(hasTable(sets, 'oc3') ? leaverFigures(leavers, quarter) : {}),
    };
    return Object.entries(counted).map(
      ([kpi, { numerator, denominator, bands }]): Figure => ({
        kpi,
        period: quarter.period,
        numerator,
        denominator,
        shortHistory: hasTooLittleHistory(kpi, quarter, sets),
        bands: bands ?? null,
      }),
    );
  });
  return { figures, flows: quarters.map((quarter) => flowOf(children, quarter)) };
}
