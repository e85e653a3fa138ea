import { useState } from 'react';
import type { OwnKpi } from '../../kpis/own-kpi.ts';
import { dateLabel } from '../../kpis/periods.ts';
import { openTab } from '../../session/console-desk.ts';
import { removeOwnKpi } from '../../session/own-kpis.ts';
import { formatAddress } from '../../store/address.ts';
import { useAddress } from '../../store/use-selection.ts';

/** Whose a KPI of one's own is, its query, and the way to let it go. */
export function OwnKpiNote({ own }: { readonly own: OwnKpi }) {
  const { selection } = useAddress();
  const [asked, setAsked] = useState(false);
  return (
    <div className="own-kpi-note">
      <p>
        This KPI is your own. A query of the SQL console gave its figures on {dateLabel(own.madeAt)}
        ; when new figures are loaded, run it again and make the KPI anew.
      </p>
      <p className="own-kpi-actions">
        <a
          className="button"
          href={formatAddress('/sql', selection)}
          onClick={() => openTab({ title: own.title, sql: own.sql })}
        >
          Open its query in the SQL console
        </a>
        {asked ? (
          <>
            <span role="status">Its figures go with it.</span>
            <button type="button" className="button" onClick={() => void removeOwnKpi(own.id)}>
              Remove it
            </button>
            <button type="button" className="button" onClick={() => setAsked(false)}>
              Keep it
            </button>
          </>
        ) : (
          <button type="button" className="button" onClick={() => setAsked(true)}>
            Remove this KPI
          </button>
        )}
      </p>
    </div>
  );
}
