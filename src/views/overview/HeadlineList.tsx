import { periodMonths } from '../../kpis/periods.ts';
import type { Headline } from '../../models/headlines.ts';

interface HeadlineListProps {
  readonly quarter: string;
  readonly said: readonly Headline[];
}

/** What the figures say, in sentences, most important first. */
export function HeadlineList({ quarter, said }: HeadlineListProps) {
  if (said.length === 0) return null;
  return (
    <section className="headlines" aria-labelledby="headlines-title">
      <h2 id="headlines-title">What the figures say, {periodMonths(quarter)}</h2>
      <ol>
        {said.map((one) => (
          <li key={`${one.kpi}-${one.lead}`}>
            <strong>{one.lead}</strong>
            {one.rest}
          </li>
        ))}
      </ol>
    </section>
  );
}
