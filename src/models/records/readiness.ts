import type { CheckLevel } from '../../records/check-rules.ts';
import type { CheckResult } from '../../records/checks.ts';
import { formatCount } from '../format.ts';

/** What a check found, as a screen says it. */
export interface ReadinessCheck extends Pick<CheckResult, 'rule' | 'title' | 'mend' | 'kpis'> {
  /** "12 rows have no start date, in 3 files. They are left out of …" */
  readonly sentence: string;
  /** How many rows there are to show: 0 where this view may not show them, or they are in no file. */
  readonly rows: number;
}

/** The checks of one level that found something: those that touch more KPIs first. */
export interface ReadinessGroup {
  readonly level: CheckLevel;
  /** "Costs figures". */
  readonly title: string;
  /** What the level means, in a sentence. */
  readonly meaning: string;
  readonly checks: readonly ReadinessCheck[];
}

/** What is to be known of children's records before their figures are used. */
export interface Readiness {
  /** "Ready, with 3 things to look at". */
  readonly verdict: string;
  /** The most serious level at which anything was found; null where all is well. */
  readonly worst: CheckLevel | null;
  /** Serious ones first; each level is there, also without a check. */
  readonly groups: readonly ReadinessGroup[];
  /** Titles of the checks that found nothing. */
  readonly clear: readonly string[];
  /** Checks that could not be run. In the officer view with the engine's words. */
  readonly failed: readonly { readonly title: string; readonly why: string }[];
}

/** Who looks: in the public view no count from 1 to the threshold is shown, nor any row. */
export interface ReadinessView {
  readonly officer: boolean;
  readonly threshold: number;
}

const LEVELS: readonly Omit<ReadinessGroup, 'checks'>[] = [
  {
    level: 'serious',
    title: 'Costs figures',
    meaning: 'Something is left out of a figure because of it. Other figures are not touched.',
  },
  {
    level: 'look',
    title: 'May be wrong',
    meaning: 'Something may be wrong or not there. See whether it is as it should be.',
  },
  {
    level: 'note',
    title: 'For information',
    meaning: 'Good to know. No figure is wrong because of it.',
  },
];

/** A text of a rule for one or for many: `{row has|rows have}`. */
export function inNumber(text: string, count: number): string {
  return text.replace(/\{([^{}|]*)\|([^{}|]*)\}/g, (_, one: string, many: string) =>
    count === 1 ? one : many,
  );
}

/**
 * What a check found and what was done about it. A count that this view may not say is "some": one
 * that is small, or is of few children.
 */
function checkSentence(check: CheckResult, { officer, threshold }: ReadinessView): string {
  const { rows, children, byFile, found, done } = check;
  const ofRows = byFile.filter(({ file }) => file !== null).length;
  const small = rows <= threshold || (children > 0 && children <= threshold);
  const hidden = !officer && ofRows > 0 && small;
  const number = hidden ? 'Some' : formatCount(rows);
  // Of a rule whose rows are whole files, the number of files is said already.
  const ofFiles = inNumber(found, 2).startsWith('files ');
  const where = hidden || ofFiles || ofRows < 2 ? '' : `, in ${formatCount(ofRows)} files`;
  // Whether "some" is one is not to be told from the grammar either.
  const count = hidden ? 2 : rows;
  return `${number} ${inNumber(found, count)}${where}. ${inNumber(done, count)}`;
}

function things(count: number, one: string, many: string): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

function verdictOf(serious: number, look: number, failed: number): string {
  const parts =
    serious > 0
      ? [
          things(serious, 'thing costs figures', 'things cost figures'),
          ...(look > 0 ? [`${formatCount(look)} more to look at`] : []),
        ]
      : ['Ready', ...(look > 0 ? [`with ${things(look, 'thing', 'things')} to look at`] : [])];
  const verdict = parts.join(', ');
  return failed === 0
    ? verdict
    : `${verdict}. ${things(failed, 'check', 'checks')} could not be run`;
}

/** What a screen says of the checks: by seriousness, in the view of whoever looks. */
export function readinessOf(checks: readonly CheckResult[], view: ReadinessView): Readiness {
  const finding = checks.filter(({ rows }) => rows > 0);
  const groups = LEVELS.map((level) => ({
    ...level,
    checks: finding
      .filter((check) => check.level === level.level)
      .sort((a, b) => b.kpis.length - a.kpis.length || (a.title < b.title ? -1 : 1))
      .map((check) => ({
        rule: check.rule,
        title: check.title,
        mend: check.mend,
        kpis: check.kpis,
        sentence: checkSentence(check, view),
        rows: view.officer ? check.rows : 0,
      })),
  }));
  const numberOf = (level: CheckLevel) =>
    groups.find((group) => group.level === level)?.checks.length ?? 0;
  const failed = checks.filter(({ failure }) => failure !== null);
  return {
    verdict: verdictOf(numberOf('serious'), numberOf('look'), failed.length),
    worst: groups.find((group) => group.checks.length > 0)?.level ?? null,
    groups,
    clear: checks
      .filter(({ rows, failure }) => rows === 0 && failure === null)
      .map(({ title }) => title)
      .sort(),
    failed: failed.map(({ title, failure }) => ({
      title,
      why: view.officer ? (failure ?? '') : '',
    })),
  };
}

/** Which rows of a check a page shows: "Rows 51 to 100 of 1,203". */
export function pageInWords(from: number, shown: number, all: number): string {
  if (shown === 0) return 'No rows';
  const last = from + shown;
  const range =
    shown === 1
      ? `Row ${formatCount(last)}`
      : `Rows ${formatCount(from + 1)} to ${formatCount(last)}`;
  return `${range} of ${formatCount(all)}`;
}
