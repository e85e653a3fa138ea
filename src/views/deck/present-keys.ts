import { useEffect, useRef } from 'react';
import type { Go } from './present-channel.ts';

/** What a key does while a deck is presented. */
export type PresentAction = Go | 'full' | 'overview' | 'table' | 'notes' | 'keys' | 'leave';

/** Keys that have no letter; a clicker sends those of the page. */
const KEYS: Readonly<Record<string, PresentAction>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  Escape: 'leave',
};

/** Keys with a letter, which can be switched off (WCAG 2.1.4). */
const LETTERS: Readonly<Record<string, PresentAction>> = {
  f: 'full',
  o: 'overview',
  t: 'table',
  b: 'black',
  n: 'notes',
  '.': 'black',
  '?': 'keys',
};

/** What a key means; null for one that is not ours, or that the control with the focus needs. */
function actionOf(event: KeyboardEvent, letters: boolean): PresentAction | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const { target, key } = event;
  if (target instanceof Element) {
    if (target.closest('dialog, input, select, textarea') !== null) return null;
    // A region that scrolls keeps the keys that scroll it.
    if (target.closest('[data-cut]') !== null && key !== 'Escape') return null;
    if (key === ' ' && target.closest('button, a') !== null) return null;
  }
  return KEYS[key] ?? (letters ? (LETTERS[key.toLowerCase()] ?? null) : null);
}

/** Listens to keys wherever the focus is. */
export function usePresentKeys(letters: boolean, onAction: (action: PresentAction) => void): void {
  const listener = useRef(onAction);
  useEffect(() => {
    listener.current = onAction;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const action = event.defaultPrevented ? null : actionOf(event, letters);
      if (action === null) return;
      event.preventDefault();
      listener.current(action);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [letters]);
}
