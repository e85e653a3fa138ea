import type { Day } from './dates.ts';
import type { Settings } from './extract.ts';
import type { Episode, PeriodOfCare } from './history.ts';

/** "A placement is a run of episodes within a period of care." */
export interface Run {
  readonly began: Day;
  readonly ends: Day;
  readonly first: Episode;
  readonly last: Episode;
}

const FOSTER: readonly string[] = ['U1', 'U2', 'U3', 'U4', 'U5', 'U6'];
const ADOPTION: readonly string[] = ['A3', 'A4', 'A5', 'A6'];
const WITH_THEIR_FOSTER_CARERS: readonly string[] = ['A3', 'A5'];
const TEMPORARY: readonly string[] = ['T0', 'T1', 'T2', 'T3', 'T4'];
const NEW_PLACEMENT: readonly string[] = ['S', 'P', 'B'];
const SAME_CARER: readonly string[] = ['T', 'U'];

/** "A temporary code (T0 to T4)." */
export function isTemporary(episode: Episode): boolean {
  return TEMPORARY.includes(episode.place);
}

/** "The same PL_POST and URN wherever both rows have them (at least one known)." */
function isSamePlacement(before: Episode, after: Episode): boolean {
  const known = [
    [before.placementPostcode, after.placementPostcode],
    [before.urn, after.urn],
  ].filter(([one, other]) => one !== '' && other !== '');
  return known.length > 0 && known.every(([one, other]) => one === other);
}

/** "A new run starts at S, P or B"; `T` and `U` continue it unless the setting counts them. */
function startsByItsReason(episode: Episode, sameCarerMoves: boolean): boolean {
  return (
    NEW_PLACEMENT.includes(episode.rne) || (sameCarerMoves && SAME_CARER.includes(episode.rne))
  );
}

function joined(before: Run, after: Run): Run {
  return {
    began: before.began,
    ends: Math.max(before.ends, after.ends),
    first: before.first,
    last: after.last,
  };
}

/**
 * "The first episode of a period of care starts a run"; "temporary episodes are passed over, and
 * the runs either side join when the child returns to the same placement".
 */
function runsByReason(period: PeriodOfCare, settings: Settings): readonly Run[] {
  const runs: Run[] = [];
  let passedOver = false;
  for (const episode of period.episodes) {
    if (!settings.countTemporaryMoves && isTemporary(episode)) {
      passedOver = true;
      continue;
    }
    const own = { began: episode.decom, ends: episode.ends, first: episode, last: episode };
    const run = runs.at(-1);
    const returned = run !== undefined && passedOver && isSamePlacement(run.last, episode);
    if (
      run === undefined ||
      (!returned && startsByItsReason(episode, settings.countSameCarerMoves))
    ) {
      runs.push(own);
    } else {
      runs[runs.length - 1] = joined(run, own);
    }
    passedOver = false;
  }
  return runs;
}

/** Joins each run to the one before it where `belongs` says so. */
function joinRuns(
  runs: readonly Run[],
  belongs: (before: Run, after: Run) => boolean,
): readonly Run[] {
  const left: Run[] = [];
  for (const run of runs) {
    const before = left.at(-1);
    if (before !== undefined && belongs(before, run)) left[left.length - 1] = joined(before, run);
    else left.push(run);
  }
  return left;
}

/** "A run that starts and ends on one day is not a placement; the sides join if they are the same." */
function withoutStaysOfOneDay(runs: readonly Run[]): readonly Run[] {
  const afterAStay = new Set<Run>();
  const left: Run[] = [];
  let dropped = false;
  for (const run of runs) {
    if (run.began === run.ends) {
      dropped = true;
      continue;
    }
    if (dropped) afterAStay.add(run);
    left.push(run);
    dropped = false;
  }
  return joinRuns(
    left,
    (before, after) => afterAStay.has(after) && isSamePlacement(before.last, after.first),
  );
}

/** "U… to A3 or A5 is the same carers, so no move; the code decides, whatever the RNE." */
function fosterCarersWhoAdopt(before: Run, after: Run): boolean {
  return FOSTER.includes(before.last.place) && WITH_THEIR_FOSTER_CARERS.includes(after.first.place);
}

/** The placements of a period of care, for `placements_3_plus`. */
export function placementsIn(period: PeriodOfCare, settings: Settings): readonly Run[] {
  return joinRuns(withoutStaysOfOneDay(runsByReason(period, settings)), fosterCarersWhoAdopt);
}

/**
 * The homes of a period of care, for `same_home_2_years`: "a same-carer change never breaks the
 * run, and a placement for adoption (A3 to A6) adds to the placement before it, a second one too".
 */
export function homesIn(period: PeriodOfCare, settings: Settings): readonly Run[] {
  const runs = runsByReason(period, { ...settings, countSameCarerMoves: false });
  return joinRuns(withoutStaysOfOneDay(runs), (_before, after) =>
    ADOPTION.includes(after.first.place),
  );
}
