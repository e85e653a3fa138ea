import { beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../../src/db/connection.ts';
import { publicCopies } from '../../../src/figures/disclosure/public-copies.ts';
import {
  queryDisclosureFigures,
  withheldCsv,
  withheldOf,
} from '../../../src/figures/disclosure/query.ts';
import { fixtureEngine, type Given, give } from '../fixture.ts';
import { DEFAULTS, readCube } from '../read-cube.ts';
import { asGiven } from './as-given.ts';
import { smallCouncil } from './small-council.ts';
import { keyOf, nameOf, toldByFigures } from './what-readers-know.ts';

const Q3 = '2021-22-Q3';
const MOVES = 'placements_3_plus';

let connection: Connection;
beforeAll(async () => {
  connection = await fixtureEngine(`
    cla_number N01 2021 98
    with_parents N01 2021 5
    foster_care N01 2021 6
    children_home N01 2021 95
    cla_number N02 2021 110
    with_parents N02 2021 5
    cla_number N03 2021 4
  `);
});

async function ours(figures: readonly Given[], threshold = 5) {
  await give(connection, figures);
  const read = await queryDisclosureFigures(connection, ['A'], threshold);
  return (read.get('A') ?? []).map((one) => [one.kpi, one.numerator, one.denominator, one.small]);
}

describe('the counts behind own figures', () => {
  it('takes a count from its value, with no denominator', async () => {
    expect(await ours([{ kpi: 'secure', period: Q3, value: 3 }])).toEqual([
      ['secure', 3, null, 'small'],
    ]);
  });

  it.each([
    [0, 50, ''],
    [1, 50, 'small'],
    [5, 50, 'small'],
    [6, 50, ''],
    [44, 50, ''],
    [45, 50, 'complement'],
    [50, 50, ''],
    [2, 4, 'denominator'],
  ])('%i of %i is "%s"', async (n, d, small) => {
    expect(await ours([{ kpi: MOVES, period: Q3, n, d }])).toEqual([[MOVES, n, d, small]]);
  });

  it('follows the threshold', async () => {
    expect(await ours([{ kpi: MOVES, period: Q3, n: 8, d: 50 }], 9)).toEqual([
      [MOVES, 8, 50, 'small'],
    ]);
  });

  it('finds the count of a percentage in the number in care', async () => {
    const figures = [
      { kpi: 'cla_number', period: Q3, value: 80 },
      // 5 of 80 = 6.25, as 6.3; 12.5% are 10.
      { kpi: 'with_parents', period: Q3, value: 6.3 },
      { kpi: 'foster_care', period: Q3, value: 12.5 },
    ];
    expect(await ours(figures)).toEqual([
      ['cla_number', 80, null, ''],
      ['foster_care', 10, 80, ''],
      ['with_parents', 5, 80, 'percentage'],
    ]);
  });
});

describe('the public view of a cube', () => {
  const PUBLIC = { ...DEFAULTS, view: 'public' } as const;
  const NOTHING = withheldCsv([]);
  const OURS = [
    { kpi: MOVES, period: Q3, n: 10, d: 100 },
    { kpi: MOVES, area: 'B', period: Q3, n: 3, d: 50 },
    { kpi: MOVES, area: 'C', period: Q3, n: 30, d: 100 },
  ];

  it('empties what is withheld, and says so', async () => {
    await give(connection, OURS);
    const copies = await publicCopies(connection, NOTHING);
    await copies.prepare('B', 5);
    const shown = { numerator: null, denominator: null, value: null, flag: 'suppressed' };
    expect((await readCube(connection, 'B', PUBLIC)).figure(MOVES, Q3)).toMatchObject(shown);
    const all = { numerator: 3, denominator: 50, value: 6, flag: '' };
    expect((await readCube(connection, 'B', DEFAULTS)).figure(MOVES, Q3)).toMatchObject(all);
  });

  it('pools only what each council of the region shows', async () => {
    await give(connection, OURS);
    const copies = await publicCopies(connection, NOTHING);
    await copies.prepare('A', 5);
    // 10 + 30 of 100 + 100: B's 3 of 50 are in no sum.
    const region = (await readCube(connection, 'A', PUBLIC)).comparison(MOVES, Q3, 'region');
    expect(region).toMatchObject({ numerator: 40, denominator: 200, counted: 2 });
    // With B's: 10 + 3 + 30 of 250.
    const whole = (await readCube(connection, 'A', DEFAULTS)).comparison(MOVES, Q3, 'region');
    expect(whole).toMatchObject({ numerator: 43, denominator: 250, counted: 3 });
  });

  it('is worked out again when the files change, and for another threshold', async () => {
    await give(connection, OURS);
    const copies = await publicCopies(connection, NOTHING);
    await copies.prepare('B', 5);
    await give(connection, [{ kpi: MOVES, area: 'B', period: Q3, n: 8, d: 50 }]);
    await copies.forget();
    await copies.prepare('B', 5);
    expect((await readCube(connection, 'B', PUBLIC)).figure(MOVES, Q3)?.numerator).toBe(8);
    await copies.prepare('B', 9);
    expect((await readCube(connection, 'B', PUBLIC)).figure(MOVES, Q3)?.flag).toBe('suppressed');
    await copies.prepare('B', 5);
    expect((await readCube(connection, 'B', PUBLIC)).figure(MOVES, Q3)?.numerator).toBe(8);
  });

  it('withholds a published headline only where it prints a small count itself', async () => {
    await give(connection, []);
    const rows = await withheldOf(connection, ['N01', 'N02', 'N03'], 5);
    // N03 has 4 children in care. 5% of N01's 98 can only be 5, and that is public already.
    expect(rows.map((one) => [one.areaCode, one.kpi, one.why])).toEqual([
      ['N03', 'cla_number', 'small'],
    ]);
    await publicCopies(connection, withheldCsv(rows));
    const cube = await readCube(connection, 'A', PUBLIC);
    const bar = (area: string, kpi: string) =>
      cube.rows.find(
        (row) => row.section === 'published' && row.kpi === kpi && row.area_code === area,
      );
    expect(bar('N03', 'cla_number')).toMatchObject({ value: null, flag: 'suppressed' });
    expect(bar('N01', 'with_parents')).toMatchObject({ value: 5, flag: '' });
  });
});

describe('a small council through the engine', () => {
  it.each([
    [1, 12],
    [2, 30],
    [3, 55],
  ])(
    'council %i of %i children: what the public cube shows tells no small number',
    async (seed, size) => {
      const figures = smallCouncil(seed, size).filter(({ origin }) => origin === 'own');
      await give(connection, asGiven(figures));
      const copies = await publicCopies(connection, NOTHING_WITHHELD);
      await copies.prepare('A', 5);
      const cube = await readCube(connection, 'A', { ...DEFAULTS, view: 'public' });
      const rows = new Map(
        cube.rows
          .filter(({ section }) => section === 'figure' || section === 'part')
          .map((row) => [
            `own ${row.period} ${nameOf({ kpi: row.kpi ?? '', breakdown: row.breakdown ?? '', category: row.category ?? '' })}`,
            row,
          ]),
      );
      const hidden = figures.filter((one) => one.shown && rows.get(keyOf(one))?.value == null);
      expect(hidden.length).toBeGreaterThan(0);
      expect(toldByFigures(figures, new Set(hidden.map(keyOf)))).toEqual([]);
      const small = (value: number | null | undefined) => value != null && value >= 1 && value <= 5;
      const counts = new Set(figures.filter(({ unit }) => unit === 'count').map(({ kpi }) => kpi));
      const told = cube.rows.filter(
        (row) =>
          ['figure', 'part', 'comparison'].includes(row.section ?? '') &&
          row.role !== 'target' &&
          (small(row.numerator) ||
            small(row.denominator) ||
            (counts.has(row.kpi ?? '') && small(row.value))),
      );
      expect(told).toEqual([]);
    },
  );
});

const NOTHING_WITHHELD = withheldCsv([]);
