import { useEffect, useState } from 'react';
import { pageInWords, type ReadinessCheck } from '../../models/records/readiness.ts';
import type { CheckRow } from '../../records/checks.ts';
import { ScrollRegion } from '../../ui/ScrollRegion.tsx';
import { CheckRowTable } from './CheckRowTable.tsx';
import type { CheckSource } from './check-source.ts';
import { TakeRows } from './TakeRows.tsx';

/** Rows of one page. */
const PAGE = 50;

interface CheckRowsProps {
  readonly check: ReadinessCheck;
  readonly source: CheckSource;
}

/** The rows behind a check, a page at a time: for the officer view alone. */
export function CheckRows({ check, source }: CheckRowsProps) {
  const { rule, title, rows: all } = check;
  const { rowsOf } = source;
  const [from, setFrom] = useState(0);
  const [rows, setRows] = useState<readonly CheckRow[] | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let wanted = true;
    setFailed(false);
    rowsOf(rule, from, PAGE).then(
      (page) => {
        if (wanted) setRows(page);
      },
      () => {
        if (wanted) setFailed(true);
      },
    );
    return () => {
      wanted = false;
    };
  }, [rowsOf, rule, from]);
  // A button that is disabled would lose the focus: at either end it does nothing.
  const last = from + PAGE >= all;
  if (failed) return <p role="alert">The rows could not be read. Close this and open it again.</p>;
  if (rows === null) return <p>Reading the rows …</p>;
  return (
    <div className="check-rows">
      <ScrollRegion label={`Rows: ${title}`}>
        <CheckRowTable caption={pageInWords(from, rows.length, all)} rows={rows} />
      </ScrollRegion>
      <div className="check-actions">
        {all > PAGE ? (
          <>
            <button
              type="button"
              className="button"
              aria-disabled={from === 0}
              onClick={() => setFrom(Math.max(0, from - PAGE))}
            >
              Earlier rows<span className="visually-hidden">: {title}</span>
            </button>
            <button
              type="button"
              className="button"
              aria-disabled={last}
              onClick={() => {
                if (!last) setFrom(from + PAGE);
              }}
            >
              Later rows<span className="visually-hidden">: {title}</span>
            </button>
            <span role="status">{pageInWords(from, rows.length, all)}</span>
          </>
        ) : null}
        <TakeRows check={check} source={source} />
      </div>
    </div>
  );
}
