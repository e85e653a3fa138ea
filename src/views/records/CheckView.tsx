import { useState } from 'react';
import type { ReadinessCheck } from '../../models/records/readiness.ts';
import { CheckRows } from './CheckRows.tsx';
import type { CheckSource, KpiLink } from './check-source.ts';

interface CheckViewProps {
  readonly check: ReadinessCheck;
  readonly source: CheckSource;
}

/** One check: what it found, and behind it what to do, which figures it touches and the rows. */
export function CheckView({ check, source }: CheckViewProps) {
  const [open, setOpen] = useState(false);
  return (
    <details className="check" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <h3>{check.title}</h3>
        <span className="check-sentence">{check.sentence}</span>
      </summary>
      <div className="check-body">
        <p>
          <strong>What would mend it:</strong> {check.mend}
        </p>
        <Touched links={check.kpis.map(source.linkOf)} />
        {check.rows > 0 && open ? <CheckRows check={check} source={source} /> : null}
      </div>
    </details>
  );
}

/** The KPIs that a check touches, each a link to its page. */
function Touched({ links }: { readonly links: readonly KpiLink[] }) {
  if (links.length === 0) return <p>No figure is touched.</p>;
  return (
    <div>
      <p>
        <strong>Figures it touches:</strong>
      </p>
      <ul className="check-kpis">
        {links.map(({ href, title }) => (
          <li key={href}>
            <a href={href}>{title}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
