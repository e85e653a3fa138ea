import { useStore } from 'zustand';
import { takeNewVersion, versionStore } from '../session/new-version.ts';
import { useSession } from './use-session.ts';

/**
 * Says that a newer version is there. The page never reloads by itself: the user chooses when, and
 * not while a file is being read.
 */
export function NewVersion() {
  const newVersion = useStore(versionStore, (state) => state.newVersion);
  const busy = useSession((state) => state.busy !== null);
  return (
    <div role="status" className="new-version-status">
      {newVersion && (
        <p className="new-version">
          <span>
            <strong>A new version of Quarterlight is ready.</strong> Reload to use it. Your figures,
            settings and commentary stay.
          </span>
          <button type="button" className="link-button" disabled={busy} onClick={takeNewVersion}>
            Reload
          </button>
        </p>
      )}
    </div>
  );
}
