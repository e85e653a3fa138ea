import { type Refusal, refusalFinding } from './refusal.ts';
import type { FileReport, Finding, FindingsBeyond, Replacement } from './report.ts';
import { acceptedSummary } from './summary.ts';

/** Rows under the heading, and how many of them were taken. */
export interface Counts {
  readonly read: number;
  readonly accepted: number;
}

/** What the accepted figures are about. */
export interface Holdings {
  /** In the order of their codes. */
  readonly areas: readonly { readonly code: string; readonly name: string }[];
  /** Earliest first. */
  readonly periods: readonly string[];
  readonly kpis: readonly string[];
  readonly illustrative: boolean;
}

/** What the rules found, and what is to be said about the file as a whole. */
export interface Found {
  readonly findings: readonly Finding[];
  readonly beyond: readonly FindingsBeyond[];
}

/** What the file is, before anything of it is known. */
export type Bearer = Pick<FileReport, 'file' | 'size' | 'sha256'>;

/** A file of which nothing is taken in. */
export function refused(
  bearer: Bearer,
  refusal: Refusal,
  more: Partial<Pick<FileReport, 'kind' | 'rowsRead' | 'rowsLeftOut' | 'findings' | 'beyond'>> = {},
): FileReport {
  return {
    ...bearer,
    status: 'refused',
    kind: more.kind ?? 'unknown',
    rowsRead: more.rowsRead ?? 0,
    rowsAccepted: 0,
    rowsLeftOut: more.rowsLeftOut ?? 0,
    findings: [refusalFinding(refusal), ...(more.findings ?? [])],
    beyond: more.beyond ?? [],
    summary: refusal.message,
    areas: [],
    periods: [],
    kpis: [],
    replaced: [],
    illustrative: false,
  };
}

/** A file of which some rows or all are good. */
export function accepted(
  bearer: Bearer,
  counts: Counts,
  holdings: Holdings,
  replaced: readonly Replacement[],
  found: Found,
): FileReport {
  const leftOut = counts.read - counts.accepted;
  const names = [...new Set(holdings.areas.map(({ name }) => name))];
  return {
    ...bearer,
    status: leftOut === 0 ? 'accepted' : 'accepted_in_part',
    kind: 'figures',
    rowsRead: counts.read,
    rowsAccepted: counts.accepted,
    rowsLeftOut: leftOut,
    findings: found.findings,
    beyond: found.beyond,
    summary: acceptedSummary(counts.accepted, names, holdings.periods, leftOut),
    areas: holdings.areas.map(({ code }) => code),
    periods: holdings.periods,
    kpis: holdings.kpis,
    replaced,
    illustrative: holdings.illustrative,
  };
}
