import { memo, useDeferredValue, useState } from 'react';
import { parseQuarter, periodLabel, periodMonths } from '../../kpis/periods.ts';
import { type Choice, comparatorName } from '../../models/comparators.ts';
import type { Cube } from '../../models/cube.ts';
import type { AreaNames } from '../../models/names.ts';
import { PHRASES } from '../../models/phrases.ts';
import { COLUMNS, type ColumnId, roundingNote, type ScoreTheme } from '../../models/scorecard.ts';
import { useWording } from '../use-wording.ts';
import { type ColumnHead, ScoreRowView } from './ScoreRowView.tsx';

interface ScoreTableProps {
  readonly cube: Cube;
  readonly quarter: string;
  readonly themes: readonly ScoreTheme[];
  readonly choice: Choice;
  readonly names: AreaNames;
}

/** Themes in the first picture: its six rows reach below the end of a window of 1080 pixels. */
const FIRST_THEMES = 1;

/**
 * One row a KPI, read from left to right like a sentence. Roles are written out because the rows
 * become stacks on a phone, and a browser forgets a table that is not laid out as one.
 */
export const ScoreTable = memo(function ScoreTable({
  cube,
  quarter,
  themes,
  choice,
  names,
}: ScoreTableProps) {
  const [open, setOpen] = useState<string | null>(null);
  // The first picture has the themes that a window shows; those below come in the frame after.
  const drawn = useDeferredValue(themes.length, FIRST_THEMES);
  const common = commonHeads(themes);
  const selection = { ...choice, area: cube.areaCode, quarter };
  const wording = useWording();
  const { say } = wording;
  const rounding = roundingNote(themes, wording);
  const head = (id: ColumnId) => say(comparatorName(id, cube.areaCode, names));
  /** "our neighbours" but "England": names of places keep their capital. */
  const headInside = (id: ColumnId) =>
    id === 'neighbours' || id === 'target' ? head(id).toLowerCase() : head(id);
  return (
    <>
      <table className="score" role="table">
        <caption className="visually-hidden">
          Every figure of {names.name(cube.areaCode)} for {periodMonths(quarter)}, beside what it is
          compared with.
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" className="score-kpi">
              <span className="visually-hidden">What is counted</span>
            </th>
            <th role="columnheader" scope="col">
              {periodLabel(quarter)}
            </th>
            <th role="columnheader" scope="col" className="score-spark">
              Last three years
              {choice.compare === 'last-year' ? null : (
                <span className="score-date">dashes: {headInside(choice.compare)}</span>
              )}
            </th>
            {COLUMNS.map((id) => (
              <th role="columnheader" scope="col" key={id} className={`score-${id}`}>
                {head(id)}
                {[common[id]?.making, common[id]?.date].map((words) =>
                  words ? (
                    <span className="score-date" key={words}>
                      {words}
                    </span>
                  ) : null,
                )}
                {id === 'last-year' && rounding !== '' ? (
                  <span className="score-date score-rounding">{say(PHRASES.roundingHead)}</span>
                ) : null}
              </th>
            ))}
            <th role="columnheader" scope="col" className="score-rating">
              {choice.compare === 'last-year'
                ? 'Against a year ago'
                : `Against ${headInside(choice.compare)}`}
            </th>
          </tr>
        </thead>
        {themes.slice(0, drawn).map((theme) => (
          <tbody role="rowgroup" key={theme.id}>
            <tr role="row" className="score-theme">
              <th scope="rowgroup" colSpan={COLUMNS.length + 4}>
                <h2>{theme.title}</h2>
              </th>
            </tr>
            {theme.rows.map((row) => (
              <ScoreRowView
                key={row.kpi.id}
                selection={selection}
                row={row}
                areaCode={cube.areaCode}
                compare={choice.compare}
                heads={head}
                common={common}
                open={open === row.kpi.id}
                onToggle={() => setOpen(open === row.kpi.id ? null : row.kpi.id)}
              />
            ))}
          </tbody>
        ))}
      </table>
      {rounding === '' ? null : <p className="score-note">{rounding}</p>}
    </>
  );
});

/** What most rows share in a column goes to its head; the others keep theirs. */
function commonHeads(themes: readonly ScoreTheme[]): Partial<Record<ColumnId, ColumnHead>> {
  const rows = themes.flatMap((theme) => theme.rows);
  const quarterly = rows.filter((row) => row.value !== null && parseQuarter(row.period) !== null);
  const heads: Partial<Record<ColumnId, ColumnHead>> = {};
  for (const id of COLUMNS) {
    if (id === 'target') continue;
    // Beside figures of a quarter, a year ago is a quarter: what is published once a year says its own.
    const cells = (id === 'last-year' && quarterly.length > 0 ? quarterly : rows).flatMap((row) =>
      row.cells.filter((cell) => cell.id === id && cell.value !== null),
    );
    heads[id] = {
      date: mostCommon(cells.map((cell) => cell.date)),
      making: mostCommon(cells.map((cell) => cell.making)),
    };
  }
  return heads;
}

function mostCommon(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
