import { SQLDialect } from '@codemirror/lang-sql';
import {
  HighlightStyle,
  LanguageSupport,
  syntaxHighlighting,
  syntaxTree,
} from '@codemirror/language';
import { type Extension, RangeSetBuilder } from '@codemirror/state';
import { Decoration, type DecorationSet, type EditorView, ViewPlugin } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { SQL_KEYWORDS, SQL_TYPES } from '../../../models/console/sql-words.ts';

const DUCKDB = SQLDialect.define({
  keywords: SQL_KEYWORDS.join(' '),
  types: SQL_TYPES.join(' '),
  operatorChars: '*+-%<>!=&|~^/@?',
  // `$area`: with text between double dollars instead, parameters would have no colour.
  specialVar: '$',
  identifierQuotes: '"',
  caseInsensitiveIdentifiers: true,
});

/** Each at 4.5 to 1 or more on paper, on the line of the cursor and on what is selected. */
const COLOURS = HighlightStyle.define([
  { tag: tags.keyword, color: '#12436d', fontWeight: '700' },
  { tag: tags.typeName, color: '#12436d' },
  { tag: [tags.string, tags.special(tags.string)], color: '#00692f' },
  { tag: [tags.number, tags.bool, tags.null], color: '#7a4f00' },
  { tag: tags.special(tags.name), color: '#b3261e', fontWeight: '700' },
  { tag: tags.comment, color: '#566067', fontStyle: 'italic' },
]);

const CALL = Decoration.mark({ class: 'cm-call' });

/** Words before a bracket are functions, whatever they are elsewhere: `first(`, `round(`. */
const calls = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = callsIn(view);
    }
    update({ view, docChanged, viewportChanged, startState }: CallUpdate) {
      const parsed = syntaxTree(startState) !== syntaxTree(view.state);
      if (docChanged || viewportChanged || parsed) this.decorations = callsIn(view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

type CallUpdate = Parameters<NonNullable<Parameters<typeof EditorView.updateListener.of>[0]>>[0];

/** Keywords that stand before a bracket without being functions. */
const NO_CALL =
  /^(in|as|and|or|not|on|over|values|using|exists|from|where|filter|by|select|then|when|else|any|all|some|with|join|table|except|union|intersect|limit|case|exclude|replace|into|qualify|having|like|ilike|is|between|distinct|group|order|partition)$/i;

function callsIn(view: EditorView): DecorationSet {
  const found = new RangeSetBuilder<Decoration>();
  const { state } = view;
  for (const { from, to } of view.visibleRanges) {
    syntaxTree(state).iterate({
      from,
      to,
      enter: ({ name, from: begin, to: end }) => {
        if (name !== 'Identifier' && name !== 'Keyword' && name !== 'Type') return;
        if (state.sliceDoc(end, end + 1) !== '(') return;
        if (!NO_CALL.test(state.sliceDoc(begin, end))) found.add(begin, end, CALL);
      },
    });
  }
  return found.finish();
}

/** SQL as DuckDB reads it, with its colours. */
export function sqlLanguage(): Extension {
  return [new LanguageSupport(DUCKDB.language), calls, syntaxHighlighting(COLOURS)];
}
