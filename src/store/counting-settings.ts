import * as z from 'zod/mini';

/**
 * How children's records are counted, as it is kept on the device: whose they are, the rules that are
 * a setting, and what the user has said of their files. Never anything of a child.
 */
export const countingSettings = z.object({
  /** The authority whose records these are; null where it is the one on the screen. */
  area: z.nullable(z.string()),
  /** A change with the same carer counts as a new placement. */
  countSameCarerMoves: z.boolean(),
  /** A temporary placement counts as a placement. */
  countTemporaryMoves: z.boolean(),
  /** By the key of an extract, what it is where the files did not tell it rightly. */
  corrections: z.record(
    z.string(),
    z.object({
      /** 1 April of its collection year, and the last day that it tells of: ISO dates. */
      yearBegin: z.iso.date(),
      asAt: z.iso.date(),
    }),
  ),
  /** KPIs of which the figure counted from records is shown in the place of the council's own total. */
  figuresFrom: z.array(z.string()),
});

/** The rules that figures were counted by, as their load keeps them. */
export const countingRules = z.pick(countingSettings, {
  countSameCarerMoves: true,
  countTemporaryMoves: true,
});

export type CountingSettings = z.infer<typeof countingSettings>;

export const DEFAULT_COUNTING: CountingSettings = {
  area: null,
  countSameCarerMoves: false,
  countTemporaryMoves: false,
  corrections: {},
  figuresFrom: [],
};

type Parts = Readonly<Record<string, unknown>>;
const anything = z.looseObject({});

/** What can be kept of each part; of one that cannot be read, the default, and `damage` names it. */
export function readCounting(stored: unknown, damage: string[], where: string): CountingSettings {
  const given = anything.safeParse(stored);
  const parts: Parts = given.success ? given.data : {};
  let sound = given.success;
  const part = <Value>(name: keyof CountingSettings, schema: z.ZodMiniType<Value>, own: Value) => {
    const read = schema.safeParse(parts[name]);
    sound &&= read.success;
    return read.success ? read.data : own;
  };
  const { shape } = countingSettings;
  const own = DEFAULT_COUNTING;
  const counting: CountingSettings = {
    area: part('area', shape.area, own.area),
    countSameCarerMoves: part(
      'countSameCarerMoves',
      shape.countSameCarerMoves,
      own.countSameCarerMoves,
    ),
    countTemporaryMoves: part(
      'countTemporaryMoves',
      shape.countTemporaryMoves,
      own.countTemporaryMoves,
    ),
    corrections: part('corrections', shape.corrections, own.corrections),
    figuresFrom: part('figuresFrom', shape.figuresFrom, own.figuresFrom),
  };
  if (!sound) {
    damage.push(
      `A setting of how children’s records are counted ${where} could not be read. The default is used.`,
    );
  }
  return counting;
}
