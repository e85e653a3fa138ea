import type { FileReport } from '../intake/report.ts';
import type { LoadEntry } from '../store/document.ts';

/** What the session has of a file that was taken in, after the loads that are there. */
export function loadEntry(report: FileReport, loads: readonly LoadEntry[]): LoadEntry {
  return {
    version: 1,
    id: crypto.randomUUID(),
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
  };
}
