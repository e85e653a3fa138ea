import { beforeAll, describe, expect, it } from 'vitest';
import { type Connection, toRows } from '../../src/db/connection.ts';
import {
  addText,
  holdNewest,
  loadText,
  removeFigures,
  setLoads,
} from '../../src/figures/tables.ts';
import { fixtureEngine, type Given, give, load } from './fixture.ts';
import { readCube } from './read-cube.ts';

const MOVES = 'placements_3_plus';

let connection: Connection;
beforeAll(async () => {
  connection = await fixtureEngine();
});

describe('the rate per 10,000, worked out from the number', () => {
  async function rates(figures: readonly Given[]) {
    await give(connection, figures);
    return readCube(connection, 'A');
  }
  const number = (period: string, n: number, marks = ''): Given => ({
    kpi: 'cla_number',
    period,
    n,
    marks,
  });

  it('takes the population of the financial year for all of its quarters', async () => {
    const cube = await rates([
      number('2020-21-Q4', 480),
      number('2021-22-Q1', 485),
      number('2021-22-Q3', 495, 'illustrative'),
      number('2021-22-Q4', 500),
    ]);
    // 10,000 × 480 / 60,000 = 80; × 485 / 50,000 = 97; × 495 / 50,000 = 99; × 500 / 50,000 = 100
    expect(cube.figure('cla_rate', '2020-21-Q4')).toMatchObject({
      value: 80,
      numerator: 480,
      denominator: 60000,
      marks: '',
      role: 'own',
      basis: 'snapshot',
      source: 'our file',
    });
    expect(cube.figure('cla_rate', '2021-22-Q1')?.value).toBe(97);
    expect(cube.figure('cla_rate', '2021-22-Q3')).toMatchObject({
      value: 99,
      denominator: 50000,
      marks: 'illustrative',
    });
    expect(cube.figure('cla_rate', '2021-22-Q4')?.value).toBe(100);
  });

  it('takes the newest population after that, and is provisional', async () => {
    const cube = await rates([
      number('2022-23-Q1', 510),
      number('2022-23-Q2', 515, 'illustrative'),
    ]);
    // 10,000 × 510 / 50,000 = 102
    expect(cube.figure('cla_rate', '2022-23-Q1')).toMatchObject({
      value: 102,
      marks: 'provisional',
    });
    expect(cube.figure('cla_rate', '2022-23-Q2')).toMatchObject({
      value: 103,
      marks: 'illustrative;provisional',
    });
  });

  it('is not there before the first population, nor for an authority without one', async () => {
    await give(connection, [
      { ...number('2019-20-Q4', 400), end: '2020-03-31' },
      { ...number('2021-22-Q1', 90), area: 'B' },
    ]);
    expect(
      (await readCube(connection, 'A')).figure('cla_rate', '2019-20-Q4')?.value ?? null,
    ).toBeNull();
    expect(
      (await readCube(connection, 'B')).figure('cla_rate', '2021-22-Q1')?.value ?? null,
    ).toBeNull();
  });

  it('leaves a rate that the file gives alone, and makes none of a symbol or a part', async () => {
    const cube = await rates([
      number('2021-22-Q1', 485),
      { kpi: 'cla_rate', period: '2021-22-Q1', n: 485, d: 48500, value: 100 },
      { kpi: 'cla_number', period: '2021-22-Q2', flag: 'suppressed' },
      {
        kpi: 'cla_number',
        period: '2021-22-Q3',
        n: 120,
        breakdown: 'Age',
        category: '16 and over',
      },
    ]);
    expect(cube.figure('cla_rate', '2021-22-Q1')).toMatchObject({ value: 100, denominator: 48500 });
    expect(cube.figure('cla_rate', '2021-22-Q2')?.value).toBeNull();
    expect(cube.figure('cla_rate', '2021-22-Q3')?.value ?? null).toBeNull();
  });

  it('is worked out where the file gives a symbol for it', async () => {
    const cube = await rates([
      number('2021-22-Q1', 485),
      { kpi: 'cla_rate', period: '2021-22-Q1', flag: 'missing' },
    ]);
    expect(cube.figure('cla_rate', '2021-22-Q1')?.value).toBe(97);
  });
});

