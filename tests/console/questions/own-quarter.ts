import { describe, expect, it } from 'vitest';
import {
  betterOf,
  ENGLAND,
  KPI_IDS,
  OWN,
  own,
  published,
  targetOf,
  titleOf,
  yearBefore,
} from '../data-rows.ts';
import { exampleConsole } from '../example-console.ts';
import { by, LATEST, pair, percentages, tenths } from './own-values.ts';

/** Questions about one quarter of the example, against its rows in TypeScript. */

const officer = await exampleConsole('officer');

describe('at-last-years-rate', () => {
  it('is this year’s group at last year’s share, for every percentage', async () => {
    const { rows } = await officer.ask('at-last-years-rate');
    const now = percentages(LATEST);
    expect(rows).toHaveLength(now.length);
    const found = by(rows, 'kpi_title');
    for (const figure of now) {
      const [n, of] = pair(figure);
      const [before, ofBefore] = pair(own(figure.kpi, yearBefore(LATEST)));
      const row = found.get(titleOf(figure.kpi));
      expect(row?.['at_last_years_rate']).toBeCloseTo((of * before) / ofBefore, 0);
      expect(row?.['difference']).toBeCloseTo(tenths(n - (of * before) / ofBefore), 6);
    }
  });

  it('says which way is better', async () => {
    const { rows } = await officer.ask('at-last-years-rate');
    // 110 of 1,183; a year before 144 of 1,208, which is 11.9%: at that share 141. Fewer is better.
    expect(by(rows, 'kpi_title').get(titleOf('placements_3_plus'))).toMatchObject({
      children: 110,
      percent_last_year: 11.9,
      at_last_years_rate: 141,
      difference: -31,
      is_that: 'better',
    });
  });
});

describe('children-short-of-target', () => {
  it('counts whole children until the target is met', async () => {
    const { rows } = await officer.ask('children-short-of-target');
    const found = by(rows, 'kpi_title');
    const aimed = percentages(LATEST).filter(({ kpi }) => targetOf(kpi, LATEST) !== null);
    expect(rows).toHaveLength(aimed.length);
    for (const { kpi, numerator, denominator } of aimed) {
      const [n, of] = [numerator ?? 0, denominator ?? 0];
      const target = targetOf(kpi, LATEST) ?? 0;
      const lower = betterOf(kpi) === 'lower';
      const met = (count: number) =>
        lower ? 100 * count <= target * of : 100 * count >= target * of;
      let short = 0;
      while (!met(lower ? n - short : n + short)) short += 1;
      expect([kpi, found.get(titleOf(kpi))?.['children_short']]).toEqual([kpi, short]);
    }
  });
});

describe('the-quarter-on-one-page', () => {
  it('has every figure of the quarter with its year before, target and England', async () => {
    const quarter = '2021-22-Q3';
    const { rows } = await officer.ask('the-quarter-on-one-page', { quarter });
    const found = by(rows, 'kpi_title');
    const given = KPI_IDS.filter((kpi) => own(kpi, quarter) !== undefined);
    expect(rows).toHaveLength(given.length);
    for (const kpi of given) {
      const row = found.get(titleOf(kpi));
      const [now, before] = [own(kpi, quarter)?.value, own(kpi, '2020-21-Q3')?.value];
      if (kpi !== 'cla_rate') expect(row?.['value']).toBeCloseTo(tenths(now ?? Number.NaN), 6);
      expect(row?.['target'] ?? null).toBe(targetOf(kpi, quarter));
      // Q3 2021/22 stands beside March 2021.
      const flow = ['cla_started', 'cla_ceased', 'missing_children'].includes(kpi);
      const england = flow ? null : (published(kpi, ENGLAND, '2020-21')?.value ?? null);
      expect([kpi, row?.['england'] ?? null]).toEqual([kpi, england]);
      if (now != null && before != null && kpi !== 'cla_rate') {
        expect(row?.['change']).toBeCloseTo(tenths(now - before), 6);
      }
    }
  });
});

describe('what-one-child-weighs', () => {
  it('divides a hundred points among the children, with Wilson’s interval', async () => {
    const { rows } = await officer.ask('what-one-child-weighs');
    const found = by(rows, 'kpi_title');
    expect(rows).toHaveLength(percentages(LATEST).length);
    for (const figure of percentages(LATEST)) {
      const [n, of] = pair(figure);
      const row = found.get(titleOf(figure.kpi));
      expect(row?.['points_a_child']).toBeCloseTo(100 / of, 2);
      // An end is where the share is 1.96 standard errors from what was found: bracketed, not solved.
      const errorsFrom = (end: number) =>
        Math.abs(n / of - end) / Math.sqrt((end * (1 - end)) / of);
      for (const [name, outwards] of [
        ['low', -0.0005],
        ['high', 0.0005],
      ] as const) {
        const end = Number(row?.[name]) / 100;
        expect(errorsFrom(end - outwards)).toBeLessThanOrEqual(1.96);
        expect(errorsFrom(end + outwards)).toBeGreaterThanOrEqual(1.95996);
      }
    }
  });
});

describe('parts-of-a-figure', () => {
  it('divides those who came in by age', async () => {
    const { rows } = await officer.ask('parts-of-a-figure');
    const all = own('cla_started', LATEST)?.value ?? 0;
    const part = (category: string, period: string) =>
      OWN.find(
        (one) => one.kpi === 'cla_started' && one.category === category && one.period === period,
      )?.value ?? 0;
    expect(rows).toHaveLength(5);
    for (const row of rows) {
      const category = String(row['category']);
      const now = part(category, LATEST);
      expect(row['children']).toBe(now);
      expect(row['percent_of_all']).toBeCloseTo(tenths((100 * now) / all), 6);
      expect(row['change']).toBe(now - part(category, yearBefore(LATEST)));
    }
  });
});

describe('where-our-figures-come-from', () => {
  it('counts the figures of each source', async () => {
    const { rows } = await officer.ask('where-our-figures-come-from');
    const example = rows.filter((row) => row['origin'] === 'own');
    expect(example.map((row) => [row['came_from'], row['number_of_figures']])).toEqual([
      ['Illustrative example', OWN.length],
    ]);
  });
});
