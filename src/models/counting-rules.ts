import { listInWords } from './format.ts';

/** The rules of counting that are a setting. */
export interface CountingRules {
  readonly countSameCarerMoves: boolean;
  readonly countTemporaryMoves: boolean;
}

/** By which rules the figures of children's records that are held were counted. */
export interface RulesOfFigure {
  /** Null where they were kept before that was noted. */
  readonly counted: CountingRules | null;
  /** The settings as they are now. */
  readonly now: CountingRules;
}

/**
 * The rules that a KPI rests on. A change with the same carer never ends a home, so that
 * `same_home_2_years` rests on the second alone. Source: "Placements" in docs/records.md.
 */
function rulesOf(kpi: string): readonly (keyof CountingRules)[] {
  if (kpi === 'placements_3_plus') return ['countSameCarerMoves', 'countTemporaryMoves'];
  return kpi === 'same_home_2_years' ? ['countTemporaryMoves'] : [];
}

const UNSURE = 'The guidance does not settle this.';

/** What each rule says, on and off. */
const SAID: Readonly<Record<keyof CountingRules, readonly [on: string, off: string]>> = {
  countSameCarerMoves: [
    `We count a change with the same carer as a new placement, as it was set. ${UNSURE}`,
    `We do not count a change with the same carer as a new placement. ${UNSURE}`,
  ],
  countTemporaryMoves: [
    `We count a temporary stay, such as one in hospital, as a placement, as it was set. ${UNSURE}`,
    `We pass over a temporary stay, such as one in hospital, when the child goes back. ${UNSURE}`,
  ],
};

/**
 * What a figure counted from children's records rests on and nobody is sure of, for its page: the rules
 * that it was counted by, in words without codes, and whether the settings are others now. Empty for
 * KPIs that no such rule touches.
 */
export function unsureRules(kpi: string, { counted, now }: RulesOfFigure): readonly string[] {
  const rules = rulesOf(kpi);
  if (rules.length === 0) return [];
  if (counted === null) return [NOT_NOTED];
  const said = rules.map((rule) => SAID[rule][counted[rule] ? 0 : 1]);
  const changed = rulesChanged(kpi, { counted, now });
  return changed === '' ? said : [...said, changed];
}

/** Said of figures that were kept before their rules were. */
export const NOT_NOTED =
  'An earlier Quarterlight kept these figures, and did not note by which settings they were counted. To be sure, count the records again.';

const NOW: Readonly<Record<keyof CountingRules, readonly [on: string, off: string]>> = {
  countSameCarerMoves: [
    'a change with the same carer counts as a new placement',
    'a change with the same carer is no new placement',
  ],
  countTemporaryMoves: [
    'a temporary stay counts as a placement',
    'a temporary stay is passed over',
  ],
};

/**
 * Where the settings of now are others than those that a figure was counted by, which, in a sentence;
 * else empty.
 */
export function rulesChanged(kpi: string, { counted, now }: RulesOfFigure): string {
  if (counted === null) return '';
  const changed = rulesOf(kpi)
    .filter((rule) => counted[rule] !== now[rule])
    .map((rule) => NOW[rule][now[rule] ? 0 : 1]);
  if (changed.length === 0) return '';
  return `The settings are others now: ${listInWords(changed)}. This figure stays as it was counted until the records are counted again.`;
}
