import { KPIS } from '../../kpis/catalogue.ts';
import { parseQuarter } from '../../kpis/periods.ts';
import type { PictureChoice } from './picture-choice.ts';
import type { QuestionParameter } from './question.ts';
import { sqlTokens } from './sql-tokens.ts';

/** How an answer is drawn: "Lines: value by period, a line for each authority." */
export function pictureWords(picture: PictureChoice): string {
  const { kind, x } = picture;
  if (kind === 'bar') return `Bars: ${picture.y} by ${x}.`;
  if (kind === 'scatter') {
    const named = picture.label === null ? '' : `, each point named by ${picture.label}`;
    return `Points: ${picture.y} against ${x}${named}.`;
  }
  const split = picture.series === null ? '' : `, a line for each ${picture.series}`;
  return `Lines: ${picture.y.join(', ')} by ${x}${split}.`;
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
  const preset = parameters.flatMap((one) =>
    one.kind === 'text' || one.kind === 'date' ? [one.preset] : [],
  );
  return [...new Set([...inSql, ...preset])].filter(
    (text) =>
      !KPI_IDS.has(text) &&
      parseQuarter(text) === null &&
      !HARMLESS.some((pattern) => pattern.test(text)),
  );
}
