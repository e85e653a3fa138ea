import type { DocumentStore } from './document.ts';
import { type Kept, withLoad, withoutLoad } from './kept.ts';
import { DEFAULT_SETTINGS } from './records.ts';

/** A document that lasts as long as the tab, for browsers that will not store one. */
export function memoryDocument(): DocumentStore {
  let kept: Kept = { loads: [], settings: DEFAULT_SETTINGS };
  let figures = new Map<string, string>();
  let decks = new Map<string, unknown>();
  const store: DocumentStore = {
    lasts: 'tab',
    read: async () => ({ ...kept, damage: [] }),
    isCurrent: async () => true,
    readFigures: async (id) => figures.get(id) ?? '',
    async change(plan) {
      const { figures: brought, decks: planned, ...next } = plan(kept);
      const all = new Map([...figures, ...(brought ?? [])]);
      for (const [key, record] of planned?.(decks) ?? []) {
        if (record === undefined) decks.delete(key);
        else decks.set(key, record);
      }
      kept = next;
      figures = new Map(next.loads.map(({ id }) => [id, all.get(id) ?? '']));
    },
    putLoad: (load, figuresCsv) => store.change((now) => withLoad(now, { load, figuresCsv })),
    removeLoad: (id) => store.change((now) => withoutLoad(now, id)),
    async readDecks() {
      const { understandDecks } = await import('./deck-plans.ts');
      return understandDecks(decks);
    },
    readDamaged: async () => '',
    removeDamaged: async () => undefined,
    async clear() {
      decks = new Map();
      await store.change(() => ({ loads: [], settings: DEFAULT_SETTINGS }));
    },
    readSnapshot: async () => null,
    putSnapshot: async () => undefined,
  };
  return store;
}
