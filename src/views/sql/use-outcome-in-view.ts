import { type RefObject, useEffect, useRef } from 'react';
import { scrollToOutcome } from '../../models/console/outcome-space.ts';
import type { DeskTab } from '../../session/console-desk.ts';

/** An answer gets its height as its rows are read and its chart is drawn. */
const SETTLES_MS = 1500;
/** What a person does who is looking or going elsewhere. */
const OWN_WAY = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Brings what came of a run into view once it is over, without taking the focus from where it is,
 * until the person does something. Gives what is to be called when a person runs something: a tab
 * that comes to the front moves nothing.
 * @param outcome the element that holds errors and answers
 */
export function useOutcomeInView(
  { id, running }: DeskTab,
  outcome: RefObject<HTMLElement | null>,
): () => void {
  const awaited = useRef<string | null>(null);
  useEffect(() => {
    if (awaited.current !== id) awaited.current = null;
    const element = outcome.current;
    if (awaited.current === null || running !== null || element === null) return undefined;
    awaited.current = null;
    const observer = new ResizeObserver(() => show(element));
    const stop = () => {
      observer.disconnect();
      clearTimeout(timer);
      for (const kind of OWN_WAY) window.removeEventListener(kind, stop);
    };
    const timer = setTimeout(stop, SETTLES_MS);
    for (const kind of OWN_WAY) window.addEventListener(kind, stop, { passive: true });
    // It tells of the height at once, and whenever it changes.
    observer.observe(element);
    return stop;
  }, [id, running, outcome]);
  return () => {
    awaited.current = id;
  };
}

function show(outcome: HTMLElement): void {
  const { top, height } = outcome.getBoundingClientRect();
  const by = scrollToOutcome(top, height, window.innerHeight);
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (by > 0) window.scrollBy({ top: by, behavior: still ? 'instant' : 'smooth' });
}
