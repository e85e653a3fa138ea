import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Connection, toRows } from '../../src/db/connection.ts';
import { queryNames, querySql } from '../../src/db/queries.ts';
import { KPIS } from '../../src/kpis/catalogue.ts';
import { setCounting } from '../../src/records/counting.ts';
import { cohortSql, computeFigures, SETTING_KPIS } from '../../src/records/figures.ts';
import { makeHistory } from '../../src/records/history.ts';
import { withAnchors } from './extract-files.ts';
import { DURHAM } from './fixtures/fixture.ts';
import { randomExtracts } from './random-extracts.ts';
import { DEFAULT_SETTINGS } from './reference/extract.ts';
import { emptyEngine, readFigures, type Worked, workOut } from './worked-out.ts';

const COMPUTED = KPIS.filter(({ figures_only }) => !figures_only);

describe('every KPI of the records', () => {
  let empty: Connection;
  beforeAll(async () => {
    empty = await emptyEngine();
    await setCounting(empty, {
      area: 'E06000047',
      areaCodes: ['E06000047', '840'],
      ...DEFAULT_SETTINGS,
      today: '2026-01-01',
    });
    await makeHistory(empty);
  });
  afterAll(() => empty.close());

  it('has a cohort query, and says what it takes from the records', () => {
    const queries = queryNames('kpis').map((name) => name.slice('kpis/'.length));
    expect(queries).toEqual(COMPUTED.map(({ id }) => id).sort());
    for (const { id, figures_only, records } of KPIS) {
      expect(records === undefined, id).toBe(figures_only);
    }
  });

  it.each(COMPUTED.map(({ id }) => id))('%s has the five columns, on empty tables', async (id) => {
    const sql = querySql(`kpis/${id}`);
    expect(sql.split('\n')[0]).toBe(`-- ${id}`);
    expect(sql).toContain('docs/records.md');
    const columns = await empty.query(
      `SELECT column_name AS name, column_type AS type FROM (DESCRIBE ${cohortSql(id)})`,
      { name: 'text', type: 'text' },
    );
    expect(toRows(columns)).toEqual([
      { name: 'period', type: 'VARCHAR' },
      { name: 'child', type: 'VARCHAR' },
      { name: 'met', type: 'BOOLEAN' },
      { name: 'amount', type: 'DOUBLE' },
      { name: 'outcome', type: 'VARCHAR' },
    ]);
    const rows = await empty.query(`SELECT count(*)::DOUBLE AS n FROM (${cohortSql(id)})`, {
      n: 'number',
    });
    expect(rows.column.n).toEqual([0]);
  });

  it('gives no figure where there are no records', async () => {
    const { figures, kpis, periods } = await computeFigures(empty);
    expect({ figures, kpis, periods }).toEqual({ figures: 0, kpis: [], periods: [] });
  });
});

/** The dimensions by which every figure is broken down. */
const DIMENSIONS = [
  'Age',
  'Sex',
  'Ethnic group',
  'Unaccompanied',
  'Placement',
  'Provider',
  'Legal status',
  'Distance',
];

