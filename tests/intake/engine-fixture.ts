import { createHash } from 'node:crypto';
import type { Connection } from '../../src/db/connection.ts';
import { addAccepted, loadText, removeFigures } from '../../src/figures/tables.ts';
import { type IntakeContext, takeIn } from '../../src/intake/load-figures.ts';
import type { FileReport, Finding } from '../../src/intake/report.ts';
import { repositoryFile } from '../engine.ts';

/** A day on which every quarter up to Q2 2025/26 has ended. */
const TODAY = '2025-11-20';

export const CONTEXT: IntakeContext = { today: TODAY, loads: new Map() };

/** Text as the bytes of a file in UTF-8. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new TextEncoder().encode(text));
}

/** What became of a file, and the figures that it would load as text. */
export interface TakenIn {
  readonly report: FileReport;
  readonly figuresCsv: string | null;
}

/** Takes in bytes as a file, reads what it would load and loads nothing. */
export async function takeInBytes(
  connection: Connection,
  bytes: Uint8Array<ArrayBuffer>,
  context: Partial<IntakeContext> = {},
  name = 'figures.csv',
): Promise<TakenIn> {
  let figuresCsv: string | null = null;
  const load = async () => {
    await addAccepted(connection, { id: 'taken in', order: 0 });
    figuresCsv = await loadText(connection, 'taken in');
    await removeFigures(connection, ['taken in']);
  };
  const report = await takeIn(connection, { name, bytes }, { ...CONTEXT, ...context }, { load });
  return { report, figuresCsv };
}

/** Takes in a text as a file of the given name. */
export function takeInText(
  connection: Connection,
  text: string,
  context: Partial<IntakeContext> = {},
  name = 'figures.csv',
): Promise<TakenIn> {
  return takeInBytes(connection, bytesOf(text), context, name);
}

/** Takes in a file of `tests/fixtures/intake/`. */
export function takeInFixture(
  connection: Connection,
  name: string,
  context: Partial<IntakeContext> = {},
): Promise<TakenIn> {
  return takeInText(connection, repositoryFile(`tests/fixtures/intake/${name}`), context, name);
}

/** SHA-256 by Node's own code. */
export function sha256Of(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** The findings of one rule. */
export function found(taken: TakenIn, rule: string): Finding[] {
  return taken.report.findings.filter((finding) => finding.rule === rule);
}

/** The figures to load as lists of cells, without the heading. For files without quoted cells. */
export function figureRows(taken: TakenIn): string[][] {
  return (taken.figuresCsv ?? '')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
}
