import { pickLater } from './pick-later.tsx';

/** A choice from a short list that looks like the words it changes. */
export const PickOne = pickLater(async () => (await import('./PickOneControl.tsx')).PickOneControl);
