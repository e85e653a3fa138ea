/**
 * How a result is drawn, by the names of its columns, so that it holds for the next result of the
 * same query.
 */
export type PictureChoice =
  /** `x` is a date, a period or a year; at most four lines: `y` columns, or one split by `series`. */
  | {
      readonly kind: 'line';
      readonly x: string;
      readonly y: readonly string[];
      readonly series: string | null;
    }
  /** A bar a row: `x` names it, `y` is its length. */
  | { readonly kind: 'bar'; readonly x: string; readonly y: string }
  /** A point a row; `label` names it. */
  | {
      readonly kind: 'scatter';
      readonly x: string;
      readonly y: string;
      readonly label: string | null;
    };
