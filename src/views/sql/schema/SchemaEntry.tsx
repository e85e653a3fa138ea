import { useId, useState } from 'react';
import type { ListedTable } from '../../../models/console/schema-list.ts';
import { sqlName } from '../../../models/console/sql-name.ts';

/** What the list of tables is shown for, and what it can do. */
export interface SchemaUse {
  readonly view: 'public' | 'officer';
  /** Puts a name into the text that is being written. */
  readonly onInsert: (text: string) => void;
  /** Opens a tab with a query. */
  readonly onOpen: (draft: { readonly title: string; readonly sql: string }) => void;
}

interface SchemaEntryProps extends SchemaUse {
  readonly table: ListedTable;
}

/** A table that opens to its meaning and columns. One that was found by its columns stands open. */
export function SchemaEntry({ table, view, onInsert, onOpen }: SchemaEntryProps) {
  const id = useId();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const open = chosen ?? table.foundInColumns;
  return (
    <li>
      <button
        type="button"
        className="schema-table"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setChosen(!open)}
      >
        <svg className="schema-turn" viewBox="0 0 10 10" aria-hidden="true">
          <path d="M2 1 L8 5 L2 9 Z" />
        </svg>
        <span className="schema-name">{table.name}</span>{' '}
        <span className="schema-size">{table.size}</span>
      </button>
      <div id={id} className="schema-inside" hidden={!open}>
        {open ? <Inside {...{ table, view, onInsert, onOpen }} /> : null}
      </div>
    </li>
  );
}

function Inside({ table, view, onInsert, onOpen }: SchemaEntryProps) {
  const { name, meaning, columns } = table;
  const preview = { title: name, sql: `FROM ${sqlName(name)}\nLIMIT 100` };
  return (
    <>
      {meaning === '' ? null : <p className="small">{meaning}</p>}
      {table.fullerForOfficers ? (
        <p>
          <span className="mark">
            {view === 'public' ? 'After disclosure control' : 'Fuller than in the public view'}
          </span>
        </p>
      ) : null}
      <p className="schema-actions">
        <button
          type="button"
          className="link-button"
          aria-label={`Preview ${name}`}
          onClick={() => onOpen(preview)}
        >
          Preview
        </button>
        <button
          type="button"
          className="link-button"
          aria-label={`Insert name ${name}`}
          onClick={() => onInsert(sqlName(name))}
        >
          Insert name
        </button>
      </p>
      {columns === null ? (
        <p className="muted small">Its columns come with the calculator.</p>
      ) : (
        <ul className="schema-columns" aria-label={`Columns of ${name}`}>
          {columns.map((column) => (
            <li key={column.name}>
              <button
                type="button"
                className="schema-column"
                aria-label={`${column.name}: insert name`}
                onClick={() => onInsert(sqlName(column.name))}
              >
                {column.name}
              </button>{' '}
              <span className="schema-type">{column.type}</span>
              {column.meaning === '' ? null : <p className="small">{column.meaning}</p>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
