import { fileWords } from '../file-name.ts';
import type { Question } from './question.ts';

/** Names of files stay readable in a list of them. */
const MOST_LETTERS = 60;

/** The title, or with a number behind it where another question has it: "Our rank (2)". */
export function freeTitle(title: string, taken: readonly string[]): string {
  if (!taken.includes(title)) return title;
  let number = 2;
  while (taken.includes(`${title} (${number})`)) number += 1;
  return `${title} (${number})`;
}

/** What the files of questions are called, each unlike the others: `our-rank.sql`, `our-rank-2.sql`. */
export function questionFileNames(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const words = fileWords(title).slice(0, MOST_LETTERS).replace(/-$/, '') || 'question';
    let name = words;
    for (let number = 2; taken.has(name); number += 1) name = `${words}-${number}`;
    taken.add(name);
    return `${name}.sql`;
  });
}

/** Questions by their titles, as people look for them. */
export function byTitle<One extends Question>(questions: readonly One[]): One[] {
  return [...questions].sort(
    (a, b) => a.title.localeCompare(b.title, 'en-GB', { numeric: true }) || (a.id < b.id ? -1 : 1),
  );
}
