import type { ResultTable } from '../../console/console.ts';
import type { AnsweredText, DeskTab } from '../../session/console-desk.ts';
import { ResultGrid } from './grid/ResultGrid.tsx';
import { MakeKpi } from './own-kpi/MakeKpi.tsx';

interface SqlResultProps {
  readonly tab: DeskTab;
  readonly table: ResultTable;
  /** The statement that it came of. */
  readonly sql: string;
  /** "12 rows in 34 milliseconds" */
  readonly words: string;
  readonly view: AnsweredText['view'];
}

/** Rows that a statement gave: as a table or as a picture, to be taken along or made into a KPI. */
export function SqlResult({ tab, table, sql, words, view }: SqlResultProps) {
  return (
    <>
      <div className="sql-result-head">
        <p className="sql-words">{words}</p>
        <div className="sql-result-actions">
          <MakeKpi table={table} sql={sql} title={tab.title} view={view} />
        </div>
      </div>
      <ResultGrid table={table} label={`Result of ${tab.title}`} />
    </>
  );
}
