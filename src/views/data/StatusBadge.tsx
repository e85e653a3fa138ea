import type { FileReport } from '../../intake/report.ts';
import { STATUS_WORDS } from '../../models/report-words.ts';

/** A tick, a half disc and a cross, in the washes of the ratings. */
const LOOKS: Readonly<
  Record<FileReport['status'], { readonly path: string; readonly wash: string }>
> = {
  accepted: { path: 'M4.4 10.6L0 6.2l1.7-1.7 2.7 2.7L10.3 1.4 12 3.1z', wash: 'better' },
  accepted_in_part: {
    path: 'M6 0a6 6 0 0 1 0 12zM6 0a6 6 0 0 0 0 12v-1.6a4.4 4.4 0 0 1 0-8.8z',
    wash: 'close',
  },
  refused: {
    path: 'M1.8 0L6 4.2 10.2 0 12 1.8 7.8 6 12 10.2 10.2 12 6 7.8 1.8 12 0 10.2 4.2 6 0 1.8z',
    wash: 'worse',
  },
};

/** What became of a file, as word and shape. */
export function StatusBadge({ status }: { readonly status: FileReport['status'] }) {
  const { path, wash } = LOOKS[status];
  return (
    <span className={`badge ${wash}`}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d={path} />
      </svg>
      {STATUS_WORDS[status]}
    </span>
  );
}
