import { memo } from 'react';
import { sparkline } from '../../charts/sparkline.ts';
import type { ColumnId, ScoreCell, ScoreRow } from '../../models/scorecard.ts';
import { formatAddress, type Selection } from '../../store/address.ts';
import { Arrow } from '../../ui/Arrow.tsx';
import { RatingBadge } from '../../ui/RatingBadge.tsx';
import { useWording } from '../use-wording.ts';

/** What the head of a column says for most of its rows. */
export interface ColumnHead {
  /** "March 2021" */
  readonly date: string;
  /** "median of all 10", or empty. */
  readonly making: string;
}

interface ScoreRowProps {
  /** What is shown, for the links to the pages of KPIs. */
  readonly selection: Selection;
  readonly row: ScoreRow;
  readonly areaCode: string;
  readonly compare: ColumnId;
  readonly heads: (id: ColumnId) => string;
  readonly common: Partial<Record<ColumnId, ColumnHead>>;
  /** On a phone: whether the other comparators are shown. */
  readonly open: boolean;
  readonly onToggle: () => void;
}

const SPARK = { width: 168, height: 34 };

/** One KPI as a row. The data attributes are a contract: see docs/checks.md. */
export function ScoreRowView({
  selection,
  row,
  areaCode,
  compare,
  heads,
  common,
  open,
  onToggle,
}: ScoreRowProps) {
  const { say } = useWording();
  return (
    <tr
      role="row"
      className={open ? 'score-row open' : 'score-row'}
      data-kpi={row.kpi.id}
      data-area={areaCode}
      data-period={row.period}
      data-value={row.value ?? ''}
      data-flag={row.flag}
    >
      <th role="rowheader" scope="row" className="score-kpi">
        <a href={formatAddress(`/kpi/${row.kpi.id}`, selection)}>{row.kpi.title}</a>
        {row.nOfN === '' ? null : <span className="score-small">{row.nOfN}</span>}
        {row.when === '' ? null : <span className="score-small">{row.when}</span>}
        {row.marks.includes('provisional') ? (
          <span className="score-small">
            {say('Provisional: uses the newest population there is')}
          </span>
        ) : null}
        {row.shortHistory === '' ? null : (
          <span className="score-small">
            Short history
            <span className="visually-hidden">
              {row.shortHistory.replace(/^Short history/, '')}
            </span>
          </span>
        )}
      </th>
      <td role="cell" className={row.value === null ? 'score-value none' : 'score-value'}>
        {row.text}
      </td>
      <td role="cell" className="score-spark">
        <Spark row={row} />
      </td>
      {row.cells.map((cell) => (
        <Comparator
          key={cell.id}
          {...cell}
          name={heads(cell.id)}
          commonDate={common[cell.id]?.date}
          commonMaking={common[cell.id]?.making}
          main={cell.id === compare}
        />
      ))}
      <td role="cell" className="score-rating">
        <RatingBadge rating={row.rating} word={row.ratingWord} />
        <span className="visually-hidden">. {row.ratingSentence}</span>
        <button
          type="button"
          className="link-button score-more"
          aria-expanded={open}
          onClick={onToggle}
        >
          {open ? 'Less' : 'More'}
          <span className="visually-hidden"> about {row.kpi.title}</span>
        </button>
      </td>
    </tr>
  );
}

interface ComparatorProps extends ScoreCell {
  readonly name: string;
  /** What the head of the column says already. */
  readonly commonDate: string | undefined;
  readonly commonMaking: string | undefined;
  readonly main: boolean;
}

/** Most comparators are of a year, and stay as they are from one quarter to the next. */
const Comparator = memo(function Comparator({
  id,
  value,
  period,
  flag,
  text,
  date,
  note,
  making,
  arrow,
  name,
  commonDate,
  commonMaking,
  main,
}: ComparatorProps) {
  const ownDate = value !== null && id !== 'target' && date !== commonDate;
  const ownMaking = making !== '' && making !== commonMaking;
  return (
    <td
      role="cell"
      className={main ? 'score-cell main' : 'score-cell'}
      data-comparator={id}
      data-period={period}
      data-value={value ?? ''}
      data-flag={flag}
    >
      <span className="score-name" aria-hidden="true">
        {name}
        {value === null || id === 'target' ? '' : `, ${date}`}
      </span>
      {value === null ? (
        <span className="score-none">
          <span aria-hidden="true">–</span>
          <span className="score-why">{note}</span>
        </span>
      ) : (
        <>
          {text}
          {ownDate ? <span className="score-small score-own-date">{date}</span> : null}
          {id === 'last-year' && arrow !== null ? (
            <span className="score-small score-change">
              <Arrow way={arrow} /> {note}
            </span>
          ) : null}
          {ownMaking ? <span className="score-small">{note}</span> : null}
        </>
      )}
    </td>
  );
});

function Spark({ row }: { readonly row: ScoreRow }) {
  const { values, comparator, leastSpan } = row.spark;
  const shape = sparkline(values, comparator, SPARK, leastSpan);
  if (shape.line === '') return null;
  return (
    <svg className="spark" viewBox={`0 0 ${SPARK.width} ${SPARK.height}`} aria-hidden="true">
      <path className="spark-comparator" d={shape.comparator} />
      <path className="spark-line" d={shape.line} />
      {shape.dot === null ? null : <circle cx={shape.dot.x} cy={shape.dot.y} r="3.5" />}
    </svg>
  );
}
