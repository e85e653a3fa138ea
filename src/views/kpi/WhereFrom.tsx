import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { RatingSettings } from '../../figures/cube.ts';
import type { KpiDefinition } from '../../kpis/definition.ts';
import type { Cube, Figure } from '../../models/cube.ts';
import { whereFrom } from '../../models/provenance.ts';
import { EXAMPLE_ID } from '../../session/example.ts';
import { formatAddress } from '../../store/address.ts';
import { RECORDS_ID } from '../../store/records.ts';
import { useAddress } from '../../store/use-selection.ts';
import { ScrollRegion } from '../../ui/ScrollRegion.tsx';
import { useSession } from '../use-session.ts';
import { useWording } from '../use-wording.ts';
import { BehindFigure } from './BehindFigure.tsx';

interface WhereFromProps {
  readonly cube: Cube;
  readonly kpi: KpiDefinition;
  readonly figure: Figure | null;
}

/** Where the figure came from, and the SQL that made it and its comparisons. */
export function WhereFrom({ cube, kpi, figure }: WhereFromProps) {
  const loads = useSession((state) => state.loads);
  const { say } = useWording();
  const settings = useSession((state) => state.settings);
  const { selection } = useAddress();
  const officer = settings.view === 'officer';
  if (figure === null) return null;
  // Those of the example are made up, and brought when they are wanted.
  const hasChildren =
    figure.source === RECORDS_ID || (figure.source === EXAMPLE_ID && kpi.records !== undefined);
  const file = loads.find((load) => load.id === figure.source);
  return (
    <section className="kpi-section" aria-labelledby="from-title">
      <div className="kpi-section-head">
        <h2 id="from-title">Where this figure came from</h2>
      </div>
      <p>
        {file === undefined
          ? say(whereFrom(figure, loads, settings.ownKpis))
          : whereFrom(figure, loads)}
      </p>
      {file === undefined ? null : (
        <p className="muted small kpi-hash">SHA-256 of the file: {file.sha256}</p>
      )}
      {officer && hasChildren ? (
        <p className="kpi-words">
          <a href={formatAddress(`/kpi/${kpi.id}/working`, selection)}>
            See the children behind this figure
          </a>
        </p>
      ) : null}
      <BehindFigure cube={cube} kpi={kpi} figure={figure} />
      <SqlOfFigure
        key={`${cube.areaCode} ${figure.kpi} ${figure.period}`}
        kpi={kpi}
        period={figure.period}
        areaCode={cube.areaCode}
        settings={settings}
      />
    </section>
  );
}

interface SqlOfFigureProps {
  readonly kpi: KpiDefinition;
  readonly period: string;
  readonly areaCode: string;
  readonly settings: RatingSettings;
}

/** The statement behind a figure, read from `queries/` when it is asked for. */
async function statementOf({ kpi, period, areaCode, settings }: SqlOfFigureProps): Promise<string> {
  const { figureSql } = await import('../../figures/cube.ts');
  return figureSql(kpi.id, period, areaCode, settings);
}

function SqlOfFigure({ kpi, period, areaCode, settings }: SqlOfFigureProps) {
  const [open, setOpen] = useState(false);
  const [sql, setSql] = useState('');
  const area = useSession((state) => state.names.name(areaCode));
  const [, goTo] = useLocation();
  useEffect(() => {
    if (!open) return;
    let wanted = true;
    void statementOf({ kpi, period, areaCode, settings }).then((statement) => {
      if (wanted) setSql(statement);
    });
    return () => {
      wanted = false;
    };
  }, [open, kpi, period, areaCode, settings]);
  const openInConsole = async () => {
    const [statement, { figureQuery }, { openTab }] = await Promise.all([
      statementOf({ kpi, period, areaCode, settings }),
      import('../../models/console/figure-query.ts'),
      import('../../session/console-desk.ts'),
    ]);
    openTab(figureQuery({ kpiTitle: kpi.title, area, period }, statement));
    goTo('/sql');
  };
  return (
    <div className="kpi-sql">
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>See the SQL</summary>
        <p className="small muted">
          This is the statement that gives the figure and everything it is compared with, as
          Quarterlight runs it. The console says what its tables hold.
        </p>
        <ScrollRegion label={`SQL of ${kpi.title}`}>
          <pre>
            <code>{sql}</code>
          </pre>
        </ScrollRegion>
      </details>
      <button type="button" className="link-button" onClick={() => void openInConsole()}>
        Open in the SQL console
      </button>
    </div>
  );
}
