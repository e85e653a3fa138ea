import { describe, expect, it } from 'vitest';
import { betterOf, DURHAM, KPI_IDS, OWN, own, published, titleOf, yearsOf } from '../data-rows.ts';
import { exampleConsole } from '../example-console.ts';
import { LATEST, QUARTERS, quarterBefore, tenths } from './own-values.ts';

/** Questions about the example’s quarters together, against its rows in TypeScript. */

const officer = await exampleConsole('officer');

describe('highest-or-lowest-yet', () => {
  it('finds those beyond all quarters before', async () => {
    const { rows } = await officer.ask('highest-or-lowest-yet');
    const expected = KPI_IDS.flatMap((kpi) => {
      const now = own(kpi, LATEST)?.value;
      const before = QUARTERS.slice(0, -1).flatMap((period) => own(kpi, period)?.value ?? []);
      if (now == null || before.length < 7) return [];
      if (now > Math.max(...before)) return [`${titleOf(kpi)}: highest`];
      return now < Math.min(...before) ? [`${titleOf(kpi)}: lowest`] : [];
    });
    expect(expected.length).toBeGreaterThan(0);
    const said = rows.map((row) => `${row['kpi_title']}: ${row['record']}`);
    expect(said.sort()).toEqual(expected.sort());
  });
});

describe('our-missing-quarters', () => {
  it('finds the one gap of the example', async () => {
    // data/example/README.md: taking part was not recorded in 2020/21 Q1, so there was nobody to count.
    const { rows } = await officer.ask('our-missing-quarters');
    expect(rows).toEqual([
      { period: '2020-21-Q1', kpi_title: titleOf('review_participation'), why: 'not_applicable' },
    ]);
  });

  it('finds what the public view withholds, and calls it so', async () => {
    const { rows } = await (await exampleConsole('public')).ask('our-missing-quarters');
    // Children in secure homes are from 1 to 5 in most quarters.
    const small = OWN.filter(
      ({ kpi, breakdown, value }) =>
        kpi === 'secure' && breakdown === '' && value !== null && value >= 1 && value <= 5,
    );
    expect(small.length).toBeGreaterThan(0);
    for (const { period } of small) {
      expect(rows).toContainEqual({ period, kpi_title: titleOf('secure'), why: 'suppressed' });
    }
  });
});

describe('same-quarter-each-year', () => {
  it('follows one quarter through the years', async () => {
    const { rows } = await officer.ask('same-quarter-each-year', { quarter: '2022-23-Q2' });
    const values = QUARTERS.filter((period) => period.endsWith('Q2')).map((period) => [
      period,
      own('cla_started', period)?.value,
    ]);
    expect(rows.map((row) => [row['period'], row['value']])).toEqual(values);
    expect(rows[1]?.['change_on_a_year_before']).toBe(
      Number(values[1]?.[1]) - Number(values[0]?.[1]),
    );
  });
});

describe('who-came-and-who-left', () => {
  it('explains each number by the one before', async () => {
    const { rows } = await officer.ask('who-came-and-who-left');
    expect(rows.map((row) => row['period'])).toEqual(QUARTERS);
    for (const row of rows.slice(1)) {
      const period = String(row['period']);
      const start = own('cla_number', quarterBefore(period))?.value ?? 0;
      const [came, left, end] = ['cla_started', 'cla_ceased', 'cla_number'].map(
        (kpi) => own(kpi, period)?.value ?? 0,
      ) as [number, number, number];
      expect(row).toEqual({
        period,
        at_the_start: start,
        came_in: came,
        left_care: left,
        at_the_end: end,
        left_over: end - (start + came - left),
      });
    }
  });
});

describe('why-not-in-work-or-learning', () => {
  it('has three reasons and those not known, of all care leavers of that age', async () => {
    const { rows } = await officer.ask('why-not-in-work-or-learning');
    const parts = OWN.filter(
      ({ kpi, category }) =>
        kpi === 'eet_19_21' && category !== '' && !category.startsWith('In education'),
    );
    expect(rows).toHaveLength(parts.length);
    for (const { period, category, numerator, denominator } of parts) {
      const row = rows.find((one) => one['period'] === period && one['category'] === category);
      expect(row?.['percent']).toBeCloseTo(
        tenths((100 * (numerator ?? 0)) / (denominator ?? 1)),
        6,
      );
    }
  });
});

describe('worse-quarter-after-quarter', () => {
  it('counts back until a quarter that was no worse', async () => {
    const { rows } = await officer.ask('worse-quarter-after-quarter');
    const expected = KPI_IDS.filter((kpi) => betterOf(kpi) !== 'neutral').flatMap((kpi) => {
      let run = 0;
      for (let at = QUARTERS.length - 1; at > 0; at -= 1) {
        const now = own(kpi, QUARTERS[at] ?? '')?.value;
        const before = own(kpi, QUARTERS[at - 1] ?? '')?.value;
        if (now == null || before == null) break;
        if (betterOf(kpi) === 'lower' ? now <= before : now >= before) break;
        run += 1;
      }
      return run >= 2 ? [[titleOf(kpi), run]] : [];
    });
    expect(expected.length).toBeGreaterThan(0);
    const said = rows.map((row) => [row['kpi_title'], row['quarters_in_a_row']]);
    expect(said.sort()).toEqual(expected.sort());
  });
});

describe('own-beside-published', () => {
  it('sets each fourth quarter beside its published year', async () => {
    const { rows } = await officer.ask('own-beside-published');
    const flows = ['cla_started', 'cla_ceased', 'missing_children', 'missing_episodes'];
    const expected = OWN.filter(
      ({ kpi, breakdown, period }) =>
        breakdown === '' &&
        !flows.includes(kpi) &&
        (period.endsWith('Q4') || !period.includes('Q')) &&
        yearsOf(kpi).includes(period.slice(0, 7)) &&
        published(kpi, DURHAM, period.slice(0, 7)) !== undefined,
    );
    expect(rows).toHaveLength(expected.length);
    const moves = rows.find(
      (row) => row['kpi_title'] === titleOf('placements_3_plus') && row['period'] === LATEST,
    );
    // 110 of 1,183 is 9.298%; published: 9%, of the same 110.
    expect(moves).toMatchObject({ ours: 9.3, published: 9, difference: 0.3, our_numerator: 110 });
  });
});

describe('twelve-months-of-a-flow', () => {
  it('adds four quarters in a row', async () => {
    const { rows } = await officer.ask('twelve-months-of-a-flow');
    for (const [at, row] of rows.entries()) {
      const four = QUARTERS.slice(at - 3, at + 1).map(
        (period) => own('cla_started', period)?.value,
      );
      const sum = four.reduce<number>((total, value) => total + (value ?? Number.NaN), 0);
      expect(row['twelve_months']).toBe(at < 3 ? null : sum);
    }
    expect(rows.at(-1)?.['published_year']).toBe(
      published('cla_started', DURHAM, '2024-25')?.value ?? Number.NaN,
    );
  });
});
