import { useEffect, useState } from 'react';
import type { ResultTable } from '../../../console/console.ts';
import { MOST_READ, type PictureData } from '../../../models/console/result-columns.ts';

/** The part of a result that a picture is made from, as far as it is here. */
export type PictureReading =
  | { readonly state: 'reading' }
  | { readonly state: 'failed'; readonly why: string }
  | {
      readonly state: 'read';
      readonly data: PictureData;
      /** ISO date and time: a result is let go of when the figures change, so it is of this moment. */
      readonly ranAt: string;
    };

const READING: PictureReading = { state: 'reading' };

/** Reads the first rows of a result. What was read of another result is never given. */
export function usePictureData(table: ResultTable): PictureReading {
  const [read, setRead] = useState<{ readonly table: ResultTable; readonly of: PictureReading }>({
    table,
    of: READING,
  });
  useEffect(() => {
    let wanted = true;
    table.rows(0, Math.min(MOST_READ, table.rowCount)).then(
      (rows) => {
        const { columns, rowCount } = table;
        const data = { columns, rows, rowCount };
        const of = { state: 'read', data, ranAt: new Date().toISOString() } as const;
        if (wanted) setRead({ table, of });
      },
      (error: unknown) => {
        const why = error instanceof Error ? error.message : String(error);
        if (wanted) setRead({ table, of: { state: 'failed', why } });
      },
    );
    return () => {
      wanted = false;
    };
  }, [table]);
  return read.table === table ? read.of : READING;
}
