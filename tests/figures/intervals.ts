/**
 * The intervals worked out another way than the SQL does: by solving, not by the closed formula.
 * Wilson's limits are the proportions whose own standard error puts the seen one z away (the score
 * test turned round: Newcombe, Statistics in Medicine 17, 1998, 857-872); Newcombe's interval for a
 * difference is method 10 of Statistics in Medicine 17, 1998, 873-890, from those limits.
 */

/** The standard normal's 97.5% point, from the published tables. */
const Z = 1.959963984540054;

/** Where a function that changes sign once between low and high is zero. */
function solve(f: (at: number) => number, low: number, high: number): number {
  let [from, to] = [low, high];
  const rising = f(to) > f(from);
  for (let step = 0; step < 200; step += 1) {
    const middle = (from + to) / 2;
    if (f(middle) > 0 === rising) to = middle;
    else from = middle;
  }
  return (from + to) / 2;
}

/** Wilson's 95% interval of n out of d, as proportions. */
export function wilson(n: number, d: number): readonly [low: number, high: number] {
  const seen = n / d;
  const away = (p: number) => (seen - p) ** 2 - (Z * Z * p * (1 - p)) / d;
  return [n === 0 ? 0 : solve(away, 0, seen), n === d ? 1 : solve(away, seen, 1)];
}

/** Newcombe's 95% interval of the first proportion minus the second. */
export function newcombe(
  first: readonly [n: number, d: number],
  second: readonly [n: number, d: number],
): readonly [low: number, high: number] {
  const [p1, p2] = [first[0] / first[1], second[0] / second[1]];
  const [low1, high1] = wilson(...first);
  const [low2, high2] = wilson(...second);
  return [p1 - p2 - Math.hypot(p1 - low1, high2 - p2), p1 - p2 + Math.hypot(high1 - p1, p2 - low2)];
}
