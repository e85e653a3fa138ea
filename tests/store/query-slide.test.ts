import { describe, expect, it } from 'vitest';
import { readDeck } from '../../src/store/deck-record.ts';
import { DEFAULT_SETTINGS } from '../../src/store/records.ts';
import { readWorkspace, writeWorkspace } from '../../src/store/workspace.ts';
import { DECK, QUERY_SLIDE, SLIDE } from './deck-fixture.ts';

const LOST =
  'Slides of the presentation for Q3 2021/22 on this device: 1 of 2 could not be read and was left out.';

function read(slide: unknown) {
  const damage: string[] = [];
  const deck = readDeck({ ...DECK, slides: [SLIDE, slide] }, damage, 'on this device');
  return { slides: deck?.slides, damage };
}

describe('the slide of a query in a record', () => {
  it('comes back as it was kept, and an older deck without one as it was', () => {
    expect(read(QUERY_SLIDE)).toEqual({ slides: [SLIDE, QUERY_SLIDE], damage: [] });
    const [older] = readDeck(DECK, [], 'on this device')?.slides ?? [];
    expect(older).toEqual(SLIDE);
    expect(older).not.toHaveProperty('query');
  });

  const { query } = QUERY_SLIDE;
  const row = ['Wirral', '6'];
  const columns = (many: number) => Array.from({ length: many }, () => query.columns[0]);
  it.each([
    ['a query slide without its query', { ...QUERY_SLIDE, query: undefined }],
    ['another slide with one', { ...SLIDE, id: 'x', query }],
    ['more than sixty rows', { ...QUERY_SLIDE, query: { ...query, rows: Array(61).fill(row) } }],
    [
      'more than eight columns',
      { ...QUERY_SLIDE, query: { ...query, columns: columns(9), rows: [] } },
    ],
    ['a row of another length', { ...QUERY_SLIDE, query: { ...query, rows: [['Wirral']] } }],
    ['a number for a cell', { ...QUERY_SLIDE, query: { ...query, rows: [['Wirral', 6]] } }],
    ['no view', { ...QUERY_SLIDE, query: { ...query, view: undefined } }],
    ['another kind of picture', { ...QUERY_SLIDE, query: { ...query, choice: { kind: 'pie' } } }],
  ])('is left out with %s, and the rest of the deck stays', (_what, slide) => {
    expect(read(slide)).toEqual({ slides: [SLIDE], damage: [LOST] });
  });

  it('holds sixty rows of eight columns', () => {
    const whole = {
      ...query,
      columns: columns(8),
      rows: Array(60).fill(Array(8).fill('1')),
    };
    expect(read({ ...QUERY_SLIDE, query: whole }).damage).toEqual([]);
  });

  it('travels in a workspace file', () => {
    const deck = { ...DECK, slides: [SLIDE, QUERY_SLIDE] };
    const file = writeWorkspace({ ...emptyWorkspace(), decks: [deck] }, '0.2.0');
    const reading = readWorkspace(file);
    expect(reading.ok && reading.workspace.decks).toEqual([deck]);
    expect(reading.ok && reading.damage).toEqual([]);
  });
});

function emptyWorkspace() {
  const empty = readWorkspace(
    JSON.stringify({
      format: 'quarterlight-workspace',
      version: 3,
      made: null,
      product: '',
      settings: DEFAULT_SETTINGS,
      loads: [],
      decks: [],
    }),
  );
  if (!empty.ok) throw new Error(empty.refusal.message);
  return empty.workspace;
}
