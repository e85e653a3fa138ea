import type { Wording } from '../models/wording.ts';
import { useSession } from './use-session.ts';

/** The words in which everything is said; the component draws again when they change. */
export function useWording(): Wording {
  return useSession((state) => state.wording);
}
