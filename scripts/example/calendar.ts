/** The 24 financial quarters of the example, 2019/20 Q1 to 2024/25 Q4, and their keys. */

const FIRST_YEAR = 2019;
const YEARS = 6;

export interface Quarter {
  /** 0 for 2019/20 Q1; the quarter before it, 2018/19 Q4, is -1. */
  readonly index: number;
  /** `2021-22-Q3` */
  readonly key: string;
  /** `2021-22` */
  readonly year: string;
  /** 1 (April to June) to 4 (January to March) */
  readonly quarter: number;
}

function yearName(start: number): string {
  return `${start}-${String((start + 1) % 100).padStart(2, '0')}`;
}

function quarterAt(index: number): Quarter {
  const year = yearName(FIRST_YEAR + Math.floor(index / 4));
  const quarter = (index % 4) + 1;
  return { index, key: `${year}-Q${quarter}`, year, quarter };
}

/** Every quarter of the example, in order. */
export const QUARTERS: readonly Quarter[] = Array.from({ length: YEARS * 4 }, (_, index) =>
  quarterAt(index),
);

/** The fourth quarters: those whose last day, 31 March, the published figures describe. */
export const YEAR_ENDS: readonly Quarter[] = QUARTERS.filter(({ quarter }) => quarter === 4);

/**
 * The place of a quarter key on the time line; `2018-19-Q4` is -1.
 * @throws {Error} when the key is not of the form `2021-22-Q3`.
 */
export function quarterIndex(key: string): number {
  const match = /^(\d{4})-(\d{2})-Q([1-4])$/.exec(key);
  const start = Number(match?.[1]);
  if (match === null || yearName(start) !== `${match[1]}-${match[2]}`) {
    throw new Error(`"${key}" is not a financial quarter such as 2021-22-Q3`);
  }
  return (start - FIRST_YEAR) * 4 + Number(match[3]) - 1;
}
