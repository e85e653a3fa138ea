import type { Release } from '../figures/releases.ts';
import { monthLabel } from '../kpis/periods.ts';

export interface SourceRow {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  /** The release without the title repeated: "reporting year 2025"; empty when it says no more. */
  readonly release: string;
  readonly published: string;
  readonly nextRelease: string;
  readonly licence: string;
  readonly url: string | null;
  readonly notes: readonly string[];
}

const month = (date: string | null): string => (date === null ? 'Not stated' : monthLabel(date));

/** Where the built-in figures come from, in words. */
export function sourceRows(sources: readonly Release[]): SourceRow[] {
  return sources.map((source) => ({
    id: source.id,
    publisher: source.publisher,
    title: source.title,
    release: source.release.startsWith(source.title)
      ? source.release.slice(source.title.length).replace(/^, /, '')
      : source.release,
    published: month(source.published),
    nextRelease: month(source.next_release),
    licence: source.licence,
    url: source.url,
    notes: source.notes,
  }));
}

/** What each licence asks to be said, once. */
export function licenceStatements(sources: readonly Release[]): string[] {
  return [...new Set(sources.map((source) => source.licence_statement))];
}

/** Every source with its licence, a line each, for a file that leaves. */
export function sourceLines(sources: readonly Release[]): string[] {
  return sources.map(
    ({ publisher, title, release, licence_statement }) =>
      `${publisher}: ${release.startsWith(title) ? release : `${title}, ${release}`}. ${licence_statement}`,
  );
}
