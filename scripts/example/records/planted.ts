/**
 * What a council finds when it reads its own extracts: a few rows that are wrong, listed in
 * `data/example/README.md`. None changes a figure: the rows are in quarterly extracts that a newer
 * one corrects, are there twice, or hold codes that no figure is made from.
 */

import { dayOf } from './days.ts';
import type { Extract, Row } from './people.ts';

interface Sheet {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

function cell({ columns }: Sheet, row: Row, column: string): string {
  return row.cells[columns.indexOf(column) - 1] ?? '';
}

function changed({ columns }: Sheet, row: Row, values: Readonly<Record<string, string>>): Row {
  return {
    child: row.child,
    cells: row.cells.map((value, place) => values[columns[place + 1] ?? ''] ?? value),
  };
}

/** Every so-manyth row of those that fit, a few of them. */
function some(sheet: Sheet, every: number, count: number, fits: (row: Row) => boolean): Row[] {
  return sheet.rows
    .filter(fits)
    .filter((_, place) => place % every === every - 1)
    .slice(0, count);
}

function dayIn(text: string): number {
  const [day = 0, month = 0, year = 0] = text.split('/').map(Number);
  return dayOf(year, month, day);
}

/** Changes the rows of one file in place, each by its own change. */
function replaced(sheet: Sheet, changes: ReadonlyMap<Row, readonly Row[]>): Row[] {
  return sheet.rows.flatMap((row) => changes.get(row) ?? [row]);
}

/** Children in care on the first day of the year: the next extract tells their story again. */
function toldAgain(sheet: Sheet, extract: Extract): (row: Row) => boolean {
  const first = new Map<number, number>();
  for (const row of sheet.rows) {
    const day = dayIn(cell(sheet, row, 'DECOM'));
    first.set(row.child, Math.min(day, first.get(row.child) ?? day));
  }
  return (row) => (first.get(row.child) ?? extract.begins) < extract.begins;
}

const NO_DATES = ['31/06/2023', '00/01/2024', 'not known'];

function spoilt(sheet: Sheet, extract: Extract): Row[] {
  const again = toldAgain(sheet, extract);
  const isOpen = (row: Row) => again(row) && cell(sheet, row, 'DEC') === '';
  const isOver = (row: Row) => again(row) && cell(sheet, row, 'REC') === 'X1';
  const changes = new Map<Row, readonly Row[]>();
  some(sheet, 150, 3, isOpen).forEach((row, place) => {
    changes.set(row, [changed(sheet, row, { DECOM: NO_DATES[place] ?? '' })]);
  });
  some(sheet, 43, 2, isOver).forEach((row) => {
    const years = cell(sheet, row, 'DECOM').replace(/\d{4}$/, (year) => String(Number(year) - 1));
    changes.set(row, [changed(sheet, row, { DEC: years })]);
  });
  some(sheet, 61, 2, (row) => isOver(row) && !changes.has(row)).forEach((row) => {
    changes.set(row, [changed(sheet, row, { DEC: '', REC: '', REASON_PLACE_CHANGE: '' })]);
  });
  some(sheet, 233, 2, (row) => isOpen(row) && !changes.has(row)).forEach((row) => {
    changes.set(row, [row, changed(sheet, row, { LS: 'C1' })]);
  });
  return replaced(sheet, changes);
}

function codeOn(
  sheet: Sheet,
  every: number,
  count: number,
  values: Readonly<Record<string, string>>,
) {
  const [[column = '']] = [Object.keys(values)];
  const rows = some(sheet, every, count, (row) => cell(sheet, row, column) !== '');
  return replaced(sheet, new Map(rows.map((row) => [row, [changed(sheet, row, values)]])));
}

function twice(sheet: Sheet, every: number, count: number): Row[] {
  const rows = some(sheet, every, count, () => true);
  return replaced(sheet, new Map(rows.map((row) => [row, [row, row]])));
}

/** The rows of a file with what is wrong in them; most files are as they were. */
export function planted(file: string, extract: Extract, sheet: Sheet): readonly Row[] {
  switch (`${extract.name} ${file}`) {
    case '2024-25 Q1 episodes':
      return spoilt(sheet, extract);
    case '2024-25 Q2 episodes': {
      const again = toldAgain(sheet, extract);
      const rows = some(sheet, 180, 2, (row) => again(row) && cell(sheet, row, 'DEC') === '');
      const ended = rows.map((row) => [row, [changed(sheet, row, { REC: 'X1' })]] as const);
      return replaced(sheet, new Map(ended));
    }
    case '2024-25 Q2 header': {
      // Too young for a pupil's number: in care, not a young person who has left.
      const rows = some(sheet, 40, 2, (row) => cell(sheet, row, 'UPN') === 'UN1');
      return sheet.rows.filter((row) => !rows.includes(row));
    }
    case '2020-21 episodes':
      return codeOn(sheet, 700, 2, { CIN: 'N9' });
    case '2022-23 episodes':
      return codeOn(sheet, 210, 3, { REASON_PLACE_CHANGE: 'MOVED' });
    case '2022-23 reviews':
      return twice(sheet, 800, 3);
    case '2021-22 missing':
      return twice(sheet, 200, 2);
    default:
      return sheet.rows;
  }
}
