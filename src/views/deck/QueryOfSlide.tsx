import { dateLabel } from '../../kpis/periods.ts';
import type { DeckQuery } from '../../models/deck/deck.ts';
import type { SlideModel } from '../../models/deck/slide-model.ts';
import { openTab } from '../../session/console-desk.ts';
import { formatAddress } from '../../store/address.ts';
import { useAddress } from '../../store/use-selection.ts';
import { ScrollRegion } from '../../ui/ScrollRegion.tsx';

/** The query behind a slide, for its officer: it is in no presentation and no pack. */
export function QueryOfSlide({
  model,
  query,
}: {
  readonly model: SlideModel;
  readonly query: DeckQuery;
}) {
  const { selection } = useAddress();
  const openQuery = () => {
    const { title, sql, choice } = query;
    openTab({ title, sql, picture: choice });
  };
  return (
    <div className="deck-query">
      {model.forOfficers ? (
        <div className="deck-note">
          <p>
            <strong>For officers only.</strong> This query was run in the officer view. Public
            presentations and public packs leave the slide out.
          </p>
        </div>
      ) : null}
      <p className="muted">
        The slide keeps the result of {dateLabel(query.ranAt)}. It does not change with the figures.
      </p>
      <details>
        <summary>The query of this slide</summary>
        <ScrollRegion label="The query of this slide">
          <pre>
            <code>{query.sql}</code>
          </pre>
        </ScrollRegion>
      </details>
      <p>
        <a className="button" href={formatAddress('/sql', selection)} onClick={openQuery}>
          Open in the SQL console
        </a>
      </p>
    </div>
  );
}
