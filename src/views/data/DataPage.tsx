import './data.css';
import { type RefObject, useRef, useState } from 'react';
import { batchInWords } from '../../models/report-words.ts';
import { loadFiles } from '../../session/loading.ts';
import { sentence } from '../../session/running.ts';
import { takeWorkspaces } from '../../session/workspace.ts';
import { Notices } from '../Notices.tsx';
import { PageTitle } from '../PageTitle.tsx';
import { RecordsSection } from '../records/RecordsSection.tsx';
import { useSession } from '../use-session.ts';
import { Waiting } from '../Waiting.tsx';
import { Downloads } from './Downloads.tsx';
import { DropFiles } from './DropFiles.tsx';
import { LoadedFiles } from './LoadedFiles.tsx';
import { Reports } from './Reports.tsx';
import { Sources } from './Sources.tsx';
import { ThisDevice } from './ThisDevice.tsx';
import { Workspaces } from './Workspaces.tsx';

/** Bringing figures in, what is loaded, what can be downloaded, and where the rest comes from. */
export function DataPage() {
  const ready = useSession((state) => state.phase === 'ready');
  const chooser = useRef<HTMLInputElement>(null);
  /** A browser says nothing where the same file is chosen as before: so nothing is chosen first. */
  function choose() {
    if (chooser.current === null) return;
    chooser.current.value = '';
    chooser.current.click();
  }
  return (
    <div className="page">
      <PageTitle title="Data" />
      <p className="data-lead">
        Add your council’s quarterly figures, or the children’s records to count them from, and see
        them beside your neighbours, your region and England.
      </p>
      {ready ? <Working chooser={chooser} /> : <Waiting />}
      <ThisDevice onChoose={ready ? choose : null} />
      <Sources />
    </div>
  );
}

/**
 * The drop zone, what became of the files, what is loaded, and the downloads beside them.
 * What is said aloud of a file that came alone stands in its report already.
 */
function Working({ chooser }: { readonly chooser: RefObject<HTMLInputElement | null> }) {
  const reports = useSession((state) => state.reports);
  const [said, setSaid] = useState({ text: '', alone: false });
  /** How many of the reports are of earlier drops. */
  const [earlier, setEarlier] = useState(0);
  async function take(files: readonly File[]) {
    if (files.length === 0) {
      setSaid({ text: 'Nothing was read: that was not a file.', alone: false });
      return;
    }
    setSaid({ text: '', alone: false });
    const figures = await takeWorkspaces(files);
    if (figures.length === 0) return;
    setEarlier(reports.length);
    try {
      const read = await loadFiles(figures);
      setSaid({ text: batchInWords(read), alone: read.length === 1 });
    } catch (error) {
      setSaid({ text: `Not all files were read. ${sentence(error)}`, alone: false });
    }
  }
  return (
    <div className="data-columns">
      <div className="data-main">
        <DropFiles onFiles={(files) => void take(files)} chooser={chooser} />
        <Workspaces />
        <p className={said.alone ? 'visually-hidden' : 'data-said'} role="status">
          {said.text}
        </p>
        <Notices />
        <Reports reports={reports} earlier={Math.min(earlier, reports.length)} />
        <RecordsSection />
        <LoadedFiles />
      </div>
      <Downloads />
    </div>
  );
}
