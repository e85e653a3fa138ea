import type { GivenColumns } from '../db/connection.ts';
import type { Cells } from './cells.ts';
import { DistinctTexts } from './distinct-texts.ts';
import type { Heading, LayoutColumn } from './heading.ts';

/** The rows of a file as the tables of queries/tables/staged_texts.sql take them. */
export interface RowTexts {
  readonly staged_texts: GivenColumns;
  readonly staged_number_cells: GivenColumns;
  readonly staged_ids: GivenColumns;
}

/** The columns that are looked up together, by the name of their number in staged_ids. */
const TOGETHER = {
  period_id: ['time_period', 'time_identifier'],
  place_id: ['geographic_level', 'new_la_code', 'old_la_code', 'la_name'],
  measure_id: ['kpi', 'breakdown', 'category'],
  note_id: ['note'],
} as const satisfies Readonly<Record<string, readonly LayoutColumn[]>>;

const NUMBERS = ['numerator', 'denominator', 'value'] as const;

type Places = Heading['places'];

/**
 * No id or title of a KPI begins with a sign before the digits or after the letters, and a blank row
 * has no KPI, or spaces of some kind.
 */
const mayBeBlank = (kpi: string): boolean => kpi < '0' || kpi > '~';

/** The distinct texts of some columns with a number each, and the numbers of the rows. */
function numberTogether(cells: Cells, places: Places, columns: readonly LayoutColumn[]) {
  const there = columns.filter((name) => places[name] > 0);
  const distinct = new DistinctTexts(
    cells,
    there.map((name) => places[name] - 1),
  );
  const ids = distinct.number(0);
  const texts = distinct
    .texts()
    .map((found) => new Map(there.map((name, at) => [name, found[at] ?? ''])));
  return { ids, texts };
}

/** The same for numerator, denominator and value, which share their texts. */
function numberNumbers(cells: Cells, places: Places) {
  const distinct = new DistinctTexts(cells, [0]);
  const given = NUMBERS.map((name) =>
    places[name] === 0 ? null : distinct.number(places[name] - 1),
  );
  const texts = [...distinct.texts().map(([text = '']) => text), ''];
  // A column that the file does not have is empty.
  const [numerator_id, denominator_id, value_id] = given.map(
    (ids) => ids ?? new Int32Array(cells.rows).fill(texts.length - 1),
  ) as [Int32Array, Int32Array, Int32Array];
  return { ids: { numerator_id, denominator_id, value_id }, texts };
}

const upTo = (count: number): Int32Array => Int32Array.from({ length: count }, (_, at) => at);

/**
 * The distinct texts of rows, and for each row which of them it has. Null where a row may be blank.
 * @param places where the columns of the layout stand, from 1; 0 for one that the file has not
 * @param headingRow the row of the heading, right above the first of the rows
 */
export function readRowTexts(cells: Cells, places: Places, headingRow: number): RowTexts | null {
  const groups = Object.entries(TOGETHER).map(([id, columns]) => ({
    id,
    columns: columns as readonly LayoutColumn[],
    ...numberTogether(cells, places, columns),
  }));
  const measures = groups.find(({ id }) => id === 'measure_id');
  if (measures?.texts.some((cellsOf) => mayBeBlank(cellsOf.get('kpi') ?? ''))) return null;
  const numbers = numberNumbers(cells, places);
  const columns = Object.values(TOGETHER).flat();
  return {
    staged_texts: {
      text_id: Int32Array.from(groups.flatMap(({ texts }) => texts.map((_, at) => at))),
      ...Object.fromEntries(
        columns.map((name) => [
          name,
          groups.flatMap((group) =>
            group.texts.map((found) =>
              group.columns.includes(name) ? (found.get(name) ?? '') : null,
            ),
          ),
        ]),
      ),
    },
    staged_number_cells: { text_id: upTo(numbers.texts.length), cell: numbers.texts },
    staged_ids: {
      row_number: Int32Array.from({ length: cells.rows }, (_, at) => headingRow + 1 + at),
      ...Object.fromEntries(groups.map(({ id, ids }) => [id, ids])),
      ...numbers.ids,
    },
  };
}
