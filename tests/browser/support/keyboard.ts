import { expect, type Locator, type Page } from '@playwright/test';

/** Where the focus is, and whether anybody can see it. */
interface Stop {
  readonly what: string;
  /** Outline or shadow in CSS pixels, of the element or of the label that draws it. */
  readonly ring: number;
  /** Whether some of it lies in the window. */
  readonly inWindow: boolean;
  /** The page itself: before the first stop and behind the last. */
  readonly outside: boolean;
}

/** The element with the focus. A field drawn by its label has the focus drawn there too. */
function stop(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) {
      return { what: 'the page', ring: 0, inWindow: true, outside: true };
    }
    const drawn = [element, element.closest('label')].filter((one) => one !== null);
    const ring = drawn.map((one) => {
      const { outlineStyle, outlineWidth, boxShadow, opacity } = getComputedStyle(one);
      if (opacity === '0') return 0;
      const outline = outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
      return Math.max(outline, boxShadow === 'none' ? 0 : 1);
    });
    const { top, bottom, left, right } = (drawn.at(-1) ?? element).getBoundingClientRect();
    return {
      what: element.outerHTML.slice(0, 160),
      ring: Math.max(...ring),
      inWindow: bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
      outside: false,
    };
  });
}

/**
 * A person with a keyboard and nothing else. At every stop the focus can be seen; the presses of
 * Tab are counted over the whole way.
 */
export class Keyboard {
  /** Presses of Tab and Shift+Tab so far. */
  presses = 0;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Tab until a control has the focus, within so many presses. */
  async to(control: Locator, most: number): Promise<void> {
    await this.#move('Tab', control, most);
  }

  /** Shift+Tab until a control has the focus, within so many presses. */
  async backTo(control: Locator, most: number): Promise<void> {
    await this.#move('Shift+Tab', control, most);
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  async #move(key: 'Tab' | 'Shift+Tab', control: Locator, most: number): Promise<void> {
    await expect(control).toBeAttached();
    for (let presses = 0; presses < most; presses += 1) {
      await this.#page.keyboard.press(key);
      this.presses += 1;
      const { what, ring, inWindow, outside } = await stop(this.#page);
      if (!outside) {
        expect(ring, `the focus is drawn on ${what}`).toBeGreaterThanOrEqual(1);
        expect(inWindow, `in the window: ${what}`).toBe(true);
      }
      if (await control.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`${control} is not reached within ${most} presses of ${key}.`);
  }
}
