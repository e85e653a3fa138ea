import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '../../../src/ui/base.css';
import { createRoot } from 'react-dom/client';
import type { ResultTable } from '../../../src/console/console.ts';
import { openConsole } from '../../../src/console/open-console.ts';
import { openBrowserConsoleEngine } from '../../../src/db/browser-console-engine.ts';
import { DropTables } from '../../../src/views/sql/files/DropTables.tsx';
import { ResultGrid } from '../../../src/views/sql/grid/ResultGrid.tsx';
import { TakeResult } from '../../../src/views/sql/take/TakeResult.tsx';

/**
 * The grid with the console's own engine in a page of their own: the result of the query that the
 * address names, or of one with 1,000,000 rows.
 */
const LONG = `SELECT
  range AS place,
  'County ' || (range % 151)::VARCHAR AS council,
  DATE '2000-03-31' + (range % 9000)::INTEGER AS quarter_end,
  (range * 7919 % 100003 / 1000)::DECIMAL(9,3) AS value,
  CASE WHEN range % 10 = 3 THEN NULL ELSE range % 500 END AS numerator,
  500 + range % 37 AS denominator,
  range % 2 = 0 AS met,
  CASE WHEN range % 12 = 5 THEN '' ELSE '=note ' || (range % 77)::VARCHAR END AS note,
  TIMESTAMP '2024-01-01 00:00:00' + to_seconds(range) AS noted,
  {'part': range % 3, 'of': [range % 5, NULL]} AS parts,
  sqrt(range) AS root,
  hash(range) AS mark
FROM range(1000000)`;

const search = new URLSearchParams(location.search);
const sql = search.get('sql') ?? LONG;
const view = search.get('view') === 'officer' ? 'officer' : 'public';

const starting = openConsole({
  view,
  start: openBrowserConsoleEngine,
  copy: async () => ({ tables: [], statements: [], marks: [] }),
});

function Page({ table }: { readonly table: ResultTable }) {
  return (
    <main>
      <h1>A result</h1>
      <ResultGrid table={table} label="Result of a query" />
      <TakeResult table={table} name="A long result" sql={sql} view={view} />
      <DropTables openConsole={() => starting} onMade={() => undefined} onOpen={() => undefined} />
    </main>
  );
}

const [answered] = await (await starting).run(sql);
const answer = answered?.answer;
const root = document.querySelector('#grid');
if (root !== null && answer?.kind === 'rows')
  createRoot(root).render(<Page table={answer.table} />);
else document.title = answer?.kind === 'failure' ? answer.failure.message : 'No result';
