import { MOST_MEMORY } from '../db/console-settings.ts';
import type { ConsoleLimits } from './console.ts';

/** What the console allows. */
export const LIMITS: ConsoleLimits = {
  mostRows: 2_000_000,
  mostMemory: MOST_MEMORY,
  mostLetters: 200_000,
  mostColumns: 1_000,
};

/** How long a statement may go on after it was asked to stop, before its engine is ended. */
export const PATIENCE_MS = 2_000;
