import { useCallback, useState } from 'react';
import { quarterLong } from '../../models/period-words.ts';
import { movesLines, remainderInWords } from '../../models/records/working-steps.ts';
import { REMAINDER, remainderPart } from '../../records/working-asked.ts';
import { askWorking } from '../../session/working.ts';
import { ChildrenList } from './ChildrenList.tsx';
import { SumTable } from './SumTable.tsx';
import { useAsked } from './use-asked.ts';

/** The list below the addition, which its lines open. */
const LIST = 'working-remainder';

/**
 * From the number of children at the start of the quarter to the one at its end. Each reason of the
 * remainder opens the list of its children, one at a time.
 */
export function RemainderSection({ period }: { readonly period: string }) {
  const [open, setOpen] = useState<string | null>(null);
  const ask = useCallback(() => askWorking((working) => working.moves(period)), [period]);
  const { answer, failure } = useAsked(ask);
  return (
    <section className="working-section" aria-labelledby="working-moves">
      <h2 id="working-moves">From the start of the quarter to its end</h2>
      {failure === '' ? null : <p role="alert">{failure}</p>}
      {answer === null ? null : (
        <>
          <p>{remainderInWords(answer)}</p>
          <SumTable
            caption={`Children in our care, ${quarterLong(period)}`}
            lines={movesLines(answer)}
            opens={{ list: LIST, open, onOpen: setOpen }}
          />
          {answer.parts.length === 0 ? null : (
            <p>Open a reason to see its children, and what happened to each of them.</p>
          )}
        </>
      )}
      {open === null ? null : (
        <ChildrenList
          key={open}
          id={LIST}
          className="working-reason"
          asked={{ kpi: REMAINDER, period }}
          part={remainderPart(open)}
          title={`The remainder: ${open}`}
        >
          <h3 id={`${LIST}-title`}>{open}</h3>
        </ChildrenList>
      )}
    </section>
  );
}
