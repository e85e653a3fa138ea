import { type ChartStyle, chartStyle } from './option.ts';

/** The font of an element and the page's text size. */
export function pageStyle(element: Element): ChartStyle {
  const { fontFamily } = getComputedStyle(element);
  const fontSize = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return chartStyle({
    ...(fontFamily === '' ? {} : { fontFamily }),
    ...(Number.isFinite(fontSize) ? { fontSize } : {}),
  });
}

/** The style before where nothing has changed, so that nothing is drawn again. */
export function unlessChanged(before: ChartStyle, now: ChartStyle): ChartStyle {
  const same = before.fontFamily === now.fontFamily && before.fontSize === now.fontSize;
  return same ? before : now;
}
