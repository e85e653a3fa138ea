import type { FileReport } from '../intake/report.ts';
import type { LoadRecord } from '../store/kept-loads.ts';

/** What is kept of a file that was taken in, after the loads that are there. */
export function loadRecord(report: FileReport, loads: readonly LoadRecord[]): LoadRecord {
  return {
    version: 3,
    id: newId(),
    order: Math.max(0, ...loads.map((one) => one.order)) + 1,
    file: report.file,
    size: report.size,
    sha256: report.sha256,
    loadedAt: new Date().toISOString(),
    summary: report.summary,
    figures: report.rowsAccepted,
    areas: [...report.areas],
    periods: [...report.periods],
    illustrative: report.illustrative,
    counted: null,
  };
}

/** 128 random bits in hexadecimal. Unlike `randomUUID`, to be had without HTTPS too. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What tells a load from every other: what is counted from records anew keeps its id. */
export function markOf({ id, sha256 }: LoadRecord): string {
  return `${id} ${sha256}`;
}
