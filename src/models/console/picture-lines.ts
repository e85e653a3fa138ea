import type { TimeStop } from '../chart-models.ts';
import { listInWords } from '../format.ts';
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
import { MOST_LINES } from './picture.ts';
import { linesSentence } from './picture-words.ts';
import { numberText, type ReadColumn } from './result-columns.ts';

interface Line {
  readonly name: string;
  readonly values: Map<string, number | null>;
}

/** A measure over time: several of one unit, or one that a column splits. */
export function drawLines(
  columns: readonly ReadColumn[],
  choice: Of<'line'>,
  own: readonly string[],
): Drawing {
  const time = find(columns, choice.x);
  const times = time?.times ?? null;
  if (time === undefined || times === null) {
    return { ok: false, why: `“${choice.x}” is not a column of dates, years or periods.` };
  }
  const measured = choice.y.flatMap((name) => find(columns, name) ?? []);
  const [first] = measured;
  const measure = first?.measure ?? null;
  const none = measured.find(
    (one) => one.measure?.numbers.every((value) => value === null) ?? true,
  );
  if (none !== undefined) return noNumbers(none.name);
  if (first === undefined || measure === null) {
    return { ok: false, why: 'Choose what the line is of.' };
  }
  const { unit } = measure;
  if (measured.some((one) => one.measure?.unit !== unit)) {
    return {
      ok: false,
      why: `One axis has one unit: ${listInWords(measured.map(({ name }) => `“${name}”`))} have not. Choose one of them, or draw them as a scatter.`,
    };
  }
  const series = find(columns, choice.series) ?? null;
  const lines: Line[] = [];
  const stops = new Map<string, TimeStop>();
  for (const [row, stop] of times.stops.entries()) {
    if (stop === null) continue;
    const at = String(stop.at);
    stops.set(at, stop);
    for (const one of series === null ? measured : [first]) {
      const name = series === null ? one.label : nameText(series.cells[row] ?? null);
      let line = lines.find((known) => known.name === name);
      if (line === undefined) {
        line = { name, values: new Map() };
        lines.push(line);
      }
      if (line.values.has(at)) {
        return {
          ok: false,
          why: `Two rows have ${stop.text}${series === null ? '' : ` and ${name}`}, so that no one line goes through them. Sum or average them in the query, or choose what splits the lines.`,
        };
      }
      line.values.set(at, one.measure?.numbers[row] ?? null);
    }
  }
  const sorted = [...stops].sort(([, a], [, b]) => a.at - b.at);
  const drawn = chosenLines(
    lines,
    sorted.map(([at]) => at),
    own,
  );
  const model = {
    unit,
    timeName: time.label,
    steps: times.steps,
    stops: sorted.map(([, stop]) => stop),
    lines: drawn.map(({ name, values }) => {
      const numbers = sorted.map(([at]) => values.get(at) ?? null);
      return {
        name,
        values: numbers,
        texts: numbers.map((value) => (value === null ? '' : numberText(value, unit))),
      };
    }),
  };
  const said = linesSentence(model);
  const noTime = times.stops.filter((stop) => stop === null).length;
  return picture({ kind: 'lines', model: { ...model, sentence: said.full } }, said, {
    subject: `${listInWords(measured.map(({ label }) => label))} by ${(series ?? time).label.toLowerCase()}`,
    all: lines.length,
    notes: [
      ...(lines.length > drawn.length
        ? [
            `${drawn.length} of ${lines.length} lines are drawn: ${listInWords(drawn.map(({ name }) => name))}. Name those you want in the query.`,
          ]
        : []),
      ...(noTime > 0 ? [`${noTime} rows without a ${time.label.toLowerCase()} are left out.`] : []),
      ...oddNote(series === null ? measured : [first]),
    ],
  });
}

/**
 * Of more lines than can be told apart, the four that matter: the chosen council's and England's,
 * then in turn those that end highest and lowest. The council's is first, the others stand as they
 * came.
 */
function chosenLines(
  lines: readonly Line[],
  ats: readonly string[],
  own: readonly string[],
): Line[] {
  const isOwn = ({ name }: Line) => own.includes(plain(name));
  const first = [...lines.filter(isOwn), ...lines.filter((line) => !isOwn(line))];
  if (first.length <= MOST_LINES) return first;
  const kept = new Set(first.filter((line) => isOwn(line) || plain(line.name) === 'england'));
  const ends = new Map(
    first.map((line) => [line, ats.flatMap((at) => line.values.get(at) ?? []).at(-1)]),
  );
  const ranked = first
    .filter((line) => ends.get(line) !== undefined && !kept.has(line))
    .sort((a, b) => (ends.get(b) ?? 0) - (ends.get(a) ?? 0));
  while (kept.size < MOST_LINES && ranked.length > 0) {
    const next = kept.size % 2 === 0 ? ranked.shift() : ranked.pop();
    if (next !== undefined) kept.add(next);
  }
  return first.filter((line) => kept.has(line)).slice(0, MOST_LINES);
}
