import { dateLabel } from '../../kpis/periods.ts';
import { apart } from '../chart-table.ts';
import type { Picture, ResultChart } from '../console/drawing.ts';
import type { PictureChoice } from '../console/picture-choice.ts';
import { pictureOf } from '../console/picture-model.ts';
import { type PictureData, readColumns } from '../console/result-columns.ts';
import type { DeckQuery, DeckSlide } from './deck.ts';
import { EMPTY, type SlideContext, type SlideDraft } from './slide-draft.ts';

/** In which view slides are made, and what a query slide has to know of the figures as they are. */
export interface SeenIn {
  readonly view: 'public' | 'officer';
  /** ISO date and time of the newest file; null where there is none. */
  readonly figuresAt: string | null;
  /** See `withholdingMark`. */
  readonly withholding: string;
}

/** The public, with nothing else known: a slide of a query is not shown. */
export const UNKNOWN: SeenIn = { view: 'public', figuresAt: null, withholding: '' };

/** What a slide holds, so that it can be read from ten metres. */
const MOST = { lines: 4, bars: 20, rows: 60 } as const;

/** A picture of a result, and what it was made from. */
export interface DrawnQuery {
  readonly picture: Picture;
  readonly data: PictureData;
  readonly choice: PictureChoice;
}

/** Why a picture cannot become a slide and what to do, in a sentence; empty where it can. */
export function whyNoSlide({ picture, data }: DrawnQuery): string {
  const { chart, all } = picture;
  const many = all.toLocaleString('en-GB');
  switch (chart.kind) {
    case 'rows':
      if (all <= MOST.bars) return '';
      return `A slide holds ${MOST.bars} bars that the back of the room can read, and this has ${many}. Add ORDER BY and LIMIT ${MOST.bars} to the query.`;
    case 'lines':
      if (data.rowCount > data.rows.length) {
        return 'The result has more rows than its picture is made from. Ask for fewer in the query.';
      }
      if (all > MOST.lines) {
        return `A slide holds ${MOST.lines} lines that can be told apart, and this has ${many}. Name those you want in the query.`;
      }
      return tooMany(chart.model.stops.length, 'points of time');
    case 'scatter':
      return tooMany(all, 'points');
  }
}

function tooMany(rows: number, what: string): string {
  if (rows <= MOST.rows) return '';
  return `A slide holds ${MOST.rows} ${what}, and this has ${rows.toLocaleString('en-GB')}. Ask for fewer in the query.`;
}

/** What a slide keeps of a picture: what is drawn and no more. */
export function queryOf(
  drawn: DrawnQuery,
  about: Pick<DeckQuery, 'title' | 'sql' | 'ranAt' | 'view' | 'withholding' | 'example'>,
): DeckQuery {
  const { picture, choice } = drawn;
  return { ...about, choice, subject: picture.subject, ...keptOf(picture.chart, drawn) };
}

function keptOf(
  chart: ResultChart,
  { data, choice }: DrawnQuery,
): Pick<DeckQuery, 'columns' | 'rows'> {
  const numbers = (name: string, unit: DeckQuery['columns'][number]['unit']) =>
    ({ name, type: 'DOUBLE', kind: 'number', unit }) as const;
  const text = (value: number | null | undefined) => (value == null ? null : String(value));
  const names = (name: string) => ({ name, type: 'VARCHAR', kind: 'text', unit: null }) as const;
  switch (chart.kind) {
    case 'lines': {
      const { stops, lines, unit } = chart.model;
      const time = data.columns.find(({ name }) => name === choice.x);
      const cells = cellsOfStops(data, choice.x);
      const [x = '', ...heads] = apart([choice.x, ...lines.map(({ name }) => name)]);
      return {
        columns: [
          { name: x, type: time?.type ?? 'VARCHAR', kind: time?.kind ?? 'text', unit: null },
          ...heads.map((name) => numbers(name, unit)),
        ],
        rows: stops.map(({ at }, row) => [
          cells.get(at) ?? null,
          ...lines.map(({ values }) => text(values[row])),
        ]),
      };
    }
    case 'rows': {
      const { heads, bars, unit } = chart.model;
      const [x = '', y = ''] = apart(heads);
      return {
        columns: [names(x), numbers(y, unit)],
        rows: bars.map(({ name, value }) => [name, text(value)]),
      };
    }
    case 'scatter': {
      const { x, y, labelName, points } = chart.model;
      const [across = '', up = '', label = ''] = apart([x.name, y.name, labelName ?? '']);
      return {
        columns: [
          numbers(across, x.unit),
          numbers(up, y.unit),
          ...(labelName === null ? [] : [names(label)]),
        ],
        rows: points.map((point) => [
          text(point.x),
          text(point.y),
          ...(labelName === null ? [] : [point.name]),
        ]),
      };
    }
  }
}

