import { parseDate } from '../../kpis/periods.ts';
import { parameterTrouble } from './parameter-words.ts';
import type { QuestionParameter } from './question.ts';
import { fitsAFile, type QuestionDraft } from './question-file.ts';

/** A parameter with its preset as SQL writes it: `1,000` is 1000, “31 December 2021” 2021-12-31. */
export function withPlainPreset(parameter: QuestionParameter): QuestionParameter {
  const { kind, preset } = parameter;
  if (kind === 'number') return { ...parameter, preset: preset.replaceAll(',', '').trim() };
  if (kind === 'date') return { ...parameter, preset: parseDate(preset) ?? preset.trim() };
  return parameter;
}

/** Why a question cannot be saved as it was filled in, in words; null where it can. */
export function draftTrouble(draft: QuestionDraft): string | null {
  if (draft.title === '') return 'Write a title, so that you find it again.';
  if (draft.sql.trim() === '') return 'There is no SQL to save. Write a query first.';
  for (const parameter of draft.parameters) {
    const wrong = parameterTrouble(parameter, parameter.preset);
    if (wrong !== '') return `${wrong} It stands under “At first” of $${parameter.name}.`;
  }
  return fitsAFile(draft) ? null : 'It is larger than 1 MB, which is too large for a question.';
}
