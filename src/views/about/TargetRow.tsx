import type { Target } from '../../figures/tables.ts';
import type { KpiDefinition } from '../../kpis/definition.ts';
import type { Figure } from '../../models/cube.ts';
import { figureText } from '../../models/scorecard.ts';
import { toleranceInWords } from '../../models/tolerance-words.ts';
import { useWording } from '../use-wording.ts';

interface TargetRowProps {
  readonly id: string;
  readonly kpi: KpiDefinition;
  readonly figure: Figure | null;
  readonly target: Target | null;
  readonly text: string;
  /** What is wrong with the text; empty when nothing is. */
  readonly error: string;
  readonly onType: (text: string) => void;
}

/** One KPI with its figure of the quarter and the field for its target. */
export function TargetRow({ id, kpi, figure, target, text, error, onType }: TargetRowProps) {
  const { say } = useWording();
  const unit = kpi.unit === 'percent' ? '%' : '';
  const own = ownTolerance(target);
  const better = `${kpi.better === 'lower' ? 'Lower' : 'Higher'} is better`;
  return (
    <tr>
      <th scope="row">
        <label htmlFor={id}>
          <span className="visually-hidden">{say('Target for ')}</span>
          {kpi.title}
        </label>
        <span className="target-small" id={`${id}-hint`}>
          {better}
          {own === '' ? '' : say(`. Tolerance of its own: ${own}`)}
        </span>
      </th>
      <td>{figure === null ? 'No figure' : say(figureText(kpi, figure))}</td>
      <td>
        <span className="target-entry">
          <input
            id={id}
            className="field-input"
            type="text"
            inputMode="decimal"
            autoComplete="off"
            value={text}
            aria-invalid={error !== ''}
            aria-describedby={error === '' ? `${id}-hint` : `${id}-hint ${id}-error`}
            onChange={(event) => onType(event.target.value)}
          />
          <span aria-hidden="true">{unit}</span>
        </span>
        {error === '' ? null : (
          <span className="field-error" id={`${id}-error`}>
            {say(error)}
          </span>
        )}
      </td>
    </tr>
  );
}

function ownTolerance(target: Target | null): string {
  if (target === null || target.tolerance === null || target.toleranceMode === null) return '';
  return toleranceInWords({ tolerance: target.tolerance, toleranceMode: target.toleranceMode });
}
