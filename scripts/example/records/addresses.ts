/**
 * Made-up addresses. The outward half of a postcode and the authority are real, so that a place can
 * be told; the inward half ends in two of C, I, K, M, O and V, which no real inward half has, and
 * numbers of providers begin with SC99, above all that are in use.
 */

import type { Area, Group } from './model.ts';

/** As the columns of the extended return have it; empty where it is not recorded. */
export interface Address {
  readonly post: string;
  readonly urn: string;
  readonly authority: string;
  readonly location: '' | 'IN' | 'OUT';
  /** Miles from home. */
  readonly miles: number | undefined;
}

interface District {
  readonly outward: string;
  readonly authority: string;
  readonly miles: number;
}

const COUNTY_DURHAM = 'E06000047';
const INSIDE: readonly District[] =
  'DH1 DH2 DH3 DH6 DH7 DH8 DH9 DL4 DL5 DL12 DL13 DL14 DL15 DL16 DL17 SR7 SR8 TS21 TS28 TS29'
    .split(' ')
    .map((outward) => ({ outward, authority: COUNTY_DURHAM, miles: 7 }));
const NEAR: readonly District[] = [
  { outward: 'NE9', authority: 'E08000037', miles: 11 },
  { outward: 'NE4', authority: 'E08000021', miles: 14 },
  { outward: 'NE33', authority: 'E08000023', miles: 16 },
  { outward: 'SR3', authority: 'E08000024', miles: 10 },
  { outward: 'DL3', authority: 'E06000005', miles: 13 },
  { outward: 'TS18', authority: 'E06000004', miles: 15 },
  { outward: 'TS24', authority: 'E06000001', miles: 14 },
  { outward: 'TS4', authority: 'E06000002', miles: 17 },
  { outward: 'NE29', authority: 'E08000022', miles: 17 },
];
const FAR: readonly District[] = [
  { outward: 'NE61', authority: 'E06000057', miles: 32 },
  { outward: 'NE66', authority: 'E06000057', miles: 49 },
  { outward: 'TS12', authority: 'E06000003', miles: 30 },
  { outward: 'YO24', authority: 'E06000014', miles: 58 },
  { outward: 'LS8', authority: 'E08000035', miles: 70 },
  { outward: 'BD5', authority: 'E08000032', miles: 73 },
  { outward: 'DN4', authority: 'E08000017', miles: 93 },
  { outward: 'PR1', authority: 'E10000017', miles: 92 },
  { outward: 'S5', authority: 'E08000019', miles: 101 },
  { outward: 'M14', authority: 'E08000003', miles: 106 },
];
const DISTRICTS: Readonly<Record<Area, readonly District[]>> = {
  inside: INSIDE,
  near: NEAR,
  far: FAR,
  unknown: [...INSIDE, ...NEAR],
};

/** Letters of which no inward half of a real postcode has any. */
const NEVER_INWARD = 'CIKMOV';

/** Homes of these kinds are places with several children: so many of them in each area. */
const PLACES: Readonly<Partial<Record<Group, number>>> = {
  secure: 3,
  supported: 26,
  residential: 6,
  residentialOthers: 14,
  homeOwn: 9,
  homeOthers: 48,
};
const AGENCIES = 17;

function postcode(district: District, place: number): string {
  const letter = (at: number) => NEVER_INWARD[at % NEVER_INWARD.length] ?? '';
  const inward = `${place % 10}${letter(Math.floor(place / 10))}${letter(Math.floor(place / 60))}`;
  return `${district.outward} ${inward}`;
}

function urnOf(group: Group, place: number): string {
  const number = (kind: number, at: number) => `SC99${kind}${String(at).padStart(3, '0')}`;
  if (group === 'agency') return number(1, place % AGENCIES);
  if (group === 'own' || group === 'family' || group === 'adoption') return number(0, 1);
  const kind = Object.keys(PLACES).indexOf(group);
  return kind === -1 ? 'XXXXXXX' : number(2 + kind, place);
}

/** Whether two numbers stand for one address of that kind of home. */
export function isSameAddress(group: Group, one: number, other: number): boolean {
  const places = PLACES[group];
  return places === undefined ? one === other : one % places === other % places;
}

/** The address that a number stands for. Distances are not recorded for unaccompanied children. */
export function addressOf(
  number: number,
  group: Group,
  area: Area,
  unaccompanied: boolean,
): Address {
  const places = PLACES[group];
  const place = places === undefined ? number : number % places;
  const districts = DISTRICTS[area];
  const district = districts[place % districts.length] ?? { outward: '', authority: '', miles: 0 };
  const own = places === undefined ? 0 : 11 * (1 + Object.keys(PLACES).indexOf(group));
  const post = postcode(district, Math.floor(place / districts.length) + own);
  const known = area !== 'unknown';
  // A few homes at the other end of the county are more than 20 miles away too.
  const spread = area === 'far' ? (number % 23) / 4 : ((number % 41) - 20) / 6;
  const most = area === 'near' ? 19.8 : Infinity;
  const across = area === 'inside' && number % 37 === 0 ? 16 : 0;
  return {
    post,
    urn: urnOf(group, place),
    authority: known ? district.authority : '',
    location: known ? (area === 'inside' ? 'IN' : 'OUT') : '',
    miles:
      known && !unaccompanied
        ? Math.round(10 * Math.min(most, Math.max(0.4, district.miles + spread + across))) / 10
        : undefined,
  };
}

/** Where a child's family lives: in the county. */
export function familyPost(number: number): string {
  const district = INSIDE[(number * 7) % INSIDE.length];
  return district === undefined ? '' : postcode(district, number);
}
