import {
  type Drawing,
  find,
  nameText,
  noNumbers,
  type Of,
  oddNote,
  picture,
  plain,
} from './drawing.ts';
import { rowsSentence, scatterSentence } from './picture-words.ts';
import { numberText, type ReadColumn } from './result-columns.ts';

/** Bars that a picture has at most. */
const MOST_BARS = 30;
const NO_VALUE = 'No value';

/** A bar a row, in the order of the result. */
export function drawBars(
  columns: readonly ReadColumn[],
  choice: Of<'bar'>,
  own: readonly string[],
): Drawing {
  const [name, measured] = [find(columns, choice.x), find(columns, choice.y)];
  const measure = measured?.measure ?? null;
  if (name === undefined || measured === undefined || measure === null) return noNumbers(choice.y);
  const all = name.cells.map((cell, row) => {
    const value = measure.numbers[row] ?? null;
    const stop = name.times?.stops[row];
    return {
      name: stop?.text ?? nameText(cell),
      value,
      text: value === null ? NO_VALUE : numberText(value, measure.unit),
      own: own.includes(plain(cell ?? '')),
      odd: measure.odd[row] === true,
    };
  });
  const sound = all.flatMap(({ odd, ...bar }) => (odd ? [] : [bar]));
  const bars = sound.slice(0, MOST_BARS);
  if (bars.every(({ value }) => value === null)) return noNumbers(choice.y);
  const model = {
    unit: measure.unit,
    heads: [name.label, measured.label] as const,
    bars,
  };
  const said = rowsSentence(model);
  return picture({ kind: 'rows', model: { ...model, sentence: said.full } }, said, {
    subject: `${measured.label} by ${name.label.toLowerCase()}`,
    all: sound.length,
    notes: [
      ...(sound.length > bars.length
        ? [`${bars.length} of ${sound.length} bars are drawn: the first, in the result’s order.`]
        : []),
      ...oddNote([measured]),
    ],
  });
}

/** A point a row that has both numbers. */
export function drawScatter(
  columns: readonly ReadColumn[],
  choice: Of<'scatter'>,
  own: readonly string[],
): Drawing {
  const label = find(columns, choice.label) ?? null;
  const [x, y] = [find(columns, choice.x), find(columns, choice.y)];
  if (x?.measure == null) return noNumbers(choice.x);
  if (y?.measure == null) return noNumbers(choice.y);
  const [across, up] = [x.measure, y.measure];
  const points = x.cells.flatMap((_cell, row) => {
    const [atX, atY] = [across.numbers[row] ?? null, up.numbers[row] ?? null];
    if (atX === null || atY === null) return [];
    const cell = label?.cells[row] ?? null;
    const name = label?.times?.stops[row]?.text ?? nameText(cell);
    return [
      {
        name: label === null ? `Row ${row + 1}` : name,
        x: atX,
        y: atY,
        xText: numberText(atX, across.unit),
        yText: numberText(atY, up.unit),
        own: own.includes(plain(cell ?? '')),
      },
    ];
  });
  if (points.length === 0) {
    return { ok: false, why: `No row has both “${x.name}” and “${y.name}” as a number.` };
  }
  const model = {
    x: { name: x.label, unit: across.unit },
    y: { name: y.label, unit: up.unit },
    labelName: label?.label ?? null,
    points,
  };
  const said = scatterSentence(model);
  const odd = across.odd.map((isOdd, row) => isOdd || up.odd[row] === true);
  const without = x.cells.length - points.length - odd.filter(Boolean).length;
  return picture({ kind: 'scatter', model: { ...model, sentence: said.full } }, said, {
    subject: `${y.label} against ${x.label.toLowerCase()}`,
    all: points.length,
    notes: [
      ...(without > 0
        ? [
            `${without} ${without === 1 ? 'row' : 'rows'} without both numbers ${without === 1 ? 'has' : 'have'} no point.`,
          ]
        : []),
      ...oddNote(x === y ? [x] : [x, y]),
    ],
  });
}
