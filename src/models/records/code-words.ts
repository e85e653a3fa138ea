/**
 * The codes of the SSDA903 return in words, for people: as its guidance has them, shortened. A code
 * that is not among them stands for itself.
 */

const PLACES: Readonly<Record<string, string>> = {
  U1: 'fostered by a relative or friend, long term',
  U2: 'fostered by a relative or friend who is also an approved adopter',
  U3: 'fostered by a relative or friend',
  U4: 'fostered, long term',
  U5: 'fostered by a carer who is also an approved adopter',
  U6: 'fostered',
  A3: 'placed for adoption with current foster carer, with consent',
  A4: 'placed for adoption with another family, with consent',
  A5: 'placed for adoption with current foster carer, under a placement order',
  A6: 'placed for adoption with another family, under a placement order',
  K1: 'secure children’s home',
  K2: 'children’s home',
  K3: 'supported accommodation, registered',
  H5: 'semi-independent accommodation',
  P1: 'with own parents',
  P2: 'independent living',
  P3: 'residential employment',
  R1: 'care home',
  R2: 'NHS placement',
  R3: 'family centre or mother and baby unit',
  R5: 'young offender institution',
  S1: 'residential school',
  T0: 'temporary placement',
  T1: 'temporary: in hospital',
  T2: 'temporary: on holiday',
  T3: 'temporary: foster carer on holiday',
  T4: 'temporary: seven days or less',
  Z1: 'other placement',
};

const PROVIDERS: Readonly<Record<string, string>> = {
  PR0: 'parents',
  PR1: 'own authority',
  PR2: 'another authority',
  PR3: 'another public body',
  PR4: 'private',
  PR5: 'voluntary',
};

const NEW_EPISODES: Readonly<Record<string, string>> = {
  S: 'started to be looked after',
  L: 'legal status only',
  P: 'placement and carer',
  T: 'placement, same carer',
  B: 'legal status, placement and carer',
  U: 'legal status and placement, same carer',
};

const ENDS: Readonly<Record<string, string>> = {
  X1: 'next episode starts the same day',
  E11: 'adopted',
  E12: 'adopted',
  E2: 'died',
  E3: 'another authority took over',
  E4A: 'returned home, planned',
  E4B: 'returned home, unplanned',
  E41: 'child arrangements order',
  E45: 'special guardianship',
  E46: 'special guardianship',
  E47: 'special guardianship',
  E48: 'special guardianship',
  E5: 'independent living, with support',
  E6: 'independent living, without support',
  E7: 'adult care',
  E8: 'left care for another reason',
  E9: 'custody',
  E13: 'returned to relatives',
  E14: 'remand ended',
  E15: 'found to be 18 or over',
  E16: 'left the country',
  E17: 'stayed with carers past 18',
};

const REVIEWS: Readonly<Record<string, string>> = {
  PN1: 'attended and spoke',
  PN2: 'attended, an advocate spoke',
  PN3: 'attended, views given another way',
  PN4: 'attended, views not given',
  PN5: 'absent, an advocate spoke',
  PN6: 'absent, views given another way',
  PN7: 'absent, views not given',
};

const IN_TOUCH: Readonly<Record<string, string>> = {
  YES: 'in touch',
  NO: 'not in touch',
  REFU: 'in touch, refuses contact',
  NREQ: 'no longer needs support',
};

const ACTIVITIES: Readonly<Record<string, string>> = {
  F1: 'in higher education, full time',
  P1: 'in higher education, part time',
  F2: 'in other education, full time',
  P2: 'in other education, part time',
  F3: 'in training, full time',
  P3: 'in training, part time',
  F4: 'in an apprenticeship, full time',
  P4: 'in an apprenticeship, part time',
  F5: 'in training or employment, full time',
  P5: 'in training or employment, part time',
  G4: 'not in education, employment or training: illness or disability',
  G5: 'not in education, employment or training: other reasons',
  G6: 'not in education, employment or training: pregnancy or parenting',
  '0': 'activity not known',
};

const ACCOMMODATION: Readonly<Record<string, string>> = {
  B: 'with parents or relatives',
  C: 'community home',
  D: 'semi-independent accommodation',
  E: 'supported lodgings',
  G: 'abroad',
  H: 'deported',
  K: 'ordinary lodgings',
  R: 'residence not known',
  T: 'foyer',
  U: 'independent living',
  V: 'emergency accommodation',
  W: 'bed and breakfast',
  Y: 'other accommodation',
  Z: 'with former foster carers',
  S: 'no fixed abode',
  X: 'in custody',
};

const TABLES: Readonly<Record<string, string>> = {
  header: 'Header',
  episodes: 'Episodes',
  reviews: 'Reviews',
  uasc: 'Unaccompanied children (UASC)',
  oc2: 'Health (OC2)',
  oc3: 'Care leavers (OC3)',
  missing: 'Missing',
};

/** What a code means; it comes from a file, so it may be the name of anything. */
function meaningOf(words: Readonly<Record<string, string>>, code: string): string | undefined {
  return Object.hasOwn(words, code) ? words[code] : undefined;
}

/** A meaning with its code: "fostered (U6)"; an unknown code alone; null where there is none. */
function withCode(words: Readonly<Record<string, string>>, code: string | null): string | null {
  if (code === null) return null;
  const meaning = meaningOf(words, code);
  return meaning === undefined ? code : `${meaning} (${code})`;
}

/** "fostered (U6)"; "placement not known" without a code. */
export function placeInWords(code: string | null): string {
  return withCode(PLACES, code) ?? 'placement not known';
}

/** "own authority (PR1)"; null without a code. */
export function providerInWords(code: string | null): string | null {
  return withCode(PROVIDERS, code);
}

/** What a new episode changed: "legal status only (L)". */
export function newEpisodeInWords(code: string | null): string {
  return withCode(NEW_EPISODES, code) ?? 'reason not given';
}

/** Why an episode ended: "adopted (E11)"; "reason not given" without a code. */
export function endInWords(code: string | null): string {
  return withCode(ENDS, code) ?? 'reason not given';
}

/** "PN3, attended, views given another way" */
export function reviewInWords(code: string | null): string {
  const meaning = meaningOf(REVIEWS, code ?? '');
  return meaning === undefined ? (code ?? 'no code') : `${code}, ${meaning}`;
}

/** "not in touch (NO)"; "contact not known" without a code. */
export function inTouchInWords(code: string | null): string {
  return withCode(IN_TOUCH, code) ?? 'contact not known';
}

/** "in higher education, full time (F1)"; "activity not known" without a code. */
export function activityInWords(code: string | null): string {
  return withCode(ACTIVITIES, code) ?? 'activity not known';
}

/** "bed and breakfast, unsuitable (W2)": a letter, and 1 suitable or 2 unsuitable. */
export function accommodationInWords(code: string | null): string {
  if (code === null || code.startsWith('0')) return 'accommodation not known';
  const what = meaningOf(ACCOMMODATION, code.charAt(0));
  const suits = meaningOf({ '1': 'suitable', '2': 'unsuitable' }, code.slice(1));
  return what === undefined || suits === undefined ? code : `${what}, ${suits} (${code})`;
}

/** The name of a table of the return, as people call it. */
export function tableInWords(table: string): string {
  return meaningOf(TABLES, table) ?? table;
}
