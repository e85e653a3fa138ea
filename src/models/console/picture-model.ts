import { type Drawing, plain } from './drawing.ts';
import type { PictureChoice } from './picture-choice.ts';
import { drawLines } from './picture-lines.ts';
import { drawBars, drawScatter } from './picture-points.ts';
import { type PictureData, type ReadColumn, readColumns } from './result-columns.ts';

/**
 * Draws a result as it was chosen. `own` are the names and the code of the chosen council: its line,
 * bar or point stands out. A null is a gap or says that there is no value; NaN and infinite numbers
 * are left out, and the notes say so. Of a long result the first rows are drawn, and `cut` says so.
 */
export function pictureOf(
  data: PictureData,
  choice: PictureChoice,
  own: readonly string[],
): Drawing {
  const columns = readColumns(data);
  const asked = [choice.x, choice.y, choice.kind === 'line' ? choice.series : null].flat();
  const missing = asked.find((name) => name !== null && !columns.some((one) => one.name === name));
  if (missing !== undefined) {
    return { ok: false, why: `The result has no column “${missing}”. Choose another.` };
  }
  const drawing = draw(columns, choice, own.map(plain));
  if (!drawing.ok || data.rowCount <= data.rows.length) return drawing;
  const some = data.rows.length.toLocaleString('en-GB');
  const all = data.rowCount.toLocaleString('en-GB');
  const cut = `Made from the first ${some} of ${all} rows.`;
  return { ok: true, picture: { ...drawing.picture, cut } };
}

function draw(
  columns: readonly ReadColumn[],
  choice: PictureChoice,
  own: readonly string[],
): Drawing {
  switch (choice.kind) {
    case 'line':
      return drawLines(columns, choice, own);
    case 'bar':
      return drawBars(columns, choice, own);
    case 'scatter':
      return drawScatter(columns, choice, own);
  }
}
