import { describe, expect, it } from 'vitest';
import { beside } from '../../src/store/kept.ts';
import { DEFAULT_SETTINGS, RECORDS_ID, readSettings } from '../../src/store/records.ts';
import { applyChange, mergeSettings, settingsChange } from '../../src/store/settings-change.ts';
import { accepted, FIGURES, HEAD, load, SETTINGS } from './workspace-fixture.ts';

const MONDAY = '2026-05-04T09:00:00.000Z';
const TUESDAY = '2026-05-05T09:00:00.000Z';
const COUNTED = {
  area: 'E08000037',
  countSameCarerMoves: true,
  countTemporaryMoves: false,
  corrections: { 'march.zip': { yearBegin: '2021-04-01', asAt: '2021-12-31' } },
  figuresFrom: ['cla_number'],
};

function read(stored: object) {
  const damage: string[] = [];
  return { settings: readSettings(stored, damage, 'on this device'), damage };
}

describe('how records are counted, as it is kept', () => {
  it('is at its defaults in settings of version 4, which keep the rest', () => {
    const { records: _records, ...fourth } = { ...DEFAULT_SETTINGS, tolerance: 3 };
    expect(read({ ...fourth, version: 4 })).toEqual({
      settings: { ...DEFAULT_SETTINGS, tolerance: 3 },
      damage: [],
    });
  });

  it('comes back as it was put', () => {
    const stored = { ...DEFAULT_SETTINGS, records: COUNTED };
    expect(read(stored)).toEqual({ settings: stored, damage: [] });
  });

  it.each([
    ['a date that is none', { corrections: { a: { yearBegin: '2021-04-01', asAt: 'soon' } } }],
    ['a text for a list', { figuresFrom: 'cla_number' }],
  ])('loses a damaged part alone, and says so: %s', (_what, broken) => {
    const { settings, damage } = read({
      ...DEFAULT_SETTINGS,
      records: { ...COUNTED, ...broken },
    });
    const name = Object.keys(broken)[0] ?? '';
    expect(settings.records).toEqual({
      ...COUNTED,
      [name]: { corrections: {}, figuresFrom: [] }[name],
    });
    expect(damage).toHaveLength(1);
    expect(damage[0]).toMatch(/how children’s records are counted on this device/);
  });

  it('is at its defaults where all of it is damaged', () => {
    const { settings, damage } = read({ ...DEFAULT_SETTINGS, records: 'all' });
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(damage).toHaveLength(1);
  });
});

describe('changes of how records are counted', () => {
  const change = (part: Partial<typeof COUNTED>, day: string) =>
    settingsChange(DEFAULT_SETTINGS, { records: { ...DEFAULT_SETTINGS.records, ...part } }, day);

  it('of two tabs are both kept', () => {
    const one = change({ area: 'E08000037' }, MONDAY);
    const two = change({ figuresFrom: ['cla_number'] }, MONDAY);
    const both = applyChange(applyChange(DEFAULT_SETTINGS, one), two);
    expect(both.records).toEqual({
      ...DEFAULT_SETTINGS.records,
      area: 'E08000037',
      figuresFrom: ['cla_number'],
    });
  });

  it('come beside those here, of each part the one made last', () => {
    const here = applyChange(
      DEFAULT_SETTINGS,
      change({ area: 'E06000047', countTemporaryMoves: true }, TUESDAY),
    );
    const file = applyChange(
      DEFAULT_SETTINGS,
      change({ area: 'E08000037', countSameCarerMoves: true }, MONDAY),
    );
    const merged = {
      ...DEFAULT_SETTINGS.records,
      area: 'E06000047',
      countTemporaryMoves: true,
      countSameCarerMoves: true,
    };
    expect(mergeSettings(here, file).records).toEqual(merged);
    expect(mergeSettings(file, here).records).toEqual(merged);
  });
});

describe('figures counted from records in a workspace', () => {
  const counted = (letter: string, loadedAt: string) =>
    load(letter, 1, { id: RECORDS_ID, file: 'Children’s records (SSDA903)', loadedAt });

  it('stay known as that', () => {
    const content = { ...HEAD, settings: SETTINGS, decks: [], questions: [] };
    const { workspace } = accepted({
      ...content,
      loads: [
        { ...counted('a', MONDAY), figuresCsv: FIGURES },
        { ...load('b', 2), figuresCsv: FIGURES },
      ],
    });
    expect(workspace.loads.map(({ load: { id, sha256 } }) => [id, sha256[0]])).toEqual([
      [RECORDS_ID, 'a'],
      ['b'.repeat(64), 'b'],
    ]);
  });

  it.each([
    ['newer', MONDAY, TUESDAY, 'b'],
    ['older', TUESDAY, MONDAY, 'a'],
  ])('are there once: those of the file where they are %s', (_what, here, file, stays) => {
    const kept = { loads: [counted('a', here)], settings: DEFAULT_SETTINGS };
    const { loads, figures } = beside(kept, {
      loads: [{ load: counted('b', file), figuresCsv: 'b' }],
      settings: SETTINGS,
    });
    expect(loads.map(({ id, sha256 }) => [id, sha256[0]])).toEqual([[RECORDS_ID, stays]]);
    expect(figures?.get(RECORDS_ID)).toBe(stays === 'b' ? 'b' : undefined);
  });
});
