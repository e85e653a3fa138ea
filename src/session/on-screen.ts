import type { OnScreen } from '../models/console/asking.ts';
import { selectionStore } from '../store/selection-store.ts';
import type { SessionState } from './session-state.ts';
import { sessionStore } from './session-state.ts';

/** What a question means by the area, quarter and KPI of the screen: the first KPI of the catalogue. */
export function onScreen(
  { cube, wording }: Pick<SessionState, 'cube' | 'wording'> = sessionStore.getState(),
  asked: {
    readonly area: string | null;
    readonly quarter: string | null;
  } = selectionStore.getState().selection,
): OnScreen {
  return {
    area: cube?.areaCode ?? asked.area ?? '',
    quarter: asked.quarter ?? cube?.quarters.at(-1) ?? '',
    kpi: wording.kpis[0]?.id ?? '',
  };
}
