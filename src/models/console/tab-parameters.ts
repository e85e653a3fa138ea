import type { ConsoleParameters } from '../../console/console.ts';
import type { QuestionParameter } from './question.ts';
import { numberTyped, parameterLabel } from './question-words.ts';
import { namedParameters } from './sql-parameters.ts';

/** What is chosen on the screen: what an empty preset means. */
export interface ChosenOnScreen {
  readonly area: string;
  /** `2021-22-Q3`; empty while no figures are there. */
  readonly quarter: string;
  readonly kpi: string;
}

/** Longer texts are pasted, not written: looking through them at each letter would be felt. */
const MOST_LETTERS = 200_000;

/**
 * The parameters that a text has, in the order in which they come: those that were declared, as they
 * were declared; `$area`, `$quarter` and `$kpi` as controls; any other as a text to fill in.
 */
export function tabParameters(
  sql: string,
  declared: readonly QuestionParameter[],
): QuestionParameter[] {
  if (sql.length > MOST_LETTERS) return [...declared];
  const names = [...new Set(namedParameters(sql).map(({ name }) => name))];
  return names.map((name): QuestionParameter => {
    const known = declared.find((one) => one.name === name);
    if (known !== undefined) return known;
    if (name === 'area' || name === 'quarter' || name === 'kpi') {
      return { kind: name, name, preset: '' };
    }
    return { kind: 'text', name, label: name, preset: '' };
  });
}

/** The text of a parameter: what was chosen or typed, else its preset, else what is on the screen. */
function parameterText(
  parameter: QuestionParameter,
  values: Readonly<Record<string, string>>,
  chosen: ChosenOnScreen,
): string {
  const given = values[parameter.name] ?? parameter.preset;
  if (given !== '' || parameter.kind === 'text' || parameter.kind === 'number') return given;
  return chosen[parameter.kind];
}

/** The values to run with, or what is to be mended first, in words. */
export function parameterValues(
  parameters: readonly QuestionParameter[],
  values: Readonly<Record<string, string>>,
  chosen: ChosenOnScreen,
): ConsoleParameters | string {
  const given: Record<string, string | number> = {};
  for (const parameter of parameters) {
    const text = parameterText(parameter, values, chosen);
    const value = parameter.kind === 'number' ? numberTyped(text) : text;
    if (value === null) {
      return `Write a number for “${parameterLabel(parameter)}”, such as 5 or 2.5, and run again.`;
    }
    given[parameter.name] = value;
  }
  return given;
}
