import type { PictureChoice } from '../../../src/models/console/picture-choice.ts';
import { pictureOf } from '../../../src/models/console/picture-model.ts';
import type { PictureData } from '../../../src/models/console/result-columns.ts';
import type { DeckQuery } from '../../../src/models/deck/deck.ts';
import { type DrawnQuery, queryOf } from '../../../src/models/deck/query-slide.ts';
import { result } from '../console/result-fixture.ts';

/** A number that is nowhere else in a pack: whoever finds it has found the slide. */
export const MARKER = 7341.6;

const AREAS = ['Darlington', 'County Durham', 'Gateshead', 'Wirral', 'Halton', 'Hartlepool'];

export const BARS: PictureChoice = { kind: 'bar', x: 'area', y: 'value' };
export const LINES: PictureChoice = { kind: 'line', x: 'period', y: ['value'], series: 'area' };
export const POINTS: PictureChoice = { kind: 'scatter', x: 'value', y: 'other', label: 'area' };

export const AREA_ROWS = result(
  'area:text value:number other:number',
  AREAS.map((area, at) => [area, String(MARKER + at), String(at * at)]),
);

export const PERIOD_ROWS = result(
  'area:text period:text value:number',
  ['2020-21-Q3', '2021-22-Q1', '2021-22-Q3'].flatMap((period, at) => [
    ['England', period, '9'],
    ['County Durham', period, at === 1 ? null : String(MARKER + at)],
  ]),
);

/** A picture of a result, as the console has it. */
export function drawnQuery(data: PictureData, choice: PictureChoice): DrawnQuery {
  const drawing = pictureOf(data, choice, []);
  if (!drawing.ok) throw new Error(drawing.why);
  return { picture: drawing.picture, data, choice };
}

const ABOUT = {
  title: 'Who has the highest value?',
  sql: `SELECT area, value FROM figures -- ${MARKER}`,
  ranAt: '2026-11-22T10:15:00.000Z',
  view: 'public',
  withholding: '',
  example: false,
} as const;

/** What a slide keeps of a query. */
export function keptQuery(
  data: PictureData = AREA_ROWS,
  choice: PictureChoice = BARS,
  rest: Partial<DeckQuery> = {},
): DeckQuery {
  return { ...queryOf(drawnQuery(data, choice), ABOUT), ...rest };
}
