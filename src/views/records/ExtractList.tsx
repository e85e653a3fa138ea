import { useState } from 'react';
import type { ExtractInWords } from '../../models/records-words.ts';
import { removeExtract } from '../../session/records.ts';
import { ScrollRegion } from '../../ui/ScrollRegion.tsx';
import { useSession } from '../use-session.ts';
import { CorrectExtract } from './CorrectExtract.tsx';

interface ExtractListProps {
  readonly rows: readonly ExtractInWords[];
  /** The example's are as they are: none is corrected or taken out. */
  readonly fixed: boolean;
}

/** The sets of files, the latest first: what each is taken for, and the way to correct it. */
export function ExtractList({ rows, fixed }: ExtractListProps) {
  const [asked, setAsked] = useState<string | null>(null);
  return (
    <>
      <h3>Extracts</h3>
      <p className="data-note">
        An extract is one set of files that tells of children up to one day. Its year and that day
        are read from the files and their names
        {fixed ? '.' : ': please check them, for the figures depend on them.'}
      </p>
      <ScrollRegion label="Extracts of children’s records">
        <table className="plain records-extracts">
          <caption className="visually-hidden">Extracts, the latest first</caption>
          <thead>
            <tr>
              <th scope="col">Extract</th>
              <th scope="col" className="only-wide">
                Year
              </th>
              <th scope="col" className="only-wide">
                Up to
              </th>
              {fixed ? null : (
                <th scope="col">
                  <span className="visually-hidden">Correct it or take it out</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <ExtractRow
                key={row.extract.key}
                row={row}
                fixed={fixed}
                correcting={asked === row.extract.key}
                onCorrect={(correcting) => setAsked(correcting ? row.extract.key : null)}
              />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}

interface ExtractRowProps {
  readonly row: ExtractInWords;
  readonly fixed: boolean;
  readonly correcting: boolean;
  readonly onCorrect: (correcting: boolean) => void;
}

function ExtractRow({ row, fixed, correcting, onCorrect }: ExtractRowProps) {
  const { extract, label, year, asAt, tables } = row;
  const busy = useSession((state) => state.busy !== null);
  return (
    <>
      <tr className={correcting ? 'records-open' : ''}>
        <th scope="row">
          {label}
          <span className="only-narrow">
            {year}, up to {asAt}
          </span>
          <span className="records-small">{tables.join('; ')}</span>
          <span className="records-small">{extract.how}</span>
          {extract.doubt === null ? null : (
            <span className="records-doubt">
              <strong>Please check.</strong> {extract.doubt}
            </span>
          )}
        </th>
        <td className="only-wide">{year}</td>
        <td className="only-wide">{asAt}</td>
        {fixed ? null : (
          <td className="records-do">
            <button
              type="button"
              className="link-button"
              aria-expanded={correcting}
              onClick={() => onCorrect(!correcting)}
            >
              Correct<span className="visually-hidden"> the dates of {label}</span>
            </button>
            <button
              type="button"
              className="link-button"
              disabled={busy}
              onClick={() => void removeExtract(extract)}
            >
              Take out<span className="visually-hidden"> {label}</span>
            </button>
          </td>
        )}
      </tr>
      {correcting ? (
        <tr>
          <td colSpan={4}>
            <CorrectExtract row={row} onDone={() => onCorrect(false)} />
          </td>
        </tr>
      ) : null}
    </>
  );
}
