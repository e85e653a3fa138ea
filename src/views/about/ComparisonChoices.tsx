import { useMemo } from 'react';
import type { Cube } from '../../models/cube.ts';
import { alternativeInWords, alternatives } from '../../models/rating-turns.ts';
import { select } from '../../store/selection-store.ts';
import { useAddress } from '../../store/use-selection.ts';
import { Said } from '../Said.tsx';
import { useWording } from '../use-wording.ts';
import { Choices } from './Choices.tsx';
import { TurnList } from './TurnList.tsx';

interface ComparisonChoicesProps {
  readonly cube: Cube;
  readonly quarter: string;
}

const MODELS = [
  { id: '2025', label: '2025 model' },
  { id: '2021', label: '2021 model' },
] as const;

const METHODS = [
  { id: 'median', label: 'Median: the one in the middle' },
  { id: 'mean', label: 'Mean: add up and divide' },
] as const;

/** Model and method, which live in the address; and which ratings the other choice would turn. */
export function ComparisonChoices({ cube, quarter }: ComparisonChoicesProps) {
  const { selection } = useAddress();
  const wording = useWording();
  const others = useMemo(
    () => alternatives(cube, quarter, selection, wording),
    [cube, quarter, selection, wording],
  );
  const anyTurns = others.some((one) => one.turns.length > 0);
  return (
    <div className="about-form">
      <h3>{wording.say('How neighbours are compared')}</h3>
      <div className="about-choices">
        <Choices
          label={wording.say('Neighbours are those of the')}
          options={MODELS}
          chosen={selection.model}
          onChoose={(model) => select({ model })}
        />
        <Choices
          label="Their figures are taken together by the"
          options={METHODS.map(({ id, label }) => ({ id, label: wording.say(label) }))}
          chosen={selection.method}
          onChoose={(method) => select({ method })}
        />
      </div>
      <p className="muted">These two are part of the address, so a link shows the same thing.</p>
      <div className={anyTurns ? 'about-warning' : 'about-calm'} role="status">
        {others.map((other) => (
          <div key={other.id}>
            <p>
              {anyTurns && other.turns.length > 0 ? (
                <Said>
                  <strong>A choice that turns ratings. </strong>
                </Said>
              ) : null}
              {wording.say(alternativeInWords(other))}
            </p>
            <TurnList turns={other.turns} areaCode={cube.areaCode} />
          </div>
        ))}
      </div>
    </div>
  );
}
