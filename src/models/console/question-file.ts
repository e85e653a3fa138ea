import { decodeText } from '../../kpis/decode-text.ts';
import type { PictureChoice } from './picture-choice.ts';
import type { Question, QuestionParameter } from './question.ts';
import {
  readParameter,
  readPicture,
  readText,
  writeParameter,
  writePicture,
  writeText,
} from './question-header.ts';
import { namedParameters } from './sql-parameters.ts';

/**
 * A question as a plain .sql file: a header of comments, a blank line, and the SQL as it stands.
 *
 *     -- title: Which authorities improved most?
 *     -- note: What to know before reading the answer.
 *     -- note: Its second line.
 *     -- parameter: area area
 *     -- parameter: number years "Years back" 5
 *     -- picture: line x=period y=value series=authority
 *
 *     SELECT …
 *
 * What is written is read back as the same question, letter for letter. See docs/questions.md.
 */

/** A question that has not yet been kept. */
export type QuestionDraft = Omit<Question, 'id'>;

/** What was found in a file that nobody could mean; the question comes all the same. */
export interface QuestionMessage {
  /** From 1, where it stands in the file; null where it is about the file. */
  readonly line: number | null;
  readonly what: string;
  readonly mend: string;
}

export type QuestionReading =
  | {
      readonly ok: true;
      readonly question: QuestionDraft;
      readonly messages: readonly QuestionMessage[];
    }
  | { readonly ok: false; readonly message: QuestionMessage };

/** A question is written by hand; so much holds any, and opens at once. */
export const MOST_QUESTION_BYTES = 1_000_000;

