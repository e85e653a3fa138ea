import './selection.css';
import { memo, useMemo } from 'react';
import { periodLabel, periodMonths } from '../../kpis/periods.ts';
import { comparatorName, MAIN_COMPARATORS } from '../../models/comparators.ts';
import type { Cube } from '../../models/cube.ts';
import { COMPARES, type Compare } from '../../store/address.ts';
import { select } from '../../store/selection-store.ts';
import { useSelection } from '../../store/use-selection.ts';
import { PickOne } from '../../ui/PickOne.tsx';
import { SearchOne } from '../../ui/SearchOne.tsx';
import { useSession } from '../use-session.ts';
import { useWording } from '../use-wording.ts';

/** Council, quarter and comparator: controls that look like the words they change. */
export const SelectionBar = memo(function SelectionBar({ cube }: { readonly cube: Cube }) {
  const asked = useSelection(({ quarter }) => quarter);
  const compare = useSelection((selection) => selection.compare);
  const areas = useSession((state) => state.areas);
  const names = useSession((state) => state.names);
  const { say } = useWording();
  const councils = useMemo(
    () =>
      areas
        .filter((area) => area.level === 'authority')
        .map((area) => ({ id: area.code, label: area.name, detail: endedDetail(area.validTo) })),
    [areas],
  );
  // A council with yearly figures alone shows the latest of them in any quarter that a link names.
  const chosen = asked ?? cube.quarters.at(-1) ?? '';
  const quarters = [...new Set([...cube.quarters, chosen])]
    .sort()
    .map((quarter) => ({
      id: quarter,
      label: periodLabel(quarter),
      detail: periodMonths(quarter),
    }))
    .reverse();
  const comparators = MAIN_COMPARATORS.map((id) => ({
    id,
    label: say(compareLabel(id, cube.areaCode, names)),
    detail: '',
  }));
  return (
    <div className="selection-bar">
      <SearchOne
        label="Council"
        items={councils}
        chosen={cube.areaCode}
        onChoose={(area) => select({ area })}
      />
      <PickOne
        label="Quarter"
        items={quarters}
        chosen={chosen}
        onChoose={(quarter) => select({ quarter })}
      />
      <PickOne
        label="Compared with"
        items={comparators}
        chosen={compare}
        onChoose={(id) => {
          const wanted = COMPARES.find((one) => one === id);
          if (wanted !== undefined) select({ compare: wanted });
        }}
      />
    </div>
  );
});

function endedDetail(validTo: string | null): string {
  return validTo === null ? '' : `until ${validTo.slice(0, 4)}`;
}

function compareLabel(id: Compare, areaCode: string, names: Parameters<typeof comparatorName>[2]) {
  if (id === 'neighbours') return '10 statistical neighbours';
  if (id === 'target') return 'Our targets';
  return comparatorName(id, areaCode, names);
}
