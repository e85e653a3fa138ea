import { DEFAULT_COUNCIL, isAccent } from '../../models/council.ts';
import type { CouncilSettings } from '../../models/deck/deck.ts';

/** How the names, the logo and the colour look together, before they are saved. */
export function CouncilSample({ council }: { readonly council: CouncilSettings }) {
  const { name, panel, logo } = council;
  const typed = council.accent.trim().toLowerCase();
  const accent = isAccent(typed) ? typed : DEFAULT_COUNCIL.accent;
  return (
    <figure className="council-sample">
      <figcaption>How it looks</figcaption>
      <div style={{ borderTopColor: accent }}>
        {logo === null ? null : <img src={logo} alt="" />}
        <p className="council-sample-panel" dir="auto" style={{ color: accent }}>
          {panel}
        </p>
        <p dir="auto">{name}</p>
      </div>
    </figure>
  );
}
