import { type ChartStyle, chartStyle } from './option.ts';

const REDUCED_MOTION = '(prefers-reduced-motion: reduce)';

/** The font of an element, the page's text size, and whether its reader lets things move. */
export function pageStyle(element: Element): ChartStyle {
  const { fontFamily } = getComputedStyle(element);
  const fontSize = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return chartStyle({
    ...(fontFamily === '' ? {} : { fontFamily }),
    ...(Number.isFinite(fontSize) ? { fontSize } : {}),
    animate: !matchMedia(REDUCED_MOTION).matches,
  });
}

/** The style before where nothing has changed, so that nothing is drawn again. */
export function unlessChanged(before: ChartStyle, now: ChartStyle): ChartStyle {
  const same =
    before.fontFamily === now.fontFamily &&
    before.fontSize === now.fontSize &&
    before.animate === now.animate;
  return same ? before : now;
}
