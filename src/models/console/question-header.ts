import { parseDate, parseQuarter } from '../../kpis/periods.ts';
import type { PictureChoice } from './picture-choice.ts';
import type { QuestionParameter } from './question.ts';

/**
 * The lines of a question's header, `-- key: value`, each way. A text stands plainly where it can be
 * read so, else in double quotes with the escapes of JSON.
 */

/** Characters that would break a line in some editor, or that nobody could see. */
const UNSEEN = /[^\t\P{Cc}]|[\u2028\u2029\ufeff]/u;

function jsonText(text: string): string | null {
  if (!text.startsWith('"')) return null;
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'string' ? read : null;
  } catch {
    return null;
  }
}

/** The rest of a header line as a text. */
export function readText(value: string): string {
  const plain = value.trim();
  return jsonText(plain) ?? plain;
}

/** A text of one line, so that `readText` gives it back. */
export function writeText(text: string): string {
  const plain = text === text.trim() && jsonText(text) === null && !UNSEEN.test(text);
  return plain ? text : JSON.stringify(text);
}

/** A name or preset as one word: in quotes where it is empty or has a space, a quote, `=` or `,`. */
function writeWord(word: string): string {
  return /^[^\s"=,]+$/.test(word) && !UNSEEN.test(word) ? word : JSON.stringify(word);
}

interface Word {
  readonly text: string;
  /** `=` or `,` where it stands for itself. */
  readonly isMark: boolean;
}

/** The words of a line; null where a quotation mark has no partner. `marks` part words as well. */
function readWords(line: string, marks: '' | '=,'): Word[] | null {
  const end = `(?=$|[\\s${marks}])`;
  const mark = marks === '' ? '' : `|([${marks}])`;
  const next = new RegExp(
    `\\s+|("(?:[^"\\\\]|\\\\.)*")${end}|([^\\s"${marks}]+)${end}${mark}`,
    'y',
  );
  const words: Word[] = [];
  while (next.lastIndex < line.length) {
    const found = next.exec(line);
    if (found === null) return null;
    const [, quoted, plain, single] = found;
    if (quoted !== undefined) {
      const text = jsonText(quoted);
      if (text === null) return null;
      words.push({ text, isMark: false });
    }
    if (plain !== undefined) words.push({ text: plain, isMark: false });
    if (single !== undefined) words.push({ text: single, isMark: true });
  }
  return words;
}

/** A header line that was read, or what is wrong with it and what would mend it. */
export type ReadLine<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly what: string; readonly mend: string };

function wrong(what: string, mend: string): { ok: false; what: string; mend: string } {
  return { ok: false, what, mend };
}

const QUOTES = wrong(
  'A quotation mark in it has no partner, or stands inside a word.',
  'Put double quotation marks around the whole name or text: "like this".',
);
const PARAMETER_NAME = /^[\p{L}_][\p{L}\p{N}_]*$/u;
const LIKE_A_PARAMETER =
  'Write it like one of these: “-- parameter: area area”, “-- parameter: quarter quarter 2024-25-Q4”, “-- parameter: kpi kpi placements_3_plus”, “-- parameter: number years "Years back" 5”, “-- parameter: date since "Since" 2021-12-31”, “-- parameter: text word "Word to look for" fostering”.';

/** What stands after `-- parameter:`. */
export function readParameter(line: string): ReadLine<QuestionParameter> {
  const words = readWords(line, '');
  if (words === null) return QUOTES;
  const [kind, name, ...rest] = words.map(({ text }) => text);
  if (kind === undefined || name === undefined || !PARAMETER_NAME.test(name)) {
    return wrong('A parameter has a kind and a name of letters, digits and _.', LIKE_A_PARAMETER);
  }
  if (kind === 'area' || kind === 'quarter' || kind === 'kpi') {
    const [preset = '', ...more] = rest;
    if (more.length > 0) {
      return wrong(`A parameter of the kind ${kind} has a name and one value.`, LIKE_A_PARAMETER);
    }
    if (kind === 'quarter' && preset !== '' && parseQuarter(preset) === null) {
      return wrong(
        `“${preset}” is not a quarter.`,
        'Write a quarter as 2024-25-Q4, or leave it out to mean the one on the screen.',
      );
    }
    return { ok: true, value: { kind, name, preset } };
  }
  if (kind === 'text' || kind === 'number' || kind === 'date') {
    const [label = name, preset = '', ...more] = rest;
    if (more.length > 0) {
      return wrong(
        'There is more on the line than a kind, a name, a label and a value.',
        'Put double quotation marks around a label or a value of several words: "like this".',
      );
    }
    if (kind === 'number' && preset !== '' && !isNumber(preset)) {
      return wrong(`“${preset}” is not a number.`, 'Write it in digits, as 5 or -2.5.');
    }
    if (kind === 'date' && preset !== '') {
      const day = parseDate(preset);
      return day === null
        ? wrong(`“${preset}” is not a date.`, 'Write it as 2021-12-31.')
        : { ok: true, value: { kind, name, label, preset: day } };
    }
    return { ok: true, value: { kind, name, label, preset } };
  }
  return wrong(`There is no parameter of the kind “${kind}”.`, LIKE_A_PARAMETER);
}

