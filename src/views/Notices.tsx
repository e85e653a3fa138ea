import { downloadText } from '../ui/download.ts';
import { DamagedRecord } from './DamagedRecord.tsx';
import { useSession } from './use-session.ts';

/** What went wrong without stopping the work, where it can be seen. */
export function Notices() {
  const notices = useSession((state) => state.notices);
  const damage = useSession((state) => state.damage);
  const unkept = useSession((state) => state.unkept);
  if (notices.length === 0 && damage.length === 0) return null;
  return (
    <div className="notices" role="alert">
      {notices.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
      {unkept ? (
        <p>
          To keep everything for later, save it as a file:{' '}
          <button type="button" className="link-button" onClick={() => void downloadWorkspace()}>
            Save a workspace file
          </button>
        </p>
      ) : null}
      {damage.map((one) => (
        <DamagedRecord key={`${one.store} ${one.key}`} damage={one} />
      ))}
    </div>
  );
}

/** Saves the workspace file as a download. Its code comes when it is asked for. */
async function downloadWorkspace(): Promise<void> {
  const { saveWorkspace } = await import('../session/workspace.ts');
  const { name, text } = await saveWorkspace();
  downloadText(name, text, 'application/json');
}
