import '../../ui/field.css';
import './sql.css';
import './answers.css';
import { type DragEvent, useEffect, useRef, useState } from 'react';
import firstLook from '../../../queries/console/first_look.sql?raw';
import { openTab } from '../../session/console-desk.ts';
import { tabElementId } from '../../ui/TabList.tsx';
import { Notices } from '../Notices.tsx';
import { PageTitle } from '../PageTitle.tsx';
import { AboutConsole } from './AboutConsole.tsx';
import { ConsoleNotices } from './ConsoleNotices.tsx';
import type { EditorHandle } from './editor/SqlEditor.tsx';
import { SideButtons, SidePanel, type SideTab } from './SidePanel.tsx';
import { SqlDesk } from './SqlDesk.tsx';
import { SqlTabs } from './SqlTabs.tsx';
import { SqlKeys } from './SqlToolbar.tsx';
import { useOpenConsole } from './use-console.ts';
import { useDesk } from './use-desk.ts';

const PANEL = 'sql-tab-panel';
/** From this width on the tables stand beside the text. */
const WIDE = '(min-width: 62rem)';

/** The analyst's room: everything that Quarterlight shows, to be asked again in SQL. */
export function SqlPage() {
  const tabs = useDesk((state) => state.tabs);
  const chosen = useDesk((state) => state.chosen);
  const said = useDesk((state) => state.said);
  useOpenConsole();
  const editor = useRef<EditorHandle>(null);
  const [side, setSide] = useState<SideTab | null>(() =>
    window.matchMedia(WIDE).matches ? 'tables' : null,
  );
  const [files, setFiles] = useState<readonly File[]>([]);
  const [tabIndents, setTabIndents] = useState(false);
  const tab = tabs.find((one) => one.id === chosen) ?? tabs[0];
  const empty = tab === undefined;
  useEffect(() => {
    if (empty) openTab({ title: 'First look', sql: firstLook.trim() });
  }, [empty]);
  const write = () => requestAnimationFrame(() => editor.current?.focus());
  const opened = () => {
    // On a narrow screen the list stands above what was opened from it, and would hide it.
    if (!window.matchMedia(WIDE).matches) setSide(null);
    write();
  };
  /** Files dropped beside a place for them: the editor would write them out, the browser open them. */
  const onDrop = (event: DragEvent) => {
    if (!bringsFiles(event)) return;
    event.preventDefault();
    event.stopPropagation();
    setSide('tables');
    setFiles([...event.dataTransfer.files]);
  };
  const onDragOver = (event: DragEvent) => {
    if (!bringsFiles(event)) return;
    event.preventDefault();
    event.stopPropagation();
    event.dataTransfer.dropEffect = 'copy';
  };
  return (
    <div className="page sql-page" onDropCapture={onDrop} onDragOverCapture={onDragOver}>
      <Notices />
      <ConsoleNotices />
      <div className="sql-head">
        <PageTitle title="SQL console" />
        <SideButtons open={side} onOpen={setSide} />
      </div>
      <div className={side === null ? 'sql-room' : 'sql-room with-side'}>
        <SidePanel
          open={side}
          editor={editor}
          files={files}
          onFilesTaken={() => setFiles([])}
          onOpened={opened}
        />
        <div className="sql-main">
          {tab === undefined ? null : (
            <>
              <SqlTabs panel={PANEL} tab={tab} onOpened={write} />
              <div role="tabpanel" id={PANEL} aria-labelledby={tabElementId(PANEL, tab.id)}>
                <SqlDesk tab={tab} editor={editor} tabIndents={tabIndents} onSide={setSide} />
              </div>
            </>
          )}
        </div>
      </div>
      <div className="sql-foot">
        <SqlKeys tabIndents={tabIndents} onTabIndents={setTabIndents} />
        <AboutConsole />
      </div>
      <p className="visually-hidden" role="status" data-said="sql">
        {said}
      </p>
    </div>
  );
}

/** Whether files are dragged, and not over a place that takes them itself. */
function bringsFiles({ dataTransfer, target }: DragEvent): boolean {
  const placed = target instanceof Element && target.closest('[data-takes-files]') !== null;
  return dataTransfer.types.includes('Files') && !placed;
}
