import { useEffect, useRef, useState } from 'react';
import {
  changeTab,
  chooseTab,
  type DeskTab,
  openBlankTab,
  reopenTab,
} from '../../session/console-desk.ts';
import { closeTabAndRun, say } from '../../session/console-runs.ts';
import { TabList } from '../../ui/TabList.tsx';
import { useDesk } from './use-desk.ts';

interface SqlTabsProps {
  readonly panel: string;
  /** The tab in front. */
  readonly tab: DeskTab;
  /** A tab was opened to write in. */
  readonly onOpened: () => void;
}

/** The tabs of the desk, and what can be done with the one in front. */
export function SqlTabs({ panel, tab, onOpened }: SqlTabsProps) {
  const tabs = useDesk((state) => state.tabs);
  const closed = useDesk((state) => state.closed?.tab ?? null);
  const [renaming, setRenaming] = useState<string | null>(null);
  function close(id: string) {
    const title = tabs.find((one) => one.id === id)?.title ?? '';
    closeTabAndRun(id);
    say(`Closed ${title}. It can be put back.`);
  }
  return (
    <div className="sql-tabs">
      <TabList
        label="Queries"
        panel={panel}
        tabs={tabs.map((one) => ({
          id: one.id,
          label: one.running === null ? one.title : `${one.title} (running)`,
        }))}
        chosen={tab.id}
        onChoose={chooseTab}
        onClose={close}
        onRename={setRenaming}
      />
      {renaming === tab.id ? (
        <RenameTab
          tab={tab}
          onDone={() => {
            setRenaming(null);
          }}
        />
      ) : (
        <div className="sql-tab-actions">
          <button
            type="button"
            className="link-button"
            onClick={() => {
              openBlankTab();
              onOpened();
            }}
          >
            New tab
          </button>
          <button type="button" className="link-button" onClick={() => setRenaming(tab.id)}>
            Rename<span className="visually-hidden"> {tab.title}</span>
          </button>
          <button type="button" className="link-button" onClick={() => close(tab.id)}>
            Close<span className="visually-hidden"> {tab.title}</span>
          </button>
          {closed === null ? null : (
            <button
              type="button"
              className="link-button"
              onClick={() => {
                reopenTab();
                say(`${closed.title} is back.`);
                onOpened();
              }}
            >
              Put back “{closed.title}”
            </button>
          )}
        </div>
      )}
    </div>
  );
}

/** A new name for a tab: Enter takes it, Escape leaves the old one. */
function RenameTab({ tab, onDone }: { readonly tab: DeskTab; readonly onDone: () => void }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  function end(title: string) {
    if (title.trim() !== '') changeTab(tab.id, { title: title.trim() });
    onDone();
  }
  return (
    <form
      className="sql-tab-actions"
      onSubmit={(event) => {
        event.preventDefault();
        end(field.current?.value ?? '');
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onDone();
      }}
    >
      <label className="sql-rename">
        Name of the tab{' '}
        <input ref={field} className="field-input" defaultValue={tab.title} maxLength={80} />
      </label>
      <button type="submit" className="link-button">
        Save the name
      </button>
      <button type="button" className="link-button" onClick={onDone}>
        Cancel
      </button>
    </form>
  );
}
