import { expect, type Locator, type Page } from '@playwright/test';
import { Screen } from './screen.ts';
import { SelectionBar } from './selection-bar.ts';

/** Everything about one KPI. */
export class KpiPage extends Screen {
  readonly selection: SelectionBar;
  readonly charts: Locator;
  readonly trend: Locator;
  readonly figure: Locator;
  readonly year: Locator;
  readonly commentary: Locator;

  constructor(page: Page) {
    super(page);
    this.selection = new SelectionBar(page);
    this.charts = this.main.locator('[role="img"]');
    this.trend = this.charts.first();
    this.figure = this.main.locator('[data-kpi]');
    this.year = page.getByRole('button', { name: /Published year/ });
    this.commentary = page.getByRole('textbox', { name: 'What the officer says' });
  }

  comparator(id: string): Locator {
    return this.figure.locator(`[data-comparator="${id}"]`);
  }

  /** Waits until the figure is of an area, and every chart of the page is drawn. */
  async drawn(area = 'E06000047'): Promise<void> {
    // The screen that was left stands until this one's script is there.
    await expect(this.figure).toHaveCount(1);
    await expect(this.figure).toHaveAttribute('data-area', area);
    await expect(this.trend.locator('svg')).toBeVisible();
    await expect(this.main.locator('[role="img"]:not(:has(svg))')).toHaveCount(0);
  }

  /** Opens the table behind the chart with a name, and gives its cells row by row. */
  async tableOf(name: string | RegExp): Promise<string[][]> {
    const button = this.main
      .getByRole('button', { name: / table/ })
      .and(this.main.getByRole('button', { name }));
    await button.click();
    const region = this.page.locator(`[id="${await button.getAttribute('aria-controls')}"]`);
    await expect(region.getByRole('table')).toBeVisible();
    return region
      .getByRole('row')
      .evaluateAll((rows) =>
        rows.map((row) =>
          [...row.querySelectorAll('th, td')].map((cell) => cell.textContent?.trim() ?? ''),
        ),
      );
  }

  /** The texts that are drawn in a chart. */
  async textsOf(chart: Locator): Promise<string[]> {
    return chart.locator('svg text').allTextContents();
  }
}
