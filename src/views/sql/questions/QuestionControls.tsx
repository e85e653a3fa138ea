import '../../../ui/field.css';
import './questions.css';
import { useId } from 'react';
import {
  parameterLabel,
  parameterTrouble,
  parameterWanted,
  presetShown,
  unknownChoice,
} from '../../../models/console/parameter-words.ts';
import type { QuestionParameter } from '../../../models/console/question.ts';
import { PickOne } from '../../../ui/PickOne.tsx';
import { SearchOne } from '../../../ui/SearchOne.tsx';
import { type Choices, choiceLabel, useChoices } from './use-choices.ts';
import { useOnScreen } from './use-on-screen.ts';

export interface QuestionControlsProps {
  readonly parameters: readonly QuestionParameter[];
  /** What was chosen or typed, by the names of the parameters; one that is missing has its preset. */
  readonly values: Readonly<Record<string, string>>;
  /** Called with all values when one of them changes. */
  readonly onChange: (values: Readonly<Record<string, string>>) => void;
  /** Enter was pressed in a field: what was typed is to be run with. */
  readonly onEnter: () => void;
}

/** What a query asks for before it runs: a control for each `$name` in it. */
export function QuestionControls({ parameters, values, onChange, onEnter }: QuestionControlsProps) {
  if (parameters.length === 0) return null;
  return (
    <fieldset className="question-controls">
      <legend className="visually-hidden">What the query asks for</legend>
      {parameters.map((parameter) => {
        const { name, preset } = parameter;
        const value = values[name] ?? presetShown(parameter);
        const change = (next: string) => onChange({ ...values, [name]: next });
        return 'label' in parameter ? (
          <Typed
            key={name}
            parameter={parameter}
            value={value}
            onChange={change}
            onEnter={onEnter}
          />
        ) : (
          <Picked
            key={name}
            label={parameterLabel(parameter)}
            kind={parameter.kind}
            follows={preset === ''}
            value={value}
            onChange={change}
          />
        );
      })}
    </fieldset>
  );
}

interface TypedProps {
  readonly parameter: QuestionParameter;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onEnter: () => void;
}

function Typed({ parameter, value, onChange, onEnter }: TypedProps) {
  const id = useId();
  const trouble = parameterTrouble(parameter, value);
  const said = value.trim() === '' ? parameterWanted(parameter) : trouble;
  return (
    <div className="field question-typed">
      <label className="field-label" htmlFor={id}>
        {parameterLabel(parameter)}
      </label>
      <input
        id={id}
        className="field-input"
        type="text"
        inputMode={parameter.kind === 'number' ? 'decimal' : 'text'}
        autoComplete="off"
        spellCheck={false}
        value={value}
        aria-invalid={trouble !== ''}
        aria-describedby={said === '' ? undefined : `${id}-said`}
        data-parameter={parameter.name}
        onChange={({ target }) => onChange(target.value)}
        onKeyDown={({ key, nativeEvent }) => {
          if (key === 'Enter' && !nativeEvent.isComposing) onEnter();
        }}
      />
      {said === '' ? null : (
        <span className={trouble === '' ? 'muted small' : 'field-error small'} id={`${id}-said`}>
          {said}
        </span>
      )}
    </div>
  );
}

/** The choice that follows the screen. */
const SCREEN = 'screen';

interface PickedProps {
  readonly label: string;
  readonly kind: keyof Choices;
  /** Where nothing is chosen here, what is chosen on the screen holds. */
  readonly follows: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Picked({ label, kind, follows, value, onChange }: PickedProps) {
  const known = useChoices()[kind];
  const onScreen = useOnScreen()[kind];
  const followed = { id: SCREEN, label: choiceLabel(known, onScreen), detail: 'as on the screen' };
  const strange = value !== '' && !known.some(({ id }) => id === value);
  const items = [
    ...(follows ? [followed] : []),
    ...(strange ? [{ id: value, label: choiceLabel(known, value), detail: '' }] : []),
    ...known,
  ];
  const Pick = kind === 'quarter' ? PickOne : SearchOne;
  return (
    <div>
      <Pick
        label={label}
        items={items}
        chosen={value === '' ? SCREEN : value}
        onChoose={(id) => onChange(id === SCREEN ? '' : id)}
      />
      {strange && known.length > 0 ? (
        <p className="field-error small">{unknownChoice(kind, choiceLabel(known, value))}</p>
      ) : null}
    </div>
  );
}
