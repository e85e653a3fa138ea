import './take-result.css';
import { useId, useRef, useState } from 'react';
import type { ResultTable } from '../../../console/console.ts';
import { RELEASES } from '../../../figures/releases.ts';
import { MOST_COPIED } from '../../../models/console/grid-copy.ts';
import { gridPages } from '../../../models/console/grid-pages.ts';
import { sourceLines } from '../../../models/sources.ts';
import { takenName } from '../../../packs/result-rows.ts';
import { downloadBlob } from '../../../ui/download.ts';
import { copyCells } from '../grid/copy-cells.ts';
import { TakeWarning, warningOf } from './TakeWarning.tsx';
import { TAKE_FORMATS, type TakeFormat } from './take-formats.ts';

interface TakeResultProps {
  readonly table: ResultTable;
  /** What the result is, for the name of the file: "Placements by council". */
  readonly name: string;
  readonly sql: string;
  readonly view: 'public' | 'officer';
}

/** Work under way: what it is and how many rows are done. */
interface Work {
  readonly label: string;
  readonly done: number;
  readonly stop: AbortController;
}

const NUMBER = new Intl.NumberFormat('en-GB');

/** A result to take along: as a file, or on the clipboard. What the public does not see is warned of. */
export function TakeResult({ table, name, sql, view }: TakeResultProps) {
  const [said, setSaid] = useState('');
  const [work, setWork] = useState<Work | null>(null);
  const [asked, setAsked] = useState<(() => void) | null>(null);
  const labelId = useId();
  const warning = warningOf(view);
  const running = useRef(false);

  async function download(format: TakeFormat) {
    if (running.current) return;
    running.current = true;
    const stop = new AbortController();
    const progress = (done: number) => setWork({ label: format.label, done, stop });
    progress(0);
    setSaid('');
    try {
      const about = { name, sql, view, made: new Date(), sources: sourceLines(RELEASES) };
      const options = { signal: stop.signal, onProgress: progress };
      const blob = await format.make(table, about, options);
      stop.signal.throwIfAborted();
      downloadBlob(`${takenName(name, view)}.${format.ending}`, blob);
      setSaid(`${format.label} downloaded: ${NUMBER.format(table.rowCount)} rows.`);
    } catch (error) {
      setSaid(
        stop.signal.aborted
          ? 'Stopped. Nothing was downloaded.'
          : `Could not make the file. ${error instanceof Error ? error.message : String(error)}`,
      );
    } finally {
      running.current = false;
      setWork(null);
    }
  }
  async function copy() {
    const pages = gridPages(table, ignore, ignore);
    const all = table.columns.map((_, at) => at);
    const range = { top: 0, bottom: table.rowCount - 1, left: 0, right: all.length - 1 };
    setSaid('Copying …');
    setSaid(await copyCells(pages, { range, columns: all, of: table.columns, headings: true }));
    pages.close();
  }
  /** Does it, or asks first where the result has what the public does not see. */
  const take = (what: () => Promise<void>) =>
    warning === null ? void what() : setAsked(() => () => void what());

  return (
    <div className="take-result">
      <span id={labelId} className="take-result-label">
        Download
      </span>
      <ul aria-labelledby={labelId}>
        {TAKE_FORMATS.map((format) => (
          <li key={format.label}>
            <button
              type="button"
              className="link-button"
              disabled={work !== null}
              onClick={() => take(() => download(format))}
            >
              <span className="visually-hidden">Download </span>
              {format.label}
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="link-button"
        disabled={work !== null}
        title={`All cells with headings, at most ${NUMBER.format(MOST_COPIED)}`}
        onClick={() => take(copy)}
      >
        Copy all
      </button>
      {work === null ? null : (
        <span className="take-result-work">
          <progress
            aria-label={`Making the ${work.label} file`}
            max={Math.max(1, table.rowCount)}
            value={work.done}
          />
          <button type="button" className="link-button" onClick={() => work.stop.abort()}>
            Stop
          </button>
        </span>
      )}
      <p role="status">{said}</p>
      {asked === null || warning === null ? null : (
        <TakeWarning
          warning={warning}
          onTake={() => {
            setAsked(null);
            asked();
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
}

function ignore(): void {
  // What is read here is waited for, not shown.
}
