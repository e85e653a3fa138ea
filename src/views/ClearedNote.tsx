import './cleared-note.css';
import { useEffect, useRef } from 'react';
import { forgetCleared } from '../session/cleared.ts';
import { usePath } from '../store/use-selection.ts';
import { useSession } from './use-session.ts';

/**
 * Says what was removed when the device was cleared, on the first screen afterwards: the page was
 * loaded anew, so its heading has the focus. It goes when it is closed, with the next screen, and
 * with the first file.
 */
export function ClearedNote() {
  const said = useSession((state) => state.cleared);
  const files = useSession((state) => state.loads.length);
  const path = usePath();
  const title = useRef<HTMLHeadingElement>(null);
  const over = path !== '/' || files > 0;
  useEffect(() => {
    if (over) forgetCleared();
    else title.current?.focus();
  }, [over]);
  if (said === null || over) return null;
  function close() {
    forgetCleared();
    document.getElementById('main')?.focus();
  }
  return (
    <section className="cleared screen-only" aria-labelledby="cleared-title">
      <h2 id="cleared-title" ref={title} tabIndex={-1}>
        This device was cleared
      </h2>
      <p>{said}</p>
      <p>
        Quarterlight itself stays, so that it opens without a network. So do files that you have
        downloaded.
      </p>
      <p>
        <button type="button" className="link-button" onClick={close}>
          Close this message
        </button>
      </p>
    </section>
  );
}
