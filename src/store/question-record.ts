import * as z from 'zod/mini';
import type { PictureChoice } from '../models/console/picture-choice.ts';
import type { Question, QuestionParameter } from '../models/console/question.ts';
import { MOST_QUESTION_BYTES } from '../models/console/question-file.ts';
import { readable } from './readable.ts';

/** A saved question as it is checked whenever it comes in: from the device or a workspace file. */

/** A question of the user's own, as it is kept. */
export interface SavedQuestion extends Question {
  readonly version: 1;
  /** ISO date and time. */
  readonly changedAt: string;
}

const parameter: z.ZodMiniType<QuestionParameter> = z.union([
  z.object({ kind: z.enum(['area', 'quarter', 'kpi']), name: z.string(), preset: z.string() }),
  z.object({
    kind: z.enum(['text', 'number', 'date']),
    name: z.string(),
    label: z.string(),
    preset: z.string(),
  }),
]);

const picture: z.ZodMiniType<PictureChoice> = z.union([
  z.object({
    kind: z.literal('line'),
    x: z.string(),
    y: z.array(z.string()).check(z.minLength(1)),
    series: z.nullable(z.string()),
  }),
  z.object({ kind: z.literal('bar'), x: z.string(), y: z.string() }),
  z.object({
    kind: z.literal('scatter'),
    x: z.string(),
    y: z.string(),
    label: z.nullable(z.string()),
  }),
]);

const titled = z.object({ title: z.string() });

/** A question whose parameters and picture may be damaged. */
const frame = z.object({
  version: z.literal(1),
  id: z.string().check(z.minLength(1)),
  title: z.string(),
  note: z.string(),
  sql: z.string().check(z.maxLength(MOST_QUESTION_BYTES)),
  parameters: z.array(z.unknown()),
  picture: z.unknown(),
  changedAt: z.iso.datetime(),
});

/**
 * A question with what can be kept of it; null where it cannot be read. What cannot is named in
 * `damage`, with `where` it stands: "on this device", "in this file". Known fields alone come in.
 */
export function readSavedQuestion(
  record: unknown,
  damage: string[],
  where: string,
): SavedQuestion | null {
  const name = titled.safeParse(record);
  const title = name.success ? ` “${name.data.title}”` : '';
  const read = frame.safeParse(record);
  if (!read.success) {
    const what = title === '' ? 'A saved question' : `The saved question${title}`;
    damage.push(`${what} ${where} could not be read and was left out.`);
    return null;
  }
  const of = `of the saved question${title} ${where}`;
  const drawn = z.nullable(picture).safeParse(read.data.picture);
  if (!drawn.success) {
    damage.push(`The chart ${of} could not be read. It is shown as a table.`);
  }
  return {
    ...read.data,
    parameters: readable(parameter, read.data.parameters, `Parameters ${of}`, damage),
    picture: drawn.success ? drawn.data : null,
  };
}
