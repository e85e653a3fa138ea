import type { SlideModel } from '../models/deck/slide-model.ts';
import { formatNOfN } from '../models/format.ts';
import { COLUMNS, type ColumnId, commonDate, type ScoreRow } from '../models/scorecard.ts';
import { shortHistoryNote } from '../models/short-history.ts';
import type { Wording } from '../models/wording.ts';
import { html, type Markup } from './html.ts';

const HEADS: Readonly<Record<ColumnId, string>> = {
  'last-year': 'A year ago',
  target: 'Target',
  neighbours: 'Neighbours',
  region: 'Region',
  england: 'England',
};

const WAYS = { up: '↑ Up', down: '↓ Down', same: '= Same' } as const;

/** The hollow triangle that marks a short history in charts too. What it means stands below. */
const SHORT = '△';

/** Each rating has a shape of its own beside its word. */
const SHAPES = { better: '●', close: '◆', worse: '▼' } as const;

/**
 * The scorecard: a KPI a row, beside everything it is compared with. The date that most figures of a
 * column share stands in its head.
 */
export function scoreTable({ score, title }: SlideModel, wording: Wording): Markup {
  const { say } = wording;
  const note = shortHistoryNote(
    score.flatMap(({ rows }) => rows),
    wording,
  );
  const dates = new Map(COLUMNS.map((id) => [id, commonDate(score, id)]));
  const head = (id: ColumnId) => html`<th scope="col">${say(HEADS[id])}${when(dates.get(id))}</th>`;
  return html`<div class="scroll" role="region" aria-label="${`Table: ${title}`}" tabindex="0"><table class="score"><caption class="hidden">${title}</caption>
<thead><tr><th scope="col">What is counted</th><th scope="col">Now</th><th scope="col">Numbers</th><th scope="col">In a year</th>${COLUMNS.map(head)}<th scope="col">Rating</th></tr></thead>
${score
  .filter(({ rows }) => rows.length > 0)
  .map(
    (theme) =>
      html`<tbody><tr class="theme-row"><th scope="rowgroup" colspan="${COLUMNS.length + 5}">${theme.title}</th></tr>
${theme.rows.map((row) => scoreRow(row, dates))}</tbody>
`,
  )}</table></div>${note === '' ? null : html`<p class="score-note" data-note="short-history">${SHORT} ${note}</p>`}`;
}

function when(date: string | undefined): Markup | null {
  return date === undefined || date === '' ? null : html` <span class="when">${date}</span>`;
}

function scoreRow(row: ScoreRow, dates: ReadonlyMap<ColumnId, string>): Markup {
  const { figure, rating } = row;
  const counted = figure === null ? '' : formatNOfN(figure.numerator, figure.denominator);
  const way = row.cells.find(({ id }) => id === 'last-year')?.arrow ?? null;
  const now =
    row.value === null
      ? html`<td colspan="3" class="none">${row.text}</td>`
      : html`<td class="now">${row.text}</td><td>${row.kpi.unit === 'count' ? '' : counted}</td><td class="way">${way === null ? '' : WAYS[way]}</td>`;
  const besides = row.cells.map(({ id, value, text, date }) => {
    const own = value !== null && date !== dates.get(id);
    return html`<td>${text}${own && id !== 'target' ? when(date) : null}</td>`;
  });
  const short =
    row.shortHistory === ''
      ? null
      : html` <span aria-hidden="true">${SHORT}</span><span class="hidden"> ${row.shortHistory}</span>`;
  const words = rating === null ? row.ratingWord : `${SHAPES[rating]} ${row.ratingWord}`;
  return html`<tr><th scope="row">${row.kpi.title}${short}${when(row.when)}</th>${now}${besides}<td class="rating ${rating ?? 'none'}">${words}</td></tr>
`;
}
