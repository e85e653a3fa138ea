import { useRef, useState } from 'react';
import { FieldError, Input, Label, TextField } from 'react-aria-components';
import { comparatorInSentence, type MainComparator } from '../../models/comparators.ts';
import type { Cube } from '../../models/cube.ts';
import { readNumber } from '../../models/number-entry.ts';
import { countsInWords, countsOf, ratingsOf, type Turn, turns } from '../../models/rating-turns.ts';
import { sessionStore } from '../../session/session-state.ts';
import { changeCubeSettings } from '../../session/settings.ts';
import { useAddress } from '../../store/use-selection.ts';
import { Said } from '../Said.tsx';
import { useSession } from '../use-session.ts';
import { useWording } from '../use-wording.ts';
import { Choices } from './Choices.tsx';
import { TurnList } from './TurnList.tsx';

const MODES = [
  { id: 'percentage', label: 'Per cent of what it is compared with' },
  { id: 'points', label: 'Points' },
] as const;

/** What a change of the tolerance did to the ratings of the quarter. */
interface Outcome {
  readonly areaCode: string;
  readonly compare: MainComparator;
  readonly before: string;
  readonly after: string;
  readonly turns: readonly Turn[];
}

/** By how much a figure may be worse and still be close. Says which ratings a change has turned. */
export function ToleranceForm({ quarter }: { readonly quarter: string }) {
  const { say } = useWording();
  const { selection } = useAddress();
  const settings = useSession((state) => state.settings);
  const [text, setText] = useState(String(settings.tolerance));
  const [mode, setMode] = useState(settings.toleranceMode);
  const [error, setError] = useState('');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const input = useRef<HTMLInputElement>(null);

  async function save() {
    const read = readNumber(text, { min: 0, max: 100, what: 'The tolerance' });
    if (read.kind !== 'number') {
      setError(read.kind === 'empty' ? 'Write a number. 0 means no tolerance.' : read.message);
      input.current?.focus();
      return;
    }
    setError('');
    const before = sessionStore.getState().cube;
    await changeCubeSettings({ tolerance: read.value, toleranceMode: mode });
    const after = sessionStore.getState().cube;
    if (before === null || after === null || before.areaCode !== after.areaCode) return;
    const rated = (cube: Cube) => ratingsOf(cube, quarter, selection);
    setOutcome({
      areaCode: after.areaCode,
      compare: selection.compare,
      before: countsInWords(countsOf(rated(before), selection.compare)),
      after: countsInWords(countsOf(rated(after), selection.compare)),
      turns: turns(rated(before), rated(after)),
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
        <h3>Tolerance</h3>
        <p>
          By how much a figure may be worse and still count as close. It is the same for everything,
          but for a target with a tolerance of its own.
        </p>
      </Said>
      <div className="about-choices">
        <TextField
          className="field"
          value={text}
          onChange={(typed) => {
            setText(typed);
            setError('');
            setOutcome(null);
          }}
          isInvalid={error !== ''}
          validationBehavior="aria"
        >
          <Label className="field-label">{say('Tolerance')}</Label>
          <Input className="field-input" inputMode="decimal" autoComplete="off" ref={input} />
          <FieldError className="field-error">{say(error)}</FieldError>
        </TextField>
        <Choices
          label="Measured in"
          options={MODES}
          chosen={mode}
          onChoose={(id) => {
            setMode(id);
            setOutcome(null);
          }}
        />
      </div>
      <button type="submit" className="button main">
        {say('Save the tolerance')}
      </button>
      <div role="status">{outcome === null ? null : <OutcomeWords outcome={outcome} />}</div>
    </form>
  );
}

function OutcomeWords({ outcome }: { readonly outcome: Outcome }) {
  const names = useSession((state) => state.names);
  const count = outcome.turns.length;
  const against = comparatorInSentence(outcome.compare, outcome.areaCode, names);
  return (
    <div className={count === 0 ? 'about-calm' : 'about-warning'}>
      <Said>
        <p>
          <strong>Saved.</strong>{' '}
          {count === 0
            ? 'No rating of this quarter has changed.'
            : `${count} ${count === 1 ? 'rating of this quarter has' : 'ratings of this quarter have'} changed.`}{' '}
          Against {against}: {outcome.before}
          {outcome.before === outcome.after ? ', as before.' : ` before; ${outcome.after} now.`}
        </p>
      </Said>
      <TurnList turns={outcome.turns} areaCode={outcome.areaCode} against />
    </div>
  );
}
