/**
 * Every file of `queries/` that the product runs, read at build time: SQL stays in SQL files. Those
 * for people to run come with their screen: src/models/console/starter-library.ts.
 */
const FILES: Readonly<Record<string, string>> = import.meta.glob(
  ['../../queries/**/*.sql', '!../../queries/examples/*.sql'],
  { query: '?raw', import: 'default', eager: true },
);

const ROOT = '../../queries/';

/**
 * The SQL of `queries/<name>.sql`, such as `figures/cube`.
 * @throws Error when there is no such file: a mistake of ours, found by the first test.
 */
export function querySql(name: string): string {
  const sql = FILES[`${ROOT}${name}.sql`];
  if (sql === undefined) throw new Error(`There is no file queries/${name}.sql.`);
  return sql;
}

/** The names of the files directly in a folder of `queries/`, such as `checks`, in order. */
export function queryNames(folder: string): string[] {
  const start = `${ROOT}${folder}/`;
  return Object.keys(FILES)
    .filter((path) => path.startsWith(start) && !path.slice(start.length).includes('/'))
    .map((path) => path.slice(ROOT.length, -'.sql'.length))
    .sort();
}
