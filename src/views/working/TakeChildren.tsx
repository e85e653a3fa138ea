import { useState } from 'react';
import { formatCount } from '../../models/format.ts';
import { type WorkingLine, workingLines } from '../../models/records/working-lines.ts';
import { childrenCsv } from '../../packs/children-csv.ts';
import type { ChildFilter, WorkingFigure, WorkingPart } from '../../records/working-asked.ts';
import { sentence } from '../../session/running.ts';
import { askWorking } from '../../session/working.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { downloadText } from '../../ui/download.ts';

/** So many children are read at once for a file. */
const WINDOW = 5_000;

interface TakeChildrenProps {
  /** What the children stand behind. */
  readonly title: string;
  readonly asked: WorkingFigure;
  readonly part: WorkingPart;
  readonly filter: ChildFilter;
  readonly matching: number;
}

/** The children listed as a CSV file, once it is confirmed that it holds children's records. */
export function TakeChildren({ title, asked, part, filter, matching }: TakeChildrenProps) {
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState('');
  const take = async () => {
    setAsking(false);
    try {
      const text = childrenCsv(asked, await allLines(asked, part, filter));
      downloadText(`children's records ${asked.kpi} ${asked.period}.csv`, text);
    } catch (error) {
      setFailure(sentence(error));
    }
  };
  return (
    <>
      <button
        type="button"
        className="button"
        disabled={matching === 0}
        onClick={() => setAsking(true)}
      >
        Download these children (CSV)
      </button>
      {failure === '' ? null : <p role="alert">{failure}</p>}
      {asking ? (
        <Dialog
          title="This file holds children’s records"
          className="working-warning"
          onClose={() => setAsking(false)}
        >
          <p>
            It has a row for each child that is listed now behind “{title}” ({formatCount(matching)}{' '}
            {matching === 1 ? 'child' : 'children'}): the identifier, the age, where the child
            lives, and why the child is counted or not. Quarterlight keeps no copy. Save it only
            where your council keeps children’s records, and do not send it by email.
          </p>
          <button type="button" className="button main" onClick={() => void take()}>
            Download children’s records
          </button>
        </Dialog>
      ) : null}
    </>
  );
}

async function allLines(
  asked: WorkingFigure,
  part: WorkingPart,
  filter: ChildFilter,
): Promise<readonly WorkingLine[]> {
  const lines: WorkingLine[] = [];
  for (let offset = 0; ; offset += WINDOW) {
    const shown = await askWorking((working) =>
      working.children(asked, part, filter, { offset, limit: WINDOW }),
    );
    lines.push(...workingLines(asked.kpi, shown));
    if (shown.children.length < WINDOW) return lines;
  }
}
