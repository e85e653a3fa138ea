import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import {
  type CountingSettings,
  DEFAULT_COUNTING,
  readCounting,
} from '../../src/store/counting-settings.ts';
import { UsageError } from './usage.ts';

/** How records are counted, and by which day. */
export type FiguresSettings = Omit<CountingSettings, 'figuresFrom'> & {
  /** ISO date: what is later is a slip. */
  readonly today: string;
};

const workspace = z.object({
  format: z.literal('quarterlight-workspace'),
  settings: z.object({ records: z.unknown() }),
});

const yearBegin = z.iso
  .date('is not a date such as 2021-04-01')
  .refine((date) => date.endsWith('-04-01'), 'is not a 1 April');

const ownSettings = z.strictObject({
  area: z.string().optional(),
  today: z.iso.date('is not a date such as 2026-04-30').optional(),
  countSameCarerMoves: z.boolean().optional(),
  countTemporaryMoves: z.boolean().optional(),
  extracts: z
    .record(
      z.string(),
      z.strictObject({ yearBegin, asAt: z.iso.date('is not a date such as 2022-03-31') }),
    )
    .optional(),
});

/**
 * Reads a file of settings; those that everyone starts with where there is none.
 * @throws UsageError where the file is not there or says what cannot be.
 */
export async function readSettingsFile(path: string | null): Promise<FiguresSettings> {
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  if (path === null) return { ...DEFAULT_COUNTING, today };
  const text = await readFile(path, 'utf8').catch(() => {
    throw new UsageError(`The settings ${path} could not be read.`);
  });
  return readSettings(text, path, today);
}

/** The same of a text. `path` is what messages call it. */
export function readSettings(text: string, path: string, today: string): FiguresSettings {
  const given = parseJson(text, path);
  const ofWorkspace = workspace.safeParse(given);
  if (ofWorkspace.success) {
    const damage: string[] = [];
    const counting = readCounting(ofWorkspace.data.settings.records, damage, `in ${path}`);
    if (damage.length > 0) throw new UsageError(damage.join(' '));
    return { ...counting, today };
  }
  const own = ownSettings.safeParse(given);
  if (!own.success)
    throw new UsageError(own.error.issues.map((issue) => said(issue, path)).join('\n'));
  const { extracts, area, ...rest } = own.data;
  return {
    ...DEFAULT_COUNTING,
    area: area ?? null,
    corrections: extracts ?? {},
    countSameCarerMoves: rest.countSameCarerMoves ?? DEFAULT_COUNTING.countSameCarerMoves,
    countTemporaryMoves: rest.countTemporaryMoves ?? DEFAULT_COUNTING.countTemporaryMoves,
    today: rest.today ?? today,
  };
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new UsageError(`The settings ${path} are not JSON.`);
  }
}

function said(issue: z.core.$ZodIssue, path: string): string {
  const where = issue.path.map(String).join(' › ') || 'the whole';
  switch (issue.code) {
    case 'unrecognized_keys':
      return `${path}: there is no setting ${issue.keys.map((key) => `“${key}”`).join(', ')}.`;
    case 'invalid_type':
      return `${path}: ${where} must be ${TYPES[issue.expected] ?? issue.expected}.`;
    default:
      return `${path}: ${where} ${issue.message}.`;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  boolean: 'true or false',
  string: 'a text',
  object: 'an object in { }',
  record: 'an object in { }',
};
