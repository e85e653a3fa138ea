import { pickLater } from './pick-later.tsx';

/** A choice from a long list by typing part of a name. */
export const SearchOne = pickLater(
  async () => (await import('./SearchOneControl.tsx')).SearchOneControl,
);
