import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { Screen } from './screen.ts';

/** A file to bring, made in the test. */
export interface MadeFile {
  readonly name: string;
  readonly content: string | Buffer;
}

/** Where files come in and go out. */
export class DataPage extends Screen {
  readonly input: Locator;
  readonly reports: Locator;
  readonly loaded: Locator;

  constructor(page: Page) {
    super(page);
    this.input = page.locator('input[type="file"]');
    this.reports = page.getByRole('region', { name: 'What became of your files' });
    this.loaded = page.getByRole('region', { name: 'What is loaded' });
  }

  /** Goes over to the officer view, which shows the rows that a report speaks of. */
  async asOfficer(): Promise<void> {
    await this.page.getByRole('radio', { name: 'Officer view' }).check();
    await this.started();
  }

  /** Brings files, and waits until there is a report on each. */
  async bring(...files: readonly MadeFile[]): Promise<void> {
    await this.input.setInputFiles(
      files.map(({ name, content }) => ({
        name,
        mimeType: 'text/csv',
        buffer: Buffer.from(content),
      })),
    );
    for (const { name } of files) await expect(this.report(name)).toBeVisible();
    await this.started();
  }

  /** The report on a file of the last drop. */
  report(file: string): Locator {
    return this.reports
      .locator('article')
      .filter({ has: this.page.getByRole('heading', { name: file, exact: true }) })
      .first();
  }

  /** The row of a loaded file. */
  file(name: string): Locator {
    return this.loaded.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name }) });
  }

  async remove(name: string): Promise<void> {
    await this.loaded.getByRole('button', { name: `Remove ${name}` }).click();
  }
}

/** Clicks something that gives a file, and reads the file. */
export async function downloadFrom(
  page: Page,
  button: Locator,
): Promise<{ name: string; text: string }> {
  const coming = page.waitForEvent('download');
  await button.click();
  const download = await coming;
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  };
}
