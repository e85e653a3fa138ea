import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Console } from '../../src/console/console.ts';
import { openNodeEngine } from '../../src/db/node-engine.ts';
import type { Question } from '../../src/models/console/question.ts';
import { readQuestion } from '../../src/models/console/question-file.ts';
import { type Calculator, makeCalculator } from '../../src/session/calculator.ts';
import { EXAMPLE_FILE, EXAMPLE_ID } from '../../src/session/example.ts';
import { DEFAULT_SETTINGS } from '../../src/store/records.ts';
import { productData, repositoryFile } from '../engine.ts';
import { DURHAM } from './data-rows.ts';
import { startConsole } from './fixture.ts';

export type Cell = string | number | boolean | null;
export interface Asked {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
}

const FOLDER = fileURLToPath(new URL('../../queries/examples/', import.meta.url));

/** The names of the starter questions, as their files are called. */
export const QUESTION_IDS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.sql'))
  .map((name) => name.slice(0, -'.sql'.length));

export function readStarter(id: string): { question: Question; trouble: readonly string[] } {
  const { question, messages } = readQuestion(
    `${id}.sql`,
    repositoryFile(`queries/examples/${id}.sql`),
  );
  return { question: { id, ...question }, trouble: messages.map(({ what }) => what) };
}

export interface ExampleConsole {
  /** Runs a statement; numbers come as numbers. */
  run(sql: string, parameters?: Readonly<Record<string, string | number>>): Promise<Asked>;
  /** Asks a starter question, with its presets where nothing else is said. */
  ask(id: string, values?: Readonly<Record<string, string | number>>): Promise<Asked>;
}

/** What the screen shows when the example is opened. */
const SCREEN: Readonly<Record<string, string>> = {
  area: DURHAM,
  quarter: '2024-25-Q4',
  kpi: 'placements_3_plus',
};

const opened = new Map<string, Promise<Console>>();

/** The console as it is when the example is shown, on the real engines. */
export function openExample(view: Console['view']): Promise<Console> {
  const opening = opened.get(view) ?? startConsole({ view, copy: () => copyOfExample(view) });
  opened.set(view, opening);
  return opening;
}

let calculating: Promise<Calculator> | undefined;

/** The calculator of the screens, with the example. */
export function exampleCalculator(): Promise<Calculator> {
  calculating ??= startCalculator();
  return calculating;
}

async function startCalculator(): Promise<Calculator> {
  const engine = await openNodeEngine();
  const withheld = repositoryFile('data/published/withheld.csv');
  const calculator = await makeCalculator(engine, productData(), withheld);
  const texts = {
    figures: repositoryFile('data/example/figures.csv'),
    targets: repositoryFile('data/example/targets.csv'),
  };
  await calculator.putExample(texts, [], { today: '2025-11-20', loads: new Map() });
  return calculator;
}

async function copyOfExample(view: Console['view']) {
  const calculator = await exampleCalculator();
  const nothing = { size: null, sha256: null, loadedAt: null, figures: null };
  const files = [{ id: EXAMPLE_ID, file: EXAMPLE_FILE, ...nothing }];
  return calculator.copy(DURHAM, { ...DEFAULT_SETTINGS, view }, files);
}

const MOST_ROWS = 10_000;

/** The example's console, asked as the page asks it: its cells are read as texts. */
export async function exampleConsole(view: Console['view']): Promise<ExampleConsole> {
  const console = await openExample(view);
  const run: ExampleConsole['run'] = async (sql, parameters = {}) => {
    const answer = (await console.run(sql, { parameters })).at(-1)?.answer;
    if (answer?.kind === 'failure') throw new Error(answer.failure.message);
    if (answer?.kind !== 'rows') throw new Error('The statement gave no rows.');
    const { table } = answer;
    const texts = await table.rows(0, MOST_ROWS);
    await table.drop();
    const cells = texts.map((row) =>
      table.columns.map(({ name, kind }, at) => [name, cellOf(kind, row[at] ?? null)] as const),
    );
    return {
      columns: table.columns.map(({ name }) => name),
      rows: cells.map((row) => Object.fromEntries(row)),
    };
  };
  return {
    run,
    ask(id, values = {}) {
      const { question } = readStarter(id);
      const parameters = question.parameters.map(({ name, kind, preset }) => {
        const value = values[name] ?? (preset === '' ? (SCREEN[kind] ?? '') : preset);
        return [name, kind === 'number' ? Number(value) : value] as const;
      });
      return run(question.sql, Object.fromEntries(parameters));
    },
  };
}

function cellOf(kind: string, text: string | null): Cell {
  if (text === null) return null;
  if (kind === 'number') return Number(text);
  return kind === 'boolean' ? text === 'true' : text;
}
