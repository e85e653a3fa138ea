import type { ConsoleParameters } from '../../console/console.ts';
import { parseDate } from '../../kpis/periods.ts';
import { type ColumnTypes, kindsByUse } from './parameter-kinds.ts';
import {
  numberTyped,
  parameterLabel,
  parameterTrouble,
  parameterWanted,
  wordsOfName,
} from './parameter-words.ts';
import type { QuestionParameter } from './question.ts';
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
 * were declared; `$area`, `$quarter` and `$kpi` as controls; any other to fill in, as a date or a
 * number where the text tells that it is one.
 */
export function tabParameters(
  sql: string,
  declared: readonly QuestionParameter[],
  columns: ColumnTypes,
): QuestionParameter[] {
  if (sql.length > MOST_LETTERS) return [...declared];
  const names = [...new Set(namedParameters(sql).map(({ name }) => name))];
  const kinds = kindsByUse(sql, columns);
  return names.map((name): QuestionParameter => {
    const known = declared.find((one) => one.name === name);
    if (known !== undefined) return known;
    if (name === 'area' || name === 'quarter' || name === 'kpi') {
      return { kind: name, name, preset: '' };
    }
    return { kind: kinds.get(name) ?? 'text', name, label: wordsOfName(name), preset: '' };
  });
}

/** The text of a parameter: what was chosen or typed, else its preset, else what is on the screen. */
function parameterText(
  parameter: QuestionParameter,
  values: Readonly<Record<string, string>>,
  chosen: ChosenOnScreen,
): string {
  const given = values[parameter.name] ?? parameter.preset;
  return given !== '' || 'label' in parameter ? given : chosen[parameter.kind];
}

/** The values to run with, or which one is to be given or mended first, in words. */
export type ValuesGiven =
  | { readonly ok: true; readonly values: ConsoleParameters }
  | { readonly ok: false; readonly parameter: QuestionParameter; readonly why: string };

/** What a query is run with: numbers as numbers, a date as `2021-12-31`. */
export function parameterValues(
  parameters: readonly QuestionParameter[],
  values: Readonly<Record<string, string>>,
  chosen: ChosenOnScreen,
): ValuesGiven {
  const given: Record<string, string | number> = {};
  for (const parameter of parameters) {
    const text = parameterText(parameter, values, chosen);
    const value = valueTyped(parameter, text);
    if (value === null) {
      const why = parameterTrouble(parameter, text) || parameterWanted(parameter);
      return { ok: false, parameter, why: `${parameterLabel(parameter)}: ${why}` };
    }
    given[parameter.name] = value;
  }
  return { ok: true, values: given };
}

/** The value that a text stands for; null where it is none. An empty text is one. */
function valueTyped({ kind }: QuestionParameter, text: string): string | number | null {
  if (kind === 'number') return numberTyped(text);
  if (kind === 'date') return parseDate(text);
  return text === '' && kind !== 'text' ? null : text;
}
