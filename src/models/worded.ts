import { findKpi, KPIS } from '../kpis/catalogue.ts';
import type { KpiDefinition } from '../kpis/definition.ts';
import { YOUNG_TEXTS } from '../kpis/young/young-texts.ts';
import { type PhraseBook, phraseBook } from './phrase-book.ts';
import type { WordEdit, Wording, WordingId } from './wording.ts';

/**
 * A wording with the council's own words in it. It is not part of the first script: plain wording
 * without own words needs none of it (`PLAIN`).
 */
export function wordingOf(
  id: WordingId,
  edits: readonly WordEdit[],
  own: readonly KpiDefinition[] = [],
): Wording {
  const book = phraseBook(id, edits);
  const kpi = (definition: KpiDefinition) => definitionIn(definition, id, book);
  // What users call their own KPIs is theirs, in every wording.
  const kpis = [...KPIS.map(kpi), ...own];
  const byId = new Map(kpis.map((one) => [one.id, one]));
  return {
    id,
    edits,
    say: book.say,
    sayName: book.sayName,
    kpi: (definition) => byId.get(definition.id) ?? kpi(definition),
    kpis,
    own,
    find: (asked) => byId.get(asked),
  };
}

function definitionIn(
  definition: KpiDefinition,
  id: WordingId,
  { say, fill, fillInside }: PhraseBook,
): KpiDefinition {
  const plain = findKpi(definition.id) ?? definition;
  const young = id === 'young' ? YOUNG_TEXTS.get(definition.id) : undefined;
  const finding = young?.finding ?? plain.finding;
  const at = plain.break;
  return {
    ...plain,
    title: young === undefined ? say(plain.title) : fill(young.title),
    of: young === undefined ? say(plain.of) : fillInside(young.of),
    clause: young === undefined ? say(plain.clause) : fillInside(young.clause),
    noun: young === undefined ? say(plain.noun) : fillInside(young.noun),
    definition: young === undefined ? say(plain.definition) : fill(young.definition),
    counted: young === undefined ? say(plain.counted) : fill(young.counted),
    comparisonNote:
      young?.comparisonNote === undefined ? say(plain.comparisonNote) : fill(young.comparisonNote),
    ...(finding === undefined
      ? {}
      : {
          finding: {
            ...plain.finding,
            up: say(fill(finding.up)),
            down: say(fill(finding.down)),
          },
        }),
    ...(at === undefined ? {} : { break: { ...at, label: say(at.label), reason: say(at.reason) } }),
  };
}
