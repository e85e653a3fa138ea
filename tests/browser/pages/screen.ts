import { expect, type Locator, type Page } from '@playwright/test';

/** How long the engine may take to start on a machine that is busy with other things. */
const START_LIMIT_MS = 60_000;

/** What every screen has: heading, navigation, the note about the example. */
export class Screen {
  readonly page: Page;
  readonly heading: Locator;
  readonly main: Locator;
  readonly navigation: Locator;
  readonly exampleNote: Locator;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole('heading', { level: 1 });
    this.main = page.getByRole('main');
    this.navigation = page.getByRole('navigation', { name: 'Pages' });
    this.exampleNote = page.getByRole('region', { name: 'Illustrative example' });
  }

  /** Opens an address such as `#/data` and waits until the calculator has started. */
  async open(hash: string): Promise<void> {
    await this.page.goto(`./${hash}`);
    await this.started();
  }

  /** Waits until the calculator is up and nothing is being worked out. */
  async started(): Promise<void> {
    await expect(this.heading).toBeAttached();
    await expect(this.page.getByRole('progressbar')).toHaveCount(0, { timeout: START_LIMIT_MS });
  }

  /** Waits until the engine itself is up: the first figures come from a stored cube before it. */
  async engineUp(): Promise<void> {
    await expect(this.main).toHaveAttribute('data-phase', 'ready', { timeout: START_LIMIT_MS });
  }

  /** Follows a link of the navigation. */
  async goTo(title: 'Overview' | 'Data' | 'About the comparisons'): Promise<void> {
    await this.navigation.getByRole('link', { name: title, exact: true }).click();
  }

  async removeExample(): Promise<void> {
    await this.exampleNote.getByRole('button', { name: 'Remove the example' }).click();
    await expect(this.exampleNote).toHaveCount(0);
  }

  /** The part of the address behind the origin. */
  hash(): string {
    return new URL(this.page.url()).hash;
  }

  /** Presses Tab until a control has the focus, as a person without a pointer does. */
  async tabTo(control: Locator): Promise<void> {
    const most = 60;
    for (let presses = 0; presses < most; presses += 1) {
      await this.page.keyboard.press('Tab');
      if (await control.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`The keyboard does not reach ${control} within ${most} presses of Tab.`);
  }
}
