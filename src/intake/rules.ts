import type { Parameters } from '../db/connection.ts';
import { queryNames, querySql } from '../db/queries.ts';
import type { Finding, FindingsBeyond, Outcome } from './report.ts';
import type { Stage } from './staging.ts';

/** So many findings of a rule and outcome are kept; of the others there is only the number. */
const MOST_FINDINGS = 1000;

/** The groups of rules, in the order in which they run. */
const RULE_FOLDERS = ['apart', 'rows', 'sets', 'notes'] as const;

/** A rule of `queries/checks/`. */
interface Rule {
  readonly name: string;
  readonly sql: string;
  /** The table that shows by itself whether the rule has anything to find … */
  readonly table: string;
  /** … and the condition that one of its rows then fulfils. It may be true more often. */
  readonly condition: string;
}

const ONLY_IF = /^-- Runs only if (\w+) has a row where: (.+)$/m;

/**
 * The rules of a folder of `queries/checks/`, in order.
 * @throws Error when one does not say when it runs: a mistake of ours, found by the first test.
 */
function rulesOf(folder: (typeof RULE_FOLDERS)[number]): Rule[] {
  return queryNames(`checks/${folder}`).map((path) => {
    const sql = querySql(path);
    const [, table, condition] = ONLY_IF.exec(sql) ?? [];
    if (table === undefined || condition === undefined) {
      throw new Error(`queries/${path}.sql does not say when it runs.`);
    }
    return { name: path.slice(path.lastIndexOf('/') + 1), sql, table, condition };
  });
}

/**
 * Which of the rules may find something, in one query: each table is gone through once for all rules
 * that look at it.
 */
async function suspects(
  stage: Stage,
  rules: readonly Rule[],
  parameters: Parameters,
): Promise<ReadonlySet<string>> {
  const tables = [...new Set(rules.map(({ table }) => table))];
  const looks = tables.map((table) => {
    const answers = rules
      .filter((rule) => rule.table === table)
      .map(({ name, condition }) => `CASE WHEN bool_or(${condition}) THEN '${name}' END`);
    return `SELECT unnest([${answers.join(', ')}]) AS rule FROM ${table}`;
  });
  const found = await stage.ask(looks.join(' UNION ALL '), { rule: 'text' }, parameters);
  return new Set(found.flatMap(({ rule }) => (rule === null ? [] : [rule])));
}

/** How rules are run on a file. */
interface RuleRun {
  readonly parameters: Parameters;
  /**
   * Together they take a fraction of the time on a small file, since each statement is planned by
   * itself. All that they find on a large one may not have room together.
   */
  readonly oneByOne: boolean;
}

/** Runs rules of one kind, leaves out the rows that they say, and keeps and counts what they find. */
async function runKind(
  stage: Stage,
  rules: readonly Rule[],
  { parameters, oneByOne }: RuleRun,
): Promise<void> {
  for (const some of oneByOne ? rules.map((rule) => [rule]) : [rules]) {
    const found = some.map(({ name, sql }) => `(SELECT '${name}' AS rule, * FROM (\n${sql}\n))`);
    await stage.run(
      ['staged_found', 'staged_found_left_out', 'staged_found_first', 'staged_found_counted'],
      { ...parameters, most: MOST_FINDINGS },
      { rules: found.join('\nUNION ALL BY NAME\n') },
    );
  }
}

/**
 * Runs the rules that may find something: first those that set rows apart that are no figures, then
 * those about one row, then those about rows together, then the remarks on what is left. Leaves
 * `accepted_figures`, and gives what was found.
 */
export async function runRules(stage: Stage, how: RuleRun): Promise<Found> {
  const folders = RULE_FOLDERS.map(rulesOf);
  const suspected = await suspects(stage, folders.flat(), how.parameters);
  const [apart, rows, sets, notes] = folders.map((rules) =>
    rules.filter(({ name }) => suspected.has(name)),
  ) as [Rule[], Rule[], Rule[], Rule[]];
  await stage.run(['staged_left_out']);
  if (suspected.size > 0) {
    await stage.run(['staged_apart', 'staged_findings', 'staged_found_counts']);
  }
  if (apart.length > 0) {
    await runKind(stage, apart, how);
    await stage.run(['staged_apart']);
  }
  if (rows.length > 0) await runKind(stage, rows, how);
  if (sets.length > 0) {
    await stage.run(['staged_unsound', 'staged_sound']);
    await runKind(stage, sets, how);
  }
  await stage.run(['accepted_figures']);
  if (notes.length > 0) await runKind(stage, notes, how);
  return suspected.size > 0 ? readFindings(stage) : { findings: [], beyond: [] };
}

/** The rows of a finding that stands for several: the first few with spaces between, and how many. */
function rowsOf(firstRows: string | null, count: number | null): Pick<Finding, 'rows'> {
  if (firstRows === null || count === null) return {};
  const first = firstRows.split(' ').map(Number);
  return { rows: { first, more: count - first.length } };
}

/** What the rules have found: the first of each, and how many more there are. */
interface Found {
  readonly findings: readonly Finding[];
  readonly beyond: readonly FindingsBeyond[];
}

async function readFindings(stage: Stage): Promise<Found> {
  const findings = await stage.rows('accepted_findings', {
    rule: 'text',
    row_number: 'number',
    column_name: 'text',
    found: 'text',
    outcome: 'text',
    message: 'text',
    mend: 'text',
    first_rows: 'text',
    row_count: 'number',
  });
  const beyond = await stage.rows(
    'accepted_beyond',
    { rule: 'text', outcome: 'text', findings: 'number' },
    { most: MOST_FINDINGS },
  );
  return {
    findings: findings.map((row) => ({
      rule: row.rule ?? '',
      row: row.row_number,
      ...rowsOf(row.first_rows, row.row_count),
      column: row.column_name ?? '',
      found: row.found ?? '',
      outcome: (row.outcome ?? 'noted') as Outcome,
      message: row.message ?? '',
      mend: row.mend ?? '',
    })),
    beyond: beyond.map((row) => ({
      rule: row.rule ?? '',
      outcome: (row.outcome ?? 'noted') as Outcome,
      findings: row.findings ?? 0,
    })),
  };
}
