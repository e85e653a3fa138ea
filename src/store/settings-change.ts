import { DEFAULT_SETTINGS, type Settings } from './records.ts';

/**
 * Changes of settings entry by entry, so that two tabs, or a device and a workspace file, do not
 * undo each other's work: what is taken away is said as such and never guessed from a list.
 */

const LISTS = ['targets', 'commentary', 'words', 'councils', 'withholding', 'ownKpis'] as const;
type ListName = (typeof LISTS)[number];
type Entry<Name extends ListName> = Settings[Name][number];
/** All but the lists and what belongs to the record itself. */
type Values = Omit<Settings, ListName | 'version' | 'changed' | 'records'>;
type Counting = Settings['records'];

interface ListChange<One> {
  readonly put: readonly One[];
  /** Keys of the entries that were taken away. */
  readonly remove: readonly string[];
}

export interface SettingsChange {
  readonly values: Partial<Values>;
  readonly targets: ListChange<Entry<'targets'>>;
  readonly commentary: ListChange<Entry<'commentary'>>;
  readonly words: ListChange<Entry<'words'>>;
  readonly councils: ListChange<Entry<'councils'>>;
  readonly withholding: ListChange<Entry<'withholding'>>;
  readonly ownKpis: ListChange<Entry<'ownKpis'>>;
  /** The parts of how records are counted that differ. */
  readonly records: Partial<Counting>;
  /** ISO date and time. */
  readonly at: string;
}

/** What makes two entries of a list the same entry. */
const KEYS: { readonly [Name in ListName]: (entry: Entry<Name>) => string } = {
  targets: ({ areaCode, kpi, from }) => `${areaCode} ${kpi} ${from}`,
  commentary: ({ areaCode, kpi, quarter }) => `${areaCode} ${kpi} ${quarter}`,
  words: ({ id }) => id,
  councils: ({ areaCode }) => areaCode,
  withholding: withholdingKey,
  ownKpis: ({ id }) => id,
};

/** What makes two choices of what to withhold or show the same: the figure. */
export function withholdingKey(choice: Entry<'withholding'>): string {
  const { areaCode, kpi, period, breakdown, category } = choice;
  return [areaCode, kpi, period, breakdown, category].join(' ');
}

/** Values that a workspace file carries, those that belong together as one. */
const CARRIED = {
  tolerance: ['tolerance', 'toleranceMode'],
  threshold: ['threshold'],
} as const satisfies Readonly<Record<string, readonly (keyof Values)[]>>;

function listChange<One>(
  before: readonly One[],
  after: readonly One[] | undefined,
  key: (entry: One) => string,
): ListChange<One> {
  if (after === undefined) return { put: [], remove: [] };
  const old = new Map(before.map((entry) => [key(entry), JSON.stringify(entry)]));
  const now = new Set(after.map(key));
  return {
    put: after.filter((entry) => old.get(key(entry)) !== JSON.stringify(entry)),
    remove: [...old.keys()].filter((one) => !now.has(one)),
  };
}

function differing(before: Counting, after: Counting): Partial<Counting> {
  const same = (name: string) =>
    JSON.stringify(Object.entries(before).find(([one]) => one === name)?.[1]);
  return Object.fromEntries(
    Object.entries(after).filter(([name, value]) => JSON.stringify(value) !== same(name)),
  );
}

/** What a change of whole lists and values means, entry by entry. `at` is an ISO date and time. */
export function settingsChange(
  before: Settings,
  change: Partial<Settings>,
  at: string,
): SettingsChange {
  const {
    targets,
    commentary,
    words,
    councils,
    withholding,
    ownKpis,
    records,
    version: _version,
    changed: _changed,
    ...values
  } = change;
  return {
    values,
    targets: listChange(before.targets, targets, KEYS.targets),
    commentary: listChange(before.commentary, commentary, KEYS.commentary),
    words: listChange(before.words, words, KEYS.words),
    councils: listChange(before.councils, councils, KEYS.councils),
    withholding: listChange(before.withholding, withholding, KEYS.withholding),
    ownKpis: listChange(before.ownKpis, ownKpis, KEYS.ownKpis),
    records: differing(before.records, records ?? before.records),
    at,
  };
}

function changedList<One>(
  entries: One[],
  { put, remove }: ListChange<One>,
  key: (entry: One) => string,
): One[] {
  if (put.length === 0 && remove.length === 0) return entries;
  const gone = new Set([...remove, ...put.map(key)]);
  return [...entries.filter((entry) => !gone.has(key(entry))), ...put];
}

