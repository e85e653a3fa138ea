import { useId } from 'react';
import {
  PARAMETER_KINDS,
  parameterTrouble,
  wordsOfName,
} from '../../../models/console/parameter-words.ts';
import type { QuestionParameter } from '../../../models/console/question.ts';
import { choiceLabel, useChoices } from './use-choices.ts';
import { useOnScreen } from './use-on-screen.ts';

interface SaveParameterProps {
  readonly parameter: QuestionParameter;
  /** What stands in its control now. */
  readonly value: string;
  readonly onChange: (parameter: QuestionParameter) => void;
}

/** What a `$name` of a question is: its kind, its label, and what stands in its control at first. */
export function SaveParameter({ parameter, value, onChange }: SaveParameterProps) {
  const id = useId();
  const { name, kind } = parameter;
  return (
    <div className="save-parameter">
      <code>${name}</code>
      <div className="field">
        <label className="field-label small" htmlFor={`${id}-kind`}>
          Kind<span className="visually-hidden"> of ${name}</span>
        </label>
        <select
          id={`${id}-kind`}
          className="field-input"
          value={kind}
          onChange={({ target }) => {
            const chosen = PARAMETER_KINDS.find((one) => one.kind === target.value);
            if (chosen !== undefined) onChange(ofKind(chosen.kind, name, value));
          }}
        >
          {PARAMETER_KINDS.map((one) => (
            <option key={one.kind} value={one.kind}>
              {one.label}
            </option>
          ))}
        </select>
      </div>
      {'label' in parameter ? (
        <>
          <div className="field">
            <label className="field-label small" htmlFor={`${id}-label`}>
              Label<span className="visually-hidden"> of ${name}</span>
            </label>
            <input
              id={`${id}-label`}
              className="field-input"
              autoComplete="off"
              maxLength={80}
              value={parameter.label}
              onChange={({ target }) => onChange({ ...parameter, label: target.value })}
            />
          </div>
          <div className="field">
            <label className="field-label small" htmlFor={`${id}-preset`}>
              At first<span className="visually-hidden">, of ${name}</span>
            </label>
            <input
              id={`${id}-preset`}
              className="field-input"
              autoComplete="off"
              value={parameter.preset}
              onChange={({ target }) => onChange({ ...parameter, preset: target.value })}
            />
          </div>
        </>
      ) : (
        <PresetChoice
          parameter={parameter}
          kind={parameter.kind}
          value={value}
          onChange={(preset) => onChange({ ...parameter, preset })}
        />
      )}
    </div>
  );
}

/** A parameter of another kind, with of its value what fits it. */
function ofKind(kind: QuestionParameter['kind'], name: string, value: string): QuestionParameter {
  if (kind === 'area' || kind === 'quarter' || kind === 'kpi') return { kind, name, preset: '' };
  const typed: QuestionParameter = { kind, name, label: wordsOfName(name), preset: value };
  return kind === 'text' || parameterTrouble(typed, value) !== ''
    ? { ...typed, preset: '' }
    : typed;
}

interface PresetChoiceProps {
  readonly parameter: QuestionParameter;
  readonly kind: 'area' | 'quarter' | 'kpi';
  readonly value: string;
  readonly onChange: (preset: string) => void;
}

/** Whether it begins with what is on the screen, or always with the same. */
function PresetChoice({ parameter, kind, value, onChange }: PresetChoiceProps) {
  const id = useId();
  const known = useChoices()[kind];
  const onScreen = useOnScreen()[kind];
  const presets = [...new Set([parameter.preset, value, onScreen])].filter(
    (one) => one !== '' && (one === parameter.preset || known.some((item) => item.id === one)),
  );
  return (
    <div className="field save-preset">
      <label className="field-label small" htmlFor={id}>
        At first<span className="visually-hidden">, of ${parameter.name}</span>
      </label>
      <select
        id={id}
        className="field-input"
        value={parameter.preset}
        onChange={({ target }) => onChange(target.value)}
      >
        <option value="">
          {kind === 'kpi' ? 'The first KPI' : 'What is chosen on the screen'}
        </option>
        {presets.map((one) => (
          <option key={one} value={one}>
            {choiceLabel(known, one)}
          </option>
        ))}
      </select>
    </div>
  );
}
