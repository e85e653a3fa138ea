import './drop-tables.css';
import { useEffect, useRef, useState } from 'react';
import { Button, DropZone, FileTrigger, Text } from 'react-aria-components';
import type { Console, MadeTable } from '../../../console/console.ts';
import { sizeWords } from '../../../models/console/grid-columns.ts';
import { selectAll, tableFileKind } from '../../../models/console/table-files.ts';
import { droppedFiles } from '../../../ui/dropped-files.ts';

interface DropTablesProps {
  /** Files that were dropped elsewhere on the page, and what is called once they are taken. */
  readonly handed?: readonly File[];
  readonly onTaken?: () => void;
  /** Starts the console when the first file comes. */
  readonly openConsole: () => Promise<Console>;
  readonly onMade: (tables: readonly MadeTable[]) => void;
  /** A query of a table that was made, to be opened in a tab. */
  readonly onOpen: (draft: { readonly title: string; readonly sql: string }) => void;
}

/** What became of a file: its tables, or why there are none. */
interface Outcome {
  readonly key: number;
  readonly file: string;
  readonly tables: readonly MadeTable[];
  readonly failure: string;
}

const NONE: readonly File[] = [];
let outcomes = 0;

/** Files that become tables of the console, by dropping, pasting or choosing. Nothing of them is kept. */
export function DropTables(props: DropTablesProps) {
  const { handed = NONE, onTaken, openConsole, onMade, onOpen } = props;
  const [busy, setBusy] = useState('');
  const [done, setDone] = useState<readonly Outcome[]>([]);
  const zone = useRef<HTMLDivElement>(null);
  const direct = useRef<readonly File[]>([]);
  // React Aria passes over a file that has no place on a disk, such as one dragged out of an email.
  useEffect(() => {
    const element = zone.current;
    const remember = (event: DragEvent) => {
      direct.current = [...(event.dataTransfer?.files ?? [])];
    };
    element?.addEventListener('drop', remember, true);
    return () => element?.removeEventListener('drop', remember, true);
  }, []);

  async function take(files: readonly File[]) {
    const made: MadeTable[] = [];
    for (const file of files) {
      setBusy(`Reading ${file.name}`);
      const outcome = await tablesOf(file, openConsole);
      setDone((before) => [outcome, ...before]);
      made.push(...outcome.tables);
    }
    setBusy('');
    if (made.length > 0) onMade(made);
  }
  async function takeDrop(items: Parameters<typeof droppedFiles>[0]) {
    const given = direct.current;
    direct.current = [];
    const files = await droppedFiles(items);
    await take(files.length > 0 ? files : given);
  }
  const taken = useRef(NONE);
  useEffect(() => {
    if (handed.length === 0 || handed === taken.current) return;
    taken.current = handed;
    onTaken?.();
    void take(handed);
  });
  return (
    <div className="drop-tables">
      <DropZone
        ref={zone}
        className="drop-tables-zone"
        aria-label="or paste them"
        data-takes-files
        onDrop={(event) => void takeDrop(event.items)}
      >
        <Text slot="label" className="drop-tables-words">
          Drop CSV, Excel or Parquet files anywhere on this page
        </Text>
        <FileTrigger
          allowsMultiple
          acceptedFileTypes={['.csv', '.tsv', '.txt', '.xlsx', '.parquet']}
          onSelect={(list) => void take(list === null ? [] : [...list])}
        >
          <Button className="button">Choose files</Button>
        </FileTrigger>
        <p className="small muted">
          Each becomes a table of your own. It stays in this tab’s memory and is gone with it.
        </p>
        {busy === '' ? null : (
          <p className="drop-tables-busy">
            <progress aria-label={busy} />
            <span aria-hidden="true">{busy} …</span>
          </p>
        )}
      </DropZone>
      <ul className="drop-tables-list" aria-label="What became of your files" aria-live="polite">
        {done.map(({ key, file, tables, failure }) => (
          <li key={key}>
            {failure === '' ? null : <p className="drop-tables-failure">{failure}</p>}
            {tables.map(({ table, rowCount, columns, notes }) => (
              <div key={table}>
                <p>
                  <b>{table}</b>, {sizeWords(rowCount, columns.length)}, from {file}.{' '}
                  <button
                    type="button"
                    className="link-button"
                    onClick={() => onOpen({ title: table, sql: selectAll(table) })}
                  >
                    Open a query<span className="visually-hidden"> of {table}</span>
                  </button>
                </p>
                {notes.map((note) => (
                  <p key={note} className="drop-tables-note">
                    {note}
                  </p>
                ))}
              </div>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

async function tablesOf(file: File, openConsole: () => Promise<Console>): Promise<Outcome> {
  outcomes += 1;
  const outcome: Outcome = { key: outcomes, file: file.name, tables: [], failure: '' };
  const kind = tableFileKind(file.name);
  if (kind === null) {
    return {
      ...outcome,
      failure: `${file.name} is no CSV, Excel (.xlsx) or Parquet file by its name. Save it as one of these, and drop that file.`,
    };
  }
  try {
    const console = await openConsole();
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { ...outcome, tables: await console.addFile({ name: file.name, kind, bytes }) };
  } catch (error) {
    return { ...outcome, failure: error instanceof Error ? error.message : String(error) };
  }
}
