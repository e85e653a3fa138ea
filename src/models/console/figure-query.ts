import { periodLabel } from '../../kpis/periods.ts';

/** The figure whose SQL is opened in the console. */
export interface FigureInQuestion {
  /** Title of its KPI. */
  readonly kpiTitle: string;
  /** Name of its area. */
  readonly area: string;
  /** `2021-22-Q3`, or a year. */
  readonly period: string;
}

/**
 * A tab of the console with the statement that gives a figure on a page: `sql` is that of
 * `figureSql`, which reads the console's tables as it reads those of the page.
 */
export function figureQuery(
  { kpiTitle, area, period }: FigureInQuestion,
  sql: string,
): { title: string; sql: string } {
  const title = `${kpiTitle}, ${periodLabel(period)}`;
  const head = [
    `${title}: ${area}.`,
    'One row for each thing that the figure is compared with.',
    'Read it from the end: each step reads those before it. The first step,',
    'asked, says whose figures they are; the last line says which figure.',
  ];
  return { title, sql: `${head.map(asComment).join('\n')}\n${sql}` };
}

/** A comment ends with its line, whatever a title holds. */
function asComment(text: string): string {
  return `-- ${text.replace(/\s+/g, ' ')}`;
}
