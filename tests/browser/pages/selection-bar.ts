import { expect, type Locator, type Page } from '@playwright/test';

/** Council, quarter and comparator, worked by keyboard alone. */
export class SelectionBar {
  readonly council: Locator;
  /** The field above the open list of councils. */
  readonly search: Locator;
  readonly quarter: Locator;
  readonly compare: Locator;
  readonly options: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.council = page.getByRole('button', { name: /Council/ });
    this.search = page.getByRole('combobox', { name: /^Council/ });
    this.quarter = page.getByRole('button', { name: /Quarter/ });
    this.compare = page.getByRole('button', { name: /Compared with/ });
    this.options = page.getByRole('option');
  }

  /** Types part of a council's name and takes the first that matches. */
  async typeCouncil(name: string): Promise<void> {
    await this.council.focus();
    await this.#page.keyboard.press('Enter');
    await expect(this.search).toBeFocused();
    await this.#page.keyboard.type(name);
    const others = this.options.filter({ hasNotText: new RegExp(name, 'i') });
    await expect(others).toHaveCount(0);
    await expect(this.options.first()).toBeVisible();
    await expect(this.search).toHaveAttribute('aria-activedescendant', /./);
    await this.#page.keyboard.press('Enter');
    await expect(this.options).toHaveCount(0);
  }

  /** Opens the list of a control by keyboard and takes the option with a name. */
  async pick(control: Locator, name: string): Promise<void> {
    await control.focus();
    await this.#page.keyboard.press('Enter');
    await expect(this.options.first()).toBeVisible();
    const wanted = this.#page.getByRole('option', { name });
    await this.#page.keyboard.press('Home');
    const count = await this.options.count();
    for (let presses = 0; presses < count; presses += 1) {
      if (await wanted.evaluate((element) => element === document.activeElement)) break;
      await this.#page.keyboard.press('ArrowDown');
    }
    await this.#page.keyboard.press('Enter');
    await expect(this.options).toHaveCount(0);
  }
}
