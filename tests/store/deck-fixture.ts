import type { Deck, DeckQuestion, DeckSlide } from '../../src/models/deck/deck.ts';

/** A slide of which the officer has written a part. */
export const SLIDE: DeckSlide = {
  id: 'trend:placements_3_plus',
  kind: 'trend',
  kpis: ['placements_3_plus'],
  breakdown: null,
  hidden: false,
  title: 'More children have moved home',
  shows: null,
  matters: null,
  doing: 'We look at each move.',
  notes: 'Say this slowly.',
  writtenFor: { kpi: 'placements_3_plus', period: '2021-22-Q3', text: '11.5%' },
};

export const QUESTION: DeckQuestion = {
  id: 'q1',
  asker: 'Councillor Example',
  question: 'Who are our neighbours?',
  answer: '',
  state: 'open',
};

export const DECK: Deck = {
  version: 1,
  areaCode: 'E06000047',
  quarter: '2021-22-Q3',
  state: 'draft',
  startedFrom: '2021-22-Q2',
  slides: [SLIDE],
  questions: [QUESTION],
  changedAt: '2022-01-20T09:30:00.000Z',
};

/** A slide of one's own with a text. */
export function slide(id: string, doing = ''): DeckSlide {
  return { ...SLIDE, id, kind: 'text', kpis: [], doing, title: null, writtenFor: null };
}

/** The slide of a query, as it is kept. */
export const QUERY_SLIDE = {
  ...slide('added-1'),
  kind: 'query',
  query: {
    title: 'Which is highest?',
    sql: 'SELECT 1',
    choice: { kind: 'bar', x: 'area', y: 'value' },
    subject: 'Value by area',
    columns: [
      { name: 'Area', type: 'VARCHAR', kind: 'text', unit: null },
      { name: 'Value', type: 'DOUBLE', kind: 'number', unit: 'percent' },
    ],
    rows: [
      ['Wirral', '6'],
      ['Halton', null],
    ],
    ranAt: '2026-11-22T10:15:00.000Z',
    view: 'officer',
    withholding: 'x1',
    example: true,
  },
} as const satisfies DeckSlide;
