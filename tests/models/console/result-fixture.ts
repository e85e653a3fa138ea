import type { ColumnKind, ResultColumn, ResultRow } from '../../../src/console/console.ts';
import type { Picture } from '../../../src/models/console/drawing.ts';
import type { PictureChoice } from '../../../src/models/console/picture-choice.ts';
import { pictureOf } from '../../../src/models/console/picture-model.ts';
import type { PictureData } from '../../../src/models/console/result-columns.ts';

const TYPES: Readonly<Record<ColumnKind, string>> = {
  number: 'DOUBLE',
  text: 'VARCHAR',
  boolean: 'BOOLEAN',
  date: 'DATE',
  time: 'TIME',
  timestamp: 'TIMESTAMP',
  interval: 'INTERVAL',
  nested: 'INTEGER[]',
  binary: 'BLOB',
};

/** A column `period:text`, `children:number:BIGINT`. */
function column(written: string): ResultColumn {
  const [name = '', kind = 'text', type] = written.split(':');
  return { name, kind: kind as ColumnKind, type: type ?? TYPES[kind as ColumnKind] };
}

/** A result as the engine gives it: texts, and null for NULL. */
export function result(
  columns: string,
  rows: readonly ResultRow[],
  rowCount = rows.length,
): PictureData {
  return { columns: columns.split(' ').map(column), rows, rowCount };
}

/** The picture of a result; fails where there is none. */
export function drawn(
  data: PictureData,
  choice: PictureChoice,
  own: readonly string[] = [],
): Picture {
  const drawing = pictureOf(data, choice, own);
  if (!drawing.ok) throw new Error(drawing.why);
  return drawing.picture;
}

/** Why a result cannot be drawn so; empty where it can. */
export function whyNot(data: PictureData, choice: PictureChoice): string {
  const drawing = pictureOf(data, choice, []);
  return drawing.ok ? '' : drawing.why;
}
