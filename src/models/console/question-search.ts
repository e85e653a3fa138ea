import type { Question } from './question.ts';

/** The questions that have all the words, in whatever order: in the title, the note or the SQL. */
export function foundQuestions<One extends Question>(
  questions: readonly One[],
  search: string,
): readonly One[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return questions;
  return questions.filter(({ title, note, sql }) => {
    const text = `${title}\n${note}\n${sql}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** "3 questions" */
export function questionsFoundWords(count: number): string {
  if (count === 0) return 'No question has these words.';
  return `${count} ${count === 1 ? 'question has' : 'questions have'} these words.`;
}
