import './selection.css';
import { memo, useId, useMemo, useState } from 'react';
import { periodLabel, periodMonths } from '../../kpis/periods.ts';
import {
  comparatorInSentence,
  comparatorName,
  MAIN_COMPARATORS,
} from '../../models/comparators.ts';
import type { Cube } from '../../models/cube.ts';
import { COMPARES, type Compare } from '../../store/address.ts';
import { select } from '../../store/selection-store.ts';
import { useSelection } from '../../store/use-selection.ts';
import { Chevron } from '../../ui/PickLook.tsx';
import { PickOne } from '../../ui/PickOne.tsx';
import { SearchOne } from '../../ui/SearchOne.tsx';
import { useSession } from '../use-session.ts';
import { useWording } from '../use-wording.ts';

/**
 * Council, quarter and comparator: controls that look like the words they change. On a phone they
 * stand behind one line that says what is chosen, so that the figures begin on the first screen.
 */
export const SelectionBar = memo(function SelectionBar({ cube }: { readonly cube: Cube }) {
  const asked = useSelection(({ quarter }) => quarter);
  const compare = useSelection((selection) => selection.compare);
  const areas = useSession((state) => state.areas);
  const names = useSession((state) => state.names);
  const { say } = useWording();
  const picks = useId();
  const [open, setOpen] = useState(false);
  const councils = useMemo(
    () =>
      areas
        .filter((area) => area.level === 'authority')
        .map((area) => ({ id: area.code, label: area.name, detail: endedDetail(area.validTo) })),
    [areas],
  );
  // A council with yearly figures alone shows the latest of them in any quarter that a link names.
  const chosen = asked ?? cube.quarters.at(-1) ?? '';
  const beyond = cube.quarters.includes(chosen) ? null : chosen;
  // The same lists as long as they say the same: a change of quarter draws one control again.
  const quarters = useMemo(
    () =>
      [...cube.quarters, ...(beyond === null ? [] : [beyond])]
        .sort()
        .map((quarter) => ({
          id: quarter,
          label: periodLabel(quarter),
          detail: periodMonths(quarter),
        }))
        .reverse(),
    [cube, beyond],
  );
  const comparators = useMemo(
    () =>
      MAIN_COMPARATORS.map((id) => ({
        id,
        label: say(compareLabel(id, cube.areaCode, names)),
        detail: '',
      })),
    [cube, names, say],
  );
  return (
    <div className="selection-bar">
      <button
        type="button"
        className="selection-summary"
        aria-expanded={open}
        aria-controls={picks}
        onClick={() => setOpen(!open)}
      >
        <span>
          <span className="selection-place">
            {names.name(cube.areaCode)} · <span>{periodLabel(chosen)}</span>
          </span>{' '}
          <span className="selection-compared">
            compared with {say(comparatorInSentence(compare, cube.areaCode, names))}
          </span>{' '}
        </span>
        <span className="selection-change">
          Change
          <Chevron />
        </span>
      </button>
      <div id={picks} className="selection-picks">
        <SearchOne label="Council" items={councils} chosen={cube.areaCode} onChoose={chooseArea} />
        <PickOne label="Quarter" items={quarters} chosen={chosen} onChoose={chooseQuarter} />
        <PickOne
          label="Compared with"
          items={comparators}
          chosen={compare}
          onChoose={chooseCompare}
        />
      </div>
    </div>
  );
});

function chooseArea(area: string): void {
  select({ area });
}

function chooseQuarter(quarter: string): void {
  select({ quarter });
}

function chooseCompare(id: string): void {
  const wanted = COMPARES.find((one) => one === id);
  if (wanted !== undefined) select({ compare: wanted });
}

function endedDetail(validTo: string | null): string {
  return validTo === null ? '' : `until ${validTo.slice(0, 4)}`;
}

function compareLabel(id: Compare, areaCode: string, names: Parameters<typeof comparatorName>[2]) {
  if (id === 'neighbours') return '10 statistical neighbours';
  if (id === 'target') return 'Our targets';
  return comparatorName(id, areaCode, names);
}
