import type { PictureChoice } from './picture-choice.ts';

/**
 * What stands behind a `$name` of a question: a control, or a text, number or date to fill in. A
 * number stands in its preset as SQL writes it, a date as `2021-12-31`.
 */
export type QuestionParameter =
  | { readonly kind: 'area' | 'quarter' | 'kpi'; readonly name: string; readonly preset: string }
  | {
      readonly kind: 'text' | 'number' | 'date';
      readonly name: string;
      readonly label: string;
      readonly preset: string;
    };

/** A question that can be asked again: SQL with its title, controls, chart and note. */
export interface Question {
  /** `which-improved-most`: unlike any other; of the starter library, the name of the file. */
  readonly id: string;
  /** "Which authorities improved most on three or more placements?" */
  readonly title: string;
  /** What to know before reading the answer. May be empty. */
  readonly note: string;
  readonly sql: string;
  /** An empty preset of area, quarter or KPI means what is chosen on the screen. */
  readonly parameters: readonly QuestionParameter[];
  /** How the answer is drawn; null where it is a table alone. */
  readonly picture: PictureChoice | null;
}
