import type { AnsweredStatement } from '../../console/console.ts';
import type { PictureChoice } from './picture-choice.ts';
import type { QuestionParameter } from './question.ts';
import { answerWords, durationWords, firstLine } from './run-words.ts';

/** What was run once. It lasts as long as the page. */
export interface PastRun {
  readonly id: number;
  readonly at: Date;
  /** The title of its tab then. */
  readonly title: string;
  readonly note: string;
  readonly sql: string;
  /** What its tab asked for, and how its answer was drawn, so that it can be opened again whole. */
  readonly parameters: readonly QuestionParameter[];
  readonly picture: PictureChoice | null;
  readonly milliseconds: number;
  /** Of the last statement: "12 rows", "Error". */
  readonly outcome: string;
}

/** So many runs are remembered, the newest. */
const MOST_RUNS = 200;

/** The history with one more run, which comes first. */
export function withRun(history: readonly PastRun[], run: PastRun): PastRun[] {
  return [run, ...history].slice(0, MOST_RUNS);
}

/** What came of a run, by its last statement. */
export function outcomeOf(answers: readonly AnsweredStatement[]): string {
  const last = answers.at(-1);
  return last === undefined ? 'Nothing to run' : answerWords(last.answer);
}

/** A run as its line says it. */
export interface PastRunLine {
  readonly id: number;
  /** "How do all our figures of the quarter stand?" */
  readonly title: string;
  /** "14:05" */
  readonly time: string;
  readonly first: string;
  /** "12 rows in 34 milliseconds" */
  readonly outcome: string;
}

export function historyLines(history: readonly PastRun[]): PastRunLine[] {
  return history.map((run) => ({
    id: run.id,
    title: run.title,
    time: run.at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' }),
    first: firstLine(run.sql),
    outcome: `${run.outcome} in ${durationWords(run.milliseconds)}`,
  }));
}
