import { useSession } from './use-session.ts';

/** What a screen shows until its figures are there, or why they will not come. */
export function Waiting() {
  const failure = useSession((state) => state.failure);
  const progress = useSession((state) => state.progress);
  if (failure !== null) {
    return (
      <div className="waiting" role="alert">
        <h2>Quarterlight could not start</h2>
        <p>{failure}</p>
      </div>
    );
  }
  const percent = progress.done === null ? null : Math.round(progress.done * 100);
  return (
    <div className="waiting">
      <label htmlFor="start-progress">
        {progress.label}
        {percent === null ? ' …' : `: ${percent}%`}
      </label>
      {percent === null ? (
        <progress id="start-progress" />
      ) : (
        <progress id="start-progress" value={percent} max={100} />
      )}
    </div>
  );
}