/** The engine's own words for each stop of a column of times. */
function cellsOfStops(data: PictureData, name: string): Map<number, string | null> {
  const time = readColumns(data).find((column) => column.name === name);
  const stops = time?.times?.stops ?? [];
  return new Map(
    stops.flatMap((stop, row) => (stop === null ? [] : [[stop.at, time?.cells[row] ?? null]])),
  );
}

/** How the columns that a slide keeps are drawn. */
function choiceOfKept({ choice, columns }: DeckQuery): PictureChoice {
  const [first = '', second = '', third = null] = columns.map(({ name }) => name);
  switch (choice.kind) {
    case 'line':
      return {
        kind: 'line',
        x: first,
        y: columns.slice(1).map(({ name }) => name),
        series: null,
      };
    case 'bar':
      return { kind: 'bar', x: first, y: second };
    case 'scatter':
      return { kind: 'scatter', x: first, y: second, label: third };
  }
}

/**
 * Why a slide is not shown in a view, for its officer; empty where it is. One that was made in the
 * officer view is for officers. One that was made in the public view stays there until officers
 * choose anew what is withheld: then it may hold a number that is withheld now.
 */
export function heldBack({ query }: Pick<DeckSlide, 'query'>, seen: SeenIn): string {
  if (query === undefined || seen.view === 'officer') return '';
  if (query.view === 'officer') {
    return 'This slide was made in the officer view. It is shown there and in packs for officers, and nowhere else.';
  }
  if (query.withholding === seen.withholding) return '';
  return 'What is withheld has changed since this query was run, so the slide is left out of the public view. Run the query again in the console and add it anew.';
}

/** What stands on a slide of a query. */
export function queryDraft({ query }: DeckSlide, context: SlideContext): SlideDraft {
  if (query === undefined) return EMPTY;
  const { cube, names } = context;
  const area = names.name(cube.areaCode);
  const columns = query.columns.map(({ unit, ...column }) =>
    unit === null ? column : { ...column, unit },
  );
  const data = { columns, rows: query.rows, rowCount: query.rows.length };
  const drawing = pictureOf(data, choiceOfKept(query), [cube.areaCode, area]);
  const example = query.example ? ' (illustrative example)' : '';
  const officers = query.view === 'officer' ? '. Officer view: not for publication' : '';
  return {
    ...EMPTY,
    theme: 'From a query',
    title: query.title,
    subject: query.subject,
    shows: drawing.ok ? drawing.picture.sentences : [drawing.why],
    chart: drawing.ok ? drawing.picture.chart : null,
    source: `From a query on the figures of ${area}${example}, run on ${dateLabel(query.ranAt)}${officers}`,
  };
}

/** What an officer should know of the result on a slide; empty while it is as fresh as the figures. */
export function staleWords({ query }: Pick<DeckSlide, 'query'>, seen: SeenIn): string {
  if (query === undefined || seen.figuresAt === null || seen.figuresAt <= query.ranAt) return '';
  return `Figures were loaded on ${dateLabel(seen.figuresAt)}, after this query was run on ${dateLabel(query.ranAt)}.`;
}

interface Withholding {
  readonly threshold: number;
  readonly withholding: readonly {
    readonly areaCode: string;
    readonly kpi: string;
    readonly period: string;
    readonly breakdown: string;
    readonly category: string;
    readonly action: string;
  }[];
}

/** A short mark of what officers choose to withhold or show: another choice has another mark. */
export function withholdingMark({ threshold, withholding }: Withholding): string {
  const choices = withholding.map(({ areaCode, kpi, period, breakdown, category, action }) =>
    [areaCode, kpi, period, breakdown, category, action].join('|'),
  );
  // FNV-1a: nobody gains by two choices with one mark.
  let mark = 0x811c9dc5;
  for (const letter of JSON.stringify([threshold, ...choices.sort()])) {
    mark = Math.imul(mark ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  return (mark >>> 0).toString(36);
}
