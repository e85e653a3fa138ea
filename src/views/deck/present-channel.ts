import { useEffect, useRef } from 'react';
import * as z from 'zod/mini';

/** What the windows of one presentation tell each other: which slide, never what stands on it. */
const message = z.discriminatedUnion('kind', [
  /** From the wall: where it is. */
  z.object({
    kind: z.literal('at'),
    deck: z.string(),
    slide: z.string(),
    black: z.boolean(),
    /** When presenting began, in milliseconds since 1970. */
    since: z.number(),
  }),
  /** From the wall: it was left. */
  z.object({ kind: z.literal('left'), deck: z.string() }),
  /** From the notes: where is the wall? */
  z.object({ kind: z.literal('ask'), deck: z.string() }),
  /** From the notes: go on. */
  z.object({
    kind: z.literal('go'),
    deck: z.string(),
    to: z.enum(['next', 'previous', 'first', 'last', 'black']),
  }),
]);

export type PresentMessage = z.infer<typeof message>;
export type Go = Extract<PresentMessage, { kind: 'go' }>['to'];

const NAME = 'quarterlight-presentation';

/**
 * Talks with the other windows of one presentation: gives the function that tells them something.
 * `deck` is the council and quarter; what is said of another one is not heard. The wall tells
 * when it is left or its window closed.
 */
export function usePresentChannel(
  deck: string,
  from: 'wall' | 'notes',
  onMessage: (heard: PresentMessage) => void,
): (told: PresentMessage) => void {
  const channel = useRef<BroadcastChannel | null>(null);
  const listener = useRef(onMessage);
  useEffect(() => {
    listener.current = onMessage;
  });
  useEffect(() => {
    if (!('BroadcastChannel' in window)) return;
    const opened = new BroadcastChannel(NAME);
    channel.current = opened;
    opened.addEventListener('message', ({ data }) => {
      const read = message.safeParse(data);
      if (read.success && read.data.deck === deck) listener.current(read.data);
    });
    const part = () => {
      if (from === 'wall') opened.postMessage({ kind: 'left', deck } satisfies PresentMessage);
    };
    window.addEventListener('pagehide', part);
    return () => {
      window.removeEventListener('pagehide', part);
      part();
      channel.current = null;
      opened.close();
    };
  }, [deck, from]);
  const tell = useRef((told: PresentMessage) => channel.current?.postMessage(told));
  return tell.current;
}
