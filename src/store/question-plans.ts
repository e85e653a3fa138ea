import { byTitle } from '../models/console/question-titles.ts';
import type { Damage } from './damage.ts';
import { entryPlans } from './entry-plans.ts';
import type { StoredRecords } from './kept.ts';
import { readSavedQuestion, type SavedQuestion } from './question-record.ts';
import type { Settings } from './records.ts';

/** What becomes of the records of saved questions: each by its id. */
const PLANS = entryPlans<SavedQuestion>({
  store: 'questions',
  one: 'A saved question',
  keyOf: ({ id }) => id,
  read: readSavedQuestion,
  inTheirOrder: byTitle,
});

export interface OpenedQuestions {
  readonly questions: readonly SavedQuestion[];
  readonly damage: readonly Damage[];
}

/** The readable questions by their titles, and what could not be read. */
export function understandQuestions(records: StoredRecords): OpenedQuestions {
  const { entries, damage } = PLANS.understand(records);
  return { questions: entries, damage };
}

export const changeQuestions = PLANS.change;
export const withoutDamagedQuestion = PLANS.withoutDamaged;
export const withQuestionRemoved = PLANS.withRemoved;

/** Questions, and the settings in which removals are remembered. */
export interface QuestionsAndMarks {
  readonly questions: readonly SavedQuestion[];
  readonly settings: Pick<Settings, 'changed'>;
}

/** The questions of a workspace file beside those here: see entry-plans.ts. */
export function questionsBeside(here: QuestionsAndMarks, file: QuestionsAndMarks): SavedQuestion[] {
  const entries = ({ questions, settings }: QuestionsAndMarks) => ({
    entries: questions,
    settings,
  });
  return PLANS.beside(entries(here), entries(file));
}
