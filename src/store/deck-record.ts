import * as z from 'zod/mini';
import { parseQuarter, periodLabel } from '../kpis/periods.ts';
import type { Deck, DeckQuery, SlideKind } from '../models/deck/deck.ts';
import { readable } from './readable.ts';

/** A deck as it is checked whenever it comes in: from the device or from a workspace file. */

const KINDS = {
  title: 'title',
  headlines: 'headlines',
  since: 'since',
  trend: 'trend',
  flows: 'flows',
  parts: 'parts',
  among: 'among',
  scorecard: 'scorecard',
  questions: 'questions',
  words: 'words',
  text: 'text',
  query: 'query',
} as const satisfies { readonly [Kind in SlideKind]: Kind };

const COLUMN_KINDS = [
  'number',
  'text',
  'boolean',
  'date',
  'time',
  'timestamp',
  'interval',
  'nested',
  'binary',
] as const satisfies readonly DeckQuery['columns'][number]['kind'][];

const pictureChoice = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('line'),
    x: z.string(),
    y: z.array(z.string()),
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

/** What a slide of a query keeps: never more than it draws. */
const MOST_COLUMNS = 8;
const MOST_ROWS = 60;

const query = z
  .object({
    title: z.string(),
    sql: z.string(),
    choice: pictureChoice,
    subject: z.string(),
    columns: z
      .array(
        z.object({
          name: z.string(),
          type: z.string(),
          kind: z.enum(COLUMN_KINDS),
          unit: z.nullable(z.enum(['count', 'percent', 'per_10000', 'score', 'number'])),
        }),
      )
      .check(z.maxLength(MOST_COLUMNS)),
    rows: z.array(z.array(z.nullable(z.string()))).check(z.maxLength(MOST_ROWS)),
    ranAt: z.iso.datetime(),
    view: z.enum(['public', 'officer']),
    withholding: z.string(),
    example: z.boolean(),
  })
  .check(z.refine(({ columns, rows }) => rows.every((row) => row.length === columns.length)));

const slideFrame = z.object({
  id: z.string(),
  kind: z.enum(KINDS),
  kpis: z.array(z.string()),
  breakdown: z.nullable(z.string()),
  hidden: z.boolean(),
  title: z.nullable(z.string()),
  shows: z.nullable(z.string()),
  matters: z.nullable(z.string()),
  doing: z.string(),
  notes: z.string(),
  writtenFor: z.nullable(z.object({ kpi: z.string(), period: z.string(), text: z.string() })),
  /** Decks of before there were queries have none. */
  query: z.exactOptional(query),
});

const slide = slideFrame.check(z.refine((one) => (one.kind === 'query') === 'query' in one));

const question = z.object({
  id: z.string(),
  asker: z.string(),
  question: z.string(),
  answer: z.string(),
  state: z.enum(['open', 'answered']),
});

/** Entries that share an id with one before them do not fit: nobody could tell them apart. */
function unlike<Entry extends { readonly id: string }>(
  schema: z.ZodMiniType<Entry>,
): z.ZodMiniType<Entry> {
  const seen = new Set<string>();
  return schema.check(
    z.refine(({ id }) => {
      const fresh = !seen.has(id);
      seen.add(id);
      return fresh;
    }),
  );
}

const quarterKey = z.string().check(z.refine((key) => parseQuarter(key) !== null));

/** Which deck it is: so much must be there. */
const named = z.object({ areaCode: z.string(), quarter: quarterKey });

/** A deck whose lists may hold damaged entries. */
const deckFrame = z.extend(named, {
  version: z.literal(1),
  state: z.enum(['draft', 'final']),
  startedFrom: z.nullable(quarterKey),
  slides: z.array(z.unknown()),
  questions: z.array(z.unknown()),
  changedAt: z.iso.datetime(),
});

/** The key of a deck: one for each area and quarter. */
export function deckKey({ areaCode, quarter }: Pick<Deck, 'areaCode' | 'quarter'>): string {
  return `${areaCode} ${quarter}`;
}

/** Decks by area, and those of an area from the earliest quarter to the latest. */
export function inTheirOrder(decks: readonly Deck[]): Deck[] {
  return [...decks].sort((a, b) => (deckKey(a) < deckKey(b) ? -1 : 1));
}

/**
 * A deck with what can be kept of it; null where it cannot be read. What cannot is named in
 * `damage`, with `where` it stands: "on this device", "in this file". Known fields alone come in.
 */
export function readDeck(record: unknown, damage: string[], where: string): Deck | null {
  const name = named.safeParse(record);
  const quarter = name.success ? ` for ${periodLabel(name.data.quarter)}` : '';
  const frame = deckFrame.safeParse(record);
  if (!frame.success) {
    const what = quarter === '' ? 'A presentation' : `The presentation${quarter}`;
    damage.push(`${what} ${where} could not be read and was left out.`);
    return null;
  }
  const of = `of the presentation${quarter} ${where}`;
  return {
    ...frame.data,
    slides: readable(unlike(slide), frame.data.slides, `Slides ${of}`, damage),
    questions: readable(unlike(question), frame.data.questions, `Questions ${of}`, damage),
  };
}
