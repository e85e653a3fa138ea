import type { Question } from './question.ts';
import { readQuestion } from './question-file.ts';
import { byTitle } from './question-titles.ts';

/** The questions of `queries/examples/`, one a file, read at build time: SQL stays in SQL files. */
const FILES: Readonly<Record<string, string>> = import.meta.glob(
  '../../../queries/examples/*.sql',
  { query: '?raw', import: 'default', eager: true },
);

/** The starter library by title; the id of each is the name of its file. */
export const STARTER_LIBRARY: readonly Question[] = byTitle(
  Object.entries(FILES).map(([path, text]) => {
    const id = path.replace(/^.*\//, '').replace(/\.sql$/, '');
    return { id, ...readQuestion(id, text).question };
  }),
);
