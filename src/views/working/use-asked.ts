import { useEffect, useState } from 'react';
import { sentence } from '../../session/running.ts';

/** What was asked for: the answer, once it is there, or why it will not come. */
export interface Asked<T> {
  /** The last answer, also while a newer one is waited for. */
  readonly answer: T | null;
  readonly waiting: boolean;
  readonly failure: string;
}

/**
 * Asks, and asks again when `ask` is another function: make it with `useCallback`. Null asks nothing.
 * An answer that comes after a newer question is dropped.
 */
export function useAsked<T>(ask: (() => Promise<T>) | null): Asked<T> {
  const [held, setHeld] = useState<{
    readonly ask: typeof ask;
    readonly answer: T | null;
    readonly failure: string;
  }>({ ask: null, answer: null, failure: '' });
  useEffect(() => {
    if (ask === null) return;
    let wanted = true;
    ask().then(
      (answer) => {
        if (wanted) setHeld({ ask, answer, failure: '' });
      },
      (error: unknown) => {
        if (wanted) setHeld({ ask, answer: null, failure: sentence(error) });
      },
    );
    return () => {
      wanted = false;
    };
  }, [ask]);
  const { answer, failure } = held;
  return { answer, failure, waiting: ask !== null && held.ask !== ask };
}
