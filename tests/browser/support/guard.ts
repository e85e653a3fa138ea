import type { BrowserContext, CDPSession, Page } from '@playwright/test';

/** Addresses that the page makes itself and that go nowhere. */
const OWN_SCHEMES: readonly string[] = ['data:', 'blob:', 'about:'];

/** Levels of a log entry that no screen may give. */
const BAD_LEVELS: readonly string[] = ['error', 'warning'];

/** What the test runner itself writes where it lets no service worker in (playwright.config.ts). */
const OF_THE_RUNNER = 'Service Worker registration blocked by Playwright';

interface WorkerMessage {
  readonly method?: string;
  readonly params?: {
    readonly request?: { readonly url: string };
    readonly entry?: { readonly level: string; readonly text: string };
  };
}

/**
 * Watches everything a browser context does: every request of pages and of their workers, every
 * error and warning in the console of either, every script error. What it finds fails the test.
 */
export class Guard {
  /** What was found so far, in words. */
  readonly problems: string[] = [];
  /** Addresses asked for, by pages and workers. */
  readonly requests: string[] = [];
  readonly #origin: string;
  #expected: { readonly pattern: RegExp; readonly seen: string[] } | null = null;

  constructor(origin: string) {
    this.#origin = new URL(origin).origin;
  }

  /** A page in a context, watched from its first request on. */
  async watch(context: BrowserContext, page: Page): Promise<void> {
    context.on('request', (request) => this.#sawRequest(request.url()));
    context.on('weberror', (error) => this.problems.push(`script error: ${error.error().message}`));
    page.on('console', (message) => this.#sawLog(message.type(), message.text()));
    page.on('crash', () => this.problems.push('the page crashed'));
    page.on('websocket', (socket) => this.problems.push(`web socket to ${socket.url()}`));
    const session = await context.newCDPSession(page);
    session.on('Log.entryAdded', ({ entry }) => this.#sawLog(entry.level, entry.text));
    session.on('Network.requestWillBeSent', ({ request }) => this.#sawRequest(request.url));
    await session.send('Log.enable');
    await session.send('Network.enable');
    await this.#watchWorkers(session);
  }

  /** Takes the problems found so far that match, so that they do not fail the test. */
  take(pattern: RegExp): string[] {
    const taken = this.problems.filter((problem) => pattern.test(problem));
    const left = this.problems.filter((problem) => !pattern.test(problem));
    this.problems.splice(0, this.problems.length, ...left);
    return taken;
  }

  /** From now on, problems that match do not fail the test: they come into the list it gives back. */
  expect(pattern: RegExp): readonly string[] {
    const seen: string[] = [];
    this.#expected = { pattern, seen };
    return seen;
  }

  #found(problem: string): void {
    const expected = this.#expected?.pattern.test(problem) === true;
    (expected ? this.#expected?.seen : this.problems)?.push(problem);
  }

  /** The protocol of the browser itself also tells what a worker asks for and logs. */
  async #watchWorkers(session: CDPSession): Promise<void> {
    session.on('Target.attachedToTarget', ({ sessionId }) => {
      const methods = ['Network.enable', 'Log.enable', 'Runtime.runIfWaitingForDebugger'];
      for (const [id, method] of methods.entries()) {
        const message = JSON.stringify({ id, method });
        // A worker may end before it has heard all of it.
        session.send('Target.sendMessageToTarget', { sessionId, message }).catch(() => undefined);
      }
    });
    session.on('Target.receivedMessageFromTarget', ({ message }) => {
      const { method, params }: WorkerMessage = JSON.parse(message);
      if (method === 'Network.requestWillBeSent') this.#sawRequest(params?.request?.url ?? '');
      if (method === 'Log.entryAdded') {
        this.#sawLog(params?.entry?.level ?? 'error', `in a worker: ${params?.entry?.text ?? ''}`);
      }
    });
    await session.send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: true,
      flatten: false,
    });
  }

  #sawRequest(address: string): void {
    this.requests.push(address);
    const { origin, protocol } = new URL(address);
    if (origin !== this.#origin && !OWN_SCHEMES.includes(protocol)) {
      this.#found(`request outside the origin: ${address}`);
    }
  }

  #sawLog(level: string, text: string): void {
    if (text === OF_THE_RUNNER) return;
    if (BAD_LEVELS.includes(level)) this.#found(`console ${level}: ${text}`);
  }
}
