import { memo, useId } from 'react';
import { type FileReport, reportCsv } from '../../intake/report.ts';
import { periodLabel } from '../../kpis/periods.ts';
import { latestQuarter, periodsInWords, sizeInWords } from '../../models/file-words.ts';
import { formatCount, listInWords } from '../../models/format.ts';
import { findingGroups, refusalOf, replacementSentences } from '../../models/report-words.ts';
import { formatAddress } from '../../store/address.ts';
import { useAddress } from '../../store/use-selection.ts';
import { downloadText } from '../../ui/download.ts';
import { useSession } from '../use-session.ts';
import { FindingGroupView } from './FindingGroupView.tsx';
import { StatusBadge } from './StatusBadge.tsx';

/** Councils of one file that get a link of their own. */
const MOST_LINKS = 3;

/** What became of one file, and why. Every text from the file is text here, never markup. */
export const ReportView = memo(function ReportView({ report }: { readonly report: FileReport }) {
  const id = useId();
  const names = useSession((state) => state.names);
  const officer = useSession((state) => state.settings.view === 'officer');
  const groups = findingGroups(report);
  const refusal = refusalOf(report);
  const rowsForOfficers =
    !officer && report.findings.some(({ row, rows }) => row !== null || rows !== undefined);
  return (
    <article className="report" aria-labelledby={id}>
      <header className="report-head">
        <h3 id={id}>{report.file}</h3>
        <StatusBadge status={report.status} />
        <span className="muted">{sizeInWords(report.size)}</span>
      </header>
      <p className="report-summary">{report.summary}</p>
      {refusal === null ? null : (
        <p>
          <strong>What would mend it:</strong> {refusal.mend}
        </p>
      )}
      {report.illustrative ? (
        <p>
          <span className="mark">Illustrative example</span> Rows of this file say that they are
          made up.
        </p>
      ) : null}
      {report.status === 'refused' ? null : <Holdings report={report} />}
      {replacementSentences(report.replaced, names).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {rowsForOfficers ? (
        <p className="muted">
          To see the rows and cells, choose Officer view at the top of this page. They are not in
          the public view, because they quote the file.
        </p>
      ) : null}
      {groups.map((group) => (
        <FindingGroupView key={group.key} group={group} />
      ))}
      <p className="report-actions">
        <OverviewLinks report={report} />
        {officer ? (
          <button
            type="button"
            className="link-button"
            onClick={() => downloadText(`report on ${report.file}.csv`, reportCsv([report]))}
          >
            Download this report (CSV)<span className="visually-hidden"> on {report.file}</span>
          </button>
        ) : null}
      </p>
    </article>
  );
});

function Holdings({ report }: { readonly report: FileReport }) {
  const names = useSession((state) => state.names);
  return (
    <dl className="report-holds">
      <div>
        <dt>{report.areas.length === 1 ? 'Council' : 'Councils'}</dt>
        <dd>{listInWords(report.areas.map((code) => names.name(code)))}</dd>
      </div>
      <div>
        <dt>Quarters</dt>
        <dd>{periodsInWords(report.periods)}</dd>
      </div>
      <div>
        <dt>Indicators</dt>
        <dd>{formatCount(report.kpis.length)}</dd>
      </div>
      <div>
        <dt>Rows</dt>
        <dd>
          {formatCount(report.rowsRead)} read, {formatCount(report.rowsAccepted)} taken in
          {report.rowsLeftOut === 0 ? '' : `, ${formatCount(report.rowsLeftOut)} left out`}
        </dd>
      </div>
    </dl>
  );
}

function OverviewLinks({ report }: { readonly report: FileReport }) {
  const names = useSession((state) => state.names);
  const { selection } = useAddress();
  const quarter = latestQuarter(report.periods);
  if (quarter === null) return null;
  return report.areas.slice(0, MOST_LINKS).map((area) => (
    <a key={area} href={formatAddress('/', { ...selection, area, quarter })}>
      See {names.name(area)}, {periodLabel(quarter)}
    </a>
  ));
}
