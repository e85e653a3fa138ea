import * as z from 'zod/mini';
import type { ConsoleEngine } from '../db/console-engine.ts';
import { within } from './ask.ts';
import type { PlanNode } from './console.ts';
import type { Word } from './statements.ts';

const EXTRA = z.record(z.string(), z.unknown());

/** A step as `EXPLAIN` tells it, and as `EXPLAIN ANALYZE` does. */
interface ToldNode {
  readonly name?: string | undefined;
  readonly operator_name?: string | undefined;
  readonly operator_cardinality?: number | undefined;
  readonly operator_timing?: number | undefined;
  readonly extra_info?: Record<string, unknown> | undefined;
  readonly children: readonly ToldNode[];
}

const NODE: z.ZodMiniType<ToldNode> = z.lazy(() =>
  z.object({
    name: z.optional(z.string()),
    operator_name: z.optional(z.string()),
    operator_cardinality: z.optional(z.number()),
    operator_timing: z.optional(z.number()),
    extra_info: z.optional(EXTRA),
    children: z.array(NODE),
  }),
);

const ESTIMATE = 'Estimated Cardinality';

function written(value: unknown): string {
  return Array.isArray(value) ? value.map(String).join(', ') : String(value);
}

function planNode(told: ToldNode, ran: boolean): PlanNode {
  const extra = Object.entries(told.extra_info ?? {});
  const estimate = extra.find(([name]) => name === ESTIMATE)?.[1];
  const seconds = told.operator_timing;
  return {
    name: (told.operator_name ?? told.name ?? '').trim(),
    details: extra
      .filter(([name, value]) => name !== ESTIMATE && written(value) !== '')
      .map(([name, value]) => [name, written(value)] as const),
    rows: ran
      ? (told.operator_cardinality ?? null)
      : estimate === undefined
        ? null
        : Number(estimate),
    milliseconds: ran && seconds !== undefined ? seconds * 1000 : null,
    children: told.children.map((child) => planNode(child, ran)),
  };
}

/** The steps of a plan as `EXPLAIN (FORMAT JSON)` writes them. */
function readPlan(json: string): PlanNode[] {
  const told: unknown = JSON.parse(json);
  if (Array.isArray(told)) return told.map((node) => planNode(NODE.parse(node), false));
  // The first step of a plan that was run is the EXPLAIN itself.
  const first = NODE.parse(told);
  const steps = first.children.flatMap((step) =>
    step.operator_name === 'EXPLAIN_ANALYZE' ? step.children : [step],
  );
  return steps.map((step) => planNode(step, true));
}

/** A plan as indented lines, a step a line. */
function planText(plan: readonly PlanNode[], depth = 0): string {
  return plan
    .flatMap(({ name, rows, milliseconds, details, children }) => [
      '  '.repeat(depth) +
        [
          name,
          rows === null ? '' : `${rows.toLocaleString('en-GB')} rows`,
          milliseconds === null ? '' : `${milliseconds.toFixed(1)} ms`,
          ...details.map(([what, value]) => `${what}: ${value.replaceAll('\n', ' ')}`),
        ]
          .filter((part) => part !== '')
          .join(' | '),
      ...(children.length > 0 ? [planText(children, depth + 1)] : []),
    ])
    .join('\n');
}

/** What an EXPLAIN asks for: the statement in it, and whether that is run. Null: it has options. */
export function explained(
  sql: string,
  words: readonly Word[],
): { readonly analyse: boolean; readonly inner: string; readonly at: number } | null {
  const analyse = ['ANALYZE', 'ANALYSE'].includes(words[1]?.text ?? '');
  const first = words[analyse ? 2 : 1];
  if (first === undefined || (first.text === '(' && !analyse && isOptions(words))) return null;
  return { analyse, inner: sql.slice(first.at), at: first.at };
}

/** `EXPLAIN (ANALYZE, FORMAT json) SELECT …` and not `EXPLAIN (SELECT …)`. */
function isOptions(words: readonly Word[]): boolean {
  return ['ANALYZE', 'ANALYSE', 'FORMAT', 'VERBOSE'].includes(words[2]?.text ?? '');
}

/** Asks for the plan of a statement, in the engine's words and as steps. */
export async function askPlan(
  engine: ConsoleEngine,
  { analyse, inner, at }: { analyse: boolean; inner: string; at: number },
  signal?: AbortSignal,
): Promise<{ readonly plan: readonly PlanNode[]; readonly text: string }> {
  const before = `EXPLAIN (${analyse ? 'ANALYZE, ' : ''}FORMAT JSON) `;
  const rows = await within(before, () => sendCells(engine, `${before}${inner}`, signal), at);
  const plan = readPlan(rows[0]?.[1] ?? '[]');
  return { plan, text: planText(plan) };
}

async function sendCells(
  engine: ConsoleEngine,
  sql: string,
  signal?: AbortSignal,
): Promise<readonly (readonly (string | null)[])[]> {
  return (await engine.send(sql, signal)).cells();
}
