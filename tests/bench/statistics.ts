/** The middle of numbers; the mean of the middle two for an even count. NaN for none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [low, high] = [Math.floor((sorted.length - 1) / 2), Math.ceil((sorted.length - 1) / 2)];
  return ((sorted[low] ?? Number.NaN) + (sorted[high] ?? Number.NaN)) / 2;
}

/** The number that so large a share of the numbers is below. NaN for none. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** A measure's samples, one a round, in milliseconds, bytes or a count. */
export interface Samples {
  readonly name: string;
  readonly unit: 'ms' | 'kB' | 'MB' | 'a second' | '';
  readonly app: readonly number[];
  readonly bare: readonly number[];
  /** The most that the app may take of the bare page; absent where there is no such limit. */
  readonly limit?: number;
  /** The most that the app may take, in the unit. */
  readonly most?: number;
  /** The least that is wanted, in the unit. */
  readonly least?: number;
}

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const RATIO = new Intl.NumberFormat('en-GB', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

function spread(samples: readonly number[], unit: string): string {
  if (samples.length === 0) return '–';
  const [least, greatest] = [Math.min(...samples), Math.max(...samples)];
  const middle = `${NUMBER.format(median(samples))}${unit === '' ? '' : ` ${unit}`}`;
  return NUMBER.format(least) === NUMBER.format(greatest)
    ? middle
    : `${middle} (${NUMBER.format(least)}–${NUMBER.format(greatest)})`;
}

/** Medians with least and greatest, the ratio to the bare page, and the limit: Markdown. */
export function table(measures: readonly Samples[]): string {
  const rows = measures.map(({ name, unit, app, bare, limit, most, least }) => {
    const ratio = median(app) / median(bare);
    const within =
      limit !== undefined
        ? `${limit}`
        : most !== undefined
          ? `${most} ${unit}`
          : least !== undefined
            ? `at least ${least}`
            : '';
    return [
      name,
      spread(app, unit),
      spread(bare, unit),
      Number.isFinite(ratio) ? RATIO.format(ratio) : '–',
      within,
    ];
  });
  const head = ['', 'Quarterlight', 'bare page', 'ratio', 'limit'];
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
