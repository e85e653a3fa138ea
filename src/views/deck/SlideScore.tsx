import './slide-score.css';
import { parseQuarter } from '../../kpis/periods.ts';
import type { Figure } from '../../models/cube.ts';
import type { SlideModel } from '../../models/deck/slide-model.ts';
import { formatNOfN } from '../../models/format.ts';
import { COLUMNS, type ColumnId, commonDate, type ScoreRow } from '../../models/scorecard.ts';
import { shortHistoryNote } from '../../models/short-history.ts';
import { Arrow } from '../../ui/Arrow.tsx';
import { RatingBadge } from '../../ui/RatingBadge.tsx';
import { useWording } from '../use-wording.ts';
import { FitBox } from './FitBox.tsx';
import type { SlideLook } from './slide-frame.ts';

const SIZES = [36, 34, 32, 30, 28, 27, 26, 25, 24, 23, 22, 21, 20, 19, 18, 17, 16];

interface SlideScoreProps {
  readonly model: SlideModel;
  readonly look: SlideLook;
}

/**
 * Every KPI on one slide, or those of some themes on a part of it. On the stage letters need the
 * room: themes stand above their figures, and the direction with the figure of a year ago.
 */
export function SlideScore({ model, look }: SlideScoreProps) {
  const wording = useWording();
  const { say } = wording;
  const stage = look === 'stage';
  const heads = columnHeads(say);
  const dates = new Map(COLUMNS.map((id) => [id, commonDate(model.score, id)]));
  const note = shortHistoryNote(
    model.score.flatMap(({ rows }) => rows),
    wording,
  );
  return (
    <div className="slide-body">
      <FitBox className="slide-score" sizes={SIZES} label={model.title}>
        <table>
          <caption className="visually-hidden">{model.title}</caption>
          <thead>
            <tr>
              {stage ? null : (
                <th scope="col">
                  <span className="visually-hidden">Theme</span>
                </th>
              )}
              <th scope="col">
                <span className="visually-hidden">What is counted</span>
              </th>
              <th scope="col" className="number">
                Now
              </th>
              <th scope="col" className="number">
                Children
              </th>
              {stage ? null : <th scope="col">In a year</th>}
              {COLUMNS.map((id) => (
                <th scope="col" key={id} className="number">
                  {heads[id]}
                  <When date={dates.get(id) ?? ''} />
                </th>
              ))}
              <th scope="col">Rating</th>
            </tr>
          </thead>
          {model.score.map((theme) => (
            <tbody key={theme.id}>
              {stage ? (
                <tr>
                  <th scope="rowgroup" colSpan={WIDTH} className="slide-score-theme">
                    {theme.title}
                  </th>
                </tr>
              ) : null}
              {theme.rows.map((row, at) => (
                <tr key={row.kpi.id}>
                  {at === 0 && !stage ? (
                    <th scope="rowgroup" rowSpan={theme.rows.length} className="slide-score-theme">
                      {theme.title}
                    </th>
                  ) : null}
                  <Row row={row} stage={stage} dates={dates} />
                </tr>
              ))}
            </tbody>
          ))}
        </table>
        {note === '' ? null : (
          <p className="slide-score-note" data-note="short-history">
            <ShortMark /> {note}
          </p>
        )}
      </FitBox>
    </div>
  );
}

function columnHeads(say: (text: string) => string): Readonly<Record<ColumnId, string>> {
  return {
    'last-year': 'A year ago',
    target: 'Target',
    neighbours: say('Neighbours'),
    region: 'Region',
    england: 'England',
  };
}

interface RowProps {
  readonly row: ScoreRow;
  readonly stage: boolean;
  /** What stands in the heads of the columns. */
  readonly dates: ReadonlyMap<ColumnId, string>;
}

function Row({ row, stage, dates }: RowProps) {
  const { figure } = row;
  const counted = figure === null ? '' : formatNOfN(figure.numerator, figure.denominator);
  const way = row.cells.find(({ id }) => id === 'last-year')?.arrow ?? null;
  return (
    <>
      <th scope="row">
        {row.kpi.title}
        {row.shortHistory === '' ? null : (
          <>
            {' '}
            <ShortMark />
            <span className="visually-hidden">{row.shortHistory}</span>
          </>
        )}
        <When date={isYearly(figure) ? row.when : ''} />
      </th>
      {row.value === null ? (
        <td className="number none" colSpan={stage ? 2 : 3}>
          {row.text}
        </td>
      ) : (
        <>
          <td className="number now">{row.text}</td>
          <td className="number">{row.kpi.unit === 'count' ? '' : counted}</td>
          {stage ? null : (
            <td className="slide-score-way">
              {way === null ? null : (
                <>
                  <Arrow way={way} /> {WAYS[way]}
                </>
              )}
            </td>
          )}
        </>
      )}
      {row.cells.map(({ id, value, text, date }) => (
        <td key={id} className="number">
          {stage && id === 'last-year' && way !== null ? (
            <>
              <Arrow way={way} />
              <span className="visually-hidden">{WAYS[way]} from</span>{' '}
            </>
          ) : null}
          {text}
          <When date={value === null || id === 'target' || date === dates.get(id) ? '' : date} />
        </td>
      ))}
      <td className="slide-score-rating">
        <RatingBadge rating={row.rating} word={row.ratingWord} />
      </td>
    </>
  );
}

/** A date in small letters under what it is of; nothing where it is empty. */
function When({ date }: { readonly date: string }) {
  return date === '' ? null : <span className="slide-score-when"> {date}</span>;
}

/** A figure of a year, whose date is not that of the quarter. */
function isYearly(figure: Figure | null): boolean {
  return figure !== null && parseQuarter(figure.period) === null;
}

/** The hollow triangle that marks a short history in charts too. What it means stands in words. */
function ShortMark() {
  return (
    <svg className="slide-score-short" viewBox="0 0 12 12" aria-hidden="true">
      <path d="M6 1.5 11 10.5H1Z" />
    </svg>
  );
}

/** Columns on the stage: the name, now, children, those beside it, the rating. */
const WIDTH = 4 + COLUMNS.length;

const WAYS = { up: 'Up', down: 'Down', same: 'Same' } as const;
