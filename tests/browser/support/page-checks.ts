import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** A box on the page in CSS pixels, with the words in it. */
interface Box {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * What axe finds wrong on a page, or in the part of it that a selector names: the rule and the
 * element. Only what is wrong is written out, and in the page itself, since no screen has frames:
 * a large screen takes a quarter of the time so.
 */
export async function axeFindings(page: Page, part?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true);
  const { violations } = await (part === undefined ? axe : axe.include(part)).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

/**
 * Texts of the page that lie over one another, or outside the page or their chart, in words.
 * Boxes are those of lines of text, cut to where letters stand. Texts that only screen readers
 * hear, and those in regions that scroll, are left out.
 */
export function misplacedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const leftOut = (element: Element): boolean => {
      if (!element.checkVisibility({ visibilityProperty: true })) return true;
      for (let one: Element | null = element; one !== null; one = one.parentElement) {
        const style = getComputedStyle(one);
        if (/auto|scroll/.test(`${style.overflowX} ${style.overflowY}`)) return true;
        if (style.clipPath === 'inset(50%)' || style.position === 'fixed') return true;
        if (style.position === 'absolute' && one.getBoundingClientRect().width <= 1) return true;
      }
      return false;
    };
    const inkOf = (text: string, { left, top, right, bottom }: DOMRect): Box => {
      // Ascenders and descenders of the font stand above and below what most letters reach.
      const spare = (bottom - top) * 0.22;
      return { text, left: left + 1, top: top + spare, right: right - 1, bottom: bottom - spare };
    };
    const faults: string[] = [];
    const boxes: Box[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const parent = node.parentElement;
      if (text === '' || parent === null || leftOut(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const chart = parent.closest('svg')?.getBoundingClientRect();
      const rects =
        chart === undefined ? [...range.getClientRects()] : [parent.getBoundingClientRect()];
      for (const rect of rects.filter(({ width, height }) => width > 2 && height > 2)) {
        const box = inkOf(text, rect);
        boxes.push(box);
        const sides = chart ?? { left: 0, right: document.documentElement.clientWidth };
        if (box.left < sides.left - 1 || box.right > sides.right + 1) {
          faults.push(`cut: “${text}”`);
        }
        if (chart !== undefined && (box.top < chart.top - 1 || box.bottom > chart.bottom + 1)) {
          faults.push(`cut above or below: “${text}”`);
        }
      }
    }
    boxes.sort((one, other) => one.top - other.top);
    for (const [at, one] of boxes.entries()) {
      for (let below = at + 1; below < boxes.length; below += 1) {
        const other = boxes[below];
        if (other === undefined || other.top >= one.bottom) break;
        const apart = one.right <= other.left || other.right <= one.left || other.bottom <= one.top;
        if (!apart) faults.push(`overlap: “${one.text}” and “${other.text}”`);
      }
    }
    return faults;
  });
}

/** By how many CSS pixels the page is wider than the window. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

/**
 * Controls smaller than 24 by 24 CSS pixels (WCAG 2.2, 2.5.8), each with its size. A link in the
 * run of a sentence may be as high as its line.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 24;
    const controls = 'a[href], button, input, select, textarea, summary, [role="option"]';
    const inSentence = (element: Element): boolean =>
      element.tagName === 'A' &&
      [...(element.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && /\w/.test(node.textContent ?? ''),
      );
    const heardOnly = (element: Element): boolean => {
      for (let one: Element | null = element; one !== null; one = one.parentElement) {
        const { clipPath, position } = getComputedStyle(one);
        if (clipPath === 'inset(50%)') return true;
        if (position === 'absolute' && one.getBoundingClientRect().width <= 1) return true;
      }
      return false;
    };
    /** A radio button or a file field may be drawn by its label. */
    const target = (element: Element): Element =>
      element instanceof HTMLInputElement && /radio|checkbox/.test(element.type)
        ? (element.closest('label') ?? element)
        : element;
    return [...document.querySelectorAll(controls)].flatMap((element) => {
      const { width, height } = target(element).getBoundingClientRect();
      const unseen = width <= 1 || height <= 1 || !element.checkVisibility();
      if (unseen || heardOnly(element) || inSentence(element)) return [];
      const offScreen = element.getBoundingClientRect().bottom < 0;
      if (offScreen || (width >= least - 0.01 && height >= least - 0.01)) return [];
      const name =
        element.textContent?.trim() || element.getAttribute('aria-label') || element.tagName;
      return [`${name}: ${width.toFixed(1)} × ${height.toFixed(1)}`];
    });
  });
}
