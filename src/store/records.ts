import * as z from 'zod/mini';
import type { OwnKpi } from '../kpis/own-kpi.ts';
import { type CouncilEntry, DEFAULT_COUNCIL, isAccent } from '../models/council.ts';
import { isLogo } from '../models/logo.ts';
import { countingSettings, DEFAULT_COUNTING, readCounting } from './counting-settings.ts';
import type { LoadRecord } from './kept-loads.ts';
import { readable } from './readable.ts';

/**
 * What is kept on the device, as it is checked whenever it comes in: from the browser's storage or
 * from a workspace file. Never a child's record: `records` says how they are counted.
 */

/** The id of the load that holds the figures counted from children's records. */
export const RECORDS_ID = 'records';

const target = z.object({
  areaCode: z.string(),
  kpi: z.string(),
  from: z.iso.date(),
  target: z.number(),
  tolerance: z.nullable(z.number()),
  toleranceMode: z.nullable(z.enum(['percentage', 'points'])),
});

const commentary = z.object({
  areaCode: z.string(),
  kpi: z.string(),
  quarter: z.string(),
  text: z.string(),
});

/** A word of the list in `src/kpis/words.ts` that the council says differently. */
const word = z.object({ id: z.string(), plain: z.string(), young: z.string() });

/** How a council is named in its papers. */
const council = z.object({
  areaCode: z.string(),
  name: z.string(),
  panel: z.string(),
  /** A data address. */
  logo: z.nullable(z.string().check(z.refine(isLogo))),
  /** `#12436d` */
  accent: z.string().check(z.refine(isAccent)),
});

/** What an officer withholds or shows beyond the rules; showing needs its reason. */
const withholdingChoice = z
  .object({
    areaCode: z.string(),
    kpi: z.string(),
    period: z.string(),
    breakdown: z.string(),
    category: z.string(),
    action: z.enum(['withhold', 'show']),
    reason: z.string(),
  })
  .check(z.refine(({ action, reason }) => action === 'withhold' || reason.trim() !== ''));

/** A KPI of one's own, with its figures. */
const ownKpi: z.ZodMiniType<OwnKpi> = z.object({
  id: z.string().check(z.regex(/^own_[a-z0-9_]{1,76}$/)),
  title: z.string().check(z.minLength(1)),
  theme: z.enum([
    'our_children',
    'where_they_live',
    'close_to_home',
    'stability',
    'safety_and_health',
    'care_leavers',
  ]),
  unit: z.enum(['count', 'percent', 'per_10000', 'score']),
  basis: z.enum(['snapshot', 'rolling_year', 'flow', 'year']),
  better: z.enum(['lower', 'higher', 'neutral']),
  noun: z.string(),
  of: z.string(),
  definition: z.string(),
  sql: z.string(),
  figuresCsv: z.string(),
  madeAt: z.iso.datetime(),
});

const settingsRecord = z.object({
  version: z.literal(5),
  /** False once the example was sent away or a file of one's own came in. */
  example: z.boolean(),
  tolerance: z.number(),
  toleranceMode: z.enum(['percentage', 'points']),
  targets: z.array(target),
  commentary: z.array(commentary),
  /** What is shown: figures after disclosure control, or everything. */
  view: z.enum(['public', 'officer']),
  /** Counts from 1 to this are withheld in the public view. */
  threshold: z.number(),
  /** Plain words, or those that young people prefer. */
  wording: z.enum(['plain', 'young']),
  words: z.array(word),
  councils: z.array(council),
  withholding: z.array(withholdingChoice),
  ownKpis: z.array(ownKpi),
  /** How children's records are counted. */
  records: countingSettings,
  /** When an entry or a value was last changed or taken away, by its mark: see settings-change.ts. */
  changed: z._default(z.record(z.string(), z.string()), {}),
});

export type Settings = z.infer<typeof settingsRecord>;

/** A load with its figures as CSV, with the columns of the `figures` table. */
export interface LoadWithFigures {
  readonly load: LoadRecord;
  readonly figuresCsv: string;
}

