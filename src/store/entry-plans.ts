import type { Damage } from './damage.ts';
import type { RecordPlan, StoredRecords } from './kept.ts';
import type { Settings } from './records.ts';

/**
 * What is read from a store with a record an entry, and what becomes of its records: of decks and of
 * saved questions alike. None of it is needed for the first picture, so nothing that it needs
 * imports this but when it is asked for.
 */

const HERE = 'on this device';
/** Before the key of a record that could not be read whole and was put aside when it changed. */
const ASIDE = 'damaged ';

interface Entry {
  /** ISO date and time. */
  readonly changedAt: string;
}

/** What there is to know of a kind of entries. */
interface EntryKind<One extends Entry> {
  readonly store: 'decks' | 'questions';
  /** What one is called at the start of a sentence: "A presentation". */
  readonly one: string;
  readonly keyOf: (entry: One) => string;
  /**
   * An entry with what can be kept of it; null where it cannot be read. Says in `damage` what cannot,
   * with `where` it stands.
   */
  readonly read: (record: unknown, damage: string[], where: string) => One | null;
  readonly inTheirOrder: (entries: readonly One[]) => One[];
}

export interface OpenedEntries<One> {
  readonly entries: readonly One[];
  readonly damage: readonly Damage[];
}

/** Entries, and the settings in which removals are remembered. */
export interface EntriesAndMarks<One> {
  readonly entries: readonly One[];
  readonly settings: Pick<Settings, 'changed'>;
}

export interface EntryPlans<One> {
  /** The readable part of the records, in their order, and what could not be read. */
  readonly understand: (records: StoredRecords) => OpenedEntries<One>;
  /**
   * A change of entries as a change of their records. A record that could not be read whole is put
   * aside before another takes its place; those that are left alone stay.
   */
  readonly change: (plan: (kept: readonly One[]) => readonly One[]) => RecordPlan;
  /** Lets a damaged record go; what can be read of it stays. */
  readonly withoutDamaged: (key: string) => RecordPlan;
  /** Settings that remember when an entry was taken away, so that an older copy does not bring it back. */
  readonly withRemoved: (settings: Settings, key: string, at: string) => Settings;
  /**
   * The entries of a workspace file beside those here: of each the one that was changed last, and
   * none that was taken away since; where neither is newer, the one that is here.
   */
  readonly beside: (here: EntriesAndMarks<One>, file: EntriesAndMarks<One>) => One[];
}

/** The plans for a kind of entries. */
export function entryPlans<One extends Entry>(kind: EntryKind<One>): EntryPlans<One> {
  const { store, one, keyOf, read, inTheirOrder } = kind;
  /** The mark in the settings: when it was last taken away. See settings-change.ts. */
  const markOf = (key: string) => `${store} ${key}`;

  function understand(records: StoredRecords): OpenedEntries<One> {
    const damage: Damage[] = [];
    const entries = [...records].flatMap(([key, record]) => {
      const said: string[] = [];
      const entry = read(record, said, HERE);
      const own = entry !== null && keyOf(entry) === key;
      if (entry !== null && !own && !key.startsWith(ASIDE)) {
        said.push(`${one} ${HERE} is not where it belongs and was left out.`);
      }
      if (said.length > 0) damage.push({ store, key, sentence: said.join(' ') });
      return own ? [entry] : [];
    });
    return { entries: inTheirOrder(entries), damage };
  }

  return {
    understand,
    change: (plan) => (records) => {
      const { entries, damage } = understand(records);
      const next = plan(entries);
      const stay = new Set(next.map(keyOf));
      const changes = new Map<string, unknown>();
      for (const key of entries.map(keyOf)) {
        if (!stay.has(key)) changes.set(key, undefined);
      }
      for (const entry of next) {
        const key = keyOf(entry);
        if (entries.includes(entry)) continue;
        changes.set(key, entry);
        const damaged = damage.some((broken) => broken.key === key);
        if (damaged && !records.has(ASIDE + key)) changes.set(ASIDE + key, records.get(key));
      }
      return changes;
    },
    withoutDamaged: (key) => (records) => {
      const entry = read(records.get(key), [], HERE);
      const stays = entry !== null && keyOf(entry) === key;
      return new Map([[key, stays ? entry : undefined]]);
    },
    withRemoved: (settings, key, at) => ({
      ...settings,
      changed: { ...settings.changed, [markOf(key)]: at },
    }),
    beside(here, file) {
      const mine = new Map(here.entries.map((entry) => [keyOf(entry), entry]));
      const yours = new Map(file.entries.map((entry) => [keyOf(entry), entry]));
      const keys = [...new Set([...mine.keys(), ...yours.keys()])];
      const entries = keys.flatMap((key) => {
        const [ours, theirs] = [mine.get(key), yours.get(key)];
        const newer = (theirs?.changedAt ?? '') > (ours?.changedAt ?? '') ? theirs : ours;
        const [goneHere, goneThere] = [here, file].map(
          ({ settings }) => settings.changed[markOf(key)],
        );
        const gone = [goneHere ?? '', goneThere ?? ''].sort().at(-1) ?? '';
        return newer === undefined || gone > newer.changedAt ? [] : [newer];
      });
      return inTheirOrder(entries);
    },
  };
}
