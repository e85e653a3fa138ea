import { LIMITS } from './limits.ts';
import { type Statement, verbOf } from './statements.ts';

/** A statement that the console does not give to its engine, and why. */
export interface Refusal {
  readonly message: string;
  readonly hint: string;
}

const FILES =
  'The console reads and writes no file and no address, so that nothing leaves this device unseen.';
const DROP_FILE =
  'To work with a file of your own, drop it on the console: it becomes a table. To take a result away, use the buttons below it.';
const EXTENSIONS =
  'Extensions are programs from elsewhere. The console loads none, so only the functions that are built in are there.';

/** By the first word, or the first two. */
const REFUSED: Readonly<Record<string, Refusal>> = {
  INSTALL: { message: EXTENSIONS, hint: '' },
  'FORCE INSTALL': { message: EXTENSIONS, hint: '' },
  LOAD: { message: EXTENSIONS, hint: '' },
  'UPDATE EXTENSIONS': { message: EXTENSIONS, hint: '' },
  COPY: { message: FILES, hint: DROP_FILE },
  EXPORT: { message: FILES, hint: DROP_FILE },
  IMPORT: { message: FILES, hint: DROP_FILE },
  ATTACH: {
    message: 'The console attaches no other database: it has its own copy of the figures alone.',
    hint: DROP_FILE,
  },
  DETACH: {
    message: 'The databases of the console stay attached: it keeps its tables and results there.',
    hint: 'To remove a table of your own, use DROP TABLE.',
  },
};

const SECRETS: Refusal = {
  message: 'The console keeps no secrets: there is no other place for it to sign in to.',
  hint: '',
};

/** Why a statement is not run at all; null where it is. */
export function refusalOf(statement: Statement): Refusal | null {
  const [first = '', second = '', third = '', fourth = ''] = statement.words.map(
    ({ text }) => text,
  );
  const verb = verbOf(statement);
  if (
    ['CREATE', 'DROP', 'ALTER'].includes(verb) &&
    [second, third, fourth, statement.words[4]?.text].includes('SECRET')
  ) {
    const before = statement.words.findIndex(({ text }) => text === 'SECRET');
    const kinds = statement.words.slice(1, before).map(({ text }) => text);
    if (kinds.every((kind) => MODIFIERS.has(kind))) return SECRETS;
  }
  return REFUSED[`${first} ${second}`] ?? REFUSED[verb] ?? null;
}

const MODIFIERS = new Set(['OR', 'REPLACE', 'PERSISTENT', 'TEMPORARY', 'TEMP']);

/** Why a whole text is not read at all; null where it is. */
export function tooLong(text: string): Refusal | null {
  if (text.length <= LIMITS.mostLetters) return null;
  const say = (count: number): string => count.toLocaleString('en-GB');
  return {
    message: `The text has ${say(text.length)} letters. The console runs ${say(LIMITS.mostLetters)} at most.`,
    hint: 'Data of that size belongs in a file: drop it on the console, and it becomes a table.',
  };
}
