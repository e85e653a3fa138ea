import { chosenArea } from '../../../session/chosen.ts';
import { useSelection } from '../../../store/use-selection.ts';
import { useSession } from '../../use-session.ts';
import { useWording } from '../../use-wording.ts';

/** What is chosen on the screen; empty where nothing is known yet. */
export interface OnScreen {
  /** `E06000047` */
  readonly area: string;
  /** `2024-25-Q4` */
  readonly quarter: string;
  /** `placements_3_plus` */
  readonly kpi: string;
}

/** What a question means by the council, quarter and KPI of the screen: of KPIs, the first. */
export function useOnScreen(): OnScreen {
  const cube = useSession((state) => state.cube);
  const names = useSession((state) => state.names);
  const loads = useSession((state) => state.loads);
  const area = useSelection((selection) => selection.area);
  const quarter = useSelection((selection) => selection.quarter);
  const { kpis } = useWording();
  return {
    area: cube?.areaCode ?? chosenArea(area, { names, loads }),
    quarter: quarter ?? cube?.quarters.at(-1) ?? '',
    kpi: kpis[0]?.id ?? '',
  };
}
