/**
 * Who may import whom. `scripts/check-imports.mjs` reads this and fails the build.
 *
 * Files become figures, figures become comparisons, comparisons become pictures: an import may
 * only go back along that line. Type-only imports count as imports.
 */

/** For each folder of `src`, the folders it may use besides itself. */
const MAY_USE = {
  kpis: [],
  db: [],
  intake: ['db', 'kpis'],
  records: ['db', 'kpis', 'intake'],
  figures: ['db', 'kpis'],
  console: ['db', 'kpis'],
  models: ['figures', 'intake', 'records', 'console', 'kpis'],
  charts: ['models', 'kpis'],
  packs: ['models', 'charts', 'console', 'kpis'],
  store: ['kpis', 'figures', 'intake', 'records', 'models'],
  session: ['db', 'intake', 'records', 'figures', 'console', 'models', 'store', 'kpis'],
  ui: ['kpis', 'models'],
  views: [
    'intake',
    'records',
    'figures',
    'console',
    'models',
    'charts',
    'packs',
    'store',
    'session',
    'ui',
    'kpis',
  ],
};

const FOLDERS = Object.keys(MAY_USE).join('|');
const STYLE_SHEET = '\\.css$';

/** The path of a package, found in `node_modules` or not found at all. */
const packages = (names) => `(^|node_modules/)(@types/)?(${names})(/|$)`;

const folderRules = Object.entries(MAY_USE).map(([folder, others]) => ({
  name: `${folder}-imports`,
  comment: `src/${folder} may import from ${['itself', ...others].join(', ')} and nothing else of src.`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: [`^src/(${[folder, ...others].join('|')})/`, STYLE_SHEET] },
}));

/** `names` may be imported, within `src`, by the files that match `allowed` alone. */
const packageRule = (name, names, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: '^src/', pathNot: allowed },
  to: { path: packages(names) },
});

module.exports = {
  forbidden: [
    ...folderRules,
    {
      name: 'main-imports',
      comment: 'src/main.tsx mounts the app: it may import views, session, ui, store and styles.',
      severity: 'error',
      from: { path: '^src/main\\.tsx$' },
      to: { path: '^src/', pathNot: ['^src/(views|session|ui|store)/', STYLE_SHEET] },
    },
    {
      name: 'known-folders',
      comment: `Code in src lives in main.tsx or in one of: ${FOLDERS}.`,
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: [`^src/(${FOLDERS})/`, '^src/main\\.tsx$', STYLE_SHEET] },
    },
    {
      name: 'nothing-imports-main',
      comment: 'src/main.tsx is the start; nothing imports it.',
      severity: 'error',
      from: {},
      to: { path: '^src/main\\.tsx$' },
    },
    {
      name: 'src-stands-alone',
      comment: 'src never imports from scripts or tests.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(scripts|tests)/' },
    },
    {
      name: 'data-and-queries-hold-no-code-that-is-imported',
      comment: 'data/ holds data and queries/ holds SQL: no TypeScript or JavaScript file there.',
      severity: 'error',
      from: {},
      to: { path: '^(data|queries)/.*\\.[cm]?[jt]sx?$' },
    },
    {
      name: 'data-and-queries-hold-no-code-that-imports',
      comment: 'data/ holds data and queries/ holds SQL: no TypeScript or JavaScript file there.',
      severity: 'error',
      from: { path: '^(data|queries)/' },
      to: {},
    },
    {
      name: 'data-and-queries-hold-no-code',
      comment: 'data/ holds data and queries/ holds SQL: no TypeScript or JavaScript file there.',
      severity: 'error',
      from: { orphan: true, path: '^(data|queries)/.*\\.[cm]?[jt]sx?$' },
      to: {},
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolved',
      comment: 'An import that leads nowhere is an import that no rule has read.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    packageRule(
      'duckdb-and-arrow-in-db',
      '@duckdb|apache-arrow',
      '^src/db/',
      'src/db is the only place that knows DuckDB and Arrow.',
    ),
    packageRule(
      'echarts-in-charts',
      'echarts[^/]*|zrender',
      '^src/charts/',
      'src/charts is the only place that knows ECharts.',
    ),
    packageRule(
      'react-in-the-view-layer',
      'react|react-dom|react-aria[^/]*|@react-[^/]+|react-stately|wouter',
      [
        '^src/(views|ui)/',
        '^src/charts/Chart\\.tsx$',
        '^src/main\\.tsx$',
        '^src/store/use-[^/]+\\.tsx?$',
      ],
      'React belongs to views, ui, charts/Chart.tsx, main.tsx and the hooks of the store.',
    ),
    packageRule(
      'react-out-of-the-store-core',
      'zustand/(esm/)?(index|react)\\.m?js',
      ['^src/(views|ui)/', '^src/store/use-[^/]+\\.tsx?$'],
      "The core of the store never loads React: import from 'zustand/vanilla'.",
    ),
    packageRule(
      'idb-in-store',
      'idb',
      '^src/store/',
      'src/store is the only place that knows IndexedDB.',
    ),
  ],
  options: {
    doNotFollow: { path: '(^|/)node_modules/' },
    exclude: { path: '(^|/)(dist|\\.reports)/' },
    moduleSystems: ['es6', 'cjs'],
    parser: 'tsc',
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