/** The settings with a change in them; every entry that it does not name stays as it is. */
export function applyChange(settings: Settings, change: SettingsChange): Settings {
  const changed = { ...settings.changed };
  const marks = (name: ListName | 'records', keys: readonly string[]) => {
    for (const key of keys) changed[`${name} ${key}`] = change.at;
  };
  for (const name of LISTS) marks(name, change[name].remove);
  marks('targets', change.targets.put.map(KEYS.targets));
  marks('commentary', change.commentary.put.map(KEYS.commentary));
  marks('words', change.words.put.map(KEYS.words));
  marks('councils', change.councils.put.map(KEYS.councils));
  marks('withholding', change.withholding.put.map(KEYS.withholding));
  marks('ownKpis', change.ownKpis.put.map(KEYS.ownKpis));
  for (const [mark, names] of Object.entries(CARRIED)) {
    const differs = names.some(
      (name) => (change.values[name] ?? settings[name]) !== settings[name],
    );
    if (differs) changed[mark] = change.at;
  }
  marks('records', Object.keys(change.records));
  return {
    ...settings,
    ...change.values,
    targets: changedList(settings.targets, change.targets, KEYS.targets),
    commentary: changedList(settings.commentary, change.commentary, KEYS.commentary),
    words: changedList(settings.words, change.words, KEYS.words),
    councils: changedList(settings.councils, change.councils, KEYS.councils),
    withholding: changedList(settings.withholding, change.withholding, KEYS.withholding),
    ownKpis: changedList(settings.ownKpis, change.ownKpis, KEYS.ownKpis),
    records: { ...settings.records, ...change.records },
    changed,
  };
}

/** Whether the file's mark is newer than the one here; one without a date is the oldest. */
function isNewer(mark: string, here: Settings, file: Settings): boolean {
  return (file.changed[mark] ?? '') > (here.changed[mark] ?? '');
}

function mergedList<Name extends ListName>(
  name: Name,
  here: Settings,
  file: Settings,
  [ours, theirs]: readonly [readonly Entry<Name>[], readonly Entry<Name>[]],
): Entry<Name>[] {
  const key: (entry: Entry<Name>) => string = KEYS[name];
  const mine = new Map(ours.map((entry) => [key(entry), entry]));
  const yours = new Map(theirs.map((entry) => [key(entry), entry]));
  return [...new Set([...mine.keys(), ...yours.keys()])].flatMap((one) => {
    const mark = `${name} ${one}`;
    const unknownHere = !mine.has(one) && here.changed[mark] === undefined;
    const entry = unknownHere || isNewer(mark, here, file) ? yours.get(one) : mine.get(one);
    return entry === undefined ? [] : [entry];
  });
}

/** Of each part of how records are counted the one that was changed last. */
function mergedCounting(here: Settings, file: Settings): Counting {
  const newer = Object.entries(file.records).filter(([name]) =>
    isNewer(`records ${name}`, here, file),
  );
  return { ...here.records, ...Object.fromEntries(newer) };
}

/**
 * The settings of this device with those of a workspace file beside them: of each entry the one
 * that was changed last; where neither is newer, the one that is here. What belongs to the device
 * (view, wording, the example) stays.
 */
export function mergeSettings(here: Settings, file: Settings): Settings {
  const changed = { ...here.changed };
  for (const [mark, at] of Object.entries(file.changed)) {
    if (isNewer(mark, here, file)) changed[mark] = at;
  }
  const values: Partial<Values> = {};
  for (const [mark, names] of Object.entries(CARRIED)) {
    const untouched =
      here.changed[mark] === undefined &&
      names.every((name) => here[name] === DEFAULT_SETTINGS[name]);
    if (!untouched && !isNewer(mark, here, file)) continue;
    Object.assign(values, Object.fromEntries(names.map((name) => [name, file[name]])));
  }
  return {
    ...here,
    ...values,
    targets: mergedList('targets', here, file, [here.targets, file.targets]),
    commentary: mergedList('commentary', here, file, [here.commentary, file.commentary]),
    words: mergedList('words', here, file, [here.words, file.words]),
    councils: mergedList('councils', here, file, [here.councils, file.councils]),
    withholding: mergedList('withholding', here, file, [here.withholding, file.withholding]),
    ownKpis: mergedList('ownKpis', here, file, [here.ownKpis, file.ownKpis]),
    records: mergedCounting(here, file),
    changed,
  };
}

/** The settings of a workspace file in the place of those here, but for what belongs to the device. */
export function replaceSettings(here: Settings, file: Settings): Settings {
  return { ...file, example: here.example, view: here.view, wording: here.wording };
}
