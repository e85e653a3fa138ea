import type { Finding } from './report.ts';

/** Why a whole file is not taken in. */
export interface Refusal {
  readonly rule: string;
  readonly row: number | null;
  readonly found: string;
  readonly message: string;
  readonly mend: string;
}

/** A refusal as a finding about the file. */
export function refusalFinding(refusal: Refusal): Finding {
  return {
    rule: refusal.rule,
    row: refusal.row,
    column: '',
    found: refusal.found.slice(0, 80),
    outcome: 'left_out',
    message: refusal.message,
    mend: refusal.mend,
  };
}
