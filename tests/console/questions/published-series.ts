import { describe, expect, it } from 'vitest';
import {
  AREAS,
  AUTHORITIES,
  DURHAM,
  ENGLAND,
  median,
  nameOf,
  PUBLISHED,
  published,
  titleOf,
  yearsBefore,
  yearsOf,
} from '../data-rows.ts';
import { exampleConsole } from '../example-console.ts';
import { latestOf, PUBLISHED_KPIS, tenths, valueAt } from './published-values.ts';

/** Questions about years, regions and gaps, against the rows of data/published in TypeScript. */

const MOVES = 'placements_3_plus';
const officer = await exampleConsole('officer');

describe('which-kpis-moved-together', () => {
  it('is Pearson’s correlation of the changes of all authorities', async () => {
    const { rows } = await officer.ask('which-kpis-moved-together');
    const changes = (kpi: string) =>
      new Map(
        AUTHORITIES.flatMap(({ code }) =>
          yearsOf(kpi).flatMap((year) => {
            const [now, before] = [year, yearsBefore(year, 1)].map((y) => valueAt(kpi, code, y));
            return now == null || before == null
              ? []
              : [[`${code} ${year}`, now - before] as const];
          }),
        ),
      );
    const moves = changes(MOVES);
    for (const kpi of ['dental_checks', 'same_home_2_years', 'eet_19_21']) {
      const pairs = [...changes(kpi)].flatMap(([key, y]) => {
        const x = moves.get(key);
        return x === undefined ? [] : [[x, y] as const];
      });
      const mean = (at: 0 | 1) => pairs.reduce((sum, one) => sum + one[at], 0) / pairs.length;
      const [mx, my] = [mean(0), mean(1)];
      const sum = (of: (dx: number, dy: number) => number) =>
        pairs.reduce((total, [x, y]) => total + of(x - mx, y - my), 0);
      const r =
        sum((dx, dy) => dx * dy) / Math.sqrt(sum((dx) => dx * dx) * sum((_, dy) => dy * dy));
      const row = rows.find((one) => one['other_kpi'] === titleOf(kpi));
      expect(row?.['correlation']).toBeCloseTo(r, 3);
      expect(row?.['changes_compared']).toBe(pairs.length);
    }
  });
});

describe('regional-totals', () => {
  const regions = AREAS.filter(({ level }) => level === 'region');

  it('adds up a count over the authorities of each region', async () => {
    const { rows } = await officer.ask('regional-totals');
    const year = latestOf('cla_number');
    expect(rows).toHaveLength(9);
    for (const { code, name } of regions) {
      const members = AUTHORITIES.filter(({ region }) => region === code);
      const there = members.filter((one) => published('cla_number', one.code, year) !== undefined);
      const values = there.flatMap((one) => valueAt('cla_number', one.code, year) ?? []);
      expect(rows.find((row) => row['region'] === name)).toEqual({
        region: name,
        financial_year: year,
        authorities: there.length,
        with_value: values.length,
        total: values.reduce((sum, value) => sum + value, 0),
        share_or_rate: null,
        published_for_region: valueAt('cla_number', code, year),
      });
    }
  });

  it('pools a percentage from those with both numbers', async () => {
    const { rows } = await officer.ask('regional-totals', { kpi: MOVES });
    for (const { code, name } of regions) {
      let [above, below] = [0, 0];
      for (const member of AUTHORITIES.filter(({ region }) => region === code)) {
        const figure = published(MOVES, member.code, latestOf(MOVES));
        if (figure?.numerator == null || figure.denominator === null) continue;
        above += figure.numerator;
        below += figure.denominator;
      }
      const row = rows.find((one) => one['region'] === name);
      expect(row?.['share_or_rate']).toBeCloseTo(tenths((100 * above) / below), 6);
    }
  });
});

describe('gaps-in-published-figures', () => {
  it('counts what each symbol leaves out', async () => {
    const { rows } = await officer.ask('gaps-in-published-figures');
    const authorities = new Set(AUTHORITIES.map(({ code }) => code));
    for (const kpi of PUBLISHED_KPIS) {
      const cells = PUBLISHED.filter(
        (one) => one.kpi === kpi && one.breakdown === '' && authorities.has(one.area),
      );
      const flagged = (flag: string) => cells.filter((one) => one.flag === flag).length;
      expect(rows.find((row) => row['kpi_title'] === titleOf(kpi))).toMatchObject({
        first_year: yearsOf(kpi)[0],
        cells: cells.length,
        without_value: cells.filter(({ value }) => value === null).length,
        suppressed: flagged('suppressed'),
        missing: flagged('missing'),
        not_applicable: flagged('not_applicable'),
        rounds_to_zero: flagged('rounds_to_zero'),
      });
    }
  });
});

