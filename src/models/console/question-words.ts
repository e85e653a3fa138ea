import { KPIS } from '../../kpis/catalogue.ts';
import { parseQuarter } from '../../kpis/periods.ts';
import type { PictureChoice } from './picture-choice.ts';
import type { QuestionParameter } from './question.ts';
import { isNumber } from './question-header.ts';
import { sqlTokens } from './sql-tokens.ts';

/** What can stand behind a `$name`, as people choose it. */
export const PARAMETER_KINDS: readonly {
  readonly kind: QuestionParameter['kind'];
  readonly label: string;
}[] = [
  { kind: 'area', label: 'A council' },
  { kind: 'quarter', label: 'A quarter' },
  { kind: 'kpi', label: 'A KPI' },
  { kind: 'number', label: 'A number' },
  { kind: 'text', label: 'A text' },
];

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

/** A number as people type it: `1,000`, `-2.5`; null where it is none. */
export function numberTyped(text: string): number | null {
  const plain = text.replaceAll(',', '').trim();
  return isNumber(plain) && Number.isFinite(Number(plain)) ? Number(plain) : null;
}

/** What is wrong with what stands in a control, in words; empty where nothing is. */
export function parameterTrouble({ kind }: QuestionParameter, text: string): string {
  if (kind !== 'number' || numberTyped(text) !== null) return '';
  return text.trim() === ''
    ? 'Write a number here before you run the query.'
    : 'Write a number in digits, such as 5 or 2.5.';
}

/** How a question is drawn, as a sentence. */
export function pictureWords(picture: PictureChoice | null): string {
  if (picture === null) {
    return 'Its answer is shown as a table. Where you draw it as a chart first, the chart is saved with it.';
  }
  const { kind, x } = picture;
  if (kind === 'bar') return `Its answer is drawn as bars: ${picture.y} by ${x}.`;
  if (kind === 'scatter') {
    const named = picture.label === null ? '' : `, each point named by ${picture.label}`;
    return `Its answer is drawn as points: ${picture.y} against ${x}${named}.`;
  }
  const split = picture.series === null ? '' : `, a line for each ${picture.series}`;
  return `Its answer is drawn as lines: ${picture.y.join(', ')} by ${x}${split}.`;
}

const KPI_IDS = new Set<string>(KPIS.map(({ id }) => id));
/** A code of the product, a word of its tables, a year, the end of a quarter, signs alone. */
const HARMLESS = [
  /^[EWNSK]\d{8}$/,
  /^[a-z_]*$/,
  /^\d{4}(?:-\d{2})?$/,
  /^\d{4}-(?:03-31|06-30|09-30|12-31)$/,
  /^(?:%-?[A-Za-z]|[^\p{L}\p{N}])*$/u,
];
/** Numbers of children in a case system have as many digits or more. */
const LONG_NUMBER = /^\d{6,}$/;

/**
 * Texts and long numbers of a query that could be about a child, as far as anybody can tell without
 * knowing what they mean: names, identifiers, dates. Each once, in their order.
 */
export function textsToCheck(sql: string, parameters: readonly QuestionParameter[]): string[] {
  const inSql = sqlTokens(sql).flatMap(({ kind, text }) => {
    if (kind === 'number') return LONG_NUMBER.test(text) ? [text] : [];
    if (kind !== 'text') return [];
    return [text.replace(/^(?:[eE]?'|\$\w*\$)|(?:'|\$\w*\$)$/g, '').replaceAll("''", "'")];
  });
  const preset = parameters.flatMap((one) => (one.kind === 'text' ? [one.preset] : []));
  return [...new Set([...inSql, ...preset])].filter(
    (text) =>
      !KPI_IDS.has(text) &&
      parseQuarter(text) === null &&
      !HARMLESS.some((pattern) => pattern.test(text)),
  );
}
