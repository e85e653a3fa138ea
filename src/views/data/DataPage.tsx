import './data.css';
import { useState } from 'react';
import { batchInWords } from '../../models/report-words.ts';
import { loadFiles } from '../../session/loading.ts';
import { Notices } from '../Notices.tsx';
import { PageTitle } from '../PageTitle.tsx';
import { useSession } from '../use-session.ts';
import { Waiting } from '../Waiting.tsx';
import { Downloads } from './Downloads.tsx';
import { DropFiles } from './DropFiles.tsx';
import { LoadedFiles } from './LoadedFiles.tsx';
import { Reports } from './Reports.tsx';
import { Sources } from './Sources.tsx';

/** Bringing figures in, what is loaded, what can be downloaded, and where the rest comes from. */
export function DataPage() {
  const ready = useSession((state) => state.phase === 'ready');
  return (
    <div className="page">
      <PageTitle title="Data" />
      <p className="data-lead">
        Add your council’s quarterly figures and see them beside your neighbours, your region and
        England.
      </p>
      {ready ? <Working /> : <Waiting />}
      <Sources />
    </div>
  );
}

/**
 * The drop zone, what became of the files, what is loaded, and the downloads beside them.
 * What is said aloud of a file that came alone stands in its report already.
 */
function Working() {
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
    setEarlier(reports.length);
    const read = await loadFiles(files);
    setSaid({ text: batchInWords(read), alone: read.length === 1 });
  }
  return (
    <div className="data-columns">
      <div className="data-main">
        <DropFiles onFiles={(files) => void take(files)} />
        <p className={said.alone ? 'visually-hidden' : 'data-said'} role="status">
          {said.text}
        </p>
        <Notices />
        <Reports reports={reports} earlier={Math.min(earlier, reports.length)} />
        <LoadedFiles />
      </div>
      <Downloads />
    </div>
  );
}
