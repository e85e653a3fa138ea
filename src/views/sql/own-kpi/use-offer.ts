import { useEffect, useState } from 'react';
import type { ResultTable } from '../../../console/console.ts';
import { type KpiOffer, kpiOffer, ROWS_FOR_OFFER } from '../../../models/console/kpi-figures.ts';

const FAR: KpiOffer = { kind: 'far' };

/** Whether a result may become a KPI; nothing is offered until its first rows are read. */
export function useOffer(table: ResultTable): KpiOffer {
  const [offer, setOffer] = useState<KpiOffer>(FAR);
  useEffect(() => {
    let current = true;
    const show = (next: KpiOffer) => {
      if (current) setOffer(next);
    };
    setOffer(FAR);
    table.rows(0, Math.min(table.rowCount, ROWS_FOR_OFFER)).then(
      (rows) => show(kpiOffer(table.columns, rows, table.rowCount)),
      () => show(FAR),
    );
    return () => {
      current = false;
    };
  }, [table]);
  return offer;
}
