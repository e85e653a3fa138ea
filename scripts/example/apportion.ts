/** Whole children out of fractions: largest remainder, within bounds. */

export interface Part {
  /** How large the part would like to be, in any unit. */
  readonly weight: number;
  /** Fewest and most it may get; nothing and everything when absent. */
  readonly least?: number;
  readonly most?: number;
}

function bounded(part: Part, scale: number): number {
  return Math.min(Math.max(part.weight * scale, part.least ?? 0), part.most ?? Infinity);
}

/** The scale at which the bounded parts add up to the total, found by halving. */
function scaleFor(total: number, parts: readonly Part[]): number {
  const sum = (scale: number) => parts.reduce((all, part) => all + bounded(part, scale), 0);
  let low = 0;
  let high = 1;
  while (sum(high) < total && high < 1e12) high *= 2;
  for (let step = 0; step < 200; step += 1) {
    const middle = (low + high) / 2;
    if (sum(middle) < total) low = middle;
    else high = middle;
  }
  return high;
}

/**
 * Shares a whole number out in proportion to the weights (Hamilton's largest remainder), each part
 * kept within its bounds. Ties go to the earlier part.
 * @returns whole numbers in the order of the parts, adding up to the total.
 * @throws {Error} when the bounds cannot be met.
 */
export function apportion(total: number, parts: readonly Part[]): number[] {
  const scale = scaleFor(total, parts);
  const exact = parts.map((part) => bounded(part, scale));
  const whole = exact.map((value) => Math.floor(value + 1e-9));
  let left = total - whole.reduce((all, value) => all + value, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - (whole[index] ?? 0) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder) {
    const value = whole[index] ?? 0;
    if (left > 0 && value + 1 <= (parts[index]?.most ?? Infinity)) {
      whole[index] = value + 1;
      left -= 1;
    }
  }
  if (left !== 0) throw new Error(`${total} cannot be shared out within the bounds`);
  return whole;
}