/** The text of a question's file. */
export function writeQuestion({ title, note, parameters, picture, sql }: QuestionDraft): string {
  const lines = [
    `-- title: ${writeText(title)}`,
    ...(note === '' ? [] : note.split('\n').map((line) => `-- note: ${writeText(line)}`)),
    ...parameters.map((parameter) => `-- parameter: ${writeParameter(parameter)}`),
    ...(picture === null ? [] : [`-- picture: ${writePicture(picture)}`]),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n\n${sql}\n`;
}

/** Whether a question is small enough to be read again. */
export function fitsAFile(question: QuestionDraft): boolean {
  return new TextEncoder().encode(writeQuestion(question)).length <= MOST_QUESTION_BYTES;
}

/** Reads a question's file. One that is too large or no text is refused. */
export function readQuestionFile(
  fileName: string,
  bytes: Uint8Array<ArrayBuffer>,
): QuestionReading {
  if (bytes.length > MOST_QUESTION_BYTES) {
    return refused(
      'The file is larger than 1 MB, which is too large for a question.',
      'Keep the query alone in the file, and bring data as CSV, Excel or Parquet files.',
    );
  }
  const decoded = decodeText(bytes);
  if (decoded === null || decoded.text.includes('\0')) {
    return refused(
      'This file holds no text that can be read.',
      'Choose a file of SQL, saved as plain text in UTF-8.',
    );
  }
  const { question, messages } = readQuestion(fileName, decoded.text);
  if (question.sql.trim() === '') {
    return refused('There is no SQL in the file.', 'Write the query below the header.');
  }
  const note: QuestionMessage = {
    line: null,
    what: 'The file is not in UTF-8. It was read as Windows-1252, as older editors write it.',
    mend: 'Nothing to do if the words look right. Otherwise save the file in UTF-8.',
  };
  return {
    ok: true,
    question,
    messages: decoded.encoding === 'windows-1252' ? [note, ...messages] : messages,
  };
}

function refused(what: string, mend: string): QuestionReading {
  return { ok: false, message: { line: null, what, mend } };
}

const KEY_LINE = /^--[ \t]*(title|note|parameter|picture)[ \t]*:(.*)$/is;
/** A file in which every line ends so has been through Windows: it was written with line feeds. */
const BARE_LINE_FEED = /(?:^|[^\r])\n/;

/** What a text in the form of a question's file holds. Nothing of it is lost. */
export function readQuestion(
  fileName: string,
  content: string,
): { readonly question: QuestionDraft; readonly messages: readonly QuestionMessage[] } {
  const marked = content.startsWith('\ufeff') ? content.slice(1) : content;
  const text = BARE_LINE_FEED.test(marked) ? marked : marked.replaceAll('\r\n', '\n');
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const end = lines.findIndex((line, at) => at >= first && !line.startsWith('--'));
  const head = lines.slice(Math.max(first, 0), end === -1 ? lines.length : end);
  const named = titleOf(fileName);
  if (!head.some((line) => KEY_LINE.test(line))) {
    const question = { title: named, note: '', sql: withoutLastEnd(text), ...NOTHING };
    return { question, messages: unknownNames(question, 1) };
  }
  const header = readHeader(head, first + 1);
  const below = lines.slice(first + head.length);
  const blank = below[0]?.trim() === '' ? 1 : 0;
  // What nobody could read stays where it does no harm: a comment of the SQL.
  const sql = withoutLastEnd([...header.others, ...below.slice(blank)].join('\n'));
  const question: QuestionDraft = {
    title: header.title === null || header.title === '' ? named : header.title,
    note: header.notes.join('\n'),
    sql,
    parameters: header.parameters,
    picture: header.picture,
  };
  const firstLine = first + 1 + head.length + blank - header.others.length;
  return { question, messages: [...header.messages, ...unknownNames(question, firstLine)] };
}

const NOTHING = { parameters: [], picture: null };

/** A file ends with its last line; the SQL does not. */
function withoutLastEnd(text: string): string {
  return text.replace(/\n$/, '');
}

/** `how far.sql` is called "how far". */
function titleOf(fileName: string): string {
  const name = fileName
    .replace(/^.*[\\/]/, '')
    .replace(/\.(sql|txt)$/i, '')
    .trim();
  return name === '' ? 'Question without a title' : name;
}

interface Header {
  title: string | null;
  notes: string[];
  parameters: QuestionParameter[];
  picture: PictureChoice | null;
  /** Lines that are no line of a header, as they stand. */
  others: string[];
  messages: QuestionMessage[];
}

function readHeader(lines: readonly string[], firstLine: number): Header {
  const header: Header = {
    title: null,
    notes: [],
    parameters: [],
    picture: null,
    others: [],
    messages: [],
  };
  for (const [at, line] of lines.entries()) {
    const trouble = takeLine(header, line.replace(/\r$/, ''));
    if (trouble === null) continue;
    header.others.push(line);
    const what = `${trouble.what} The line is kept as a comment of the SQL.`;
    header.messages.push({ line: firstLine + at, what, mend: trouble.mend });
  }
  return header;
}

/** Takes a line into the header; what is wrong with it where it cannot be taken. */
function takeLine(header: Header, line: string): { what: string; mend: string } | null {
  const [, key = '', value = ''] = KEY_LINE.exec(line) ?? [];
  switch (key.toLowerCase()) {
    case 'title':
      if (header.title !== null) return twice('title');
      header.title = readText(value);
      return null;
    case 'note':
      header.notes.push(readText(value));
      return null;
    case 'parameter': {
      const read = readParameter(value);
      if (!read.ok) return read;
      const { name } = read.value;
      if (header.parameters.some((one) => one.name === name)) return twice(`parameter “${name}”`);
      header.parameters.push(read.value);
      return null;
    }
    case 'picture': {
      const read = readPicture(value);
      if (!read.ok) return read;
      if (header.picture !== null) return twice('picture');
      header.picture = read.value;
      return null;
    }
    default:
      return {
        what: `“${line.slice(0, 60)}” is not a line of a header.`,
        mend: 'A header has the lines title, note, parameter and picture. Leave a blank line between it and comments of the SQL.',
      };
  }
}

function twice(what: string): { what: string; mend: string } {
  return { what: `There is a ${what} already.`, mend: 'Keep one of the two.' };
}

/** Names in the SQL without a line in the header, and the other way about. */
function unknownNames({ sql, parameters }: QuestionDraft, firstLine: number): QuestionMessage[] {
  const used = new Map<string, number>();
  for (const { name, from } of namedParameters(sql)) {
    if (!used.has(name)) used.set(name, firstLine + sql.slice(0, from).split('\n').length - 1);
  }
  const known = new Set(parameters.map(({ name }) => name));
  const missing = [...used].filter(([name]) => !known.has(name));
  const idle = parameters.filter(({ name }) => !used.has(name));
  return [
    ...missing.map(([name, line]) => ({
      line,
      what: `The SQL asks for $${name}, and the header has no parameter of that name.`,
      mend: `Add a line to the header, as “-- parameter: text ${name} "What to fill in"”, or save the question again and say there what $${name} is.`,
    })),
    ...idle.map(({ name }) => ({
      line: null,
      what: `The header has a parameter “${name}” that the SQL does not ask for.`,
      mend: `Write $${name} where its value belongs, or take the line away.`,
    })),
  ];
}
