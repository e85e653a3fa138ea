import { useEffect, useId, useRef, useState } from 'react';
import { type Holdings, holdingsInWords } from '../../models/workspace-words.ts';
import { clearDevice } from '../../session/other-tabs.ts';

interface ClearDeviceProps {
  /** How much of the user's is here. */
  readonly holdings: Holdings;
  readonly onSave: () => void;
}

/** Removes everything from this device, in two steps: what goes is named before it goes. */
export function ClearDevice({ holdings, onSave }: ClearDeviceProps) {
  const id = useId();
  const held = holdingsInWords(holdings);
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (asking) title.current?.focus();
    else if (asked.current) opener.current?.focus();
    asked.current = asking;
  }, [asking]);
  async function clear() {
    try {
      await clearDevice(holdings);
    } catch {
      setFailed(true);
    }
  }
  return (
    <>
      <h3>Clear this device</h3>
      <p>
        Before you hand on this computer, or when you begin anew: everything of yours goes from this
        browser.
      </p>
      {asking ? (
        <section
          className="clear-ask"
          aria-labelledby={id}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setAsking(false);
          }}
        >
          <h4 id={id} ref={title} tabIndex={-1}>
            Remove everything from this device?
          </h4>
          <p>
            {held === ''
              ? 'Your settings and the figures shown last go.'
              : `These go: ${held}, your settings, and the figures shown last.`}{' '}
            All tabs of Quarterlight go back to the beginning, with the example. They cannot be
            brought back without a workspace file.
          </p>
          <p className="muted">
            Quarterlight itself stays, so that it opens without a network. So do files that you have
            downloaded.
          </p>
          {failed ? (
            <p role="alert">
              This browser did not let Quarterlight remove it. Clear the data of this site in the
              browser’s own settings.
            </p>
          ) : null}
          <p className="device-actions">
            {held === '' ? null : (
              <button type="button" className="button main" onClick={onSave}>
                Save a workspace file first
              </button>
            )}
            <button type="button" className="button danger" onClick={() => void clear()}>
              Remove everything
            </button>
            <button type="button" className="link-button" onClick={() => setAsking(false)}>
              Keep everything
            </button>
          </p>
        </section>
      ) : (
        <p>
          <button type="button" className="button" ref={opener} onClick={() => setAsking(true)}>
            Clear this device
          </button>
        </p>
      )}
    </>
  );
}
