import { useEffect } from 'react';
import { useStore } from 'zustand';
import { type ConsoleState, consoleStore, openConsole } from '../../session/console.ts';

/** A part of the console's engine as screens see it. */
export function useConsole<T>(part: (state: ConsoleState) => T): T {
  return useStore(consoleStore, part);
}

/** Starts the console's engine, and starts it again where it has ended: the screen is open. */
export function useOpenConsole(): void {
  const phase = useConsole((state) => state.phase);
  useEffect(() => {
    // Why it does not start is in the store.
    if (phase === 'off') openConsole().catch(() => undefined);
  }, [phase]);
}
