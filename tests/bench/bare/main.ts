/**
 * What any page made of these parts costs: it starts the same engine from the same files, loads the
 * same figures with types given, draws twelve line charts from one query, and on every change of
 * the address asks that query again and draws again. No checks, no words, no table.
 *
 * It says what it has done in attributes of the body: `data-shown` is the address that the charts
 * show, `data-loaded` the number of rows of the file that was chosen last, or the number of files.
 */
import { AsyncDuckDB, type AsyncDuckDBConnection, VoidLogger } from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import './bare.css';
import { draw, type Point } from './charts.ts';
import { CHARTS_SQL, FILES, TABLES, tidyTable } from './tables.ts';

const LAST_DAYS = ['06-30', '09-30', '12-31', '03-31'] as const;

/** `2021-22-Q3` as the last day of the quarter. */
function lastDay(quarter: string): string {
  const at = Number(quarter.at(-1)) - 1;
  const year = Number(quarter.slice(0, 4)) + (at === 3 ? 1 : 0);
  return `${year}-${LAST_DAYS[at] ?? LAST_DAYS[0]}`;
}

async function start(): Promise<{ database: AsyncDuckDB; connection: AsyncDuckDBConnection }> {
  const database = new AsyncDuckDB(new VoidLogger(), new Worker(workerUrl));
  const [, ...texts] = await Promise.all([
    database.instantiate(new URL(wasmUrl, document.baseURI).href),
    ...Object.entries(FILES).map(async ([name, url]) => [name, await fetchText(url)] as const),
  ]);
  await database.open({
    path: ':memory:',
    query: { castBigIntToDouble: true, castDecimalToDouble: true, castTimestampToDate: true },
  });
  const connection = await database.connect();
  await connection.query('SET autoinstall_known_extensions = false');
  await connection.query('SET autoload_known_extensions = false');
  for (const [name, text] of texts) await database.registerFileText(name, text);
  for (const statement of TABLES) await connection.query(statement);
  return { database, connection };
}

async function fetchText(url: string): Promise<string> {
  return (await fetch(url)).text();
}

const running = start();

async function show(): Promise<void> {
  const { hash } = window.location;
  const asked = new URLSearchParams(hash.slice(1));
  const { connection } = await running;
  const sql = CHARTS_SQL.replaceAll('$area', `'${asked.get('area')}'`).replaceAll(
    '$end',
    `DATE '${lastDay(asked.get('quarter') ?? '')}'`,
  );
  const result = await connection.query(sql);
  draw(
    result.toArray().map((row): Point => row.toJSON()),
    asked.get('compare') ?? '',
  );
  document.body.dataset['shown'] = hash;
}

async function load(file: File): Promise<void> {
  const { database, connection } = await running;
  await database.registerFileText('chosen.csv', await file.text());
  await connection.query(tidyTable('chosen', 'chosen.csv'));
  const count = await connection.query('SELECT count(*)::INTEGER AS n FROM chosen');
  document.body.dataset['loaded'] = String(count.get(0)?.['n']);
}

/** Several files: each becomes a table of text, and nothing more. */
async function loadAsText(files: readonly File[]): Promise<void> {
  const { database, connection } = await running;
  for (const [at, file] of files.entries()) {
    await database.registerFileBuffer(file.name, new Uint8Array(await file.arrayBuffer()));
    await connection.query(
      `CREATE OR REPLACE TABLE text_${at} AS SELECT * FROM read_csv('${file.name}', all_varchar = true)`,
    );
    await database.dropFile(file.name);
  }
  document.body.dataset['loaded'] = String(files.length);
}

window.addEventListener('hashchange', () => void show());
document.querySelector('input')?.addEventListener('change', (event) => {
  const files = [...((event.currentTarget as HTMLInputElement).files ?? [])];
  const [first, ...others] = files;
  if (first !== undefined) void (others.length === 0 ? load(first) : loadAsText(files));
});
void show();
