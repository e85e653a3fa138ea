import { findKpi, KPIS } from '../kpis/catalogue.ts';
import type { KpiDefinition } from '../kpis/definition.ts';

/** Plain words, or those that young people prefer. */
export type WordingId = 'plain' | 'young';

/**
 * A word that the council says in its own way: the one, and under the id with `:many` more than
 * one. A field that is the product's own word is kept too; an empty one stands for it.
 */
export interface WordEdit {
  readonly id: string;
  readonly plain: string;
  readonly young: string;
}

/**
 * How the product speaks: every text that a person reads goes through it, and nothing that a
 * machine reads. Ids, numbers, names of places and the user's own texts stay as they are, and so do
 * the files that can be downloaded: they have ids and plain titles in either wording.
 */
export interface Wording {
  readonly id: WordingId;
  /** The words that the council says in its own way. */
  readonly edits: readonly WordEdit[];
  /** A text of the product with the words of the list in it. Saying it twice changes nothing. */
  readonly say: (text: string) => string;
  /** A name from a file, such as a breakdown: said only where it is a word of the list as a whole. */
  readonly sayName: (name: string) => string;
  /** A definition with its texts in these words; its id, unit and everything else stay. */
  readonly kpi: (definition: KpiDefinition) => KpiDefinition;
  /** Every KPI in these words, in the order of the catalogue. */
  readonly kpis: readonly KpiDefinition[];
  /** KPIs of the user's own among them, as the user called them. */
  readonly own: readonly KpiDefinition[];
  /** The KPI with an id in these words, or undefined. */
  readonly find: (id: string) => KpiDefinition | undefined;
}

/** The product's own plain words: nothing is replaced. */
export const PLAIN: Wording = {
  id: 'plain',
  edits: [],
  say: (text) => text,
  sayName: (name) => name,
  kpi: (definition) => definition,
  kpis: KPIS,
  own: [],
  find: findKpi,
};

/** Plain words with the user's own KPIs among the others. */
export function plainWith(own: readonly KpiDefinition[]): Wording {
  if (own.length === 0) return PLAIN;
  const find = (id: string) => findKpi(id) ?? own.find((kpi) => kpi.id === id);
  return { ...PLAIN, kpis: [...KPIS, ...own], own, find };
}

type TextKeys<T> = { [Key in keyof T]-?: T[Key] extends string ? Key : never }[keyof T];

/** A copy of a model in which the texts of these names are said. */
export function saying<T extends object>(
  { say }: Wording,
  model: T,
  ...texts: readonly TextKeys<T>[]
): T {
  return {
    ...model,
    ...Object.fromEntries(texts.map((key) => [key, say(String(model[key]))])),
  };
}
