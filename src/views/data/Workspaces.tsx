import './workspace.css';
import { memo, useEffect, useId, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { dayInWords, holdingsInWords } from '../../models/workspace-words.ts';
import {
  bringWorkspace,
  leaveWorkspace,
  type Offer,
  workspaceStore,
} from '../../session/workspace.ts';
import { showsMore, showsNothingMore } from '../../store/showing.ts';
import { useSession } from '../use-session.ts';
import { MoreShown } from './MoreShown.tsx';

/** Workspace files that were brought: what is in them, what to do with them, what was done. */
export const Workspaces = memo(function Workspaces() {
  const { offers, refused, done } = useStore(workspaceStore);
  const message = useRef<HTMLDivElement>(null);
  const last = useRef(done);
  useEffect(() => {
    if (done !== null && done !== last.current) message.current?.focus({ preventScroll: true });
    last.current = done;
  }, [done]);
  const [offer] = offers;
  return (
    <>
      {refused.map(({ file, message: said, mend }) => (
        <div key={file} className="workspace-refused" role="alert">
          <h2>{file}</h2>
          <p>{said}</p>
          <p>
            <strong>What would mend it:</strong> {mend}
          </p>
        </div>
      ))}
      {offer === undefined ? null : <OfferView key={offer.file} offer={offer} />}
      {done === null ? null : (
        <div className="workspace-done" ref={message} tabIndex={-1} role="status">
          <p>
            {done.said}{' '}
            <button type="button" className="link-button" onClick={() => void done.putBack()}>
              {done.isBack ? 'Do it again' : 'Put back what was there before'}
            </button>
          </p>
          <p className="small">You can put it back until you close this tab.</p>
        </div>
      )}
    </>
  );
});

/** What is in a workspace file, for the user to decide on. The focus comes here. */
function OfferView({ offer }: { readonly offer: Offer }) {
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const busy = useSession((state) => state.busy) !== null;
  useEffect(() => title.current?.focus(), []);
  const { made, loads, settings, decks, questions } = offer.workspace;
  const here = useSession((state) => state.settings);
  const more = showsMore(here, settings);
  const [showing, setShowing] = useState(false);
  const held = holdingsInWords({
    files: loads.length,
    targets: settings.targets.length,
    comments: settings.commentary.length,
    words: settings.words.length,
    councils: settings.councils.length,
    decks: decks.length,
    questions: questions.length,
  });
  const when = made === null ? '' : `; made on ${dayInWords(made)}`;
  return (
    <section className="workspace-offer" aria-labelledby={id}>
      <h2 id={id} ref={title} tabIndex={-1}>
        Workspace file {offer.file}
      </h2>
      <p className="workspace-holds">
        {held === '' ? 'No files, targets or comments' : held}
        {when}
      </p>
      {loads.length === 0 ? null : (
        <ul>
          {loads.map(({ load }) => (
            <li key={load.id}>{load.file}</li>
          ))}
        </ul>
      )}
      {offer.damage.length === 0 ? null : (
        <div className="workspace-damage">
          <p>
            <strong>Not everything in it can be read.</strong> The rest can be brought. What would
            mend it: another copy of the file, or saving it again where it was made.
          </p>
          <ul>
            {offer.damage.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </div>
      )}
      {showsNothingMore(more) ? null : (
        <MoreShown more={more} showing={showing} onShowing={setShowing} />
      )}
      <p className="workspace-choices">
        <button
          type="button"
          className="button main"
          disabled={busy}
          onClick={() => void bringWorkspace(offer, 'beside', showing)}
        >
          Put it beside what is here
        </button>
        <button
          type="button"
          className="button"
          disabled={busy}
          onClick={() => void bringWorkspace(offer, 'instead', showing)}
        >
          Replace everything here
        </button>
        <button type="button" className="link-button" onClick={() => leaveWorkspace(offer)}>
          Leave everything as it is
        </button>
      </p>
      <p className="small muted">
        Beside: a file that is in both is taken once, and of each target, comment, setting,
        presentation and saved question the one that was changed last holds. Either way, you can put
        back what was there before.
      </p>
    </section>
  );
}
