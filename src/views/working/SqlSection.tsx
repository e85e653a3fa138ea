import { useCallback, useState } from 'react';
import type { KpiDefinition } from '../../kpis/definition.ts';
import { ScrollRegion } from '../../ui/ScrollRegion.tsx';
import { useAsked } from './use-asked.ts';

/** The cohort query of a KPI, as it stands in `queries/kpis/`, to read and to copy. */
export function SqlSection({ kpi: { id, title } }: { readonly kpi: KpiDefinition }) {
  const ask = useCallback(
    async () => (await import('../../records/figures.ts')).cohortSql(id),
    [id],
  );
  const { answer: sql } = useAsked(ask);
  const [said, setSaid] = useState('');
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text).then(
      () => setSaid('Copied.'),
      () => setSaid('This browser does not let Quarterlight copy. Select the text instead.'),
    );
  };
  return (
    <section className="working-section working-sql" aria-labelledby="working-sql">
      <h2 id="working-sql">Its SQL</h2>
      <p>
        This query finds who is counted in every quarter: it has a row for each child whom the
        figure is of (for some figures, for each review or each time), and “met” says who is counted
        in it.
      </p>
      <ScrollRegion label={`SQL of ${title}`}>
        <pre>
          <code>{sql ?? ''}</code>
        </pre>
      </ScrollRegion>
      <p className="working-actions">
        <button type="button" className="button" onClick={() => void copy(sql ?? '')}>
          Copy the SQL
        </button>
        <span role="status">{said}</span>
      </p>
    </section>
  );
}
