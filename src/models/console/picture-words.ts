import type { LinesModel, RowsModel, ScatterModel } from '../chart-models.ts';

/** What a chart shows, in full and in short. */
export interface Said {
  readonly full: string;
  readonly short: string;
}

interface Named {
  readonly value: number;
  readonly text: string;
  readonly name: string;
}

function count(many: number, one: string): string {
  return `${many.toLocaleString('en-GB')} ${many === 1 ? one : `${one}s`}`;
}

/** "Highest: 12% (Darlington); lowest: 6% (Wirral)."; of equal ones the first, and how many more. */
function extremes(values: readonly Named[]): string {
  const [first] = values;
  if (first === undefined) return '';
  const of = (best: (a: number, b: number) => boolean) => {
    const found = values.reduce((known, one) => (best(one.value, known.value) ? one : known));
    const others = values.filter(({ value }) => value === found.value).length - 1;
    return `${found.text} (${found.name}${others === 0 ? '' : ` and ${others} more`})`;
  };
  const [highest, lowest] = [of((a, b) => a > b), of((a, b) => a < b)];
  if (values.every(({ value }) => value === first.value)) return `All are ${first.text}.`;
  return `Highest: ${highest}; lowest: ${lowest}.`;
}

/** First and last of each line, the highest and lowest of all, how many points and gaps. */
export function linesSentence({ stops, lines }: Omit<LinesModel, 'sentence'>): Said {
  const [start, end] = [stops[0]?.text ?? '', stops.at(-1)?.text ?? ''];
  const ends = lines.map(({ name, values, texts }) => {
    const known = values.flatMap((value, at) => (value === null ? [] : [at]));
    const [first, last] = [known[0], known.at(-1)];
    if (first === undefined || last === undefined) return `${name} has no values`;
    if (first === last) return `${name} ${texts[first]}`;
    const stood = last === stops.length - 1 ? '' : ` in ${stops[last]?.text}`;
    return `${name} from ${texts[first]} to ${texts[last]}${stood}`;
  });
  const values = lines.flatMap(({ name, values: numbers, texts }) =>
    numbers.flatMap((value, at) => {
      const when = stops[at]?.text ?? '';
      const who = lines.length === 1 ? when : `${name}, ${when}`;
      return value === null ? [] : [{ value, text: texts[at] ?? '', name: who }];
    }),
  );
  const gaps = lines.length * stops.length - values.length;
  const span = start === end ? start : `${start} to ${end}`;
  const short = `${span}: ${ends.join('; ')}.`;
  const points = `${count(values.length, 'point')}${gaps === 0 ? '' : `, ${count(gaps, 'gap')}`}.`;
  return { full: [short, extremes(values), points].filter(Boolean).join(' '), short };
}

/** The highest and the lowest bar, the chosen council's, and how many there are. */
export function rowsSentence({ bars }: Omit<RowsModel, 'sentence'>): Said {
  const known = bars.flatMap(({ name, value, text, own }) =>
    value === null ? [] : [{ name, value, text, own }],
  );
  const own = known.find((bar) => bar.own);
  const short = [extremes(known), own === undefined ? '' : `${own.name}: ${own.text}.`]
    .filter(Boolean)
    .join(' ');
  const without = bars.length - known.length;
  const many = `${count(bars.length, 'bar')}${without === 0 ? '' : `, ${without} without a value`}.`;
  return { full: `${short} ${many}`, short };
}

/** From where to where the points go along each axis, the chosen council's, and how many. */
export function scatterSentence({ x, y, labelName, points }: Omit<ScatterModel, 'sentence'>): Said {
  const along = (axis: 'x' | 'y', text: 'xText' | 'yText') => {
    const end = (best: (a: number, b: number) => boolean) => {
      const found = points.reduce((known, one) => (best(one[axis], known[axis]) ? one : known));
      const others = points.filter((point) => point[axis] === found[axis]).length - 1;
      const name = `${found.name}${others === 0 ? '' : ` and ${others} more`}`;
      return `${found[text]}${labelName === null ? '' : ` (${name})`}`;
    };
    return `from ${end((a, b) => a < b)} to ${end((a, b) => a > b)}`;
  };
  const own = points.find((point) => point.own);
  const short = `${x.name} goes ${along('x', 'xText')}, ${y.name} ${along('y', 'yText')}.`;
  const ours = own === undefined ? '' : `${own.name}: ${own.xText} and ${own.yText}.`;
  return {
    full: [short, ours, `${count(points.length, 'point')}.`].filter(Boolean).join(' '),
    short,
  };
}
