import type { KpiDefinition } from '../../kpis/definition.ts';
import type { Cube, Figure } from '../../models/cube.ts';
import { figureNotes } from '../../models/figure-notes.ts';
import { RECORDS_ID } from '../../store/records.ts';
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
  const counting = useSession((state) => state.settings.records);
  const withheldUpTo = useSession(({ settings }) =>
    settings.view === 'officer' ? 0 : settings.threshold,
  );
  const inForce = useSession((state) => state.records?.counted?.area === cube.areaCode);
  const rules = figure?.source === RECORDS_ID ? { ...counting, inForce } : null;
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
