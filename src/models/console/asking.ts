import type { ConsoleParameters } from '../../console/console.ts';
import type { QuestionParameter } from './question.ts';
import { isNumber } from './question-header.ts';

/** What is chosen on the screen; empty where nothing is known yet. */
export interface OnScreen {
  /** `E06000047` */
  readonly area: string;
  /** `2024-25-Q4` */
  readonly quarter: string;
  /** `placements_3_plus` */
  readonly kpi: string;
}

/** What was chosen or typed for parameters, by their names. One that is missing has its preset. */
export type AskedValues = Readonly<Record<string, string>>;

/** What stands in the control of a parameter; empty for what is chosen on the screen. */
export function askedValue({ name, preset }: QuestionParameter, values: AskedValues): string {
  return Object.hasOwn(values, name) ? (values[name] ?? '') : preset;
}

/** What is wrong with what was typed, in words; empty where nothing is. */
export function askedTrouble(parameter: QuestionParameter, values: AskedValues): string {
  if (parameter.kind !== 'number') return '';
  const typed = askedValue(parameter, values);
  if (isNumber(typed)) return '';
  return typed.trim() === ''
    ? 'Write a number here before you run it.'
    : 'Write a number in digits, such as 5 or 2.5.';
}

/**
 * The values of the parameters of a question for the engine. One that has none yet (a number that
 * is no number, an area before there are any) is left out: the engine then says that it is missing.
 */
export function askedParameters(
  parameters: readonly QuestionParameter[],
  values: AskedValues,
  screen: OnScreen,
): ConsoleParameters {
  const given = parameters.flatMap((parameter): [string, string | number][] => {
    const { kind, name } = parameter;
    const value = askedValue(parameter, values);
    if (kind === 'text') return [[name, value]];
    if (kind === 'number') return isNumber(value) ? [[name, Number(value)]] : [];
    const chosen = value === '' ? screen[kind] : value;
    return chosen === '' ? [] : [[name, chosen]];
  });
  return Object.fromEntries(given);
}

const KIND_WORDS = { area: 'Council', quarter: 'Quarter', kpi: 'KPI' } as const;

/** What a control is called: "Council"; of a name such as `other_area`, "Other area". */
export function parameterLabel(parameter: QuestionParameter): string {
  if ('label' in parameter && parameter.label.trim() !== '') return parameter.label;
  const { kind, name } = parameter;
  if (kind === name && kind !== 'text' && kind !== 'number') return KIND_WORDS[kind];
  const words = name
    .replaceAll('_', ' ')
    .trim()
    .replaceAll(/\bkpi\b/gi, 'KPI');
  return words === '' ? name : words.charAt(0).toUpperCase() + words.slice(1);
}