/** Whether a text is a number as SQL writes it: `5`, `-2.5`, `1e6`. */
export function isNumber(text: string): boolean {
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text.trim());
}

/** What stands after `-- parameter:`, so that `readParameter` gives it back. */
export function writeParameter(parameter: QuestionParameter): string {
  const { kind, name, preset } = parameter;
  const words = [kind, name];
  if ('label' in parameter) words.push(writeWord(parameter.label));
  if (preset !== '') words.push(writeWord(preset));
  return words.join(' ');
}

const LIKE_A_PICTURE =
  'Write it like one of these: “-- picture: line x=period y=value series=authority”, “-- picture: bar x=authority y=value”, “-- picture: scatter x=value y=other label=authority”. Put names with spaces in double quotation marks.';

/** `x=period y=value,other`: the names after each key; null where it is not of that form. */
function readPairs(words: readonly Word[]): Map<string, string[]> | null {
  const pairs = new Map<string, string[]>();
  let at = 0;
  while (at < words.length) {
    const [key, equals] = [words[at], words[at + 1]];
    const isPair = key?.isMark === false && equals?.isMark === true && equals.text === '=';
    if (!isPair || pairs.has(key.text)) return null;
    const names: string[] = [];
    at += 2;
    for (;;) {
      const name = words[at];
      if (name === undefined || name.isMark) return null;
      names.push(name.text);
      const comma = words[at + 1];
      at += 1;
      if (comma?.isMark !== true || comma.text !== ',') break;
      at += 1;
    }
    pairs.set(key.text, names);
  }
  return pairs;
}

const PICTURE_KEYS: Readonly<Record<string, readonly string[]>> = {
  line: ['x', 'y', 'series'],
  bar: ['x', 'y'],
  scatter: ['x', 'y', 'label'],
};

/** What stands after `-- picture:`. */
export function readPicture(line: string): ReadLine<PictureChoice> {
  const words = readWords(line, '=,');
  if (words === null) return QUOTES;
  const [kind, ...rest] = words;
  const keys = kind?.isMark === false ? PICTURE_KEYS[kind.text] : undefined;
  if (kind === undefined || keys === undefined) {
    return wrong('A picture is a line, a bar or a scatter.', LIKE_A_PICTURE);
  }
  const pairs = readPairs(rest);
  const [x, ...moreX] = pairs?.get('x') ?? [];
  const [y, ...moreY] = pairs?.get('y') ?? [];
  const extra = [...(pairs?.keys() ?? [])].find((key) => !keys.includes(key));
  if (pairs === null || x === undefined || y === undefined || moreX.length > 0) {
    return wrong('A picture needs one column after x= and one after y=.', LIKE_A_PICTURE);
  }
  if (extra !== undefined) {
    return wrong(`A ${kind.text} has no “${extra}”.`, LIKE_A_PICTURE);
  }
  const [split = null, ...moreSplits] = pairs.get('series') ?? pairs.get('label') ?? [];
  if (moreSplits.length > 0 || (kind.text !== 'line' && moreY.length > 0)) {
    return wrong('Only the y= of a line takes several columns.', LIKE_A_PICTURE);
  }
  if (kind.text === 'line') {
    return { ok: true, value: { kind: 'line', x, y: [y, ...moreY], series: split } };
  }
  if (kind.text === 'bar') return { ok: true, value: { kind: 'bar', x, y } };
  return { ok: true, value: { kind: 'scatter', x, y, label: split } };
}

/** What stands after `-- picture:`, so that `readPicture` gives it back. */
export function writePicture(picture: PictureChoice): string {
  const y = picture.kind === 'line' ? picture.y : [picture.y];
  const words: string[] = [picture.kind, `x=${writeWord(picture.x)}`];
  words.push(`y=${y.map(writeWord).join(',')}`);
  if (picture.kind === 'line' && picture.series !== null) {
    words.push(`series=${writeWord(picture.series)}`);
  }
  if (picture.kind === 'scatter' && picture.label !== null) {
    words.push(`label=${writeWord(picture.label)}`);
  }
  return words.join(' ');
}
