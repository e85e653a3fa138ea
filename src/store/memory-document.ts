import type { DocumentStore } from './document.ts';
import { type Kept, type RecordPlan, withLoad, withoutLoad } from './kept.ts';
import { DEFAULT_SETTINGS } from './records.ts';

/** Changes records as a plan says. */
function put(records: Map<string, unknown>, plan: RecordPlan | undefined): void {
  for (const [key, record] of plan?.(records) ?? []) {
    if (record === undefined) records.delete(key);
    else records.set(key, record);
  }
}

/** A document that lasts as long as the tab, for browsers that will not store one. */
export function memoryDocument(): DocumentStore {
  let kept: Kept = { loads: [], settings: DEFAULT_SETTINGS };
  let figures = new Map<string, string>();
  let entries = { decks: new Map<string, unknown>(), questions: new Map<string, unknown>() };
  const store: DocumentStore = {
    lasts: 'tab',
    read: async () => ({ ...kept, damage: [] }),
    isCurrent: async () => true,
    readFigures: async (id) => figures.get(id) ?? '',
    async change(plan) {
      const { figures: brought, decks, questions, ...next } = plan(kept);
      const all = new Map([...figures, ...(brought ?? [])]);
      put(entries.decks, decks);
      put(entries.questions, questions);
      kept = next;
      figures = new Map(next.loads.map(({ id }) => [id, all.get(id) ?? '']));
    },
    putLoad: (load, figuresCsv) => store.change((now) => withLoad(now, { load, figuresCsv })),
    removeLoad: (id) => store.change((now) => withoutLoad(now, id)),
    async readDecks() {
      const { understandDecks } = await import('./deck-plans.ts');
      return understandDecks(entries.decks);
    },
    async readQuestions() {
      const { understandQuestions } = await import('./question-plans.ts');
      return understandQuestions(entries.questions);
    },
    readDamaged: async () => '',
    removeDamaged: async () => undefined,
    async clear() {
      entries = { decks: new Map(), questions: new Map() };
      await store.change(() => ({ loads: [], settings: DEFAULT_SETTINGS }));
    },
    readSnapshot: async () => null,
    putSnapshot: async () => undefined,
  };
  return store;
}
