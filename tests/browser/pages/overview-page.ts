import { expect, type Locator, type Page } from '@playwright/test';
import { THEMES } from '../../../src/kpis/themes.ts';
import { Screen } from './screen.ts';
import { SelectionBar } from './selection-bar.ts';

/** What an element of the contract says: docs/checks.md. */
export interface Shown {
  readonly kpi: string;
  readonly area: string;
  readonly period: string;
  /** Null where the attribute is empty. */
  readonly value: number | null;
  readonly flag: string;
  readonly comparators: Readonly<Record<string, { period: string; value: number | null }>>;
}

/** The scorecard of a quarter. */
export class OverviewPage extends Screen {
  readonly selection: SelectionBar;
  readonly rows: Locator;
  readonly themes: Locator;
  readonly headlines: Locator;
  readonly more: Locator;
  readonly download: Locator;

  constructor(page: Page) {
    super(page);
    this.selection = new SelectionBar(page);
    this.rows = this.main.locator('[data-kpi]');
    this.themes = this.main.getByRole('table').getByRole('heading', { level: 2 });
    this.headlines = page
      .getByRole('region', { name: /^What the figures say/ })
      .getByRole('listitem');
    this.more = page.locator('summary', { hasText: /^More from this quarter: \d+ sentences?$/ });
    this.download = page.getByRole('button', { name: 'Download figures (CSV)' });
  }

  row(kpi: string): Locator {
    return this.main.locator(`[data-kpi="${kpi}"]`);
  }

  comparator(kpi: string, id: string): Locator {
    return this.row(kpi).locator(`[data-comparator="${id}"]`);
  }

  /** Waits until the whole overview shows an area and a quarter such as "Q3 2021/22". */
  async shows(area: string, quarter: string): Promise<void> {
    await expect(this.heading).toContainText(`children in care, ${quarter} (`);
    await expect(this.row('cla_number')).toHaveAttribute('data-area', area);
    await expect(this.main.locator(`[data-kpi]:not([data-area="${area}"])`)).toHaveCount(0);
    // Themes below the end of the window come after the others.
    await expect(this.themes).toHaveCount(THEMES.length);
  }

  /** All rows as the data attributes have them. */
  async shown(): Promise<Shown[]> {
    return this.rows.evaluateAll((rows) => {
      const number = (text: string | undefined) =>
        text === undefined || text === '' ? null : Number(text);
      return rows.flatMap((row) => {
        if (!(row instanceof HTMLElement)) return [];
        const cells = [...row.querySelectorAll<HTMLElement>('[data-comparator]')].map((cell) => [
          cell.dataset['comparator'] ?? '',
          { period: cell.dataset['period'] ?? '', value: number(cell.dataset['value']) },
        ]);
        return [
          {
            kpi: row.dataset['kpi'] ?? '',
            area: row.dataset['area'] ?? '',
            period: row.dataset['period'] ?? '',
            value: number(row.dataset['value']),
            flag: row.dataset['flag'] ?? '',
            comparators: Object.fromEntries(cells),
          },
        ];
      });
    });
  }
}
