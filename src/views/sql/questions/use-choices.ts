import { useMemo } from 'react';
import { periodLabel, periodMonths } from '../../../kpis/periods.ts';
import type { PickItem } from '../../../ui/PickLook.tsx';
import { useSession } from '../../use-session.ts';
import { useWording } from '../../use-wording.ts';

/** What may be chosen for a parameter of each kind. */
export interface Choices {
  readonly area: readonly PickItem[];
  readonly quarter: readonly PickItem[];
  readonly kpi: readonly PickItem[];
}

/** The councils, the quarters with figures (the latest first), and the KPIs. */
export function useChoices(): Choices {
  const areas = useSession((state) => state.areas);
  const quarters = useSession((state) => state.cube?.quarters);
  const { kpis } = useWording();
  return useMemo(
    () => ({
      area: areas
        .filter(({ level }) => level === 'authority')
        .map(({ code, name, validTo }) => ({
          id: code,
          label: name,
          detail: validTo === null ? '' : `until ${validTo.slice(0, 4)}`,
        })),
      quarter: [...(quarters ?? [])]
        .reverse()
        .map((id) => ({ id, label: periodLabel(id), detail: periodMonths(id) })),
      kpi: kpis.map(({ id, title }) => ({ id, label: title, detail: '' })),
    }),
    [areas, quarters, kpis],
  );
}

/** A choice in words; a code that nobody knows stays as it is. */
export function choiceLabel(items: readonly PickItem[], id: string): string {
  return items.find((item) => item.id === id)?.label ?? periodLabel(id);
}
