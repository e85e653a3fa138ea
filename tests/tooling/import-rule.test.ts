import { describe, expect, it } from 'vitest';
import { checkImports } from '../../scripts/check-imports.mjs';
import { temporaryFolder } from './temporary-folder';

/** Packages as a project has them installed, so that imports of them lead somewhere. */
const PACKAGES = Object.fromEntries(
  ['react', 'echarts', '@duckdb/duckdb-wasm', 'apache-arrow', 'idb', 'wouter'].flatMap((name) => [
    [`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' })],
    [`node_modules/${name}/index.js`, 'module.exports = {};'],
  ]),
);

/** One file that may be imported in every folder of src. */
const FOLDERS = Object.fromEntries(
  'kpis db intake figures models charts packs store session ui views'
    .split(' ')
    .map((folder) => [`src/${folder}/thing.ts`, `export type Thing = '${folder}';\n`]),
);

/** Plants files among the folders and gives `rule: file imports file` for each broken rule. */
async function broken(files: Readonly<Record<string, string>>): Promise<string[]> {
  const root = temporaryFolder({ ...PACKAGES, ...FOLDERS, ...files });
  const { violations } = await checkImports(root);
  return violations.map(({ rule, from, to }) => `${rule}: ${from} → ${to}`);
}

const importing = (target: string) => `import '${target}';\nexport const planted = 1;\n`;

describe('the import rule', () => {
  it('reads every file, TypeScript with types in it too', async () => {
    const root = temporaryFolder({
      ...FOLDERS,
      'src/views/Page.tsx': 'export const Page = (props: { a: number }) => <p>{props.a}</p>;\n',
    });
    const { modules, missed } = await checkImports(root);
    expect(modules).toHaveLength(12);
    expect(missed).toEqual([]);
  });

  it('passes imports that it allows', async () => {
    expect(
      await broken({
        'src/main.tsx': `import './views/thing.ts';\nimport './styles.css';\n${importing('react')}`,
        'src/styles.css': '',
        'src/views/page.tsx': `import '../charts/thing';\n${importing('../session/thing')}`,
        'src/charts/Chart.tsx': `import 'echarts';\n${importing('react')}`,
        'src/store/use-selection.ts': importing('react'),
        'src/store/database.ts': importing('idb'),
        'src/db/engine.ts': `import 'apache-arrow';\n${importing('@duckdb/duckdb-wasm')}`,
        'src/figures/load.ts':
          "import sql from '../../queries/kpis/one.sql?raw';\nexport { sql };\n",
        'tests/one.ts': importing('../src/db/thing'),
        'data/source.json': '{}',
        'queries/kpis/one.sql': 'SELECT 1;',
      }),
    ).toEqual([]);
  });

  it.each([
    ['kpis', 'db'],
    ['db', 'kpis'],
    ['intake', 'figures'],
    ['figures', 'intake'],
    ['models', 'db'],
    ['charts', 'figures'],
    ['packs', 'store'],
    ['store', 'db'],
    ['session', 'views'],
    ['ui', 'store'],
    ['views', 'db'],
  ])('catches %s importing %s', async (folder, other) => {
    const file = `src/${folder}/planted.ts`;
    expect(await broken({ [file]: importing(`../${other}/thing`) })).toEqual([
      `${folder}-imports: ${file} → src/${other}/thing.ts`,
    ]);
  });

  it('catches an import of a type alone', async () => {
    const text = "import type { Thing } from '../db/thing';\nexport type Mine = Thing;\n";
    expect(await broken({ 'src/views/planted.ts': text })).toEqual([
      'views-imports: src/views/planted.ts → src/db/thing.ts',
    ]);
  });

  it('catches an import made at run time', async () => {
    const text = "export const later = () => import('../db/thing');\n";
    expect(await broken({ 'src/models/planted.ts': text })).toEqual([
      'models-imports: src/models/planted.ts → src/db/thing.ts',
    ]);
  });

  it.each([
    ['duckdb-and-arrow-in-db', 'src/figures/planted.ts', '@duckdb/duckdb-wasm'],
    ['duckdb-and-arrow-in-db', 'src/models/planted.ts', 'apache-arrow'],
    ['echarts-in-charts', 'src/views/planted.tsx', 'echarts'],
    ['react-in-the-view-layer', 'src/models/planted.ts', 'react'],
    ['react-in-the-view-layer', 'src/charts/options.ts', 'react'],
    ['react-in-the-view-layer', 'src/store/selection.ts', 'wouter'],
    ['idb-in-store', 'src/session/planted.ts', 'idb'],
  ])('%s catches %s importing %s', async (rule, file, name) => {
    expect(await broken({ [file]: importing(name) })).toEqual([
      `${rule}: ${file} → node_modules/${name}/index.js`,
    ]);
  });

  it('catches src importing from tests and scripts', async () => {
    expect(
      await broken({
        'tests/help.ts': 'export {};\n',
        'scripts/help.mjs': 'export {};\n',
        'src/models/one.ts': importing('../../tests/help'),
        'src/models/two.ts': importing('../../scripts/help.mjs'),
      }),
    ).toEqual([
      'src-stands-alone: src/models/one.ts → tests/help.ts',
      'src-stands-alone: src/models/two.ts → scripts/help.mjs',
    ]);
  });

  it('catches a cycle', async () => {
    expect(
      await broken({
        'src/models/one.ts': importing('./two'),
        'src/models/two.ts': importing('./one'),
      }),
    ).toEqual(['no-cycles: src/models/one.ts → src/models/two.ts']);
  });

  it('catches code among the data and the queries', async () => {
    const found = await broken({
      'data/lonely.ts': 'export const a = 1;\n',
      'queries/asked.ts': 'export const a = 1;\n',
      'src/models/planted.ts': importing('../../queries/asked'),
    });
    expect(found.sort()).toEqual([
      'data-and-queries-hold-no-code-that-is-imported: src/models/planted.ts → queries/asked.ts',
      'data-and-queries-hold-no-code: data/lonely.ts → data/lonely.ts',
    ]);
  });

  it('catches a folder that the rule does not know, and an import that leads nowhere', async () => {
    expect(
      await broken({
        'src/helpers/thing.ts': 'export {};\n',
        'scripts/planted.mjs': importing('../src/helpers/thing.ts'),
        'src/kpis/planted.ts': importing('./none'),
      }),
    ).toEqual([
      'known-folders: scripts/planted.mjs → src/helpers/thing.ts',
      'no-unresolved: src/kpis/planted.ts → ./none',
    ]);
  });
});
