import { useCallback } from 'react';
import type { ResultTable } from '../../console/console.ts';
import type { PictureChoice } from '../../models/console/picture-choice.ts';
import { type AnsweredText, changeTab, type DeskTab } from '../../session/console-desk.ts';
import { Switch } from '../../ui/Switch.tsx';
import { ResultGrid } from './grid/ResultGrid.tsx';
import { MakeKpi } from './own-kpi/MakeKpi.tsx';
import { ResultPicture } from './picture/ResultPicture.tsx';
import { TakeResult } from './take/TakeResult.tsx';

interface SqlResultProps {
  readonly tab: DeskTab;
  readonly table: ResultTable;
  /** The statement that it came of. */
  readonly sql: string;
  /** "12 rows in 34 milliseconds" */
  readonly words: string;
  readonly view: AnsweredText['view'];
}

const SHOWN_AS = [
  { id: 'table', label: 'Table' },
  { id: 'chart', label: 'Chart' },
] as const;

/** Rows that a statement gave: as a table or as a chart, to be taken along or made into a KPI. */
export function SqlResult({ tab, table, sql, words, view }: SqlResultProps) {
  const { id, shownAs } = tab;
  const onDrawn = useCallback((drawn: PictureChoice | null) => changeTab(id, { drawn }), [id]);
  return (
    <>
      <div className="sql-result-head">
        <p className="sql-words">{words}</p>
        <div className="sql-result-actions">
          <Switch
            label="The result as"
            options={SHOWN_AS}
            chosen={shownAs}
            onChoose={(next) => changeTab(id, { shownAs: next })}
          />
          <MakeKpi table={table} sql={sql} title={tab.title} view={view} />
        </div>
      </div>
      {shownAs === 'table' ? (
        <ResultGrid table={table} label={`Result of ${tab.title}`} />
      ) : (
        <ResultPicture
          table={table}
          sql={sql}
          title={tab.title}
          view={view}
          choice={tab.picture}
          onChoose={(picture) => changeTab(id, { picture })}
          onDrawn={onDrawn}
        />
      )}
      <TakeResult table={table} name={tab.title} sql={sql} view={view} />
    </>
  );
}
