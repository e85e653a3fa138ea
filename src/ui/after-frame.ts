import { startTransition, useEffect, useState } from 'react';

/**
 * A value as it was in the last frame that was seen; null until one was. What is made of it holds
 * no figure up: React's own deferred value may be drawn before the frame, too.
 */
export function useAfterFrame<T>(value: T): T | null {
  const [seen, setSeen] = useState<{ readonly value: T } | null>(null);
  useEffect(() => {
    let task: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      task = setTimeout(() => startTransition(() => setSeen({ value })));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(task);
    };
  }, [value]);
  return seen?.value ?? null;
}
