import { type Child, episodeOn, isUnaccompaniedOn, periodOn } from './child.ts';
import type { Day } from './dates.ts';
import type { Area } from './extract.ts';
import { bandsOf, type Counted, count, type Snapshot, share } from './figure.ts';
import type { Episode } from './history.ts';
import { isTemporary } from './placements.ts';

/** Where children live on the last day: placement groups and outside the area. */

const FOSTER: readonly string[] = ['U1', 'U2', 'U3', 'U4', 'U5', 'U6'];
const FAMILY_OR_FRIENDS: readonly string[] = ['U1', 'U2', 'U3'];
const HOMES: readonly string[] = ['K1', 'K2'];
const SECURE: readonly string[] = ['K1'];
const SUPPORTED: readonly string[] = ['K3', 'H5', 'P2'];
const PARENTS: readonly string[] = ['P1'];
const ADOPTION: readonly string[] = ['A3', 'A4', 'A5', 'A6'];
const RESIDENTIAL: readonly string[] = ['K2', 'R1', 'S1'];
const OWN_AUTHORITY = 'PR1';
const KNOWN_PROVIDERS: readonly string[] = ['PR0', 'PR1', 'PR2', 'PR3', 'PR4', 'PR5'];
const FAR_MILES = 20;

type Location = 'Inside' | 'Outside' | 'Not known';
const LOCATIONS: readonly Location[] = ['Outside', 'Inside', 'Not known'];
const FAR = 'Outside and more than 20 miles';
const NEAR = 'Inside, or 20 miles or less';
const NOT_KNOWN = 'Not known';

/**
 * "Placement on E: the open episode's PLACE; when that is a temporary code (T0 to T4), the
 * placement before it in the same period of care, else unknown." Null is unknown.
 */
function placementOn(child: Child, day: Day): Episode | null {
  const open = episodeOn(child, day);
  if (open === null || !isTemporary(open)) return open;
  const episodes = periodOn(child, day)?.episodes ?? [];
  const before = episodes
    .slice(0, episodes.indexOf(open))
    .filter((episode) => !isTemporary(episode) && episode.ends > episode.decom);
  return before.at(-1) ?? null;
}

/** "From the columns PL_LA (authority code, or OUT/IN in PL_LOCATION)." */
function locationOf(placement: Episode | null, area: Area): Location {
  if (placement === null) return 'Not known';
  const { placementAuthority, placementLocation } = placement;
  if (placementAuthority !== '') {
    return [area.code, area.oldCode].includes(placementAuthority) ? 'Inside' : 'Outside';
  }
  if (placementLocation === 'OUT') return 'Outside';
  return placementLocation === 'IN' ? 'Inside' : 'Not known';
}

/** "Outside our area and more than 20 miles from home", by "PL_DISTANCE (miles)". */
function distanceBand(placement: Episode | null, area: Area): string {
  const location = locationOf(placement, area);
  if (location === 'Inside') return NEAR;
  const miles = placement?.miles ?? null;
  if (location === 'Not known' || miles === null) return NOT_KNOWN;
  return miles > FAR_MILES ? FAR : NEAR;
}

/** The counts and percentages of the children in care on E. */
export function snapshotFigures(
  { quarter, inCare }: Snapshot,
  area: Area,
): Readonly<Record<string, Counted>> {
  const placements = inCare.map((child) => placementOn(child, quarter.end));
  const among = (places: readonly string[]) => (placement: Episode | null) =>
    placement !== null && places.includes(placement.place);
  const number = (places: readonly string[]): Counted =>
    count(placements.filter(among(places)).length);
  const percentage = (places: readonly string[]): Counted => share(placements, among(places));

  const runByOthers = (placement: Episode | null): boolean =>
    placement !== null &&
    RESIDENTIAL.includes(placement.place) &&
    KNOWN_PROVIDERS.includes(placement.provider) &&
    placement.provider !== OWN_AUTHORITY;

  return {
    cla_number: count(inCare.length),
    cla_rate: count(inCare.length),
    placed_for_adoption: number(ADOPTION),
    foster_care: percentage(FOSTER),
    family_and_friends: percentage(FAMILY_OR_FRIENDS),
    in_house_foster: share(
      placements.filter(among(FOSTER)),
      (placement) => placement?.provider === OWN_AUTHORITY,
    ),
    children_home: percentage(HOMES),
    external_residential: share(placements, runByOthers),
    secure: number(SECURE),
    supported_accommodation: percentage(SUPPORTED),
    with_parents: percentage(PARENTS),
    outside_area: {
      ...share(placements, (placement) => locationOf(placement, area) === 'Outside'),
      bands: bandsOf(placements, LOCATIONS, (placement) => locationOf(placement, area)),
    },
    outside_area_20_miles: {
      ...share(placements, (placement) => distanceBand(placement, area) === FAR),
      bands: bandsOf(placements, [FAR, NEAR, NOT_KNOWN], (placement) =>
        distanceBand(placement, area),
      ),
    },
  };
}

/** "Unaccompanied: in the UASC table, until DUC", of those in care on E. */
export function unaccompaniedNumber({ quarter, inCare }: Snapshot): Counted {
  return count(inCare.filter((child) => isUnaccompaniedOn(child, quarter.end)).length);
}
