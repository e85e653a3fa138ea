import { useId, useState } from 'react';
import type { KpiDefinition } from '../../kpis/definition.ts';
import { periodLabel } from '../../kpis/periods.ts';
import type { Cube } from '../../models/cube.ts';
import { ratingsOf, type Turn, turns } from '../../models/rating-turns.ts';
import {
  editTargets,
  firstDay,
  readTarget,
  type TargetEdit,
  targetInForce,
} from '../../models/target-edits.ts';
import { sessionStore } from '../../session/session-state.ts';
import { changeCubeSettings } from '../../session/settings.ts';
import { useAddress } from '../../store/use-selection.ts';
import { Said } from '../Said.tsx';
import { useSession } from '../use-session.ts';
import { useWording } from '../use-wording.ts';
import { TargetRow } from './TargetRow.tsx';
import { TurnList } from './TurnList.tsx';

interface TargetsFormProps {
  readonly cube: Cube;
  readonly quarter: string;
}

/** What was saved, and the ratings that it turned. */
interface Saved {
  readonly changed: number;
  readonly turns: readonly Turn[];
}

/** What the area aims for: a field for every KPI that is rated. An empty field is no target. */
export function TargetsForm({ cube, quarter }: TargetsFormProps) {
  const id = useId();
  const { selection } = useAddress();
  const names = useSession((state) => state.names);
  const wording = useWording();
  const targets = useSession((state) => state.targets);
  const own = useSession((state) => state.settings.targets);
  /** The example's targets are shown: made up, and of its own council alone. */
  const example = own.length === 0 && targets.some((one) => one.areaCode === cube.areaCode);
  const [drafts, setDrafts] = useState<Readonly<Record<string, string>>>({});
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [from, setFrom] = useState('');
  const [saved, setSaved] = useState<Saved | null>(null);

  const kpis = wording.kpis.filter(
    (kpi) => kpi.better !== 'neutral' && (kpi.optional !== true || cube.figures(kpi.id).length > 0),
  );
  const now = (kpi: KpiDefinition) => targetInForce(targets, cube, kpi.id, quarter);
  const textOf = (kpi: KpiDefinition) => drafts[kpi.id] ?? String(now(kpi)?.target ?? '');

  async function save() {
    const wrong: Record<string, string> = {};
    const edits: TargetEdit[] = [];
    for (const kpi of kpis) {
      const read = readTarget(kpi, textOf(kpi));
      if (read.kind === 'error') wrong[kpi.id] = read.message;
      else {
        const target = read.kind === 'empty' ? null : read.value;
        if (target !== (now(kpi)?.target ?? null)) edits.push({ kpi: kpi.id, target });
      }
    }
    setErrors(wrong);
    const first = kpis.find((kpi) => wrong[kpi.id] !== undefined);
    if (first !== undefined) {
      setSaved(null);
      document.getElementById(`${id}-${first.id}`)?.focus();
      return;
    }
    const day = firstDay(from === '' ? (cube.quarters[0] ?? quarter) : from);
    if (day === null || edits.length === 0) {
      setSaved({ changed: 0, turns: [] });
      return;
    }
    const before = ratingsOf(cube, quarter, selection, ['target']);
    await changeCubeSettings((now) => {
      const kept = now.targets.length === 0 && example ? targets : now.targets;
      return { targets: editTargets(kept, cube.areaCode, edits, day) };
    });
    const after = sessionStore.getState().cube;
    if (after === null || after.areaCode !== cube.areaCode) return;
    setDrafts({});
    setSaved({
      changed: edits.length,
      turns: turns(before, ratingsOf(after, quarter, selection, ['target'])),
    });
  }

  return (
    <form
      className="about-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Said>
        <h3>Targets of {names.name(cube.areaCode)}</h3>
        <p>
          What the council aims for, drawn on every chart. Empty means no target.
          {example
            ? ' Those shown now are the example’s, made up to show how targets work. Saving makes them yours.'
            : ''}
        </p>
      </Said>
      <table className="plain targets">
        <caption className="visually-hidden">
          {wording.say('A target for each figure that is rated')}, in force in{' '}
          {periodLabel(quarter)}
        </caption>
        <thead>
          <tr>
            <th scope="col">Figure</th>
            <th scope="col">{periodLabel(quarter)}</th>
            <th scope="col">{wording.say('Target')}</th>
          </tr>
        </thead>
        <tbody>
          {kpis.map((kpi) => (
            <TargetRow
              key={kpi.id}
              id={`${id}-${kpi.id}`}
              kpi={kpi}
              figure={cube.shown(kpi.id, quarter)}
              target={now(kpi)}
              text={textOf(kpi)}
              error={errors[kpi.id] ?? ''}
              onType={(text) => {
                setDrafts({ ...drafts, [kpi.id]: text });
                setErrors({ ...errors, [kpi.id]: '' });
                setSaved(null);
              }}
            />
          ))}
        </tbody>
      </table>
      <p className="field">
        <label className="field-label" htmlFor={`${id}-from`}>
          {wording.say('A target that you change holds from')}
        </label>
        <select
          id={`${id}-from`}
          className="field-input"
          value={from}
          onChange={(event) => setFrom(event.target.value)}
        >
          <option value="">The first quarter there is</option>
          {cube.quarters.toReversed().map((key) => (
            <option key={key} value={key}>
              {periodLabel(key)}
            </option>
          ))}
        </select>
      </p>
      <button type="submit" className="button main">
        {wording.say('Save the targets')}
      </button>
      <div role="status">
        {saved === null ? null : <SavedWords saved={saved} areaCode={cube.areaCode} />}
      </div>
    </form>
  );
}

interface SavedWordsProps {
  readonly saved: Saved;
  readonly areaCode: string;
}

function SavedWords({ saved: { changed, turns: turned }, areaCode }: SavedWordsProps) {
  if (changed === 0) {
    return (
      <Said>
        <p className="about-calm">Nothing to save: no target was changed.</p>
      </Said>
    );
  }
  return (
    <div className={turned.length === 0 ? 'about-calm' : 'about-warning'}>
      <Said>
        <p>
          <strong>Saved.</strong> {changed} {changed === 1 ? 'target was' : 'targets were'} changed.{' '}
          {turned.length === 0
            ? 'No rating of this quarter has changed.'
            : `${turned.length} ${turned.length === 1 ? 'rating' : 'ratings'} against target changed.`}
        </p>
      </Said>
      <TurnList turns={turned} areaCode={areaCode} />
    </div>
  );
}
