/** The part of a screen that what came of a run may ask for: the text keeps the other. */
const PART = 0.45;

/**
 * How far a page is to be scrolled down so that what came of a run is seen under its text: all of it,
 * or as much as fills nearly half of the screen; 0 where that is seen already. Its beginning never
 * leaves the screen. In CSS pixels.
 * @param top from the top of the screen to the beginning of the outcome
 */
export function scrollToOutcome(top: number, height: number, screen: number): number {
  const wanted = Math.min(height, PART * screen);
  return Math.max(0, Math.min(top, top + wanted - screen));
}
