import { dateLabel, parseDate } from '../../kpis/periods.ts';
import type { QuestionParameter } from './question.ts';
import { isNumber } from './question-header.ts';

/** What can stand behind a `$name`, as people choose it. */
export const PARAMETER_KINDS: readonly {
  readonly kind: QuestionParameter['kind'];
  readonly label: string;
}[] = [
  { kind: 'area', label: 'A council' },
  { kind: 'quarter', label: 'A quarter' },
  { kind: 'kpi', label: 'A KPI' },
  { kind: 'number', label: 'A number' },
  { kind: 'date', label: 'A date' },
  { kind: 'text', label: 'A text' },
];

const KIND_WORDS = { area: 'Council', quarter: 'Quarter', kpi: 'KPI' } as const;

/** What a control is called: "Council"; of a name such as `other_area`, "Other area". */
export function parameterLabel(parameter: QuestionParameter): string {
  if ('label' in parameter && parameter.label.trim() !== '') return parameter.label;
  const { name } = parameter;
  if (!('label' in parameter) && parameter.kind === name) return KIND_WORDS[parameter.kind];
  return wordsOfName(name);
}

/** "Since" of `since`, "Other KPI" of `other_kpi`. */
export function wordsOfName(name: string): string {
  const words = name
    .replaceAll('_', ' ')
    .trim()
    .replaceAll(/\bkpi\b/gi, 'KPI');
  return words === '' ? name : words.charAt(0).toUpperCase() + words.slice(1);
}

/** A number as people type it: `1,000`, `-2.5`; null where it is none. */
export function numberTyped(text: string): number | null {
  const plain = text.replaceAll(',', '').trim();
  return isNumber(plain) && Number.isFinite(Number(plain)) ? Number(plain) : null;
}

/** What stands in a field at first: of a date its words, "31 December 2021". */
export function presetShown({ kind, preset }: QuestionParameter): string {
  return kind === 'date' && parseDate(preset) === preset ? dateLabel(preset) : preset;
}

const SUCH_AS = { number: 'such as 5 or 2.5', date: 'such as 31 December 2021' } as const;

/** What an empty field wants, in words. */
export function parameterWanted({ kind }: QuestionParameter): string {
  switch (kind) {
    case 'number':
    case 'date':
      return `Give a ${kind}, ${SUCH_AS[kind]}.`;
    case 'text':
      return 'Give a text. Left empty, it stands for an empty text.';
    case 'area':
      return 'Choose a council.';
    case 'quarter':
      return 'Choose a quarter.';
    case 'kpi':
      return 'Choose a KPI.';
  }
}

/** What is wrong with what was typed into a field; empty where nothing is, or nothing was typed. */
export function parameterTrouble({ kind }: QuestionParameter, text: string): string {
  if (text.trim() === '') return '';
  const typed = text.trim();
  if (kind === 'number' && numberTyped(text) === null) {
    return `“${typed}” is not a number. Write a number in digits, ${SUCH_AS.number}.`;
  }
  if (kind === 'date' && parseDate(text) === null) {
    return `“${typed}” is not a date. Write a day of the calendar, ${SUCH_AS.date}.`;
  }
  return '';
}

/** What is wrong with a choice that nothing here is called, as a file or an older figure may have it. */
export function unknownChoice(kind: 'area' | 'quarter' | 'kpi', label: string): string {
  switch (kind) {
    case 'area':
      return `“${label}” is no council that is known here. Choose another.`;
    case 'quarter':
      return `There are no figures of ${label} here. Choose another quarter.`;
    case 'kpi':
      return `“${label}” is no KPI that is known here. Choose another.`;
  }
}
