import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Connection } from '../../src/db/connection.ts';
import { bind } from '../../src/db/parameters.ts';
import { querySql } from '../../src/db/queries.ts';
import { publicCopies } from '../../src/figures/disclosure/public-copies.ts';
import { addAccepted, holdNewest, setTargets } from '../../src/figures/tables.ts';
import { readTargets } from '../../src/figures/targets.ts';
import { takeIn } from '../../src/intake/load-figures.ts';
import { KPIS } from '../../src/kpis/catalogue.ts';
import { toCsv } from '../../src/kpis/csv.ts';
import type { Question } from '../../src/models/console/question.ts';
import { readQuestion } from '../../src/models/console/question-file.ts';
import { repositoryFile, startedEngine } from '../engine.ts';
import { DURHAM } from './data-rows.ts';

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
export const ON_THE_SCREEN = { area: DURHAM, quarter: '2024-25-Q4', kpi: 'placements_3_plus' };
const SCREEN: Readonly<Record<string, string>> = ON_THE_SCREEN;

const opened = new Map<string, Promise<Connection>>();

/** The console on the example, on the real engine. */
export async function exampleConsole(view: 'public' | 'officer'): Promise<ExampleConsole> {
  const starting = opened.get(view) ?? open(view);
  opened.set(view, starting);
  const engine = await starting;
  const run: ExampleConsole['run'] = async (sql, parameters = {}) => {
    const text = bind(sql, parameters);
    const { column } = await engine.query(
      `SELECT column_name AS n, column_type AS t FROM (DESCRIBE ${text})`,
      { n: 'text', t: 'text' },
    );
    const columns = column.n.map((name) => name ?? '');
    const aliases = columns.map((_, at) => `c${at}`);
    const result = await engine.query(
      `SELECT ${aliases.map((a) => `${a}::VARCHAR AS ${a}`).join(', ')} FROM (${text}) AS t(${aliases.join(', ')})`,
      Object.fromEntries(aliases.map((a) => [a, 'text' as const])),
    );
    const typed = (at: number, cell: string | null): Cell => {
      const type = column.t[at] ?? '';
      if (cell === null) return null;
      if (/INT|DOUBLE|DECIMAL|FLOAT/.test(type)) return Number(cell);
      return type === 'BOOLEAN' ? cell === 'true' : cell;
    };
    return {
      columns,
      rows: Array.from({ length: result.rowCount }, (_, row) =>
        Object.fromEntries(
          columns.map((name, at) => [name, typed(at, result.column[`c${at}`]?.[row] ?? null)]),
        ),
      ),
    };
  };
  return {
    run,
    ask(id, values = {}) {
      const { question } = readStarter(id);
      return run(
        question.sql,
        Object.fromEntries(
          question.parameters.map((one) => {
            const preset = one.preset === '' ? (SCREEN[one.kind] ?? '') : one.preset;
            const value = values[one.name] ?? preset;
            return [one.name, one.kind === 'number' ? Number(value) : value];
          }),
        ),
      );
    },
  };
}

async function open(view: 'public' | 'officer'): Promise<Connection> {
  const engine = await startedEngine();
  const bytes = new TextEncoder().encode(repositoryFile('data/example/figures.csv'));
  const load = () => addAccepted(engine, { id: 'example', order: 0 });
  await takeIn(
    engine,
    { name: 'example.csv', bytes },
    { today: '2025-11-20', loads: new Map() },
    { load },
  );
  await holdNewest(engine);
  await setTargets(
    engine,
    await readTargets(engine, repositoryFile('data/example/targets.csv'), DURHAM),
  );
  const copies = await publicCopies(engine, repositoryFile('data/published/withheld.csv'));
  await copies.prepare(DURHAM, 5, []);
  for (const t of ['own', 'published']) {
    await engine.run(
      `CREATE TABLE copy_${t} AS SELECT f.* REPLACE (CASE WHEN w.kpi IS NULL THEN f.numerator END AS numerator, CASE WHEN w.kpi IS NULL THEN f.denominator END AS denominator, CASE WHEN w.kpi IS NULL THEN f.value END AS value, CASE WHEN w.kpi IS NULL THEN f.flag ELSE 'suppressed' END AS flag) FROM figures_${t} f LEFT JOIN (FROM withheld WHERE origin='${t}' AND '${view}'='public') w USING (area_code,kpi,period,breakdown,category)`,
    );
    await engine.run(t === 'own' ? 'DROP VIEW figures_own' : 'DROP TABLE figures_published');
    await engine.run(`ALTER TABLE copy_${t} RENAME TO figures_${t}`);
  }
  if (view === 'public') await engine.run('DELETE FROM withheld');
  await engine.registerText(
    'kpis.csv',
    toCsv(
      [
        'id',
        'title',
        'theme',
        'unit',
        'basis',
        'better',
        'published',
        'definition',
        'counted',
        'percent_of',
        'comparison_note',
        'published_code',
        'break_date',
        'break_reason',
      ],
      KPIS.map((k) => [
        k.id,
        k.title,
        k.theme,
        k.unit,
        k.basis,
        k.better,
        k.published !== null,
        k.definition,
        k.counted,
        k.of,
        k.comparisonNote,
        k.published?.code ?? null,
        k.break?.date ?? null,
        k.break?.reason ?? null,
      ]),
    ),
  );
  await engine.run(querySql('console/kpis'));
  for (const [name, cols] of [
    [
      'releases',
      'id,publisher,title,release,published,next_release,licence,licence_statement,url,data_sets,kpis,notes',
    ],
    ['files', 'id,file,size,sha256,loaded_at,figures,summary,illustrative'],
  ]) {
    await engine.registerText(`${name}.csv`, `${cols}\n`);
    await engine.run(querySql(`console/${name}`));
  }
  await engine.run(
    "CREATE OR REPLACE TABLE asked AS SELECT 'E06000047' AS area, 'officer' AS view, 2::DOUBLE AS tolerance, 'percentage' AS tolerance_mode",
  );
  for (const s of [
    'own_figures',
    'published_figures',
    'among',
    'area_figures',
    'shown',
    'comparator_years',
    'region_pooled',
    'neighbour_values',
    'comparators',
    'ratings',
    'ranks',
    'breakdowns',
  ])
    await engine.run(`CREATE OR REPLACE VIEW ${s} AS ${querySql(`figures/${s}`)}`);
  await engine.run(querySql('console/figures'));
  return engine;
}
