import { useEffect, useState } from 'react';

interface ClockProps {
  /** When presenting began, in milliseconds since 1970; null before. */
  readonly since: number | null;
}

/** The time of day, and how long the presentation has taken. Nobody is told of every second. */
export function Clock({ since }: ClockProps) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return (
    <p className="notes-clock" role="timer" aria-live="off">
      <span>
        {new Date(now).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}
      </span>
      {since === null ? null : (
        <span>
          <span className="visually-hidden">Since the start: </span>
          {minutes(now - since)}
        </span>
      )}
    </p>
  );
}

/** "12:05" for twelve minutes and five seconds. */
function minutes(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1_000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
