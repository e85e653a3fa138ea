import { describe, expect, it } from 'vitest';
import {
  AUTHORITIES,
  betterOf,
  DURHAM,
  median,
  nameOf,
  neighboursOf,
  titleOf,
  yearsBefore,
  yearsOf,
} from '../data-rows.ts';
import { exampleConsole } from '../example-console.ts';
import {
  latestOf,
  PUBLISHED_KPIS,
  placeOf,
  RATED,
  ranked,
  tenths,
  valueAt,
} from './published-values.ts';

/** Questions that set authorities beside each other, against the rows of data/published in TypeScript. */

const MOVES = 'placements_3_plus';
const officer = await exampleConsole('officer');

describe('which-improved-most', () => {
  it.each([
    [MOVES, 5],
    ['eet_19_21', 3],
  ])('orders authorities by the fall or rise of %s over %i years', async (kpi, years) => {
    const { rows } = await officer.ask('which-improved-most', { kpi, years });
    const changes = AUTHORITIES.flatMap(({ code, name }) => {
      const now = valueAt(kpi, code, latestOf(kpi));
      const before = valueAt(kpi, code, yearsBefore(latestOf(kpi), years));
      if (now === null || before === null) return [];
      return [{ name, better: betterOf(kpi) === 'lower' ? before - now : now - before }];
    });
    changes.sort((a, b) => b.better - a.better || (a.name < b.name ? -1 : 1));
    expect(rows.map((row) => [row['area'], row['improvement']])).toEqual(
      changes.slice(0, 20).map(({ name, better }) => [name, better]),
    );
  });

  it('says nothing of a neutral KPI', async () => {
    expect((await officer.ask('which-improved-most', { kpi: 'cla_rate' })).rows).toEqual([]);
  });
});

describe('rank-among-neighbours', () => {
  it('places the council among itself and its ten neighbours, year by year', async () => {
    const { rows } = await officer.ask('rank-among-neighbours');
    const group = [DURHAM, ...neighboursOf(DURHAM)];
    const expected = yearsOf(MOVES)
      .map((year) => {
        const list = ranked(MOVES, year, group);
        const others = list.filter(({ area }) => area !== DURHAM).map(({ value }) => value);
        return {
          financial_year: year,
          our_value: valueAt(MOVES, DURHAM, year),
          neighbours_median: median(others),
          place: placeOf(DURHAM, list),
          among: list.length,
        };
      })
      .reverse();
    expect(expected).toHaveLength(10);
    expect(rows).toEqual(expected);
  });
});

describe('how-far-from-the-best-quarter', () => {
  it('measures to the last authority of the best quarter', async () => {
    const { rows } = await officer.ask('how-far-from-the-best-quarter');
    const expected = RATED.flatMap((kpi) => {
      const list = ranked(kpi, latestOf(kpi));
      // In quartile A are those whose place is in the first quarter of all.
      const best = list.filter(({ area }) => 4 * ((placeOf(area, list) ?? 0) - 1) < list.length);
      const edge = best.at(-1)?.value ?? Number.NaN;
      const ours = valueAt(kpi, DURHAM, latestOf(kpi));
      if (ours === null) return [];
      const gap = Math.max(0, betterOf(kpi) === 'lower' ? ours - edge : edge - ours);
      return [{ kpi: titleOf(kpi), edge, gap: tenths(gap) }];
    });
    const said = rows.map((row) => ({
      kpi: row['kpi_title'],
      edge: row['best_quarter_begins_at'],
      gap: tenths(Number(row['gap'])),
    }));
    const sorted = (list: readonly { kpi: unknown }[]) =>
      [...list].sort((one, other) => (String(one.kpi) < String(other.kpi) ? -1 : 1));
    expect(sorted(said)).toEqual(sorted(expected));
    // 19 points of 290 young people are 55 of them.
    expect(rows.find((row) => row['kpi_title'] === titleOf('eet_19_21'))?.['children']).toBe(55);
  });
});

describe('two-kpis-side-by-side', () => {
  it('has a point for each authority with both values, ours first', async () => {
    const { rows } = await officer.ask('two-kpis-side-by-side');
    const year = latestOf(MOVES);
    const both = AUTHORITIES.filter(
      ({ code }) => valueAt('cla_rate', code, year) !== null && valueAt(MOVES, code, year) !== null,
    );
    expect(rows).toHaveLength(both.length);
    expect(rows[0]).toMatchObject({
      area: 'County Durham',
      is_ours: true,
      across: valueAt('cla_rate', DURHAM, year),
      upward: valueAt(MOVES, DURHAM, year),
    });
  });
});

describe('neighbours-with-a-value', () => {
  it('counts and puts together those with a value', async () => {
    const { rows } = await officer.ask('neighbours-with-a-value');
    expect(rows).toHaveLength(PUBLISHED_KPIS.length);
    for (const kpi of PUBLISHED_KPIS) {
      const list = ranked(kpi, latestOf(kpi), neighboursOf(DURHAM)).map(({ value }) => value);
      expect(rows.find((row) => row['kpi_title'] === titleOf(kpi))).toMatchObject({
        with_value: list.length,
        neighbours: 10,
        neighbours_median: median(list),
        lowest: Math.min(...list),
        highest: Math.max(...list),
      });
    }
  });
});

describe('whom-to-ring', () => {
  it('counts on what each neighbour does better', async () => {
    const { rows } = await officer.ask('whom-to-ring');
    const expected = neighboursOf(DURHAM).map((code, at) => {
      const both = RATED.filter((kpi) =>
        [code, DURHAM].every((area) => valueAt(kpi, area, latestOf(kpi)) !== null),
      );
      const better = both.filter((kpi) => {
        const list = ranked(kpi, latestOf(kpi), [code, DURHAM]);
        return list[0]?.area === code && list[0].value !== list[1]?.value;
      });
      return [nameOf(code), at + 1, better.length, both.length];
    });
    const said = rows.map((row) => [
      row['neighbour'],
      row['likeness_rank'],
      row['better_on'],
      row['compared_on'],
    ]);
    expect(said.sort()).toEqual(expected.sort());
  });
});

describe('our-place-in-england', () => {
  it('is the place among all authorities, now and five years ago', async () => {
    const { rows } = await officer.ask('our-place-in-england');
    expect(rows).toHaveLength(
      RATED.filter((kpi) => valueAt(kpi, DURHAM, latestOf(kpi)) !== null).length,
    );
    for (const kpi of RATED) {
      const [now, before] = [latestOf(kpi), yearsBefore(latestOf(kpi), 5)].map((year) =>
        ranked(kpi, year),
      ) as [ReturnType<typeof ranked>, ReturnType<typeof ranked>];
      if (placeOf(DURHAM, now) === null) continue;
      expect(rows.find((row) => row['kpi_title'] === titleOf(kpi))).toMatchObject({
        place: placeOf(DURHAM, now),
        authorities: now.length,
        place_before: placeOf(DURHAM, before),
      });
    }
  });
});
