import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** The slide that is written or presented, so that presenting begins where the officer was. */
const chosenStore = createStore<{ readonly id: string | null }>(() => ({ id: null }));

/** The id of the chosen slide; null before any was chosen. It need not be in the deck. */
export function useChosenSlide(): string | null {
  return useStore(chosenStore, ({ id }) => id);
}

export function chooseSlide(id: string): void {
  chosenStore.setState({ id });
}
