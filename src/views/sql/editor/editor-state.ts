import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  closeCompletion,
  completionKeymap,
  completionStatus,
} from '@codemirror/autocomplete';
import {
  defaultKeymap,
  history,
  historyField,
  historyKeymap,
  indentWithTab,
  toggleComment,
} from '@codemirror/commands';
import { bracketMatching, indentOnInput } from '@codemirror/language';
import { nextDiagnostic, previousDiagnostic } from '@codemirror/lint';
import {
  highlightSelectionMatches,
  search,
  searchKeymap,
  searchPanelOpen,
} from '@codemirror/search';
import { Compartment, EditorState, type Extension, Prec } from '@codemirror/state';
import {
  type Command,
  drawSelection,
  dropCursor,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
  placeholder,
} from '@codemirror/view';
import type { Known } from '../../../models/console/offers.ts';
import { editorTheme } from './editor-theme.ts';
import { sqlCompletion } from './sql-completion.ts';
import { sqlLanguage } from './sql-language.ts';

/** What the editor tells the screen. */
export interface EditorEvents {
  readonly known: () => Known;
  readonly onChange: (sql: string) => void;
  readonly onRun: (what: 'all' | 'here') => void;
  /** False where nothing runs, so that Escape may mean something else. */
  readonly onStop: () => boolean;
  readonly onFormat: () => void;
}

/** The parts that change while the editor is there. */
export const tabKey = new Compartment();
export const named = new Compartment();

/** Below it, in the same shadow root: which key leaves the editor. */
export const KEYS_ID = 'editor-keys';

/** Tab leaves the editor, as it leaves every other field, unless the user chose otherwise. */
export function tabIndents(on: boolean): Extension {
  return on ? keymap.of([indentWithTab]) : [];
}

/** What the editor is called, for those who hear it. */
export function editorName(name: string): Extension {
  return EditorView.contentAttributes.of({
    'aria-label': name,
    'aria-describedby': KEYS_ID,
    // It takes the focus as it is; said, so that checkers know that its scrolling has a key.
    tabindex: '0',
  });
}

interface Editing {
  readonly events: EditorEvents;
  readonly name: string;
  readonly tabIndents: boolean;
}

function extensions({ events, name, tabIndents: tab }: Editing): Extension {
  return [
    Prec.highest(
      keymap.of([
        { key: 'Mod-Enter', run: ran(() => events.onRun('all')) },
        { key: 'Mod-Shift-Enter', run: ran(() => events.onRun('here')) },
        { key: 'Alt-Shift-f', run: done(events.onFormat) },
        { key: 'Mod-/', run: toggleComment },
        { key: 'Escape', run: (view) => !closesFirst(view.state) && events.onStop() },
      ]),
    ),
    lineNumbers(),
    highlightActiveLineGutter(),
    highlightSpecialChars(),
    history(),
    drawSelection(),
    dropCursor(),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    highlightActiveLine(),
    highlightSelectionMatches(),
    search({ top: true }),
    autocompletion({
      override: [sqlCompletion(events.known)],
      icons: false,
      maxRenderedOptions: 60,
    }),
    placeholder('Write SQL here, or open a question'),
    EditorView.lineWrapping,
    sqlLanguage(),
    editorTheme,
    named.of(editorName(name)),
    keymap.of([
      ...closeBracketsKeymap,
      ...completionKeymap,
      ...searchKeymap,
      ...historyKeymap,
      ...defaultKeymap,
      { key: 'F8', run: nextDiagnostic, shift: previousDiagnostic },
    ]),
    tabKey.of(tabIndents(tab)),
    EditorView.domEventHandlers({ beforeinput: typed }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) events.onChange(update.state.doc.toString());
    }),
  ];
}

/** Whether Escape closes a list or the search before it stops anything. */
function closesFirst(state: EditorState): boolean {
  return completionStatus(state) === 'active' || searchPanelOpen(state);
}

/**
 * Puts in what was typed in the place of the browser, which would keep the look of what it replaces
 * in a style attribute: our policy forbids that, and says so. What is composed stays the browser's.
 */
function typed(event: InputEvent, view: EditorView): boolean {
  const text = event.data;
  const plain = event.inputType === 'insertText' && event.cancelable && !event.isComposing;
  if (!plain || text === null || view.composing || view.state.readOnly) return false;
  const { from, to } = view.state.selection.main;
  const insert = () =>
    view.state.update(view.state.replaceSelection(text), {
      userEvent: 'input.type',
      scrollIntoView: true,
    });
  const handlers = view.state.facet(EditorView.inputHandler);
  if (!handlers.some((handle) => handle(view, from, to, text, insert))) view.dispatch(insert());
  event.preventDefault();
  return true;
}

/** What runs the text; a list of what could be written would hide the answer. */
function ran(work: () => void): Command {
  return (view) => {
    closeCompletion(view);
    work();
    return true;
  };
}

function done(work: () => void): () => boolean {
  return () => {
    work();
    return true;
  };
}

/** What is kept of a tab that is not in front: text, cursor and what can be undone. */
export type KeptEditor = ReturnType<EditorState['toJSON']>;

const HISTORY = { history: historyField };

export function keptEditor(state: EditorState): KeptEditor {
  return state.toJSON(HISTORY);
}

/** An editor of a text, with what was kept of it where there is anything. */
export function editorState(
  sql: string,
  kept: KeptEditor | undefined,
  editing: Editing,
): EditorState {
  const config = { extensions: extensions(editing) };
  if (kept === undefined) return EditorState.create({ ...config, doc: sql });
  const state: EditorState = EditorState.fromJSON(kept, config, HISTORY);
  return state.doc.toString() === sql ? state : state.update(replaced(state, sql)).state;
}

/** The change that puts another text in the place of all. */
export function replaced(state: EditorState, sql: string) {
  const { length } = state.doc;
  const anchor = Math.min(state.selection.main.head, sql.length);
  return { changes: { from: 0, to: length, insert: sql }, selection: { anchor } };
}
