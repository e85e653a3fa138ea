import { type Diagnostic, forEachDiagnostic, setDiagnostics } from '@codemirror/lint';
import { EditorView } from '@codemirror/view';
import { type RefObject, useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import {
  type EditorEvents,
  editorName,
  editorState,
  KEYS_ID,
  type KeptEditor,
  keptEditor,
  named,
  replaced,
  tabIndents,
  tabKey,
} from './editor-state.ts';

/** An error at its place in the text of the editor. */
export interface EditorMark {
  readonly from: number;
  readonly to: number;
  readonly message: string;
  readonly hint: string;
}

/** What the screen asks of the editor. */
export interface EditorHandle {
  /** The cursor and what is selected. */
  selection(): { readonly head: number; readonly from: number; readonly to: number };
  /** Puts a text in the place of what is selected, and goes there. */
  insert(text: string): void;
  /** Goes to a mark, where the text has moved it; else to its place. */
  goTo(mark: EditorMark): void;
  focus(): void;
}

interface SqlEditorProps extends EditorEvents {
  readonly tab: string;
  readonly sql: string;
  readonly name: string;
  readonly tabIndents: boolean;
  readonly marks: readonly EditorMark[];
  readonly handle: RefObject<EditorHandle | null>;
}

/** What is kept of the tabs that are not in front, for as long as the page is there. */
const keptEditors = new Map<string, KeptEditor>();

const LEAVES = {
  plain: 'Tab leaves the editor. Control or Command with Enter runs everything.',
  indents:
    'Tab indents. Press Escape, then Tab, to leave the editor. Control or Command with Enter runs everything.',
} as const;

/**
 * The editor of a tab's SQL: CodeMirror, in a shadow root, because there it takes its styles without
 * style elements, which our policy forbids. It is there before the engine, and never waits for it.
 */
export function SqlEditor(props: SqlEditorProps) {
  const { tab, sql, name, marks, handle } = props;
  const host = useRef<HTMLDivElement>(null);
  const keys = useRef<HTMLParagraphElement | null>(null);
  const view = useRef<EditorView | null>(null);
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });
  /** The text that the editor has told of or was given last. */
  const told = useRef(sql);

  useLayoutEffect(() => {
    const element = host.current;
    if (element === null) return;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const words = document.createElement('p');
    words.id = KEYS_ID;
    words.hidden = true;
    keys.current = words;
    const made = new EditorView({ root, parent: root });
    root.append(words);
    view.current = made;
    return () => {
      view.current = null;
      made.destroy();
      words.remove();
    };
  }, []);

  useLayoutEffect(() => {
    const made = view.current;
    if (made === null) return;
    const now = latest.current;
    const events: EditorEvents = {
      known: () => latest.current.known(),
      onChange: (text) => {
        told.current = text;
        latest.current.onChange(text);
      },
      onRun: (what) => latest.current.onRun(what),
      onStop: () => latest.current.onStop(),
      onFormat: () => latest.current.onFormat(),
    };
    made.setState(
      editorState(now.sql, keptEditors.get(tab), {
        events,
        name: now.name,
        tabIndents: now.tabIndents,
      }),
    );
    told.current = now.sql;
    return () => {
      keptEditors.set(tab, keptEditor(made.state));
    };
  }, [tab]);

  useEffect(() => {
    const made = view.current;
    if (made === null || sql === told.current) return;
    told.current = sql;
    made.dispatch(replaced(made.state, sql));
  }, [sql]);

  useEffect(() => {
    view.current?.dispatch({ effects: named.reconfigure(editorName(name)) });
  }, [name]);

  const indents = props.tabIndents;
  useEffect(() => {
    view.current?.dispatch({ effects: tabKey.reconfigure(tabIndents(indents)) });
    if (keys.current !== null) keys.current.textContent = indents ? LEAVES.indents : LEAVES.plain;
  }, [indents]);

  useEffect(() => {
    const made = view.current;
    if (made === null) return;
    const most = made.state.doc.length;
    const there = marks.filter(({ from }) => from >= 0 && from <= most);
    made.dispatch(
      setDiagnostics(
        made.state,
        there.map((mark) => diagnostic(mark, most)),
      ),
    );
  }, [marks]);

  useImperativeHandle(
    handle,
    (): EditorHandle => ({
      selection: () => view.current?.state.selection.main ?? { head: 0, from: 0, to: 0 },
      insert: (text) => {
        const made = view.current;
        if (made === null) return;
        made.dispatch(made.state.replaceSelection(text), { scrollIntoView: true });
        made.focus();
      },
      goTo: (mark) => {
        if (view.current !== null) goTo(view.current, mark);
      },
      focus: () => view.current?.focus(),
    }),
    [],
  );
  return <div ref={host} className="sql-editor" />;
}

function diagnostic(mark: EditorMark, most: number): Diagnostic {
  return {
    from: mark.from,
    to: Math.min(mark.to, most),
    severity: 'error',
    message: mark.message,
    renderMessage: () => {
      const words = document.createElement('div');
      for (const text of [mark.message, mark.hint]) {
        if (text === '') continue;
        words.append(Object.assign(document.createElement('p'), { textContent: text }));
      }
      return words;
    },
  };
}

/** Goes to a mark, which moves with what is written before it. */
function goTo(view: EditorView, mark: EditorMark): void {
  const { state } = view;
  let at = { from: mark.from, to: mark.to };
  forEachDiagnostic(state, ({ message }, from, to) => {
    if (message === mark.message) at = { from, to };
  });
  const most = state.doc.length;
  view.dispatch({
    selection: { anchor: Math.min(at.from, most), head: Math.min(at.to, most) },
    scrollIntoView: true,
  });
  view.focus();
}
