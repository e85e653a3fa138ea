/**
 * Resolves after the browser has painted what was drawn last. A tab in the background paints
 * nothing and must go on all the same.
 */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    const otherwise = setTimeout(resolve, 200);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(otherwise);
        resolve();
      }),
    );
  });
}
