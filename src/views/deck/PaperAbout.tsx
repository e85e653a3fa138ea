import { KPIS } from '../../kpis/catalogue.ts';
import { aboutFacts, aboutNumbers, sourceLines } from '../../models/deck/about-deck.ts';
import { deckSources, kpisBehind } from '../../models/deck/deck-sources.ts';
import { shownOf } from '../../models/deck/slides.ts';
import { licenceStatements } from '../../models/sources.ts';
import { useSession } from '../use-session.ts';
import { aboutNow, shownByChoice } from './about-now.ts';
import type { OpenDeck } from './use-deck.ts';

const IDS = KPIS.map(({ id }) => id);

/** The last page: whose the pages are, for whom, from what, under which licences, when made. */
export function PaperAbout({ open }: { readonly open: OpenDeck }) {
  const { deck, models, telling, frame } = open;
  const settings = useSession((state) => state.settings);
  const about = aboutNow(deck, frame, settings.view === 'officer' ? 'officers' : 'public');
  const { quarter } = deck;
  const sources = deckSources(telling.cube, kpisBehind(shownOf(deck, models), IDS), {
    quarter,
    choice: telling.choice,
  });
  return (
    <section className="deck-about" aria-labelledby="deck-about-title">
      <h2 id="deck-about-title">About this pack</h2>
      <dl>
        {aboutFacts(about).map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
      </dl>
      <h3>Where the figures come from</h3>
      <ul>
        {sourceLines(about, sources).map((line) => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
      </ul>
      {licenceStatements(sources.releases).map((statement) => (
        <p key={statement}>{statement}</p>
      ))}
      <p>{aboutNumbers(about, shownByChoice(settings, deck.areaCode))}</p>
    </section>
  );
}
