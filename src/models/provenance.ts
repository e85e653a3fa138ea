import { findRelease } from '../figures/releases.ts';
import { dateLabel } from '../kpis/periods.ts';
import type { TrendModel } from './chart-models.ts';
import type { Figure } from './cube.ts';

/** A file of the user's, as far as saying where a figure came from needs it. */
export interface SourceFile {
  readonly id: string;
  readonly file: string;
  /** ISO date and time. */
  readonly loadedAt: string;
  readonly sha256: string;
}

/** Where a figure came from, in one sentence: a file with its date, or a release with its licence. */
export function whereFrom(figure: Figure, files: readonly SourceFile[]): string {
  if (figure.origin === 'gap') return 'No file that was loaded has this figure.';
  if (figure.source === 'example') {
    return 'The illustrative example that comes with Quarterlight. It is not a real quarterly figure.';
  }
  const release = findRelease(figure.source);
  if (release !== undefined) {
    return `${release.publisher}, ${release.release}. ${release.licence}.`;
  }
  const file = files.find((one) => one.id === figure.source);
  if (file === undefined) return 'A file that is no longer loaded.';
  return `The file ${file.file}, loaded on ${dateLabel(file.loadedAt)}.`;
}

/** What stands under a chart: whose figures, which years, which licence. */
export function chartSource(
  trend: TrendModel,
  example: boolean,
  comparatorEnds: readonly string[],
): string {
  const own = trend.points.some((point) => point.value !== null && !point.published);
  const published = trend.points.some((point) => point.value !== null && point.published);
  const council = own
    ? example
      ? 'Council: illustrative example, not real quarterly figures.'
      : 'Council: own figures.'
    : '';
  const standIn = published && own ? ' Hollow points are published figures.' : '';
  const ends = [...new Set(comparatorEnds)].sort();
  const first = ends[0];
  const last = ends.at(-1);
  if (first === undefined || last === undefined) return `${council}${standIn}`;
  const years =
    first === last
      ? `year ending ${dateLabel(first)}`
      : `years ending ${dateLabel(first)} to ${dateLabel(last)}`;
  const what = own ? 'Comparators' : 'Figures';
  return `${council}${standIn} ${what}: Department for Education, ${years}. Open Government Licence v3.0.`.trim();
}
