import { findRelease } from '../figures/releases.ts';
import type { OwnKpi } from '../kpis/own-kpi.ts';
import { dateLabel } from '../kpis/periods.ts';
import type { TrendModel } from './chart-models.ts';
import type { Figure } from './cube.ts';
import { figurePeriod } from './period-words.ts';

/** A file of the user's, as far as saying where a figure came from needs it. */
export interface SourceFile {
  readonly id: string;
  readonly file: string;
  /** ISO date and time. */
  readonly loadedAt: string;
  readonly sha256: string;
}

/** Where a figure came from, in one sentence: a file with its date, or a release with its licence. */
export function whereFrom(
  figure: Figure,
  files: readonly SourceFile[],
  own: readonly OwnKpi[] = [],
): string {
  if (figure.origin === 'gap') return 'No file that was loaded has this figure.';
  if (figure.source === 'example') {
    return 'The illustrative example that comes with Quarterlight. It is not a real quarterly figure.';
  }
  const release = findRelease(figure.source);
  if (release !== undefined) {
    return `${release.publisher}, ${release.release}. ${release.licence}.`;
  }
  const query = own.find(({ id }) => id === figure.source);
  if (query !== undefined) {
    return `A query of the SQL console, run on ${dateLabel(query.madeAt)}.`;
  }
  const file = files.find((one) => one.id === figure.source);
  if (file === undefined) return 'A file that is no longer loaded.';
  return `The file ${file.file}, loaded on ${dateLabel(file.loadedAt)}.`;
}

/**
 * What stands under a chart: whose figures, which years, which licence. `comparatorEnds` are the
 * ISO dates of the published years that the chart compares with.
 */
export function chartSource(
  trend: TrendModel,
  example: boolean,
  comparatorEnds: readonly string[],
): string {
  const drawn = trend.points.filter((point) => point.value !== null);
  const own = drawn.some((point) => !point.published);
  const standIn = drawn.some((point) => point.published);
  const sentences: string[] = [];
  if (own) {
    sentences.push(
      example
        ? 'Council: illustrative example, not real quarterly figures.'
        : 'Council: its own figures.',
    );
  }
  if (own && standIn) sentences.push('Hollow points are published figures.');
  if (trend.shortHistory !== undefined) sentences.push(trend.shortHistory);
  const ends = [...new Set(comparatorEnds)].sort();
  if (standIn || ends.length > 0) {
    const what = own ? (ends.length > 0 ? 'Comparators' : 'Published figures') : 'Figures';
    sentences.push(`${what}: Department for Education${yearsOf(ends)}.`);
    sentences.push('Open Government Licence v3.0.');
  }
  return sentences.join(' ');
}

/** "Release: Local Authority Interactive Tool (LAIT), April 2026." for ids of sources; or empty. */
export function releaseWords(sources: readonly string[]): string {
  const releases = [...new Set(sources)].flatMap((id) => findRelease(id)?.release ?? []);
  if (releases.length === 0) return '';
  return `${releases.length === 1 ? 'Release' : 'Releases'}: ${releases.join('; ')}.`;
}

/** Whose the parts of a figure are, of when, under which licence. */
export function partsSource(figure: Figure, example: boolean): string {
  const when = figurePeriod(figure);
  const release = findRelease(figure.source);
  if (release !== undefined) {
    return `${release.publisher}, ${release.release}: ${when}. ${release.licence}.`;
  }
  return example
    ? `Council: illustrative example, not real quarterly figures, ${when}.`
    : `Council: its own figures, ${when}.`;
}

/** ", year ending 31 March 2021", ", years ending … to …", or empty. */
function yearsOf(ends: readonly string[]): string {
  const first = ends[0];
  const last = ends.at(-1);
  if (first === undefined || last === undefined) return '';
  if (first === last) return `, year ending ${dateLabel(first)}`;
  return `, years ending ${dateLabel(first)} to ${dateLabel(last)}`;
}
