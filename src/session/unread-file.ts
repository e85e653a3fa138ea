import { EngineError } from '../db/errors.ts';
import { refused } from '../intake/file-report.ts';
import type { Refusal } from '../intake/refusal.ts';
import type { FileReport } from '../intake/report.ts';
import { sentence } from './running.ts';

const NO_MEMORY: Refusal = {
  rule: 'no_memory',
  row: null,
  found: '',
  message:
    'There was not enough memory to read this file. Nothing of it was taken in, and everything is as it was.',
  mend: 'Close other tabs and programs, and load it again. If that does not help, reload the page, or bring the file in parts.',
};

const NOT_READABLE: Refusal = {
  rule: 'not_readable',
  row: null,
  found: '',
  message:
    'This file could not be read: it was moved, changed or locked since it was chosen, or is larger than this browser can hold. It was not taken in.',
  mend: 'Close it in other programs, and load it again.',
};

/** Why, where reading or checking a file threw something. */
function refusalOf(error: unknown): Refusal {
  const noMemory = error instanceof EngineError && error.code === 'out_of_memory';
  if (noMemory || error instanceof RangeError) return NO_MEMORY;
  if (error instanceof DOMException) return NOT_READABLE;
  const message = `This file could not be read. ${sentence(error)} It was not taken in.`;
  return { ...NOT_READABLE, message, mend: 'Reload the page, and load it again.' };
}

/** The report of a file that could not be read to its end. */
export function unreadReport(file: File, error: unknown): FileReport {
  return refused({ file: file.name, size: file.size, sha256: '' }, refusalOf(error));
}
