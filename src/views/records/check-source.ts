import type { CheckRow } from '../../records/checks.ts';

/** A KPI as a link: its page, and its title in the words of the reader. */
export interface KpiLink {
  readonly href: string;
  readonly title: string;
}

/** What a check needs of the world around it. */
export interface CheckSource {
  /** Some of the rows behind a check: asked for when they are wanted, and kept nowhere. */
  readonly rowsOf: (rule: string, from: number, count: number) => Promise<readonly CheckRow[]>;
  /** All rows behind a check as CSV. */
  readonly csvOf: (rule: string) => Promise<string>;
  readonly linkOf: (kpi: string) => KpiLink;
}
