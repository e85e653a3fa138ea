import { memo } from 'react';
import { periodMonths } from '../../kpis/periods.ts';
import type { Headline } from '../../models/headlines.ts';
import type { More } from '../../models/more.ts';
import { PHRASES } from '../../models/phrases.ts';
import { useWording } from '../use-wording.ts';
import { MoreSentences } from './MoreSentences.tsx';

interface HeadlineListProps {
  readonly quarter: string;
  readonly said: readonly Headline[];
  /** Null until the first picture is there. */
  readonly more: More | null;
}

/** What the figures say, in sentences, most important first; then everything else, closed. */
export const HeadlineList = memo(function HeadlineList({ quarter, said, more }: HeadlineListProps) {
  const { say } = useWording();
  if (said.length === 0 && (more === null || more.count === 0)) return null;
  return (
    <section className="headlines" aria-labelledby="headlines-title">
      <h2 id="headlines-title">What the figures say, {periodMonths(quarter)}</h2>
      {said.length === 0 ? null : (
        <ol>
          {said.map((one) => (
            <li key={`${one.kpi}-${one.lead}`}>
              <strong>{one.lead}</strong>
              {one.rest}
            </li>
          ))}
        </ol>
      )}
      <div className="headlines-foot">
        <p className="headlines-note">
          {say(PHRASES.chanceNote)}
          {more === null || more.note === '' ? '' : ` ${more.note}`}
        </p>
        {more === null ? null : <MoreSentences more={more} />}
      </div>
    </section>
  );
});
