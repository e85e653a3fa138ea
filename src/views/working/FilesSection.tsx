import { useCallback } from 'react';
import { formatCount } from '../../models/format.ts';
import { tableInWords } from '../../models/records/code-words.ts';
import { extractInWords } from '../../models/records/working-words.ts';
import type { WorkingFigure } from '../../records/working-asked.ts';
import { workingTables } from '../../records/working-family.ts';
import { askWorking, recordFiles } from '../../session/working.ts';
import { ScrollRegion } from '../../ui/ScrollRegion.tsx';
import { useAsked } from './use-asked.ts';

/** The files that the figure was counted from, by table, with the rows of its children. */
export function FilesSection({ asked: { kpi, period } }: { readonly asked: WorkingFigure }) {
  const ask = useCallback(
    () => askWorking((working) => working.files({ kpi, period })),
    [kpi, period],
  );
  const { answer, failure } = useAsked(ask);
  const tables = workingTables(kpi);
  const files = (answer ?? []).filter(({ table_name }) => tables.includes(table_name ?? ''));
  return (
    <section className="working-section" aria-labelledby="working-files">
      <h2 id="working-files">The files it came from</h2>
      <p>
        Rows of these children: all that the file has of them. In their histories: those that no
        newer extract replaced.
      </p>
      {failure === '' ? null : <p role="alert">{failure}</p>}
      <ScrollRegion label="Files and rows behind the figure">
        <table className="plain">
          <caption className="visually-hidden">Files and rows behind the figure</caption>
          <thead>
            <tr>
              <th scope="col">File</th>
              <th scope="col">Table</th>
              <th scope="col">Extract</th>
              <th scope="col" className="number">
                Rows
              </th>
              <th scope="col" className="number">
                Rows of these children
              </th>
              <th scope="col" className="number">
                In their histories
              </th>
            </tr>
          </thead>
          <tbody>
            {files.map((file) => (
              <tr key={`${file.table_name} ${file.as_at} ${file.name}`}>
                <th scope="row">{file.name}</th>
                <td>{tableInWords(file.table_name ?? '')}</td>
                <td>{extractInWords(file.year_begin, file.as_at)}</td>
                <td className="number">{formatCount(file.rows ?? 0)}</td>
                <td className="number">{formatCount(file.rows_of_children ?? 0)}</td>
                <td className="number">
                  {file.rows_in_histories === null ? '' : formatCount(file.rows_in_histories)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

interface FileNamesProps {
  readonly kpi: string;
  readonly period: string;
}

/** The same for the public view: names alone, since a number of rows may be small. */
export function FileNames({ kpi, period }: FileNamesProps) {
  const ask = useCallback(() => recordFiles(period), [period]);
  const { answer } = useAsked(ask);
  const tables = workingTables(kpi);
  const files = (answer ?? []).filter(({ table_name }) => tables.includes(table_name ?? ''));
  return (
    <section className="working-section" aria-labelledby="working-files">
      <h2 id="working-files">The files it came from</h2>
      <ul className="working-list">
        {files.map((file) => (
          <li key={`${file.table_name} ${file.as_at} ${file.name}`}>
            {tableInWords(file.table_name ?? '')}: {file.name} (
            {extractInWords(file.year_begin, file.as_at)})
          </li>
        ))}
      </ul>
    </section>
  );
}
