import './records.css';
import { useEffect, useState } from 'react';
import type { OwnAndCounted as Both } from '../../figures/own-and-counted.ts';
import type { KpiDefinition } from '../../kpis/definition.ts';
import {
  differencesInWords,
  type FigureInWords,
  type OwnAndCountedRow,
  ownAndCountedRows,
} from '../../models/own-and-counted.ts';
import { chooseFigures, readOwnAndCounted } from '../../session/own-and-counted.ts';
import { RECORDS_ID } from '../../store/records.ts';
import { ScrollRegion } from '../../ui/ScrollRegion.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { useSession } from '../use-session.ts';
import { useWording } from '../use-wording.ts';

const WHICH = [
  { id: 'own', label: 'Your own total' },
  { id: 'counted', label: 'Counted from records' },
] as const;

interface OwnAndCountedProps {
  readonly areaCode: string;
  readonly kpi: KpiDefinition;
  /** The quarter on the screen. */
  readonly quarter: string;
}

/** What is there twice, read again whenever the figures change; empty for the public view. */
function useBoth(areaCode: string): readonly Both[] {
  const revision = useSession((state) => state.revision);
  const wanted = useSession(
    ({ phase, settings, loads }) =>
      phase === 'ready' &&
      settings.view === 'officer' &&
      loads.length > 1 &&
      loads.some(({ id }) => id === RECORDS_ID),
  );
  const [held, setHeld] = useState<{ readonly revision: number; readonly both: readonly Both[] }>({
    revision,
    both: [],
  });
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    readOwnAndCounted(areaCode).then(
      (both) => {
        if (current) setHeld({ revision, both });
      },
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [areaCode, wanted, revision]);
  return wanted ? held.both : [];
}

/** The council's own total beside the one counted from records, and which of them is shown. */
export function OwnAndCounted({ areaCode, kpi, quarter }: OwnAndCountedProps) {
  const { say } = useWording();
  const both = useBoth(areaCode);
  const counted = useSession((state) => state.settings.records.figuresFrom.includes(kpi.id));
  const rows = ownAndCountedRows(both, kpi);
  if (rows.length === 0) return null;
  const now = rows.filter(({ key }) => key === quarter);
  const others = rows.filter(({ key }) => key !== quarter);
  const everyKpi = [...new Set(both.map((one) => one.kpi))];
  return (
    <section className="kpi-section" aria-labelledby="own-and-counted-title">
      <div className="kpi-section-head">
        <h2 id="own-and-counted-title">Your own total and the one counted from records</h2>
      </div>
      <p>{differencesInWords(rows)}</p>
      {now.length === 0 ? null : (
        <BothTable label={say(`Both figures of ${kpi.title}`)} rows={now} />
      )}
      {others.length === 0 ? null : (
        <details className="data-more">
          <summary>
            {now.length === 0 ? 'Periods' : 'Other periods'} that have both ({others.length})
          </summary>
          <BothTable label={say(`Both figures of ${kpi.title}, other periods`)} rows={others} />
        </details>
      )}
      <div className="records-choice">
        <p id="own-and-counted-which">Which of the two everyone sees, the panel too:</p>
        <Switch
          label="Which of the two everyone sees"
          options={WHICH}
          chosen={counted ? 'counted' : 'own'}
          onChoose={(which) => void chooseFigures([kpi.id], which)}
        />
        {everyKpi.length < 2 ? null : (
          <button
            type="button"
            className="link-button"
            onClick={() => void chooseFigures(everyKpi, counted ? 'counted' : 'own')}
          >
            Do the same for all {everyKpi.length} KPIs that have both
          </button>
        )}
      </div>
    </section>
  );
}

interface BothTableProps {
  readonly label: string;
  readonly rows: readonly OwnAndCountedRow[];
}

function BothTable({ label, rows }: BothTableProps) {
  return (
    <ScrollRegion label={label}>
      <table className="plain records-both">
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col">Period</th>
            <th scope="col" className="number">
              Your own total
            </th>
            <th scope="col" className="number">
              Counted from records
            </th>
            <th scope="col" className="number">
              Counted against own
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.period}</th>
              <FigureCell figure={row.own} />
              <FigureCell figure={row.counted} />
              <td className="number">{row.difference}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function FigureCell({ figure }: { readonly figure: FigureInWords }) {
  return (
    <td className="number">
      {figure.value}
      {figure.nOfN === '' ? null : <span className="records-small">{figure.nOfN}</span>}
    </td>
  );
}
