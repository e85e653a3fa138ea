import { toCsv } from '../kpis/csv.ts';
import type { DictionaryEntry } from '../models/dictionary.ts';

const COLUMNS = [
  ['kpi', 'id'],
  ['title', 'plainTitle'],
  ['title_young', 'youngTitle'],
  ['theme', 'theme'],
  ['unit', 'unit'],
  ['period', 'basis'],
  ['better', 'better'],
  ['definition', 'definition'],
  ['who_is_counted', 'counted'],
  ['out_of', 'of'],
  ['published', 'published'],
  ['comparison_note', 'note'],
  ['break_in_series', 'break'],
  ['source', 'source'],
] as const;

/** The data dictionary: a row a KPI. Give it entries in plain wording, as in every file. */
export function dictionaryCsv(entries: readonly DictionaryEntry[]): string {
  return toCsv(
    COLUMNS.map(([name]) => name),
    entries.map((entry) => COLUMNS.map(([, key]) => entry[key])),
  );
}
