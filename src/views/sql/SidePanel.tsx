import type { RefObject } from 'react';
import type { MadeTable } from '../../console/console.ts';
import { listInWords } from '../../models/format.ts';
import { openConsole } from '../../session/console.ts';
import { openTab, type TabDraft } from '../../session/console-desk.ts';
import { say } from '../../session/console-runs.ts';
import { useSession } from '../use-session.ts';
import type { EditorHandle } from './editor/SqlEditor.tsx';
import { DropTables } from './files/DropTables.tsx';
import { QuestionList } from './questions/QuestionList.tsx';
import { RunHistory } from './RunHistory.tsx';
import { SchemaBrowser } from './schema/SchemaBrowser.tsx';
import { useConsole } from './use-console.ts';

export type SideTab = 'tables' | 'questions' | 'history';

const TABS: readonly { readonly id: SideTab; readonly title: string }[] = [
  { id: 'tables', title: 'Tables' },
  { id: 'questions', title: 'Questions' },
  { id: 'history', title: 'History' },
];

const PANEL = 'sql-side';

interface SideButtonsProps {
  readonly open: SideTab | null;
  readonly onOpen: (tab: SideTab | null) => void;
}

/** What can be opened beside the text: the one that is open closes again. */
export function SideButtons({ open, onOpen }: SideButtonsProps) {
  return (
    <div className="sql-side-buttons">
      {TABS.map(({ id, title }) => (
        <button
          key={id}
          type="button"
          className="sql-side-button"
          aria-expanded={open === id}
          aria-controls={PANEL}
          onClick={() => onOpen(open === id ? null : id)}
        >
          {title}
        </button>
      ))}
    </div>
  );
}

interface SidePanelProps {
  readonly open: SideTab | null;
  readonly editor: RefObject<EditorHandle | null>;
  /** Files that were dropped on the page, to become tables. */
  readonly files: readonly File[];
  readonly onFilesTaken: () => void;
  /** A tab was opened. */
  readonly onOpened: () => void;
}

/** Tables to look up, questions to start from, and what was run before. */
export function SidePanel({ open, editor, files, onFilesTaken, onOpened }: SidePanelProps) {
  const schema = useConsole((state) => state.schema);
  const view = useSession((state) => state.settings.view);
  const openDraft = (draft: TabDraft) => {
    openTab(draft);
    onOpened();
  };
  return (
    <div id={PANEL} className="sql-side" hidden={open === null}>
      {open === 'tables' ? (
        <SchemaBrowser
          schema={schema}
          view={view}
          onInsert={(text) => editor.current?.insert(text)}
          onOpen={openDraft}
        >
          <DropTables
            handed={files}
            onTaken={onFilesTaken}
            openConsole={openConsole}
            onMade={sayMade}
            onOpen={openDraft}
          />
        </SchemaBrowser>
      ) : null}
      {open === 'questions' ? <QuestionList onOpened={onOpened} /> : null}
      {open === 'history' ? (
        <section aria-labelledby="sql-history-title">
          <h2 id="sql-history-title">History</h2>
          <RunHistory onOpened={onOpened} />
        </section>
      ) : null}
    </div>
  );
}

function sayMade(tables: readonly MadeTable[]): void {
  const names = tables.map(({ table }) => table);
  if (names.length > 0) say(`Made ${listInWords(names)}.`);
}
