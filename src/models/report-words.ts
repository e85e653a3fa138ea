import {
  type FileReport,
  type Finding,
  type Outcome,
  type Replacement,
  rowsInWords,
} from '../intake/report.ts';
import { periodsInWords } from './file-words.ts';
import { formatCount } from './format.ts';
import type { AreaNames } from './names.ts';

/** The word of a status; a shape and a colour go with it and say the same. */
export const STATUS_WORDS: Readonly<Record<FileReport['status'], string>> = {
  accepted: 'Accepted',
  accepted_in_part: 'Accepted in part',
  refused: 'Not accepted',
};

/** How the intake says that a finding asks for nothing: it is not worth a line of its own. */
const NOTHING_TO_DO = 'Nothing to do.';

const OUTCOME_ORDER: readonly Outcome[] = ['left_out', 'changed', 'noted'];

/** What was done about a finding, in the words that stand beside its rule. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  left_out: 'left out',
  changed: 'changed',
  noted: 'noted',
};

/** Rules whose name alone does not say it plainly; the others are their names in words. */
const RULE_TITLES: Readonly<Record<string, string>> = {
  area_not_there: 'A council that did not exist then',
  computed_differs: 'A value that is not what its numbers make',
  conflicting_rows: 'The same figure with different numbers',
  count_differs: 'A count given twice, differently',
  encoding: 'How the text is stored',
  extra_columns: 'Columns that were not read',
  flow_for_a_year: 'A whole year where a quarter is needed',
  formula_text: 'Text that a spreadsheet would run',
  former_area_code: 'A council’s former code',
  fraction_in_a_count: 'A count that is not whole',
  heading_again: 'The headings a second time',
  name_and_code: 'Name and code of different councils',
  number_marks: 'Commas and percent signs',
  number_without_whole: 'A number without its whole',
  over_the_most: 'A value above the most there can be',
  part_over_whole: 'A numerator larger than its denominator',
  parts_over_headline: 'Parts that add up to more than the whole',
  period_not_over: 'A quarter that is not over yet',
  ragged_row: 'Too many or too few cells',
  same_file: 'A file that is loaded already',
  share_as_fraction: 'A percentage below 1',
  symbols: 'Figures without a number',
  title_rows: 'Rows above the headings',
  unknown_area: 'A council we do not know',
  unknown_kpi: 'An indicator we do not know',
  unknown_name: 'A name we do not know, beside a code',
  unknown_period: 'A quarter that cannot be read',
  unnamed_row: 'A row that is no figure',
  unlike_the_others: 'Unlike the other quarters',
  wider_area: 'A row about a wider area',
  yearly_in_a_quarter: 'A yearly figure in a quarter',
};

