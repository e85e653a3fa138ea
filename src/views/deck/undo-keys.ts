import { useEffect, useRef } from 'react';
import type { HistoryWay } from '../../store/deck-history.ts';

/** Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y, with Cmd on a Mac; null for any other key. */
function wayOf(event: KeyboardEvent): HistoryWay | null {
  if (event.altKey || event.ctrlKey === event.metaKey) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' && event.ctrlKey && !event.shiftKey ? 'redo' : null;
}

type TextControl = HTMLInputElement | HTMLTextAreaElement;

/** The field with text of its own that an event is about; null elsewhere, as on a radio button. */
function textControl({ target }: Event): TextControl | null {
  if (target instanceof HTMLTextAreaElement) return target;
  const isText = target instanceof HTMLInputElement && ['text', 'search'].includes(target.type);
  return isText ? target : null;
}

/** Whether the keys of the page reach what an event is about: a list or dialog over it has its own. */
function isOnPage({ target }: Event): boolean {
  if (!(target instanceof Element)) return false;
  return target === document.body || (target.closest('#app') !== null && !target.closest('dialog'));
}

/** What was typed in a field: its text before that, and after the last letter. */
interface Typed {
  readonly begun: string;
  readonly last: string;
}

/**
 * Listens to the keys that take a change back or do it again. In a text field the browser takes back
 * what was typed there, until the field is as it was; only then are they the deck's. `onTake` says
 * whether it took anything.
 */
export function useUndoKeys(onTake: (way: HistoryWay, inText: boolean) => boolean): void {
  const listener = useRef(onTake);
  useEffect(() => {
    listener.current = onTake;
  });
  useEffect(() => {
    const typed = new WeakMap<TextControl, Typed>();
    const beforeInput = (event: InputEvent) => {
      const control = textControl(event);
      if (control === null || event.inputType === 'historyUndo') return;
      const { value } = control;
      // Where the page has put another text into the field, a browser forgets what was typed before.
      if (typed.get(control)?.last !== value) typed.set(control, { begun: value, last: value });
    };
    const input = (event: Event) => {
      const control = textControl(event);
      const before = control === null ? undefined : typed.get(control);
      if (control === null || before === undefined || !(event instanceof InputEvent)) return;
      const { value } = control;
      if (event.inputType === 'historyUndo' && value === before.begun) typed.delete(control);
      else typed.set(control, { ...before, last: value });
    };
    const press = (event: KeyboardEvent) => {
      const way = event.defaultPrevented || !isOnPage(event) ? null : wayOf(event);
      if (way === null) return;
      const control = textControl(event);
      // A key that is held down in a text is not let go in time when the text is as it was.
      if (control !== null && (event.repeat || typed.get(control)?.last === control.value)) return;
      if (listener.current(way, control !== null)) event.preventDefault();
    };
    document.addEventListener('beforeinput', beforeInput);
    document.addEventListener('input', input);
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('beforeinput', beforeInput);
      document.removeEventListener('input', input);
      document.removeEventListener('keydown', press);
    };
  }, []);
}
