import type { ReactNode } from 'react';
import { type ChildFilter, REMAINDER, type WorkingFigure } from '../../records/working-asked.ts';
import { AGE_BANDS, PLACEMENT_GROUPS } from '../../records/working-rows.ts';
import { useWording } from '../use-wording.ts';

interface ChildFiltersProps {
  readonly asked: WorkingFigure;
  readonly filter: ChildFilter;
  readonly onFilter: (filter: ChildFilter) => void;
}

const COUNTED = [
  ['', 'Counted or not'],
  ['counted', 'Counted'],
  ['not', 'Not counted'],
] as const;

/** Which of the children are listed. Everyone behind the remainder counts in it. */
export function ChildFilters({ asked, filter, onFilter }: ChildFiltersProps) {
  const { say, sayName } = useWording();
  return (
    <fieldset className="working-filters">
      <legend className="visually-hidden">Which children are listed</legend>
      {asked.kpi === REMAINDER ? null : (
        <Choice
          label="Counted"
          chosen={filter.counted}
          onChoose={(chosen) =>
            onFilter({ ...filter, counted: COUNTED.find(([id]) => id === chosen)?.[0] ?? '' })
          }
        >
          {COUNTED.map(([id, label]) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </Choice>
      )}
      <Choice
        label="Age"
        chosen={filter.ageBand}
        onChoose={(ageBand) => onFilter({ ...filter, ageBand })}
      >
        <option value="">Any age</option>
        {AGE_BANDS.map((band) => (
          <option key={band}>{band}</option>
        ))}
      </Choice>
      <Choice
        label={say('Placement')}
        chosen={filter.placement}
        onChoose={(placement) => onFilter({ ...filter, placement })}
      >
        <option value="">{say('Any placement')}</option>
        {PLACEMENT_GROUPS.map((group) => (
          <option key={group} value={group}>
            {sayName(group)}
          </option>
        ))}
      </Choice>
      <label className="field">
        <span className="field-label">Identifier</span>
        <input
          type="search"
          className="field-input"
          autoComplete="off"
          spellCheck={false}
          value={filter.search}
          onChange={(event) => onFilter({ ...filter, search: event.target.value })}
        />
      </label>
    </fieldset>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly chosen: string;
  readonly onChoose: (chosen: string) => void;
  readonly children: ReactNode;
}

function Choice({ label, chosen, onChoose, children }: ChoiceProps) {
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <select
        className="field-input"
        value={chosen}
        onChange={(event) => onChoose(event.target.value)}
      >
        {children}
      </select>
    </label>
  );
}
