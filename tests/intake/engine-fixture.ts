import { createHash } from 'node:crypto';
import type { Connection } from '../../src/db/connection.ts';
import type { TakenIn } from '../../src/intake/file-report.ts';
import { type IntakeContext, takeIn } from '../../src/intake/load-figures.ts';
import type { Finding } from '../../src/intake/report.ts';
import { repositoryFile } from '../engine.ts';

/** A day on which every quarter up to Q2 2025/26 has ended. */
const TODAY = '2025-11-20';

export const CONTEXT: IntakeContext = { today: TODAY, loads: new Map() };

/** Text as the bytes of a file in UTF-8. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new TextEncoder().encode(text));
}

/** Takes in a text as a file of the given name. */
export function takeInText(
  connection: Connection,
  text: string,
  context: Partial<IntakeContext> = {},
  name = 'figures.csv',
): Promise<TakenIn> {
  return takeIn(connection, { name, bytes: bytesOf(text) }, { ...CONTEXT, ...context });
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
