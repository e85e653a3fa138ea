import { toCsv } from '../kpis/csv.ts';
import { TIDY_COLUMNS, tidyPeriod } from '../kpis/tidy-layout.ts';
import type { AreaNames } from '../models/names.ts';
import type { ScoreTheme } from '../models/scorecard.ts';

/**
 * What the overview shows, in the tidy layout: a row a figure, with its comparators and rating in
 * further columns. An example says so in every row. Give it themes in plain wording: files have ids
 * and plain titles, and do not change with the wording.
 */
export function overviewCsv(
  themes: readonly ScoreTheme[],
  areaCode: string,
  names: AreaNames,
): string {
  const header = [
    ...TIDY_COLUMNS,
    'flag',
    'title',
    'last_year',
    'last_year_period',
    'target',
    'neighbours',
    'neighbours_period',
    'region',
    'region_period',
    'england',
    'england_period',
    'rating',
    'rating_sentence',
    'note',
  ];
  const rows = themes
    .flatMap((theme) => theme.rows)
    .map((row) => {
      const { time_period, time_identifier } = tidyPeriod(row.period);
      const cell = (id: string) => row.cells.find((one) => one.id === id);
      return [
        time_period,
        time_identifier,
        'Local authority',
        areaCode,
        names.name(areaCode),
        row.kpi.id,
        '',
        '',
        row.figure?.numerator ?? null,
        row.figure?.denominator ?? null,
        row.value,
        row.flag,
        row.kpi.title,
        cell('last-year')?.value ?? null,
        cell('last-year')?.period ?? '',
        cell('target')?.value ?? null,
        cell('neighbours')?.value ?? null,
        cell('neighbours')?.period ?? '',
        cell('region')?.value ?? null,
        cell('region')?.period ?? '',
        cell('england')?.value ?? null,
        cell('england')?.period ?? '',
        row.rating ?? 'not rated',
        row.ratingSentence,
        noteOf(row.marks, row.shortHistory),
      ];
    });
  return toCsv(header, rows);
}

const NOTES: Readonly<Record<string, string>> = {
  illustrative: 'Illustrative example',
  published: 'Published by the Department for Education, Open Government Licence v3.0',
  provisional: 'Provisional',
  short_history: 'The records do not reach back far enough',
  revised: 'Revised',
  accepted: 'An unusual value, accepted with a reason',
};

/** What the marks of a figure say, as the column `note` of a file; `shortHistory` says why it is short. */
export function noteOf(marks: readonly string[], shortHistory = ''): string {
  const why = shortHistory.replace(/\.$/, '');
  return marks
    .map((mark) => (mark === 'short_history' && why !== '' ? why : (NOTES[mark] ?? mark)))
    .join('; ');
}
