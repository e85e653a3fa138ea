import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** What the page has told other tabs or put into the clipboard. */
    __told?: string[];
  }
}

/**
 * Collects everything through which a text could leave a page: addresses and bodies of requests,
 * messages of consoles, titles and addresses, downloads, what other tabs are told, the clipboard and
 * all that is stored.
 */
export class Leaks {
  readonly downloads: string[] = [];
  readonly #page: Page;
  readonly #seen: string[] = [];

  constructor(page: Page) {
    this.#page = page;
  }

  /** From the first request on: to be called before the page is opened. */
  async watch(): Promise<void> {
    const page = this.#page;
    const saw = (text: string) => this.#seen.push(text);
    page.context().on('request', (request) => saw(`${request.url()} ${request.postData() ?? ''}`));
    page.on('console', (message) => saw(message.text()));
    page.on('worker', (worker) => worker.on('console', (message) => saw(message.text())));
    page.on('framenavigated', (frame) => saw(frame.url()));
    page.on('download', (download) => this.downloads.push(download.suggestedFilename()));
    await page.addInitScript(() => {
      const told: string[] = [];
      window.__told = told;
      const post = BroadcastChannel.prototype.postMessage;
      BroadcastChannel.prototype.postMessage = function tell(message: unknown) {
        told.push(JSON.stringify(message) ?? '');
        post.call(this, message);
      };
      const write = navigator.clipboard?.writeText;
      if (write !== undefined) {
        navigator.clipboard.writeText = (text) => {
          told.push(text);
          return write.call(navigator.clipboard, text);
        };
      }
    });
  }

  /** All of it so far, in one text, with what is stored now. */
  async all(): Promise<string> {
    const stored = await this.#page.evaluate(async () => {
      const databases: unknown[] = [];
      for (const { name = '' } of await indexedDB.databases()) {
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          const opening = indexedDB.open(name);
          opening.onsuccess = () => resolve(opening.result);
          opening.onerror = () => reject(opening.error);
        });
        for (const store of database.objectStoreNames) {
          const asked = database.transaction(store).objectStore(store);
          const all = (request: IDBRequest) =>
            new Promise((resolve) => {
              request.onsuccess = () => resolve(request.result);
            });
          databases.push([name, store, await all(asked.getAllKeys()), await all(asked.getAll())]);
        }
        database.close();
      }
      const cached: string[] = [];
      for (const name of await caches.keys()) {
        const requests = await (await caches.open(name)).keys();
        cached.push(name, ...requests.map(({ url }) => url));
      }
      return JSON.stringify({
        databases,
        cached,
        local: { ...localStorage },
        session: { ...sessionStorage },
        cookie: document.cookie,
        told: window.__told,
        title: document.title,
        address: location.href,
        name: window.name,
        state: history.state,
      });
    });
    return [...this.#seen, stored].join('\n');
  }
}
