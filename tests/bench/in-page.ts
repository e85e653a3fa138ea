/** What the bench does inside a page. Each function is sent there as text: no imports, no closures. */

declare global {
  interface Window {
    /** When the first chart or KPI with a real number was there, in ms since the page was asked for. */
    benchFirst?: number;
    /** When a file was given to the page. */
    benchGiven?: number;
    /** When each frame was drawn, while frames are noted. */
    benchFrames?: number[];
  }
}

/** Notes when something first matches, from the start of the document on. */
export function noteFirst(selector: string): void {
  const look = () => {
    if (window.benchFirst !== undefined || document.querySelector(selector) === null) return;
    observer.disconnect();
    // In the frame after, what was found is on the screen.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        window.benchFirst = performance.now();
      };
      port2.postMessage(null);
    });
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { subtree: true, childList: true, attributes: true });
  document.addEventListener(
    'change',
    () => {
      window.benchGiven = performance.now();
    },
    true,
  );
}

/** A state that a page is to reach. */
export interface Wanted {
  /** Must be there. */
  readonly present: readonly string[];
  /** Must not be there. */
  readonly absent: readonly string[];
  /** A text that an element must have. */
  readonly text?: readonly [selector: string, text: string];
}

/**
 * Waits until the page shows what is wanted and it has been painted; changes the address first,
 * where one is given. Gives the time of the start and of the end in ms.
 */
export function reach({
  hash,
  wanted,
}: {
  hash?: string;
  wanted: Wanted;
}): Promise<[number, number]> {
  return new Promise((resolve) => {
    const reached = () =>
      wanted.present.every((selector) => document.querySelector(selector) !== null) &&
      wanted.absent.every((selector) => document.querySelector(selector) === null) &&
      (wanted.text === undefined ||
        (document.querySelector(wanted.text[0])?.textContent ?? '').includes(wanted.text[1]));
    const start = performance.now();
    let done = false;
    const look = () => {
      if (done || !reached()) return;
      done = true;
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve([start, performance.now()]);
        port2.postMessage(null);
      });
    };
    const observer = new MutationObserver(look);
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    if (hash === undefined) look();
    else window.location.hash = hash;
  });
}

/** When the first paint was, and the scripts that had come by then. */
export function beforeFirstPaint(): { at: number; scripts: string[] } {
  const at = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
  const scripts = performance
    .getEntriesByType('resource')
    .filter(({ name }) => /\.js$/.test(new URL(name).pathname))
    .filter((entry) => entry instanceof PerformanceResourceTiming && entry.responseEnd <= at)
    .map(({ name }) => name);
  return { at, scripts };
}
