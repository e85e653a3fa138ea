import './reports.css';
import type { FileReport } from '../../intake/report.ts';
import { ReportView } from './ReportView.tsx';

interface ReportsProps {
  /** Newest first. */
  readonly reports: readonly FileReport[];
  /** How many of them are of earlier drops. */
  readonly earlier: number;
}

/** What became of the files: those dropped last in full, earlier ones one step away. */
export function Reports({ reports, earlier }: ReportsProps) {
  if (reports.length === 0) return null;
  const last = reports.slice(0, reports.length - earlier);
  const older = reports.slice(reports.length - earlier);
  return (
    <section className="data-section" aria-labelledby="reports-title">
      <h2 id="reports-title" className="data-rule">
        What became of your files
      </h2>
      <ReportList reports={last} total={reports.length} />
      {older.length === 0 ? null : (
        <details className="data-more">
          <summary>Files before these ({older.length})</summary>
          <ReportList reports={older} total={older.length} />
        </details>
      )}
    </section>
  );
}

interface ReportListProps {
  readonly reports: readonly FileReport[];
  /** How many reports there are up to the first of these: their number is their identity. */
  readonly total: number;
}

function ReportList({ reports, total }: ReportListProps) {
  const numbered = reports.map((report, at) => ({ report, number: total - at }));
  return numbered.map(({ report, number }) => <ReportView key={number} report={report} />);
}
