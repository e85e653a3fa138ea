/** A tab in the background paints nothing, and must go on all the same. */
const OTHERWISE_MS = 500;

/** Resolves once the page has been painted for the first time with anything in it. */
export function afterPaint(): Promise<void> {
  const first = 'first-contentful-paint';
  if (performance.getEntriesByName(first).length > 0) return Promise.resolve();
  return new Promise((resolve) => {
    const seen = () => {
      observer.disconnect();
      clearTimeout(otherwise);
      resolve();
    };
    const otherwise = setTimeout(seen, OTHERWISE_MS);
    const observer = new PerformanceObserver((list) => {
      if (list.getEntriesByName(first).length > 0) seen();
    });
    observer.observe({ type: 'paint', buffered: true });
  });
}
