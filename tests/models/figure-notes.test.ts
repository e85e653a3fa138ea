import { describe, expect, it } from 'vitest';
import { figureNotes, type NotesFor } from '../../src/models/figure-notes.ts';
import { movesSentence, quarterMoves } from '../../src/models/quarter-moves.ts';
import { PLAIN } from '../../src/models/wording.ts';
import { type CubeRow, cubeOf, figure, kpiOf, part, Q3 } from './written-cube.ts';

const OFFICER: NotesFor = { quarter: Q3, withheldUpTo: 0, rules: null };
const Q2 = '2021-22-Q2';

function notes(kpi: string, rows: readonly CubeRow[], how: NotesFor = OFFICER) {
  const cube = cubeOf(rows);
  return figureNotes(cube, kpiOf(kpi), cube.shown(kpi, Q3), how, PLAIN);
}

/** 976 + 91 - 83 is 984: one fewer at the end than the three give. */
const MOVES = [
  ...figure('cla_number', Q2, 976),
  ...figure('cla_started', Q3, 91),
  ...figure('cla_ceased', Q3, 83),
  ...figure('cla_number', Q3, 983),
];

describe('from the start of a quarter to its end', () => {
  it.each(['cla_number', 'cla_started', 'cla_ceased'])('the remainder is told on %s', (kpi) => {
    const [note] = notes(kpi, MOVES);
    expect(note?.id).toBe('moves');
    expect(note?.texts[0]).toBe(
      'At the start 976, came in 91, left 83, other changes −1, at the end 983.',
    );
    expect(note?.texts[1]).toContain('Other changes are children');
  });

  it('prints no small number in a public view', () => {
    const [note] = notes('cla_number', MOVES, { ...OFFICER, withheldUpTo: 5 });
    expect(note?.texts[0]).toBe(
      'At the start 976, came in 91, left 83, a few other changes, at the end 983.',
    );
    const moves = { atStart: 970, started: 91, ceased: 83, atEnd: 984, other: 6 };
    expect(movesSentence(moves, 5)).toBe(
      'At the start 970, came in 91, left 83, other changes +6, at the end 984.',
    );
  });

  it('says so where nothing is left over', () => {
    const even = [...MOVES.slice(2), ...figure('cla_number', Q2, 975)];
    expect(notes('cla_number', even)[0]?.texts).toEqual([
      'At the start 975, came in 91, left 83, no other changes, at the end 983.',
    ]);
  });

  it.each(['cla_number', 'cla_started', 'cla_ceased'])('is not told without %s', (kpi) => {
    for (const flag of ['suppressed', 'missing'] as const) {
      const rows = MOVES.filter((row) => row.kpi !== kpi || row.period === Q2);
      expect(quarterMoves(cubeOf([...rows, ...figure(kpi, Q3, null, { flag })]), Q3)).toBeNull();
    }
  });

  it('is not told without the number before it, or from a published one', () => {
    const rest = MOVES.slice(2);
    expect(quarterMoves(cubeOf(rest), Q3)).toBeNull();
    for (const given of [{ flag: 'suppressed' }, { origin: 'published' }] as const) {
      const value = 'flag' in given ? null : 976;
      expect(
        quarterMoves(cubeOf([...rest, ...figure('cla_number', Q2, value, given)]), Q3),
      ).toBeNull();
    }
  });
});

describe('with and without unaccompanied children', () => {
  const id = 'outside_area_20_miles';
  const all = figure(id, Q3, 9.664, { n: 95, d: 983 });

  it('is told of the one KPI that is shown so', () => {
    const rows = [
      ...all,
      part(id, Q3, 'Unaccompanied', 'Unaccompanied', 0, [0, 15]),
      part(id, Q3, 'Unaccompanied', 'Not unaccompanied', 9.814, [95, 968]),
    ];
    expect(notes(id, rows)).toEqual([
      {
        id: 'with-and-without',
        heading: 'With and without unaccompanied children',
        texts: ['With unaccompanied children: 9.7% (95 of 983). Without them: 9.8% (95 of 968).'],
      },
    ]);
    const other = figure('outside_area', Q3, 26, { n: 256, d: 983 });
    const apart = part('outside_area', Q3, 'Unaccompanied', 'Not unaccompanied', 26, [255, 968]);
    expect(notes('outside_area', [...other, apart])).toEqual([]);
  });

  it('keeps to itself what is withheld, and says nothing where it is not known', () => {
    const withheld = part(id, Q3, 'Unaccompanied', 'Not unaccompanied', null);
    expect(notes(id, [...all, withheld])[0]?.texts).toEqual([
      'With unaccompanied children: 9.7% (95 of 983). Without them: Withheld, to protect children.',
    ]);
    expect(notes(id, all)).toEqual([]);
  });
});

describe('what nobody is sure of', () => {
  const off = { countSameCarerMoves: false, countTemporaryMoves: false };
  const same = (rules: typeof off) => ({ counted: rules, now: rules });
  const unsure = (kpi: string, how: NotesFor['rules']) =>
    notes(kpi, figure(kpi, Q3, 10, { n: 10, d: 100 }), { ...OFFICER, rules: how })[0]?.texts ?? [];

  it('is told of figures counted from records alone', () => {
    expect(unsure('placements_3_plus', same(off))).toHaveLength(2);
    expect(unsure('same_home_2_years', same(off))).toHaveLength(1);
    expect(unsure('placements_3_plus', null)).toEqual([]);
    expect(unsure('outside_area', same(off))).toEqual([]);
  });

  it('is the rule that it was counted by', () => {
    const carer = same({ ...off, countSameCarerMoves: true });
    expect(unsure('placements_3_plus', same(off))[0]).toContain('We do not count a change with');
    expect(unsure('placements_3_plus', carer)[0]).toContain('as it was set');
    expect(unsure('placements_3_plus', carer)[1]).toContain('We pass over a temporary stay');
    expect(unsure('same_home_2_years', same({ ...off, countTemporaryMoves: true }))[0]).toContain(
      'We count a temporary stay',
    );
  });

  it('says where the settings are others now, and stays what it was counted by', () => {
    const now = { countSameCarerMoves: true, countTemporaryMoves: true };
    const texts = unsure('placements_3_plus', { counted: off, now });
    expect(texts).toHaveLength(3);
    expect(texts[1]).toContain('We pass over a temporary stay');
    expect(texts[2]).toBe(
      'The settings are others now: a change with the same carer counts as a new placement and a temporary stay counts as a placement. This figure stays as it was counted until the records are counted again.',
    );
    // A change with the same carer is no matter for the same home.
    expect(
      unsure('same_home_2_years', { counted: { ...now, countTemporaryMoves: false }, now: off }),
    ).toHaveLength(1);
    expect(unsure('same_home_2_years', { counted: now, now: off })[1]).toContain(
      'now: a temporary stay is passed over.',
    );
  });

  it('says where nobody noted by which rules it was counted', () => {
    const texts = unsure('placements_3_plus', { counted: null, now: off });
    expect(texts).toEqual([expect.stringContaining('did not note by which settings')]);
    expect(unsure('outside_area', { counted: null, now: off })).toEqual([]);
  });
});
