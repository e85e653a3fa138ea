import { type Child, isInCareOn } from './child.ts';
import type { Quarter } from './quarters.ts';

/** "Counting children": the number, those who came, those who left, and the remainder. */
export interface Flow {
  readonly period: string;
  /** In care on the last day of the quarter before. */
  readonly numberAtStart: number;
  readonly started: number;
  readonly ceased: number;
  readonly numberAtEnd: number;
  /** What started and ceased do not explain of the difference. */
  readonly remainder: number;
  /** Whom the remainder is made of: 1 for a child too many at the end, -1 for one too few. */
  readonly remainderChildren: ReadonlyMap<string, number>;
}

const LEAVING = 'E';

/** "Children with an episode RNE = 'S' and DECOM in the quarter, each child once." */
export function startedIn(child: Child, quarter: Quarter): boolean {
  return child.episodes.some(
    ({ rne, decom }) => rne === 'S' && decom >= quarter.begin && decom <= quarter.end,
  );
}

/** "Children with an episode ending in the quarter whose REC is a leaving code (E…), each once." */
export function ceasedIn(child: Child, quarter: Quarter): boolean {
  return child.episodes.some(
    ({ dec, cut, rec }) =>
      dec !== null && !cut && rec.startsWith(LEAVING) && dec >= quarter.begin && dec <= quarter.end,
  );
}

/** "Number at the start, plus started, minus ceased, need not give the number at the end." */
export function flowOf(children: readonly Child[], quarter: Quarter): Flow {
  const before = quarter.begin - 1;
  const remainderChildren = new Map<string, number>();
  let remainder = 0;
  for (const child of children) {
    const explained =
      Number(isInCareOn(child, before)) +
      Number(startedIn(child, quarter)) -
      Number(ceasedIn(child, quarter));
    const unexplained = Number(isInCareOn(child, quarter.end)) - explained;
    if (unexplained !== 0) remainderChildren.set(child.id, unexplained);
    remainder += unexplained;
  }
  return {
    period: quarter.period,
    numberAtStart: children.filter((child) => isInCareOn(child, before)).length,
    started: children.filter((child) => startedIn(child, quarter)).length,
    ceased: children.filter((child) => ceasedIn(child, quarter)).length,
    numberAtEnd: children.filter((child) => isInCareOn(child, quarter.end)).length,
    remainder,
    remainderChildren,
  };
}
