import type { SchemaTable } from '../../src/console/console.ts';
import { groupOfTable, tablesWithMeaning } from '../../src/console/meanings.ts';

const TITLES = [
  ['figures', 'Figures'],
  ['comparisons', 'Comparisons'],
  ['places', 'Places'],
  ['about', 'About the figures'],
] as const;

const HEAD = `# The tables of the SQL console

What each table and column holds. The console says the same beside its editor. This page is made from \`src/console/meanings\` and the tables themselves; a test says when it is out of date, and \`npx vitest run tests/console/meanings.test.ts --update\` writes it again.

Four things to know first:

- **Begin with \`figures\`.** It has every figure with names beside codes. Take headlines with \`breakdown = ''\`, and say which \`origin\` you mean: the same KPI and date may have a figure of your own and a published one.
- **A percentage is out of 100**, not a share of 1.
- **Null is not zero.** \`flag\` says why a value is empty.
- **Some tables are of one area**: that of \`asked\`. \`UPDATE asked SET area = 'E08000037'\` asks for another.
`;

/** docs/sql-tables.md. */
export function tablesPage(tables: readonly SchemaTable[]): string {
  const order = tablesWithMeaning();
  const sections = TITLES.map(([id, title]) => {
    const inGroup = tables
      .filter(({ name }) => groupOfTable(name) === id)
      .sort((one, other) => order.indexOf(one.name) - order.indexOf(other.name));
    return `## ${title}\n\n${inGroup.map(section).join('\n')}`;
  });
  return `${HEAD}\n${sections.join('\n')}`;
}

function section({ name, meaning, fullerForOfficers, columns }: SchemaTable): string {
  const after = fullerForOfficers ? ' In the public view after disclosure control.' : '';
  const rows = columns.map(
    (column) => `| \`${column.name}\` | ${column.type} | ${column.meaning} |`,
  );
  return `### ${name}\n\n${meaning}${after}\n\n| column | type | meaning |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
}