describe('ten-years-beside-england', () => {
  it('has the council, its region and England in every year', async () => {
    const { rows } = await officer.ask('ten-years-beside-england');
    const who = [DURHAM, 'E12000001', ENGLAND];
    const expected = yearsOf('cla_rate').flatMap((year) =>
      who.map((area) => [year, nameOf(area), valueAt('cla_rate', area, year)]),
    );
    expect(rows.map((row) => [row['financial_year'], row['who'], row['value']]).sort()).toEqual(
      expected.sort(),
    );
  });
});

describe('councils-made-anew', () => {
  it('names each new council with those before it', async () => {
    const { rows } = await officer.ask('councils-made-anew');
    // By data/areas.csv: 2019 Bournemouth, Christchurch and Poole from three councils and Dorset from
    // one; 2021 two Northamptonshires; 2023 Cumberland and Westmorland and Furness from Cumbria.
    expect(rows.map((row) => [row['new_authority'], row['began_on'], row['replaced']])).toEqual([
      ['Bournemouth, Christchurch and Poole', '1 April 2019', 'Bournemouth'],
      ['Bournemouth, Christchurch and Poole', '1 April 2019', 'Dorset (to March 2019)'],
      ['Bournemouth, Christchurch and Poole', '1 April 2019', 'Poole'],
      ['Dorset', '1 April 2019', 'Dorset (to March 2019)'],
      ['North Northamptonshire', '1 April 2021', 'Northamptonshire'],
      ['West Northamptonshire', '1 April 2021', 'Northamptonshire'],
      ['Cumberland', '1 April 2023', 'Cumbria'],
      ['Westmorland and Furness', '1 April 2023', 'Cumbria'],
    ]);
    // dfe.csv: Cumbria 740 in 2022-23, Cumberland 482 in 2023-24.
    expect(rows[6]).toMatchObject({
      last_year_before: '2022-23',
      value_before: 740,
      first_year_after: '2023-24',
      value_after: 482,
    });
  });
});

describe('was-our-change-unusual', () => {
  it('counts the authorities that moved as far', async () => {
    const { rows } = await officer.ask('was-our-change-unusual');
    const expected = yearsOf(MOVES)
      .slice(1)
      .map((year) => {
        const change = (code: string) => {
          const [now, before] = [year, yearsBefore(year, 1)].map((y) => valueAt(MOVES, code, y));
          return now == null || before == null ? null : now - before;
        };
        const ours = change(DURHAM) ?? Number.NaN;
        const others = AUTHORITIES.filter(({ code }) => code !== DURHAM).flatMap(
          ({ code }) => change(code) ?? [],
        );
        return {
          financial_year: year,
          our_change: ours,
          median_change: median(others),
          as_much_or_more: others.filter((one) => Math.abs(one) >= Math.abs(ours)).length,
          other_authorities: others.length,
        };
      });
    expect(rows).toEqual(expected);
  });
});

describe('population-or-rate', () => {
  it('divides the change without a remainder', async () => {
    const { rows } = await officer.ask('population-or-rate');
    const [n0, n1] = ['2019-20', '2024-25'].map((y) => valueAt('cla_number', DURHAM, y) ?? 0);
    const [p0, p1] = ['2019-20', '2024-25'].map((y) => valueAt('population_0_17', DURHAM, y) ?? 0);
    // By hand: 914 of 99,092 and 1,183 of 100,432. Population: 1,340 × the mean of 0.0092237 and
    // 0.0117791 = 14.07. Rate: 0.0025554 × the mean of both populations, 99,762 = 254.93.
    expect([n0, n1, p0, p1]).toEqual([914, 1183, 99092, 100432]);
    expect(rows[0]).toMatchObject({
      from_year: '2019-20',
      to_year: '2024-25',
      change: 269,
      from_population: 14.1,
      from_rate: 254.9,
    });
    for (const row of rows) {
      const parts = Number(row['from_population']) + Number(row['from_rate']);
      expect(Math.abs(parts - Number(row['change']))).toBeLessThan(0.11);
    }
  });
});
