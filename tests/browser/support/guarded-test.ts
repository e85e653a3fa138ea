import { test as base, expect, type Page } from '@playwright/test';
import { Guard } from './guard.ts';

interface Guarded {
  readonly guard: Guard;
  /** A watched page of its own context: another person, who has loaded nothing. */
  readonly someoneElse: () => Promise<Page>;
}

declare global {
  interface Window {
    /** Set by markup of a file that was run as code. Nothing may ever set it. */
    __pwned?: unknown;
  }
}

/**
 * The `test` of every browser test: it fails on a request outside the origin, on an error or
 * warning in a console, on a breach of the Content-Security-Policy, and when a text of a file ran.
 */
export const test = base.extend<Guarded>({
  guard: [
    async ({ context, page, baseURL }, use) => {
      const guard = new Guard(baseURL ?? '');
      await guard.watch(context, page);
      await use(guard);
      expect(await page.evaluate(() => window.__pwned ?? 'nothing ran')).toBe('nothing ran');
      expect(guard.problems).toEqual([]);
    },
    { auto: true },
  ],
  someoneElse: async ({ browser, guard, contextOptions }, use) => {
    const contexts: { close: () => Promise<void> }[] = [];
    await use(async () => {
      const context = await browser.newContext(contextOptions);
      contexts.push(context);
      const page = await context.newPage();
      await guard.watch(context, page);
      return page;
    });
    for (const context of contexts) await context.close();
  },
});
