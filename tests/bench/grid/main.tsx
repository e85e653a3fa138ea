import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '../../../src/ui/base.css';
import { createRoot } from 'react-dom/client';
import type { ResultTable } from '../../../src/console/console.ts';
import { ResultGrid } from '../../../src/views/sql/grid/ResultGrid.tsx';

const search = new URLSearchParams(location.search);
const rowCount = Number(search.get('rows') ?? 1_000_000);
const wide = Number(search.get('columns') ?? 12);
const kinds = ['number', 'text', 'date', 'nested', 'number', 'boolean'] as const;
const types = [
  'BIGINT',
  'VARCHAR',
  'DATE',
  'STRUCT(a INTEGER, b VARCHAR[])',
  'DECIMAL(18,3)',
  'BOOLEAN',
];
const columns = Array.from({ length: wide }, (_, at) => ({
  name:
    ['row', 'authority', 'quarter_end', 'parts', 'a_long_name_of_a_column', 'met'][at % 6] +
    (at < 6 ? '' : String(at)),
  type: types[at % 6] ?? '',
  kind: kinds[at % 6] ?? 'text',
}));
const table: ResultTable = {
  columns,
  rowCount,
  cut: rowCount === 1_000_000,
  async rows(from, count, sort) {
    await new Promise((resolve) => setTimeout(resolve, 8));
    return Array.from({ length: Math.max(0, Math.min(count, rowCount - from)) }, (_, step) => {
      const row = sort?.direction === 'descending' ? rowCount - 1 - from - step : from + step;
      return columns.map(({ kind }, at) =>
        row % 7 === 3 && at % 5 === 1
          ? null
          : row % 7 === 4 && at % 5 === 1
            ? ''
            : kind === 'number'
              ? at === 0
                ? String(row)
                : (row * 1.125).toFixed(3)
              : kind === 'text'
                ? `County Durham and ${row} others, which is a long text to be cut`
                : kind === 'date'
                  ? '2021-12-31'
                  : kind === 'nested'
                    ? `{'a': ${row}, 'b': [x, 'it\\'s', NULL]}`
                    : row % 2
                      ? 'true'
                      : 'false',
      );
    });
  },
  async drop() {},
};
const root = document.querySelector('#grid');
if (root !== null) createRoot(root).render(<ResultGrid table={table} label="Result" />);
