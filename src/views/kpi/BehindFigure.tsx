import { useEffect, useState } from 'react';
import { findKpi } from '../../kpis/catalogue.ts';
import type { KpiDefinition } from '../../kpis/definition.ts';
import { dateLabel, periodLabel } from '../../kpis/periods.ts';
import type { Cube, Figure } from '../../models/cube.ts';
import type { FigureTrace, TracedRow } from '../../models/figure-trace.ts';
import { formatNOfN, valueText } from '../../models/format.ts';
import { settingsOfCounting } from '../../models/records/working-words.ts';
import { takenFileName } from '../../packs/chart-csv.ts';
import { useAddress } from '../../store/use-selection.ts';
import { downloadText } from '../../ui/download.ts';
import { ScrollRegion } from '../../ui/ScrollRegion.tsx';
import { useCountingRules } from '../use-counting-rules.ts';
import { useSession } from '../use-session.ts';
import { useWording } from '../use-wording.ts';

interface BehindFigureProps {
  readonly cube: Cube;
  readonly kpi: KpiDefinition;
  readonly figure: Figure;
}

/** Rows, files, releases, definition and settings behind a figure, to read and as a JSON file. */
export function BehindFigure({ cube, kpi, figure }: BehindFigureProps) {
  const [open, setOpen] = useState(false);
  const trace = useTrace({ cube, kpi, figure }, open);
  return (
    <details className="kpi-sql" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>See the rows, files and settings behind this figure</summary>
      {trace === null ? null : <Trace trace={trace} figure={figure} kpi={kpi} />}
    </details>
  );
}

/** The trace of a figure, made when it is wanted; null until it is there. */
function useTrace({ cube, kpi, figure }: BehindFigureProps, wanted: boolean): FigureTrace | null {
  const [trace, setTrace] = useState<FigureTrace | null>(null);
  const { compare, model, method } = useAddress().selection;
  const loads = useSession((state) => state.loads);
  const names = useSession((state) => state.names);
  const settings = useSession((state) => state.settings);
  const counting = useCountingRules(figure);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    void Promise.all([
      import('../../models/figure-trace.ts'),
      import('../../figures/cube.ts'),
    ]).then(async ([{ traceFigure }, { figureSql }]) => {
      const { tolerance, toleranceMode, threshold, view, ownKpis } = settings;
      const own = ownKpis.find(({ id }) => id === figure.source);
      const made = await traceFigure({
        cube,
        kpi: findKpi(kpi.id) ?? kpi,
        figure,
        choice: { compare, model, method },
        names,
        files: loads,
        view,
        settings: { tolerance, toleranceMode, threshold, counting },
        query: own === undefined ? null : { sql: own.sql, madeAt: own.madeAt },
        sql: figureSql(kpi.id, figure.period, cube.areaCode, settings),
        release: __RELEASE__,
        madeAt: new Date().toISOString(),
      });
      if (current) setTrace(made);
    });
    return () => {
      current = false;
    };
  }, [wanted, cube, kpi, figure, compare, model, method, loads, names, settings, counting]);
  return trace;
}

interface TraceProps {
  readonly trace: FigureTrace;
  readonly figure: Figure;
  readonly kpi: KpiDefinition;
}

function Trace({ trace, figure, kpi }: TraceProps) {
  const { say } = useWording();
  const { settings } = trace;
  const counting = settings.counting === null ? [] : settingsOfCounting(kpi.id, settings.counting);
  const mode = settings.toleranceMode === 'points' ? 'percentage points' : '%';
  const file = takenFileName(
    [trace.area, trace.kpi.id, 'where it came from', trace.period],
    figure.source === 'example',
    'json',
  );
  return (
    <div className="kpi-trace">
      <p className="download">
        <button
          type="button"
          className="button"
          onClick={() =>
            downloadText(file, `${JSON.stringify(trace, null, 2)}\n`, 'application/json')
          }
        >
          Download as JSON
        </button>
      </p>
      <h3>Rows</h3>
      <ScrollRegion label={say(`Rows behind ${kpi.title}`)}>
        <TraceRows trace={trace} kpi={kpi} />
      </ScrollRegion>
      <h3>Files and releases</h3>
      {figure.source === 'example' ? (
        <p>The illustrative example that comes with Quarterlight.</p>
      ) : null}
      <ul className="kpi-trace-list">
        {trace.files.map((one) => (
          <li key={one.id}>
            {one.file}: {one.size.toLocaleString('en-GB')} bytes, {one.figures}{' '}
            {one.figures === 1 ? 'figure' : 'figures'}, loaded on {dateLabel(one.loadedAt)}.{' '}
            <span className="kpi-hash">SHA-256: {one.sha256}</span>
          </li>
        ))}
        {trace.releases.map((one) => (
          <li key={one.id}>
            {one.publisher}, {one.release}. {one.licence}.
          </li>
        ))}
      </ul>
      <h3>Definition and settings</h3>
      <p>
        {kpi.definition} {kpi.counted}
      </p>
      <dl className="kpi-trace-facts">
        {counting.length === 0 ? null : (
          <div>
            <dt>How it was counted</dt>
            <dd>{counting.join(' ')}</dd>
          </div>
        )}
        <div>
          <dt>Version of the definition</dt>
          <dd>{trace.kpi.version}</dd>
        </div>
        <div>
          <dt>Version of Quarterlight</dt>
          <dd className="kpi-hash">{trace.release}</dd>
        </div>
        <div>
          <dt>View</dt>
          <dd>
            {trace.view === 'public'
              ? `Public: counts from 1 to ${settings.threshold} and what would give them away are withheld`
              : 'Officer: everything is shown'}
          </dd>
        </div>
        <div>
          <dt>About the same</dt>
          <dd>
            Up to {settings.tolerance}
            {mode === '%' ? '%' : ` ${mode}`} either way
          </dd>
        </div>
        <div>
          <dt>Neighbours</dt>
          <dd>
            {settings.neighbourMethod === 'median' ? 'The median' : 'The mean'}, by the list of{' '}
            {settings.neighbourModel}
          </dd>
        </div>
      </dl>
    </div>
  );
}

function TraceRows({ trace, kpi }: Pick<TraceProps, 'trace' | 'kpi'>) {
  const { say, sayName } = useWording();
  return (
    <table className="plain">
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">Area</th>
          <th scope="col">Period</th>
          <th scope="col" className="number">
            Value
          </th>
          <th scope="col" className="number">
            Number
          </th>
        </tr>
      </thead>
      <tbody>
        {trace.rows.map((row) => (
          <tr key={`${row.as} ${row.areaCode} ${row.breakdown} ${row.category}`}>
            <th scope="row">{row.breakdown === '' ? say(headOf(row)) : sayName(row.category)}</th>
            <td>{row.area}</td>
            <td>{row.period === '' ? '' : periodLabel(row.period)}</td>
            <td className="number">
              {valueText(row.value, row.flag, kpi.unit, row.published ? 'rounded' : 'exact')}
            </td>
            <td className="number">{formatNOfN(row.numerator, row.denominator)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function headOf({ as }: TracedRow): string {
  return `${as.charAt(0).toUpperCase()}${as.slice(1)}`;
}
