import type { QuestionParameter } from './question.ts';
import { fitsAFile, type QuestionDraft } from './question-file.ts';
import { isNumber } from './question-header.ts';

/** A parameter with its number as SQL writes it: `1,000` is 1000. */
export function withPlainNumber(parameter: QuestionParameter): QuestionParameter {
  if (parameter.kind !== 'number') return parameter;
  return { ...parameter, preset: parameter.preset.replaceAll(',', '').trim() };
}

/** Why a question cannot be saved as it was filled in, in words; null where it can. */
export function draftTrouble(draft: QuestionDraft): string | null {
  if (draft.title === '') return 'Write a title, so that you find it again.';
  if (draft.sql.trim() === '') return 'There is no SQL to save. Write a query first.';
  const wrong = draft.parameters.find(
    ({ kind, preset }) => kind === 'number' && preset !== '' && !isNumber(preset),
  );
  if (wrong !== undefined) {
    return `“${wrong.preset}” is not a number. Write what $${wrong.name} is at first in digits, such as 5 or 2.5.`;
  }
  return fitsAFile(draft) ? null : 'It is larger than 1 MB, which is too large for a question.';
}
