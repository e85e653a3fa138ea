import type { KpiDefinition } from '../../kpis/definition.ts';
import type { Cube, Figure } from '../../models/cube.ts';
import { figureNotes } from '../../models/figure-notes.ts';
import { useCountingRules } from '../use-counting-rules.ts';
import { useSession } from '../use-session.ts';
import { useWording } from '../use-wording.ts';

interface FigureNotesProps {
  readonly cube: Cube;
  readonly kpi: KpiDefinition;
  readonly figure: Figure | null;
  readonly quarter: string;
}

/** What must be known of the figure beside its value: a short history, what stands between numbers. */
export function FigureNotes({ cube, kpi, figure, quarter }: FigureNotesProps) {
  const wording = useWording();
  const withheldUpTo = useSession(({ settings }) =>
    settings.view === 'officer' ? 0 : settings.threshold,
  );
  const rules = useCountingRules(figure);
  return figureNotes(cube, kpi, figure, { quarter, withheldUpTo, rules }, wording).map(
    ({ id, heading, texts }) => (
      <div key={id} className="kpi-figure-note" data-note={id}>
        {heading === '' ? null : <h2>{heading}</h2>}
        {texts.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
    ),
  );
}
