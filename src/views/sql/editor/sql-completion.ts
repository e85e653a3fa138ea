import {
  type Completion,
  type CompletionContext,
  type CompletionResult,
  pickedCompletion,
} from '@codemirror/autocomplete';
import type { EditorView } from '@codemirror/view';
import { type Known, type Offer, offersAt } from '../../../models/console/offers.ts';

/** The icons of the list have no words: what an offer is stands in its detail. */
const KINDS: Readonly<Record<Offer['kind'], string>> = {
  table: '',
  column: '',
  function: '',
  keyword: '',
  kpi: 'KPI',
  area: 'area',
  quarter: 'quarter',
  parameter: 'control',
};

/** What may be written at the cursor, for the list of the editor. */
export function sqlCompletion(known: () => Known) {
  return (context: CompletionContext): CompletionResult | null => {
    const found = offersAt(context.state.doc.toString(), context.pos, known());
    if (found === null || found.offers.length === 0) return null;
    if (!found.unasked && !context.explicit) return null;
    return {
      from: found.from,
      to: found.to,
      options: found.offers.map(completion),
      validFor: found.inQuotes ? /^[^'\n]*$/ : /^\$?\w*$/,
    };
  };
}

function completion(offer: Offer): Completion {
  const detail = [KINDS[offer.kind], offer.detail].filter((part) => part !== '').join(' · ');
  return {
    label: offer.search,
    displayLabel: offer.name,
    apply: offer.kind === 'function' ? call(offer.text) : offer.text,
    boost: offer.rank,
    ...(detail === '' ? {} : { detail }),
    ...(offer.meaning === '' ? {} : { info: offer.meaning }),
  };
}

/** Writes a function with its brackets and puts the cursor between them. */
function call(name: string) {
  return (view: EditorView, picked: Completion, from: number, to: number): void => {
    const bracket = view.state.sliceDoc(to, to + 1) === '(';
    view.dispatch({
      changes: { from, to, insert: bracket ? name : `${name}()` },
      selection: { anchor: from + name.length + 1 },
      annotations: pickedCompletion.of(picked),
      userEvent: 'input.complete',
    });
  };
}
