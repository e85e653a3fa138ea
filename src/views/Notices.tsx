import { useSession } from './use-session.ts';

/** What went wrong without stopping the work, where it can be seen. */
export function Notices() {
  const notices = useSession((state) => state.notices);
  if (notices.length === 0) return null;
  return (
    <div className="notices" role="alert">
      {notices.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
    </div>
  );
}
