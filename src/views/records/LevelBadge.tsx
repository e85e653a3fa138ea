import type { ReactNode } from 'react';
import type { CheckLevel } from '../../records/check-rules.ts';

/** A triangle, a ring and a dot, in washes of their own: shape and word say the same. */
const LOOKS: Readonly<Record<CheckLevel, { readonly path: string; readonly wash: string }>> = {
  serious: { path: 'M6 .5 12 11.5H0zM5.2 4.5v3.6h1.6V4.5zm0 4.5v1.4h1.6V9z', wash: 'worse' },
  look: {
    path: 'M6 0a6 6 0 1 1 0 12A6 6 0 0 1 6 0zm0 1.8a4.2 4.2 0 1 0 0 8.4 4.2 4.2 0 0 0 0-8.4z',
    wash: 'close',
  },
  note: { path: 'M6 3a3 3 0 1 1 0 6 3 3 0 0 1 0-6z', wash: 'plain' },
};

/** How serious something is, as word and shape. */
export function LevelBadge({
  level,
  children,
}: {
  readonly level: CheckLevel;
  readonly children: ReactNode;
}) {
  const { path, wash } = LOOKS[level];
  return (
    <span className={`badge ${wash}`}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d={path} fillRule="evenodd" />
      </svg>
      {children}
    </span>
  );
}
