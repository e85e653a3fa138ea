/** The rules of counting that are a setting, as they are in force. */
interface Rules {
  readonly countSameCarerMoves: boolean;
  readonly countTemporaryMoves: boolean;
}

const UNSURE = 'The guidance does not settle this.';

/**
 * What a figure counted from children's records rests on and nobody is sure of, for its page: the
 * settings in force, in words without codes. Empty for KPIs that no such setting touches. A change with
 * the same carer never ends a home, so that `same_home_2_years` rests on the second alone.
 * Source: the settings that are "unsure", "Placements" in docs/records.md.
 */
export function unsureRules(kpi: string, rules: Rules): readonly string[] {
  const temporary = rules.countTemporaryMoves
    ? `We count a temporary stay, such as one in hospital, as a placement, as you have set it. ${UNSURE}`
    : `We pass over a temporary stay, such as one in hospital, when the child goes back. ${UNSURE}`;
  if (kpi === 'same_home_2_years') return [temporary];
  if (kpi !== 'placements_3_plus') return [];
  const sameCarer = rules.countSameCarerMoves
    ? `We count a change with the same carer as a new placement, as you have set it. ${UNSURE}`
    : `We do not count a change with the same carer as a new placement. ${UNSURE}`;
  return [sameCarer, temporary];
}

/** Said where the records are no longer there, so that a setting may have changed since. */
export const RULES_NOW =
  'These are the settings now. The records that the figure was counted from are no longer in memory.';