describe('figures of made-up extracts', () => {
  let engine: Connection;
  let figures: ReadonlyMap<string, Worked>;
  const byBreakdown = new Map<string, Worked[]>();
  const extracts = withAnchors(randomExtracts({ seed: 31, children: 80, garbage: 0 }));

  beforeAll(async () => {
    engine = await emptyEngine();
    // The population of two years, as the product's own table has it.
    await engine.run(
      `CREATE TABLE figures_published AS SELECT 'population_0_17' AS kpi, 'E06000047' AS area_code,
        unnest([DATE '2019-03-31', DATE '2020-03-31']) AS period_end, unnest([100000.0::DOUBLE, 102000.0::DOUBLE]) AS value`,
    );
    figures = await workOut(engine, extracts, DURHAM, DEFAULT_SETTINGS);
    for (const [key, figure] of figures) {
      const [breakdown] = key.split(':');
      if (breakdown === undefined || breakdown === key) continue;
      byBreakdown.set(breakdown, [...(byBreakdown.get(breakdown) ?? []), figure]);
    }
  });
  afterAll(() => engine.close());

  /** The parts of a figure by one breakdown. */
  const parts = (headline: string, breakdown: string): readonly Worked[] =>
    byBreakdown.get(`${headline} ${breakdown}`) ?? [];

  it('have parts by every dimension that add up to the headline', () => {
    const headlines = [...figures].filter(([key]) => /^\S+ \S+$/.test(key));
    let added = 0;
    for (const [headline, { numerator, denominator, flag }] of headlines) {
      if (headline.startsWith('cla_rate') || flag !== '') continue;
      for (const breakdown of DIMENSIONS) {
        const own = parts(headline, breakdown);
        if (own.length === 0) expect(numerator, `${headline} ${breakdown}`).toBe(0);
        const sum = (of: (part: Worked) => number | null) =>
          own.reduce((total, part) => total + (of(part) ?? 0), 0);
        expect(
          sum((part) => part.numerator),
          `${headline} ${breakdown}`,
        ).toBe(numerator);
        if (denominator !== null) {
          expect(
            sum((part) => part.denominator),
            `${headline} ${breakdown}`,
          ).toBe(denominator);
        }
        added += own.length;
      }
    }
    expect(headlines.length).toBeGreaterThan(300);
    expect(added).toBeGreaterThan(5_000);
  });

  it('have bands that add up to the whole', () => {
    for (const [kpi, bands] of [
      ['eet_19_21', 'Activity'],
      ['suitable_19_21', 'Suitability'],
      ['outside_area', 'Location'],
      ['missing_children', 'Times missing'],
    ] as const) {
      const key = `${kpi} 2021-22-Q4`;
      const own = parts(key, bands);
      const whole = figures.get(key)?.denominator;
      expect(own.length, kpi).toBeGreaterThan(1);
      expect(
        own.reduce((total, { numerator }) => total + (numerator ?? 0), 0),
        kpi,
      ).toBe(whole);
      expect(
        own.every(({ denominator }) => denominator === whole),
        kpi,
      ).toBe(true);
    }
  });

  it('have a value that is the share, the mean or the number', () => {
    for (const [key, { numerator, denominator, value, flag }] of figures) {
      const unit = KPIS.find(({ id }) => key.startsWith(`${id} `))?.unit;
      const scale = { count: 1, percent: 100, per_10000: 10000, score: 1 }[unit ?? 'count'];
      if (flag !== '') expect([value, denominator], key).toEqual([null, 0]);
      else
        expect(value, key).toBeCloseTo((scale * (numerator ?? Number.NaN)) / (denominator ?? 1), 9);
    }
  });

  it('have a rate out of the population of the year, provisional where it is of an earlier one', () => {
    const number = (period: string) => figures.get(`cla_number ${period}`)?.value ?? Number.NaN;
    expect(figures.get('cla_rate 2018-19-Q4')).toMatchObject({ denominator: 100000, marks: '' });
    expect(figures.get('cla_rate 2019-20-Q1')).toMatchObject({ denominator: 102000, marks: '' });
    expect(figures.get('cla_rate 2020-21-Q1')).toMatchObject({
      denominator: 102000,
      marks: 'provisional',
      numerator: number('2020-21-Q1'),
    });
  });

  it('stand under the year where they are made once a year', () => {
    expect(figures.has('dental_checks 2020-21')).toBe(true);
    expect(figures.has('dental_checks 2020-21-Q4')).toBe(false);
  });

  it('of a KPI that fails are withheld, and no others', async () => {
    await engine.run('ALTER TABLE records_oc2 RENAME TO put_away');
    const { failed, kpis } = await computeFigures(engine);
    expect(failed.map(({ kpi }) => kpi)).toEqual([
      'health_assessments',
      'dental_checks',
      'sdq_score',
    ]);
    for (const { message } of failed) expect(message).toContain('could not be worked out');
    expect(kpis).toContain('care_leavers');
    expect(kpis).not.toContain('sdq_score');
    await engine.run('ALTER TABLE put_away RENAME TO records_oc2');
    await computeFigures(engine);
    const lines = (all: ReadonlyMap<string, Worked>) => [...all].sort();
    expect(lines(await readFigures(engine))).toEqual(lines(figures));
  });

  it('are made anew only where the settings of placements touch them', async () => {
    const counting = { area: 'E06000047', areaCodes: ['E06000047', '840'], today: '2026-01-01' };
    await setCounting(engine, {
      ...counting,
      countSameCarerMoves: true,
      countTemporaryMoves: true,
    });
    await makeHistory(engine, { settingsOnly: true });
    await computeFigures(engine, { kpis: SETTING_KPIS });
    const some = [...(await readFigures(engine))].sort();
    await makeHistory(engine);
    await computeFigures(engine);
    expect([...(await readFigures(engine))].sort()).toEqual(some);
    expect(some).not.toEqual([...figures].sort());
  });

  it('stop when they are told to', async () => {
    const stop = new AbortController();
    const progress = (done: number) => done === 3 && stop.abort();
    await expect(computeFigures(engine, { signal: stop.signal, progress })).rejects.toMatchObject({
      code: 'query_cancelled',
    });
  });
});
