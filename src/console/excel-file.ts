import { strFromU8, unzipSync, zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import { type TypedColumn, typedArrow } from '../db/typed-arrow.ts';
import { columnNames, tableName } from './column-names.ts';
import { ConsoleError } from './console.ts';
import type { FileTable } from './file-table.ts';
import { aboveWords, headingRow, ROWS_LOOKED_AT } from './table-heading.ts';

/** Text, number, boolean, Date or null. */
type Cell = unknown;

/** Bytes of a workbook unpacked: a small file can hold a great deal. */
const MOST_UNPACKED = 600_000_000;
const DAY_MS = 86_400_000;
/** Old Excel files and locked new ones begin alike; a locked one names what it holds. */
const OLD_START = [0xd0, 0xcf, 0x11, 0xe0] as const;
const LOCKED = 'EncryptedPackage';
const SAVE_AGAIN = 'Open it in Excel, save it as an Excel Workbook (.xlsx), and drop that file.';

/**
 * Every sheet of a workbook with anything in it, as a table: the row above the cells has the names,
 * below a title where there is one, and each column the type that all its cells have, else text.
 * @throws ConsoleError when it is no workbook, is locked, or has no sheet with a heading
 */
export async function readExcel(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<readonly FileTable[]> {
  refuseOld(name, bytes);
  const sheets = await unpackedSheets(name, bytes);
  const found = sheets.flatMap(({ sheet, data }) => {
    const columns = sheetColumns(data);
    return columns === null ? [] : [{ sheet, columns, above: aboveWords(textsAbove(data)) }];
  });
  if (found.length === 0) {
    throw new ConsoleError(
      `${name} has no sheet with anything in it. A sheet becomes a table when its first row has the names of its columns.`,
    );
  }
  return found.map(({ sheet, columns, above }) => ({
    name: found.length === 1 ? tableName(name) : tableName(name, sheet),
    arrow: typedArrow(columns),
    notes: above === '' ? [] : [above],
  }));
}

function refuseOld(name: string, bytes: Uint8Array): void {
  if (!OLD_START.every((byte, at) => bytes[at] === byte)) return;
  // The names inside are in two bytes a letter.
  const inside = strFromU8(bytes, true).replaceAll('\0', '');
  throw new ConsoleError(
    inside.includes(LOCKED)
      ? `${name} is locked with a password, so it cannot be read here. Take the password away in Excel (File, Info, Protect Workbook), save it, and drop that file.`
      : `${name} is an Excel file of before 2007 (.xls). ${SAVE_AGAIN}`,
  );
}

async function unpackedSheets(name: string, bytes: Uint8Array<ArrayBuffer>) {
  let unpacked = 0;
  try {
    // Unpacked here, and given on without being packed: the library would unpack large files in
    // workers made from blobs, which our Content-Security-Policy forbids.
    const files = unzipSync(bytes, {
      filter({ name: path, originalSize }) {
        const wanted = /\.(xml|rels)$/.test(path);
        if (wanted) unpacked += originalSize;
        if (unpacked > MOST_UNPACKED) throw new TooLarge();
        return wanted;
      },
    });
    const plain = zipSync(files, { level: 0 });
    return await readWorkbook(new Blob([plain]), { trim: false });
  } catch (cause) {
    if (cause instanceof TooLarge) {
      throw new ConsoleError(
        `${name} is too large unpacked: more than ${MOST_UNPACKED / 1e6} MB. Save it with fewer rows or columns, or as CSV.`,
      );
    }
    throw new ConsoleError(
      `${name} could not be read as an Excel workbook: it is damaged or of another kind. ${SAVE_AGAIN}`,
      { cause },
    );
  }
}

class TooLarge extends Error {}

type Sheet = readonly (readonly Cell[])[];

function isEmpty(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

function textsOf(rows: Sheet): string[][] {
  return rows.map((row) => row.map((cell) => textOf(cell ?? null) ?? ''));
}

/** The place of the row with the names; -1 where the sheet has nothing in it. */
function topOf(data: Sheet): number {
  const first = data.findIndex((row) => !row.every(isEmpty));
  return headingRow(textsOf(data.slice(0, ROWS_LOOKED_AT))) ?? first;
}

function textsAbove(data: Sheet): string[][] {
  return textsOf(data.slice(0, Math.max(0, topOf(data))));
}

/** The columns of a sheet; null where it has none. */
export function sheetColumns(data: Sheet): TypedColumn[] | null {
  const top = topOf(data);
  if (top < 0) return null;
  const rows = data.slice(top + 1).filter((row) => !row.every(isEmpty));
  const width = Math.max(...data.slice(top).map((row) => row.length));
  const headings = Array.from({ length: width }, (_, at) => textOf(data[top]?.[at] ?? null) ?? '');
  // A column without a name and without a cell is the sheet's margin.
  const used = headings.map(
    (heading, at) => heading.trim() !== '' || rows.some((row) => !isEmpty(row[at])),
  );
  const names = columnNames(headings);
  return names.flatMap((name, at) =>
    used[at] === true
      ? [
          typed(
            name,
            rows.map((row) => row[at] ?? null),
          ),
        ]
      : [],
  );
}

function typed(name: string, cells: readonly Cell[]): TypedColumn {
  const there = cells.filter((cell) => cell !== null);
  const all = (fits: (cell: Cell) => boolean) => there.length > 0 && there.every(fits);
  if (all((cell) => Number.isSafeInteger(cell))) {
    return {
      name,
      kind: 'integer',
      cells: cells.map((cell) => (typeof cell === 'number' ? BigInt(cell) : null)),
    };
  }
  if (all((cell) => typeof cell === 'number')) {
    return {
      name,
      kind: 'number',
      cells: cells.map((cell) => (typeof cell === 'number' ? cell : null)),
    };
  }
  if (all((cell) => typeof cell === 'boolean')) {
    return {
      name,
      kind: 'boolean',
      cells: cells.map((cell) => (typeof cell === 'boolean' ? cell : null)),
    };
  }
  if (all((cell) => cell instanceof Date)) return dates(name, cells);
  return { name, kind: 'text', cells: cells.map(textOf) };
}

/** Days where no cell has a time of day, else moments of a clock without a zone. */
function dates(name: string, cells: readonly Cell[]): TypedColumn {
  const times = cells.map((cell) => (cell instanceof Date ? wholeTime(cell) : null));
  if (times.every((time) => time === null || time % DAY_MS === 0)) {
    return {
      name,
      kind: 'date',
      cells: times.map((time) => (time === null ? null : time / DAY_MS)),
    };
  }
  return {
    name,
    kind: 'timestamp',
    cells: times.map((time) => (time === null ? null : BigInt(time) * 1000n)),
  };
}

/**
 * Milliseconds since 1970. A workbook has a time as a share of a day, from which a whole second
 * comes back a millisecond short.
 */
function wholeTime(date: Date): number {
  const time = Math.round(date.getTime());
  const second = Math.round(time / 1000) * 1000;
  return Math.abs(time - second) <= 2 ? second : time;
}

function textOf(cell: Cell): string | null {
  if (!(cell instanceof Date)) return cell === null ? null : String(cell);
  const whole = wholeTime(cell);
  const [day = '', time = ''] = new Date(whole).toISOString().split('T');
  return whole % DAY_MS === 0 ? day : `${day} ${time.slice(0, 8)}`;
}