describe('loads, one after the other', () => {
  const march = load('march.csv', [
    { kpi: MOVES, period: '2021-22-Q2', n: 90, d: 1000 },
    { kpi: MOVES, period: '2021-22-Q3', n: 100, d: 1000 },
  ]);
  const june = load('june.csv', [{ kpi: MOVES, period: '2021-22-Q3', n: 110, d: 1000 }]);

  it('a later one hides the same figure of an earlier one, and no other', async () => {
    await setLoads(connection, [march, june]);
    const cube = await readCube(connection, 'A');
    expect(cube.figure(MOVES, '2021-22-Q3')).toMatchObject({ value: 11, source: 'june.csv' });
    expect(cube.figure(MOVES, '2021-22-Q2')).toMatchObject({ value: 9, source: 'march.csv' });
    // The change on the quarter before runs across the two files: 11 - 9 = 2
    expect(cube.comparison(MOVES, '2021-22-Q3', 'previous')?.difference).toBe(2);
  });

  it('one at a time they give what they give together, and can be taken away and put back', async () => {
    const shown = async () => {
      const figure = (await readCube(connection, 'A')).figure(MOVES, '2021-22-Q3');
      return [figure?.value ?? null, figure?.source ?? null];
    };
    await setLoads(connection, []);
    // The later file comes first: its place decides.
    await addText(connection, { id: 'june.csv', order: 7 }, june.figuresCsv);
    await addText(connection, { id: 'march.csv', order: 3 }, march.figuresCsv);
    await holdNewest(connection);
    expect(await shown()).toEqual([11, 'june.csv']);
    const text = await loadText(connection, 'june.csv');
    await removeFigures(connection, ['june.csv']);
    await holdNewest(connection);
    expect(await shown()).toEqual([10, 'march.csv']);
    await addText(connection, { id: 'june.csv', order: 7 }, text);
    await holdNewest(connection);
    expect(await shown()).toEqual([11, 'june.csv']);
  });

  it('the text of a load gives back every figure as it was', async () => {
    const odd = load('odd.csv', [
      { kpi: MOVES, period: '2021-22-Q3', n: 1, d: 3 },
      { kpi: 'cla_number', period: '2021-22-Q3', flag: 'suppressed' },
      {
        kpi: 'cla_number',
        period: '2021-22-Q2',
        n: 0,
        breakdown: 'Age',
        category: '"1, to ""4"""',
      },
      { kpi: 'cla_number', period: '2021-22-Q1', n: 12345678, marks: 'illustrative' },
    ]);
    const figures = async () =>
      toRows(
        await connection.query(
          `SELECT concat_ws('|', kpi, area_code, period, period_end, basis, breakdown, category,
             numerator, denominator, value, flag, marks) AS figure
           FROM figures_loaded ORDER BY figure`,
          { figure: 'text' },
        ),
      );
    await setLoads(connection, [odd]);
    const before = await figures();
    expect(before.map(({ figure }) => figure).join()).toContain('|Age|1, to "4"|0.0|');
    await setLoads(connection, [
      { id: 'odd.csv', figuresCsv: await loadText(connection, 'odd.csv') },
    ]);
    expect(await figures()).toEqual(before);
  });

  it('the order decides, not the name', async () => {
    await setLoads(connection, [june, march]);
    expect((await readCube(connection, 'A')).figure(MOVES, '2021-22-Q3')?.value).toBe(10);
  });

  it('taking the later one away brings the earlier one back', async () => {
    await setLoads(connection, [march, june]);
    await setLoads(connection, [march]);
    expect((await readCube(connection, 'A')).figure(MOVES, '2021-22-Q3')).toMatchObject({
      value: 10,
      source: 'march.csv',
    });
  });

  it('taking all away leaves the published figures', async () => {
    await setLoads(connection, []);
    const cube = await readCube(connection, 'A');
    expect(cube.rows.filter((row) => row.section === 'figure' && row.role !== 'published')).toEqual(
      [],
    );
    expect(cube.figure(MOVES, '2021-22')?.value).toBe(12);
  });

  it('a name with quotes and commas is text', async () => {
    const id = `O'Brien's "figures", final.csv`;
    await setLoads(connection, [load(id, [{ kpi: MOVES, period: '2021-22-Q3', n: 100, d: 1000 }])]);
    expect((await readCube(connection, 'A')).figure(MOVES, '2021-22-Q3')?.source).toBe(id);
  });
});

describe('the parts of a figure', () => {
  const ages: readonly (readonly [string, number])[] = [
    ['Under 1', 20],
    ['1 to 15', 355],
    ['16 and over', 120],
  ];

  it('are rows of their own and never the headline', async () => {
    await give(connection, [
      { kpi: 'cla_number', period: '2021-22-Q3', n: 495 },
      ...ages.map(
        ([category, n]): Given => ({
          kpi: 'cla_number',
          period: '2021-22-Q3',
          n,
          breakdown: 'Age',
          category,
        }),
      ),
      {
        kpi: 'cla_number',
        area: 'B',
        period: '2021-22-Q3',
        n: 9,
        breakdown: 'Age',
        category: 'Under 1',
      },
    ]);
    const cube = await readCube(connection, 'A');
    expect(cube.figure('cla_number', '2021-22-Q3')?.value).toBe(495);
    const parts = cube.parts('cla_number', '2021-22-Q3');
    expect(parts.map((row) => [row.breakdown, row.category, row.value]).sort()).toEqual(
      ages.map(([category, n]) => ['Age', category, n]).sort(),
    );
  });

  const headline = (n: number): Given => ({ kpi: 'cla_number', period: '2021-22-Q3', n });
  const under1 = (n: number): Given => ({ ...headline(n), breakdown: 'Age', category: 'Under 1' });
  const male = (n: number): Given => ({ ...headline(n), breakdown: 'Sex', category: 'Male' });

  async function afterLoads(...files: readonly (readonly Given[])[]) {
    await setLoads(
      connection,
      files.map((figures, at) => load(`file ${at}`, figures)),
    );
    const cube = await readCube(connection, 'A');
    const parts = cube.parts('cla_number', '2021-22-Q3').map((row) => [row.category, row.value]);
    return { headline: cube.figure('cla_number', '2021-22-Q3')?.value, parts: parts.sort() };
  }

  it('loaded after their headline leave it standing', async () => {
    expect(await afterLoads([headline(495)], [under1(20)], [male(250)])).toEqual({
      headline: 495,
      parts: [
        ['Male', 250],
        ['Under 1', 20],
      ],
    });
  });

  it('go when the headline is loaded again without them', async () => {
    expect(await afterLoads([headline(495), under1(20)], [headline(500)])).toEqual({
      headline: 500,
      parts: [],
    });
  });

  it('are replaced a breakdown at a time', async () => {
    expect(await afterLoads([headline(495), under1(20), male(250)], [under1(22)])).toEqual({
      headline: 495,
      parts: [
        ['Male', 250],
        ['Under 1', 22],
      ],
    });
  });

  it('stay when the headline comes again as an empty row, and so does the headline', async () => {
    const empty: Given = { kpi: 'cla_number', period: '2021-22-Q3', flag: 'missing' };
    expect(await afterLoads([headline(495), under1(20)], [empty])).toEqual({
      headline: 495,
      parts: [['Under 1', 20]],
    });
  });
});
