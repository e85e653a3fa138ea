import './schema.css';
import { type ReactNode, useDeferredValue, useId, useState } from 'react';
import type { Schema } from '../../../console/console.ts';
import { foundWords, type ListedGroup, listTables } from '../../../models/console/schema-list.ts';
import { SchemaEntry, type SchemaUse } from './SchemaEntry.tsx';

interface SchemaBrowserProps extends SchemaUse {
  /** Null until the console's engine has answered: the tables are then known by name alone. */
  readonly schema: Schema | null;
  /** What stands above the tables: where one's own files become some. */
  readonly children?: ReactNode;
}

/** Every table and column of the console with its meaning, to be searched, looked into and named. */
export function SchemaBrowser({ schema, view, onInsert, onOpen, children }: SchemaBrowserProps) {
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed);
  const id = useId();
  const groups = listTables(schema, search);
  const found = foundWords(groups, search);
  return (
    <section className="schema" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>Tables</h2>
      <div className="field">
        <label className="field-label small" htmlFor={`${id}-search`}>
          Search tables and columns
        </label>
        <input
          id={`${id}-search`}
          className="field-input schema-search"
          type="search"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      <p className={found === '' ? 'visually-hidden' : 'schema-found small'} role="status">
        {found}
      </p>
      <p className="muted small">
        {schema === null
          ? 'Columns and row counts come once the calculator of the console is up. '
          : ''}
        {view === 'public'
          ? 'Public view: tables with figures are after disclosure control. What it withholds is null and flagged suppressed.'
          : 'Officer view: nothing is withheld. Tables with figures are fuller than in the public view.'}
      </p>
      {children}
      <div className="schema-groups">
        {groups
          .filter(
            ({ tables, id: group }) => tables.length > 0 || (group === 'own' && search === ''),
          )
          .map((group) => (
            <Group
              key={group.id}
              group={group}
              titleId={`${id}-${group.id}`}
              {...{ view, onInsert, onOpen }}
            />
          ))}
      </div>
    </section>
  );
}

interface GroupProps extends SchemaUse {
  readonly group: ListedGroup;
  readonly titleId: string;
}

function Group({ group, titleId, view, onInsert, onOpen }: GroupProps) {
  return (
    <>
      <h3 id={titleId}>{group.title}</h3>
      {group.tables.length === 0 ? (
        <p className="schema-none muted small">
          Tables that you make with CREATE TABLE, or from a file, stand here until you close the
          page.
        </p>
      ) : (
        <ul className="schema-tables" aria-labelledby={titleId}>
          {group.tables.map((table) => (
            <SchemaEntry key={table.name} {...{ table, view, onInsert, onOpen }} />
          ))}
        </ul>
      )}
    </>
  );
}
