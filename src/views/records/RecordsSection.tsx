import './records.css';
import { memo } from 'react';
import { findKpi } from '../../kpis/catalogue.ts';
import { momentInWords } from '../../models/file-words.ts';
import {
  extractsInWords,
  type FileToMend,
  filesToMend,
  placesInWords,
  recordsReportCsv,
} from '../../models/records-words.ts';
import { EXAMPLE_RECORDS_URL } from '../../session/data-files.ts';
import { EXAMPLE_AREA, EXAMPLE_RECORDS_FILE } from '../../session/example.ts';
import { forgetRecords } from '../../session/records.ts';
import type { RecordsInMemory } from '../../session/records-state.ts';
import { formatAddress } from '../../store/address.ts';
import { RECORDS_ID } from '../../store/records.ts';
import { useAddress } from '../../store/use-selection.ts';
import { downloadText } from '../../ui/download.ts';
import { useSession } from '../use-session.ts';
import { CountingForm } from './CountingForm.tsx';
import { ExampleRecords } from './ExampleRecords.tsx';
import { ExtractList } from './ExtractList.tsx';

/** Children's records on the Data page: what they are, what became of them and how they are counted. */
export const RecordsSection = memo(function RecordsSection() {
  const records = useSession((state) => state.records);
  const said = useSession((state) => state.recordsSaid);
  const officer = useSession((state) => state.settings.view === 'officer');
  const example = records?.example === true;
  return (
    <section className="data-section records" aria-labelledby="records-title">
      <h2 id="records-title" className="data-rule">
        Children’s records (SSDA903)
      </h2>
      <p className="data-said records-said" role="status">
        {said}
      </p>
      {records === null || records.extracts.length === 0 ? (
        <NoRecords />
      ) : (
        <Records records={records} officer={officer} />
      )}
      {records === null ? null : <FilesToMend files={filesToMend(records.files, officer)} />}
      {example ? null : <CountingForm />}
    </section>
  );
});

/** What may be brought, what happens to it, and what is still here of records of another day. */
function NoRecords() {
  const counted = useSession((state) => state.loads.find(({ id }) => id === RECORDS_ID));
  const example = useSession((state) => state.example);
  const names = useSession((state) => state.names);
  return (
    <>
      {counted === undefined ? null : (
        <p className="records-there">
          <strong>The figures are here; the records are not.</strong> {counted.summary} That was{' '}
          {momentInWords(counted.loadedAt)}. The records were only in memory and are gone: bring
          them again to see the children behind a figure, or to count anew.
        </p>
      )}
      <p className="data-note">
        Drop the files of your SSDA903 return in the box above: single CSV files, folders or zip
        files, of as many years and quarters as you have. They are known by their headings, whatever
        they are called, and every figure that the return can give is counted from them, for every
        quarter that they span. A list of postcodes (postcode, la_code, easting, northing) may come
        with them, to tell which homes are outside the area.
      </p>
      <p className="data-note">
        <strong>Children’s records stay in the memory of this tab.</strong> They are never sent,
        never written to this device, and gone when you close or reload the page. Only totals are
        kept.
      </p>
      <p className="data-note">
        To try it without records of your own, download{' '}
        <a href={EXAMPLE_RECORDS_URL} download={EXAMPLE_RECORDS_FILE}>
          the example’s extracts (ZIP, 1 MB)
        </a>{' '}
        and drop the file above: made-up children of {names.name(EXAMPLE_AREA)}.
        {example ? ' Or see the children behind the example that is shown:' : ''}
      </p>
      {example ? <ExampleRecords saysHowFar={false} /> : null}
    </>
  );
}

interface RecordsProps {
  readonly records: RecordsInMemory;
  /** Numbers of rows may be small: the public view has none. */
  readonly officer: boolean;
}

function Records({ records, officer }: RecordsProps) {
  const { files, extracts, places, counted, example } = records;
  const { selection } = useAddress();
  const area = example ? EXAMPLE_AREA : counted?.area;
  return (
    <>
      <p className="data-note">
        {example
          ? 'These made-up records are what the example’s figures were counted from. They are in the memory of this tab alone, and go when you bring a file of your own.'
          : 'The records are in the memory of this tab alone, and gone when you close or reload it. Only the totals are kept.'}
      </p>
      {places === null || !officer ? null : <p className="data-note">{placesInWords(places)}</p>}
      <p className="records-actions">
        {area === undefined ? null : (
          <>
            <a className="button main" href={formatAddress('/', { ...selection, area })}>
              See the figures
            </a>
            <a className="button" href={formatAddress('/readiness', selection)}>
              Are the records ready?
            </a>
          </>
        )}
        {officer ? (
          <button
            type="button"
            className="button"
            onClick={() =>
              downloadText('report on childrens records.csv', recordsReportCsv(files, extracts))
            }
          >
            Download the report (CSV)
          </button>
        ) : null}
        <button type="button" className="button" onClick={() => void forgetRecords()}>
          Forget the records
        </button>
      </p>
      {counted?.failed.map(({ kpi, message }) => (
        <p key={kpi} className="records-failed">
          <strong>{findKpi(kpi)?.title ?? kpi}:</strong> {message}
        </p>
      ))}
      <ExtractList rows={extractsInWords(extracts, files, officer)} fixed={example} />
    </>
  );
}

/** So many files are named without being asked for. */
const FEW = 5;

/** Files that were not taken in whole or have odd rows: the nearest table, and what would mend them. */
function FilesToMend({ files }: { readonly files: readonly FileToMend[] }) {
  if (files.length === 0) return null;
  return (
    <details className="data-more" open={files.length <= FEW}>
      <summary>Files with something to mend ({files.length})</summary>
      <ul className="records-left">
        {files.map(({ name, said, mend, rows }) => (
          <li key={name}>
            <strong>{name}</strong>
            <span>{said}</span>
            {mend === '' ? null : <span className="records-small">{mend}</span>}
            {rows.map((row) => (
              <span key={row.said} className="records-small">
                {row.said} {row.mend}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
