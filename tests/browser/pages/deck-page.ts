import { expect, type Locator, type Page } from '@playwright/test';
import { SELECTION } from './device-section.ts';
import { Screen } from './screen.ts';

/** The officer's page of a presentation. */
export class DeckPage extends Screen {
  readonly list: Locator;
  /** The slides in the list, each a button with its number and title. */
  readonly slides: Locator;
  readonly chosen: Locator;
  /** The slide as the wall will show it. */
  readonly slide: Locator;
  readonly said: Locator;

  constructor(page: Page) {
    super(page);
    this.list = page.getByRole('navigation', { name: 'Slides' });
    this.slides = this.list.getByRole('button');
    this.chosen = this.list.locator('[aria-current="true"]');
    this.slide = this.main.getByRole('article');
    this.said = page.locator('[role="status"][data-said="deck"]');
  }

  async openDeck(selection: string = SELECTION): Promise<void> {
    await this.open(`#/deck${selection}`);
    await expect(this.slides.first()).toBeVisible();
  }

  /** Goes to the slide whose title matches. */
  async choose(title: string | RegExp): Promise<void> {
    await this.slides.filter({ hasText: title }).first().click();
    await expect(this.page.locator('#deck-slide-title')).toBeFocused();
  }

  field(label: string): Locator {
    return this.main.getByRole('region', { name: /^(Slide|Hidden)/ }).getByLabel(label, {
      exact: true,
    });
  }

  /** The titles in the list, in its order. */
  async titles(): Promise<string[]> {
    const texts = await this.slides.locator('span[dir="auto"]').allTextContents();
    return texts.map((text) => text.trim());
  }

  /** Waits until what was written is kept: IndexedDB has it, and a reload shows it. */
  async keptHas(text: string): Promise<void> {
    await expect
      .poll(() =>
        this.page.evaluate(
          () =>
            new Promise<string>((resolve, reject) => {
              const asked = indexedDB.open('quarterlight');
              asked.onerror = () => reject(asked.error);
              asked.onsuccess = () => {
                const database = asked.result;
                const all = database.transaction('decks').objectStore('decks').getAll();
                all.onsuccess = () => {
                  database.close();
                  resolve(JSON.stringify(all.result));
                };
              };
            }),
        ),
      )
      .toContain(JSON.stringify(text).slice(1, -1));
  }
}
