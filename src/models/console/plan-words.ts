import type { PlanNode } from '../../console/console.ts';

/** What the engine's operators do, in words. Those that are not here go by the engine's name. */
const WORDS: Readonly<Record<string, string>> = {
  SEQ_SCAN: 'Read a table',
  TABLE_SCAN: 'Read a table',
  INDEX_SCAN: 'Look rows up in an index',
  COLUMN_DATA_SCAN: 'Read rows that were kept',
  DUMMY_SCAN: 'Begin with one empty row',
  EMPTY_RESULT: 'Nothing to read',
  FILTER: 'Keep the rows that meet a condition',
  PROJECTION: 'Work out columns',
  HASH_GROUP_BY: 'Group rows and add them up',
  PERFECT_HASH_GROUP_BY: 'Group rows and add them up',
  PARTITIONED_AGGREGATE: 'Group rows and add them up',
  STREAMING_GROUP_BY: 'Group rows and add them up',
  UNGROUPED_AGGREGATE: 'Add up all rows',
  SIMPLE_AGGREGATE: 'Add up all rows',
  HASH_JOIN: 'Match rows of two tables',
  PIECEWISE_MERGE_JOIN: 'Match rows of two tables by order',
  IE_JOIN: 'Match rows of two tables by ranges',
  ASOF_JOIN: 'Match each row with the nearest before it',
  POSITIONAL_JOIN: 'Put two tables side by side',
  NESTED_LOOP_JOIN: 'Compare each row with each row',
  BLOCKWISE_NL_JOIN: 'Compare each row with each row',
  CROSS_PRODUCT: 'Pair each row with each row',
  DELIM_JOIN: 'Ask the inner query for each value',
  LEFT_DELIM_JOIN: 'Ask the inner query for each value',
  RIGHT_DELIM_JOIN: 'Ask the inner query for each value',
  DELIM_SCAN: 'Read the values asked for',
  ORDER_BY: 'Sort',
  TOP_N: 'Sort and keep the first rows',
  LIMIT: 'Keep the first rows',
  STREAMING_LIMIT: 'Keep the first rows',
  LIMIT_PERCENT: 'Keep a share of the rows',
  WINDOW: 'Work out over neighbouring rows',
  STREAMING_WINDOW: 'Work out over neighbouring rows',
  UNION: 'Put rows under each other',
  UNNEST: 'Make a row of each item of a list',
  PIVOT: 'Turn rows into columns',
  CTE: 'Work out a step once and keep it',
  CTE_SCAN: 'Read a step that was kept',
  RECURSIVE_CTE: 'Repeat a step until nothing is new',
  REC_CTE: 'Repeat a step until nothing is new',
  RECURSIVE_CTE_SCAN: 'Read the step before',
  REC_CTE_SCAN: 'Read the step before',
  RESERVOIR_SAMPLE: 'Take a sample',
  STREAMING_SAMPLE: 'Take a sample',
  INSERT: 'Put rows into a table',
  BATCH_INSERT: 'Put rows into a table',
  UPDATE: 'Change rows',
  DELETE: 'Remove rows',
  CREATE_TABLE_AS: 'Make a table',
  BATCH_CREATE_TABLE_AS: 'Make a table',
  RESULT_COLLECTOR: 'Give the result',
  EXPLAIN_ANALYZE: 'Measure the query',
};

/** What a step of a plan does, in words: "Match rows of two tables"; of others the engine's name. */
export function operatorWords(name: string): string {
  const key = name.trim().toUpperCase();
  return WORDS[key] ?? sentenceCase(key);
}

/** `STREAMING_THING` is "Streaming thing". */
function sentenceCase(key: string): string {
  const words = key.replaceAll('_', ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A step of a plan as it is shown. */
export interface PlanStep {
  /** Its place in the tree: `0.1.0`. */
  readonly id: string;
  readonly words: string;
  readonly name: string;
  /** "Estimated 1,200 rows", "1,200 rows"; empty where the engine does not say. */
  readonly rows: string;
  /** The share of the time of all steps, from 0 to 1; null where the plan was not run. */
  readonly share: number | null;
  /** "31% of the time, 12 ms" */
  readonly time: string;
  readonly details: readonly (readonly [string, string])[];
  readonly children: readonly PlanStep[];
}

/** A plan in words: what each step does, its rows and its share of the time. */
export function planSteps(plan: readonly PlanNode[]): PlanStep[] {
  const whole = plan.reduce((sum, node) => sum + timeOf(node), 0);
  const ran = plan.some(wasRun);
  return plan.map((node, place) => step(node, String(place), whole, ran));
}

function step(node: PlanNode, id: string, whole: number, ran: boolean): PlanStep {
  const share = node.milliseconds === null || whole === 0 ? null : node.milliseconds / whole;
  return {
    id,
    words: operatorWords(node.name),
    name: node.name.trim(),
    rows: rowsOf(node.rows, ran),
    share,
    time: share === null ? '' : shareWords(share, node.milliseconds ?? 0),
    details: node.details,
    children: node.children.map((child, place) => step(child, `${id}.${place}`, whole, ran)),
  };
}

function rowsOf(rows: number | null, ran: boolean): string {
  if (rows === null) return '';
  const count = `${rows.toLocaleString('en-GB')} ${rows === 1 ? 'row' : 'rows'}`;
  return ran ? count : `about ${count}`;
}

function shareWords(share: number, milliseconds: number): string {
  const percent = Math.round(share * 100);
  const part = percent === 0 && share > 0 ? 'under 1%' : `${percent}%`;
  const time =
    milliseconds < 1 ? 'under 1 ms' : `${Math.round(milliseconds).toLocaleString('en-GB')} ms`;
  return `${part} of the time, ${time}`;
}

function timeOf(node: PlanNode): number {
  return node.children.reduce((sum, child) => sum + timeOf(child), node.milliseconds ?? 0);
}

function wasRun(node: PlanNode): boolean {
  return node.milliseconds !== null || node.children.some(wasRun);
}