function ruleTitle(rule: string): string {
  const words = rule.replaceAll('_', ' ').trim();
  return RULE_TITLES[rule] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** The findings of one rule with one outcome, in the order of the report. */
export interface FindingGroup {
  readonly key: string;
  readonly title: string;
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
  /** How many more there are than those that are kept. */
  readonly beyond: number;
  /** How many rows they are about: two cells of a row are one. Where not all are kept, the findings. */
  readonly count: number;
  /** What would mend them, where it is the same for all: empty for nothing. Null where it differs. */
  readonly mend: string | null;
}

/**
 * The findings of a report by rule: left out first, then changed, then noted, each in the order in
 * which the rules came up. What is said elsewhere on the page (the reason of a refusal, what was
 * replaced) is left out.
 */
export function findingGroups(report: FileReport): FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  const lead = refusalOf(report);
  for (const finding of report.findings) {
    if (finding === lead || finding.rule === 'replaced') continue;
    const key = `${finding.outcome} ${finding.rule}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  const listed = [...groups].flatMap(([key, findings]): FindingGroup[] => {
    const first = findings[0];
    if (first === undefined) return [];
    const beyond =
      report.beyond.find(({ rule, outcome }) => rule === first.rule && outcome === first.outcome)
        ?.findings ?? 0;
    return [
      {
        key,
        title: ruleTitle(first.rule),
        outcome: first.outcome,
        findings,
        beyond,
        count: beyond > 0 ? findings.length + beyond : rowsAbout(findings),
        mend: commonMend(findings),
      },
    ];
  });
  return listed.sort((a, b) => OUTCOME_ORDER.indexOf(a.outcome) - OUTCOME_ORDER.indexOf(b.outcome));
}

/** How many rows findings are about; one that is about none of its own counts by itself. */
function rowsAbout(findings: readonly Finding[]): number {
  return new Set(findings.map(({ row }, at) => row ?? `the whole file, ${at}`)).size;
}

function commonMend(findings: readonly Finding[]): string | null {
  const mend = findings[0]?.mend ?? '';
  if (findings.some((finding) => finding.mend !== mend)) return null;
  return mend === NOTHING_TO_DO ? '' : mend;
}

/** The finding that says why a file was refused as a whole; null for a file that was taken in. */
export function refusalOf(report: FileReport): Finding | null {
  if (report.status !== 'refused') return null;
  return report.findings.find((finding) => finding.message === report.summary) ?? null;
}

/**
 * The findings that a view may show. A row quotes the file, small numbers and all, and where it is
 * says what it is about: both are for officers. What is said of a column or the file stays.
 */
export function findingsFor(officer: boolean, findings: readonly Finding[]): readonly Finding[] {
  if (officer) return findings;
  return findings
    .filter(({ row }) => row === null)
    .map(({ rows, ...finding }) => (rows === undefined ? finding : { ...finding, found: '' }));
}

/**
 * Where a finding is: "Row 14, column value", "Rows 12, 40 and 3 more, column value", "Row 14", or
 * "The whole file".
 */
export function placeInWords(finding: Finding): string {
  const column = finding.column === '' ? '' : `column ${finding.column}`;
  if (finding.rows !== undefined) {
    return [rowsInWords(finding.rows), column].filter(Boolean).join(', ');
  }
  if (finding.row === null) return column === '' ? 'The whole file' : `Column ${finding.column}`;
  return [`Row ${formatCount(finding.row)}`, column].filter(Boolean).join(', ');
}

/**
 * What a file replaced, a sentence for each area and earlier file: "These 12 figures of Q3 2021/22
 * for County Durham replace those from X.csv."
 */
export function replacementSentences(replaced: readonly Replacement[], names: AreaNames): string[] {
  const groups = new Map<string, Replacement[]>();
  for (const one of replaced) {
    const key = `${one.areaCode} ${one.fromFile}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((group) => {
    const figures = group.reduce((sum, one) => sum + one.figures, 0);
    const periods = periodsInWords(group.map((one) => one.period));
    const area = names.name(group[0]?.areaCode ?? '');
    const from = group[0]?.fromFile ?? '';
    return figures === 1
      ? `This figure of ${periods} for ${area} replaces the one from ${from}.`
      : `These ${formatCount(figures)} figures of ${periods} for ${area} replace those from ${from}.`;
  });
}

/** What to say aloud when files have been read: "2 files read: 1 accepted, 1 not accepted." */
export function batchInWords(reports: readonly FileReport[]): string {
  if (reports.length === 0) return '';
  const only = reports[0];
  if (reports.length === 1 && only !== undefined) {
    return `${only.file}: ${STATUS_WORDS[only.status].toLowerCase()}. ${only.summary}`;
  }
  const counts = (['accepted', 'accepted_in_part', 'refused'] as const)
    .map((status) => {
      const count = reports.filter((report) => report.status === status).length;
      return count === 0 ? '' : `${count} ${STATUS_WORDS[status].toLowerCase()}`;
    })
    .filter(Boolean);
  return `${reports.length} files read: ${counts.join(', ')}.`;
}
