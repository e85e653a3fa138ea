import type { ChosenOnScreen } from '../../../models/console/tab-parameters.ts';
import { chosenArea } from '../../../session/chosen.ts';
import { useSelection } from '../../../store/use-selection.ts';
import { useSession } from '../../use-session.ts';
import { useWording } from '../../use-wording.ts';

/** What a question means by the council, quarter and KPI of the screen: of KPIs, the first. */
export function useOnScreen(): ChosenOnScreen {
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
