import { useCallback } from 'react';
import { useLocation } from 'wouter';
import type { KpiDefinition } from '../../kpis/definition.ts';
import type { Cube, Figure, Part } from '../../models/cube.ts';
import { formatNOfN, valueText } from '../../models/format.ts';
import { figurePeriod } from '../../models/period-words.ts';
import { whereFrom } from '../../models/provenance.ts';
import { partGroups, sumInWords } from '../../models/records/working-words.ts';
import { figureText, nOfNText } from '../../models/scorecard.ts';
import { shortHistorySentence } from '../../models/short-history.ts';
import type { WorkingFigure, WorkingPart } from '../../records/working-asked.ts';
import { askWorking } from '../../session/working.ts';
import { useSession } from '../use-session.ts';
import { useWording } from '../use-wording.ts';
import { useAsked } from './use-asked.ts';

interface FigureSectionProps {
  readonly cube: Cube;
  readonly kpi: KpiDefinition;
  readonly figure: Figure | null;
  readonly part: WorkingPart;
  /** The figure whose children can be added up; null where none can. */
  readonly asked: WorkingFigure | null;
}

/** The figure with its n of N, or one of its parts, and what its children add up to. */
export function FigureSection({ cube, kpi, figure, part, asked }: FigureSectionProps) {
  const wording = useWording();
  const { say, sayName } = wording;
  const loads = useSession((state) => state.loads);
  const shortHistory = figure === null ? '' : shortHistorySentence(cube, kpi, figure, wording);
  const whole = part.breakdown === '';
  // The name of a file is said as it is.
  const isOfFile = loads.some(({ id }) => id === figure?.source);
  const chosen = whole ? null : findPart(cube, kpi, figure, part);
  return (
    <section className="working-section working-first" aria-labelledby="working-figure">
      <h2 id="working-figure">The figure</h2>
      {figure === null ? (
        <p>There is no figure for this quarter.</p>
      ) : (
        <>
          <p className="working-value">
            {whole
              ? say(figureText(kpi, figure))
              : say(valueText(chosen?.value ?? null, chosen?.flag ?? 'missing', kpi.unit))}
          </p>
          <p>
            {whole
              ? say(nOfNText(kpi, figure))
              : formatNOfN(chosen?.numerator ?? null, chosen?.denominator ?? null)}
          </p>
          <p className="muted">
            {figurePeriod(figure)}
            {whole ? '' : `. ${say(part.breakdown)}: ${sayName(part.category)}`}
          </p>
          {shortHistory === '' ? null : (
            <p className="working-note">{shortHistory} The figure may be too low or too high.</p>
          )}
          <p>{isOfFile ? whereFrom(figure, loads) : say(whereFrom(figure, loads))}</p>
          <PartChoice cube={cube} kpi={kpi} figure={figure} part={part} />
        </>
      )}
      {asked === null ? null : (
        <Sum kpi={kpi} figure={whole ? figure : chosen} asked={asked} part={part} />
      )}
    </section>
  );
}

function findPart(
  cube: Cube,
  kpi: KpiDefinition,
  figure: Figure | null,
  part: WorkingPart,
): Part | null {
  return (
    cube
      .parts(kpi.id)
      .find(
        (one) =>
          one.period === figure?.period &&
          one.breakdown === part.breakdown &&
          one.category === part.category,
      ) ?? null
  );
}

interface PartChoiceProps {
  readonly cube: Cube;
  readonly kpi: KpiDefinition;
  readonly figure: Figure;
  readonly part: WorkingPart;
}

/** Choosing a part goes to its own address: a link leads to the same part. */
function PartChoice({ cube, kpi, figure, part }: PartChoiceProps) {
  const [, goTo] = useLocation();
  const { say, sayName } = useWording();
  const groups = partGroups(cube.parts(kpi.id), figure.period);
  if (groups.length === 0) return null;
  const pathOf = (one: WorkingPart) =>
    one.breakdown === ''
      ? ''
      : `/${encodeURIComponent(one.breakdown)}/${encodeURIComponent(one.category)}`;
  return (
    <label className="field working-part">
      <span className="field-label">Part of the figure</span>
      <select
        className="field-input"
        value={pathOf(part)}
        onChange={(event) => goTo(`/kpi/${kpi.id}/working${event.target.value}`)}
      >
        <option value="">All of it</option>
        {groups.map(({ breakdown, categories }) => (
          <optgroup key={breakdown} label={say(breakdown)}>
            {categories.map((category) => (
              <option key={category} value={pathOf({ breakdown, category })}>
                {sayName(category)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

interface SumProps {
  readonly kpi: KpiDefinition;
  readonly figure: Figure | Part | null;
  readonly asked: WorkingFigure;
  readonly part: WorkingPart;
}

function Sum({ kpi, figure, asked: { kpi: id, period }, part }: SumProps) {
  const { breakdown, category } = part;
  const ask = useCallback(
    () => askWorking((working) => working.totals({ kpi: id, period }, { breakdown, category })),
    [id, period, breakdown, category],
  );
  const { answer } = useAsked(ask);
  if (answer === null) return null;
  const { text, agrees } = sumInWords(kpi, figure, answer, breakdown);
  return <p className={agrees ? 'working-sum' : 'working-sum working-note'}>{text}</p>;
}