export const DEFAULT_SETTINGS: Settings = {
  version: 5,
  example: true,
  tolerance: 2,
  toleranceMode: 'percentage',
  targets: [],
  commentary: [],
  view: 'public',
  threshold: 5,
  wording: 'plain',
  words: [],
  councils: [],
  withholding: [],
  ownKpis: [],
  records: DEFAULT_COUNTING,
  changed: {},
};

/** Settings whose lists may hold damaged entries. */
const settingsFrame = z.extend(settingsRecord, {
  targets: z.array(z.unknown()),
  commentary: z.array(z.unknown()),
  words: z.array(z.unknown()),
  councils: z.array(z.unknown()),
  withholding: z.array(z.unknown()),
  ownKpis: z.array(z.unknown()),
  records: z.unknown(),
});

/** Version 4 knew no children's records. */
const fourthSettings = z.extend(z.omit(settingsFrame, { records: true }), {
  version: z.literal(4),
});

/** Version 3 knew no KPIs of one's own. */
const thirdSettings = z.extend(z.omit(fourthSettings, { ownKpis: true }), {
  version: z.literal(3),
});

/** Version 2 knew no councils and no choices of what to withhold. */
const secondSettings = z.extend(z.omit(thirdSettings, { councils: true, withholding: true }), {
  version: z.literal(2),
});

/** Version 1 knew no views and no words either. */
const firstSettings = z.extend(
  z.omit(secondSettings, {
    view: true,
    threshold: true,
    wording: true,
    words: true,
    changed: true,
  }),
  { version: z.literal(1) },
);

/** Settings of any version in the form of today; null where they cannot be read. */
function settingsOfToday(stored: unknown): z.infer<typeof settingsFrame> | null {
  const today = settingsFrame.safeParse(stored);
  if (today.success) return today.data;
  for (const earlier of [fourthSettings, thirdSettings, secondSettings, firstSettings]) {
    const read = earlier.safeParse(stored);
    if (read.success) return { ...DEFAULT_SETTINGS, ...read.data, version: 5 };
  }
  return null;
}

/**
 * The settings with what can be kept of them; what cannot is named in `damage`, with `where` it
 * stands: "on this device", "in this file".
 */
export function readSettings(stored: unknown, damage: string[], where: string): Settings {
  const frame = settingsOfToday(stored);
  if (frame === null) {
    damage.push(`The settings ${where} could not be read. The defaults are used.`);
    return DEFAULT_SETTINGS;
  }
  return {
    ...frame,
    targets: readable(target, frame.targets, `Targets ${where}`, damage),
    commentary: readable(commentary, frame.commentary, `Commentary ${where}`, damage),
    words: readable(word, frame.words, `Words ${where}`, damage),
    councils: readCouncils(frame.councils, damage, where),
    withholding: readable(
      withholdingChoice,
      frame.withholding,
      `Choices of what to withhold ${where}`,
      damage,
    ),
    ownKpis: readable(ownKpi, frame.ownKpis, `KPIs of your own ${where}`, damage),
    records: readCounting(frame.records, damage, where),
  };
}

const halfCouncil = z.extend(council, { logo: z.unknown(), accent: z.unknown() });

/** A damaged logo or colour costs only itself: the names stay. */
function readCouncils(
  entries: readonly unknown[],
  damage: string[],
  where: string,
): CouncilEntry[] {
  const mended = entries.map((entry) => {
    const half = halfCouncil.safeParse(entry);
    if (council.safeParse(entry).success || !half.success) return entry;
    const { logo, accent } = DEFAULT_COUNCIL;
    const lost: string[] = [];
    const part = <Value>(
      name: string,
      schema: z.ZodMiniType<Value>,
      given: unknown,
      own: Value,
    ) => {
      const read = schema.safeParse(given);
      if (!read.success) lost.push(name);
      return read.success ? read.data : own;
    };
    const whole = {
      ...half.data,
      logo: part('logo', council.shape.logo, half.data.logo, logo),
      accent: part('colour', council.shape.accent, half.data.accent, accent),
    };
    damage.push(
      `The ${lost.join(' and the ')} of a council ${where} could not be read. The default is used.`,
    );
    return whole;
  });
  return readable(council, mended, `Settings of councils ${where}`, damage);
}
