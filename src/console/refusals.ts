import { LIMITS } from './limits.ts';
import type { Statement, Word } from './statements.ts';

/** A statement that the console does not give to its engine, and why. */
export interface Refusal {
  readonly message: string;
  readonly hint: string;
}

const DROP_FILE =
  'To work with a file of your own, drop it on the console: it becomes a table. To take a result away, use the buttons below it.';
const FILES: Refusal = {
  message:
    'The console reads and writes no file and no address, so that nothing leaves this device unseen.',
  hint: DROP_FILE,
};
const EXTENSIONS: Refusal = {
  message:
    'Extensions are programs from elsewhere. The console loads none, so that it cannot reach outside.',
  hint: 'The functions that are built in are listed beside the editor.',
};
const SETTINGS: Refusal = {
  message: 'The settings of the console are fixed, so that no query can loosen its limits.',
  hint: "To keep a value for later queries, use SET VARIABLE name = value and getvariable('name').",
};
const VARIABLES: Refusal = {
  message: 'There are no @variables.',
  hint: 'Write $name in the query: a field for its value then stands above the text.',
};
/** What T-SQL sets before a query. */
const SESSION = new Set([
  'NOCOUNT',
  'ANSI_NULLS',
  'ANSI_WARNINGS',
  'ARITHABORT',
  'DATEFIRST',
  'DATEFORMAT',
  'LANGUAGE',
  'QUOTED_IDENTIFIER',
  'ROWCOUNT',
  'STATISTICS',
  'TRANSACTION',
  'XACT_ABORT',
]);
const SECRETS: Refusal = {
  message: 'The console keeps no secrets: there is no other place for it to sign in to.',
  hint: '',
};

const BY_VERB: Readonly<Record<string, Refusal>> = {
  INSTALL: EXTENSIONS,
  LOAD: EXTENSIONS,
  COPY: FILES,
  EXPORT: FILES,
  IMPORT: FILES,
  ATTACH: {
    message: 'The console attaches no other database: it has a copy of the figures, and no more.',
    hint: DROP_FILE,
  },
  DETACH: {
    message: 'The databases of the console stay attached: its tables and results are in them.',
    hint: 'To remove a table of your own, use DROP TABLE.',
  },
};

/** What only looks: everything else that PRAGMA does changes a setting. */
const LOOKING = new Set([
  'TABLE_INFO',
  'SHOW_TABLES',
  'SHOW_TABLES_EXPANDED',
  'SHOW_DATABASES',
  'DATABASE_LIST',
  'DATABASE_SIZE',
  'STORAGE_INFO',
  'FUNCTIONS',
  'COLLATIONS',
  'VERSION',
  'PLATFORM',
  'SHOW',
]);
const MODIFIERS = new Set(['OR', 'REPLACE', 'PERSISTENT', 'TEMPORARY', 'TEMP']);

/** The words of the statement that an EXPLAIN or a PREPARE holds. */
function inner(words: readonly Word[]): readonly Word[] {
  const [first, second] = words.map(({ text }) => text);
  if (first === 'EXPLAIN') {
    if (second === '(' && ['ANALYZE', 'FORMAT'].includes(words[2]?.text ?? '')) {
      return inner(words.slice(words.findIndex(({ text }) => text === ')') + 1));
    }
    return inner(words.slice(['ANALYZE', 'ANALYSE'].includes(second ?? '') ? 2 : 1));
  }
  if (first !== 'PREPARE') return words;
  return inner(words.slice(words.findIndex(({ text, depth }) => text === 'AS' && depth === 0) + 1));
}

/** Why a statement is not run at all; null where it is. */
export function refusalOf({ words }: Pick<Statement, 'words'>): Refusal | null {
  const asked = inner(words);
  const [first = '', second = ''] = asked.map(({ text }) => text);
  if (first === 'FORCE' && second === 'INSTALL') return EXTENSIONS;
  if (first === 'UPDATE' && second === 'EXTENSIONS') return EXTENSIONS;
  if (first === 'PRAGMA') return LOOKING.has(second) ? null : SETTINGS;
  if (first === 'SET' || first === 'RESET') {
    if (second.startsWith('@')) return VARIABLES;
    if (SESSION.has(second)) return { ...SETTINGS, hint: 'Leave the line out: nothing needs it.' };
    return second === 'VARIABLE' ? null : SETTINGS;
  }
  if (first === 'CREATE' || first === 'DROP') {
    const next = asked.slice(1).find(({ text }) => !MODIFIERS.has(text))?.text;
    if (next === 'SECRET') return SECRETS;
  }
  if (first === 'SELECT') return tooWide(asked);
  return BY_VERB[first] ?? null;
}

const say = (count: number): string => count.toLocaleString('en-GB');

/** The refusal of a result with too many columns. */
export function tooManyColumns(count: number): Refusal {
  return {
    message: `The result has ${say(count)} columns. The console shows ${say(LIMITS.mostColumns)} at most.`,
    hint: 'Name the columns that you need, or turn columns into rows with UNPIVOT.',
  };
}

/** Columns that are written out: so many take the engine long before it can be stopped. */
function tooWide(words: readonly Word[]): Refusal | null {
  const end = words.findIndex(({ text, depth }) => text === 'FROM' && depth === 0);
  const list = end < 0 ? words : words.slice(0, end);
  const count = 1 + list.filter(({ text, depth }) => text === ',' && depth === 0).length;
  return count > LIMITS.mostColumns ? tooManyColumns(count) : null;
}

/** Why a whole text is not read at all; null where it is. */
export function tooLong(text: string): Refusal | null {
  if (text.length <= LIMITS.mostLetters) return null;
  return {
    message: `The text has ${say(text.length)} letters. The console runs ${say(LIMITS.mostLetters)} at most.`,
    hint: 'Data of that size belongs in a file: drop it on the console, and it becomes a table.',
  };
}
