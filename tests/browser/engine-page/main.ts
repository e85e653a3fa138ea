import { openBrowserEngine } from '../../../src/db/browser-engine.ts';
import { EngineError } from '../../../src/db/errors.ts';

/** The engine in a page of its own: a runaway query is stopped, and the next one still answers. */
const RUNAWAY = `SELECT count(*)::DOUBLE AS n
FROM range(30000000) AS a (x), range(30000000) AS b (y)
WHERE (x * y) % 7 = 3`;

async function scenario(): Promise<string> {
  const engine = await openBrowserEngine();
  const stop = new AbortController();
  const runaway = engine.query(RUNAWAY, { n: 'number' }, { signal: stop.signal }).then(
    () => 'it ended by itself',
    (error: unknown) => (error instanceof EngineError ? error.code : String(error)),
  );
  // Asked while the other runs: it waits for its turn, which only the stop can give it.
  const next = engine.query('SELECT 42::DOUBLE AS n', { n: 'number' });
  setTimeout(() => stop.abort(), 300);
  const said = [await runaway, String((await next).column.n[0])];
  const before = new AbortController();
  before.abort();
  const never = await engine
    .query('SELECT 1::DOUBLE AS n', { n: 'number' }, { signal: before.signal })
    .then(
      () => 'it ran',
      (error: unknown) => (error instanceof EngineError ? error.code : String(error)),
    );
  await engine.close();
  return [...said, never].join(', ');
}

const output = document.querySelector('output');
if (output !== null) output.textContent = await scenario();
