import type { Theme } from './definition.ts';

/** The themes of the overview, in the order in which a panel hears them. */
export const THEMES: readonly { readonly id: Theme; readonly title: string }[] = [
  { id: 'our_children', title: 'Our children' },
  { id: 'where_they_live', title: 'Where they live' },
  { id: 'close_to_home', title: 'Close to home' },
  { id: 'stability', title: 'Stability' },
  { id: 'safety_and_health', title: 'Safety and health' },
  { id: 'care_leavers', title: 'Care leavers' },
];
