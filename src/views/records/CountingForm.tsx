import { useMemo, useState } from 'react';
import { changeCounting } from '../../session/records.ts';
import type { CountingSettings } from '../../store/counting-settings.ts';
import { SearchOne } from '../../ui/SearchOne.tsx';
import { useSession } from '../use-session.ts';

const RULES = [
  {
    id: 'countSameCarerMoves',
    label: 'Count a change with the same carer as a new placement',
    why: 'A child whose legal status or kind of placement changes while the carer stays (RNE T or U) has not moved, so it is not counted at first. We are not sure that every council reads the guidance so.',
  },
  {
    id: 'countTemporaryMoves',
    label: 'Count temporary placements',
    why: 'A stay in hospital, a holiday or a few days of respite (T0 to T4) is passed over at first, and the placement before goes on when the child returns to it. We are not sure that every council reads the guidance so.',
  },
] as const;

type Asked = Partial<
  Pick<CountingSettings, 'area' | 'countSameCarerMoves' | 'countTemporaryMoves'>
>;

/** Whose records these are and by which rules they are counted. A change counts again at once. */
export function CountingForm() {
  const areas = useSession((state) => state.areas);
  const shown = useSession((state) => state.cube?.areaCode ?? '');
  const counting = useSession((state) => state.settings.records);
  const busy = useSession((state) => state.busy !== null);
  /** What was asked for and is being counted: it holds when that has been done. */
  const [asked, setAsked] = useState<Asked>({});
  async function ask(change: Asked) {
    setAsked(change);
    await changeCounting(change);
    setAsked({});
  }
  const councils = useMemo(
    () =>
      areas
        .filter(({ level, validTo }) => level === 'authority' && validTo === null)
        .map(({ code, name }) => ({ id: code, label: name, detail: '' })),
    [areas],
  );
  return (
    <div className="records-counting">
      <h3>How they are counted</h3>
      <SearchOne
        label="Whose records these are"
        items={councils}
        chosen={asked.area ?? counting.area ?? shown}
        onChoose={(area) => void ask({ area })}
      />
      <p className="records-small">
        No file of the return says which council it is from. A home is outside the area when it is
        not in this council’s.
      </p>
      {RULES.map(({ id, label, why }) => (
        <div key={id} className="records-rule">
          <label className="records-check">
            <input
              type="checkbox"
              checked={asked[id] ?? counting[id]}
              disabled={busy}
              aria-describedby={`records-${id}`}
              onChange={({ target }) => void ask({ [id]: target.checked })}
            />
            <span>{label}</span>
          </label>
          <p id={`records-${id}`} className="records-small">
            {why}
          </p>
        </div>
      ))}
    </div>
  );
}
