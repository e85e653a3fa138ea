import { memo, useEffect, useRef, useState } from 'react';
import { momentInWords, periodsInWords, sizeInWords } from '../../models/file-words.ts';
import { formatCount, listInWords } from '../../models/format.ts';
import { EXAMPLE_AREA } from '../../session/example.ts';
import { dismissExample, removeLoad, restoreLoad, showExample } from '../../session/loading.ts';
import type { LoadRecord } from '../../store/kept-loads.ts';
import { useSession } from '../use-session.ts';

/** What was just taken away, and how it comes back. */
interface Gone {
  readonly said: string;
  readonly undo: (() => Promise<void>) | null;
}

/** The files that are loaded, newest first, each with a way to take it away and to bring it back. */
export const LoadedFiles = memo(function LoadedFiles() {
  const loads = useSession((state) => state.loads);
  const example = useSession((state) => state.example);
  const [gone, setGone] = useState<Gone | null>(null);
  const message = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // Without a scroll: the message stands where the row was, and nothing may move under a pointer.
    if (gone !== null) message.current?.focus({ preventScroll: true });
  }, [gone]);
  async function remove(load: LoadRecord) {
    const taken = await removeLoad(load);
    setGone({ said: `Removed ${load.file}.`, undo: () => restoreLoad(taken) });
  }
  async function removeExample() {
    await dismissExample();
    setGone({ said: 'Removed the illustrative example.', undo: showExample });
  }
  async function bringBack(undo: () => Promise<void>) {
    await undo();
    setGone({ said: 'It is back.', undo: null });
  }
  return (
    <section className="data-section" aria-labelledby="loaded-title">
      <h2 id="loaded-title" className="data-rule">
        What is loaded
      </h2>
      {gone === null ? null : (
        <p className="loaded-gone" ref={message} tabIndex={-1}>
          {gone.said}{' '}
          {gone.undo === null ? null : (
            <button
              type="button"
              className="link-button"
              onClick={() => {
                if (gone.undo !== null) void bringBack(gone.undo);
              }}
            >
              Undo
            </button>
          )}
        </p>
      )}
      {loads.length === 0 && !example ? (
        <NothingLoaded onShow={() => void showExample().then(() => setGone(null))} />
      ) : (
        <table className="plain loaded">
          <caption className="visually-hidden">What is loaded, newest first</caption>
          <thead>
            <tr>
              <th scope="col">File</th>
              <th scope="col" className="only-wide">
                Figures
              </th>
              <th scope="col">
                <span className="visually-hidden">Take away</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {example ? <ExampleRow onRemove={() => void removeExample()} /> : null}
            {loads.toReversed().map((load) => (
              <LoadRow key={load.id} load={load} onRemove={() => void remove(load)} />
            ))}
          </tbody>
        </table>
      )}
      <p className="data-note">
        Your files’ figures are kept in this browser, on this device, and nowhere else. Another
        browser or another person’s computer does not have them, unless you take them there: see
        “This device”.
      </p>
    </section>
  );
});

function NothingLoaded({ onShow }: { readonly onShow: () => void }) {
  return (
    <>
      <p>No file is loaded. Every council’s published yearly figures can be seen all the same.</p>
      <p className="data-note">
        <button type="button" className="button" onClick={onShow}>
          Show the illustrative example
        </button>
      </p>
    </>
  );
}

function ExampleRow({ onRemove }: { readonly onRemove: () => void }) {
  const names = useSession((state) => state.names);
  const words = `Quarterly figures for ${names.name(EXAMPLE_AREA)}, made up around its real published ones. It goes when you load a file of your own.`;
  return (
    <tr>
      <th scope="row">
        <span className="mark">Illustrative example</span>
        <span className="loaded-small only-narrow">{words}</span>
      </th>
      <td className="only-wide">{words}</td>
      <td>
        <RemoveButton name="the illustrative example" onRemove={onRemove} />
      </td>
    </tr>
  );
}

interface LoadRowProps {
  readonly load: LoadRecord;
  readonly onRemove: () => void;
}

function LoadRow({ load, onRemove }: LoadRowProps) {
  const names = useSession((state) => state.names);
  const keeping = useSession((state) => state.keeping.includes(load.id));
  const figures = `${formatCount(load.figures)} for ${listInWords(load.areas.map((code) => names.name(code)))}`;
  const periods = periodsInWords(load.periods);
  return (
    <tr>
      <th scope="row">
        {load.file}
        {load.illustrative ? <span className="mark">Illustrative example</span> : null}
        <span className="loaded-small only-narrow">
          {figures}, {periods}
        </span>
        <span className="loaded-small">
          {sizeInWords(load.size)}, loaded {momentInWords(load.loadedAt)}
          {keeping ? ', not yet kept on this device' : ''}
        </span>
        <details className="loaded-small">
          <summary>SHA-256 {load.sha256.slice(0, 12)}…</summary>
          <code>{load.sha256}</code>
        </details>
      </th>
      <td className="only-wide">
        {figures}
        <span className="loaded-small">{periods}</span>
      </td>
      <td>
        <RemoveButton name={load.file} onRemove={onRemove} />
      </td>
    </tr>
  );
}

interface RemoveButtonProps {
  readonly name: string;
  readonly onRemove: () => void;
}

function RemoveButton({ name, onRemove }: RemoveButtonProps) {
  return (
    <button type="button" className="link-button loaded-remove" onClick={onRemove}>
      Remove<span className="visually-hidden"> {name}</span>
    </button>
  );
}
