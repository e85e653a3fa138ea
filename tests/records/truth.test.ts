import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/db/connection.ts';
import { KPIS } from '../../src/kpis/catalogue.ts';
import { cohortSql } from '../../src/records/figures.ts';
import { queryRemainder } from '../../src/records/remainder.ts';
import { withAnchors } from './extract-files.ts';
import { DURHAM } from './fixtures/fixture.ts';
import { RECORD_FIXTURES } from './fixtures/record-fixtures.ts';
import { randomExtracts } from './random-extracts.ts';
import {
  type Area,
  DEFAULT_SETTINGS,
  type Extract,
  type Row,
  type Settings,
} from './reference/extract.ts';
import type { Figure } from './reference/figure.ts';
import { referenceOf } from './reference/reference.ts';
import { emptyEngine, type Worked, workOut } from './worked-out.ts';

let engine: Connection;

beforeAll(async () => {
  engine = await emptyEngine();
});

afterAll(() => engine.close());

/** The table without whose file a quarter has no figure. */
const TABLE_OF: Readonly<Record<string, keyof Extract['tables']>> = {
  uasc_number: 'uasc',
  missing_children: 'missing',
  missing_episodes: 'missing',
  review_participation: 'reviews',
  health_assessments: 'oc2',
  dental_checks: 'oc2',
  sdq_score: 'oc2',
  care_leavers: 'oc3',
  eet_17_18: 'oc3',
  eet_19_21: 'oc3',
  suitable_17_18: 'oc3',
  suitable_19_21: 'oc3',
  in_touch_19_21: 'oc3',
};

const ENDS = ['06-30', '09-30', '12-31', '03-31'] as const;
const BEGINS = ['04-01', '07-01', '10-01', '01-01'] as const;

/** First and last day of `2021-22-Q3`. */
function daysOf(period: string): { begin: string; end: string } {
  const quarter = Number(period.slice(-1));
  const year = Number(period.slice(0, 4)) + (quarter === 4 ? 1 : 0);
  return { begin: `${year}-${BEGINS[quarter - 1]}`, end: `${year}-${ENDS[quarter - 1]}` };
}

/** Whether an extract with the table tells of the whole quarter. */
function isCovered(extracts: readonly Extract[], table: keyof Extract['tables'], period: string) {
  const { begin, end } = daysOf(period);
  return extracts.some(
    ({ yearBegin, asAt, tables }) =>
      tables[table] !== undefined && yearBegin <= begin && asAt >= end,
  );
}

const BAND_OF: Readonly<Record<string, string>> = {
  EET: 'In education, employment or training',
  'NEET: illness or disability': 'Not in it: illness or disability',
  'NEET: other': 'Not in it: other reasons',
  'NEET: pregnancy or parenting': 'Not in it: pregnancy or parenting',
  'Did not go missing': 'Not missing',
  Inside: 'Inside our area',
  Outside: 'Outside our area',
};
/** The reference has three bands of distance. */
const DISTANCE_OF: Readonly<Record<string, string>> = {
  'Inside our area': 'Inside, or 20 miles or less',
  'Outside our area, up to 20 miles': 'Inside, or 20 miles or less',
  'Outside our area, more than 20 miles': 'Outside and more than 20 miles',
  'Outside our area, distance not known': 'Not known',
  'Not known': 'Not known',
};
const BREAKDOWN_OF: Readonly<Record<string, string>> = {
  missing_children: 'Times missing',
  eet_17_18: 'Activity',
  eet_19_21: 'Activity',
  suitable_17_18: 'Suitability',
  suitable_19_21: 'Suitability',
  outside_area: 'Location',
  outside_area_20_miles: 'Location',
};
const YEARLY = ['health_assessments', 'dental_checks', 'sdq_score'];

/** The figures of the reference as lines; the rate, which needs the population, is not among them. */
function expectedLines(extracts: readonly Extract[], figures: readonly Figure[]): string[] {
  return figures
    .filter(({ kpi, period }) => {
      const table = TABLE_OF[kpi] ?? 'episodes';
      return (
        kpi !== 'cla_rate' &&
        isCovered(extracts, table, period) &&
        (table === 'oc3' || isCovered(extracts, 'episodes', period))
      );
    })
    .flatMap(({ kpi, period, numerator, denominator, shortHistory, bands }) => {
      const key = `${kpi} ${YEARLY.includes(kpi) ? period.slice(0, 7) : period}`;
      const mark = shortHistory ? ' short_history' : '';
      const parts = Object.entries(bands ?? {})
        .filter(([, number]) => number > 0)
        .map(
          ([band, number]) =>
            `${key} ${BREAKDOWN_OF[kpi]}: ${BAND_OF[band] ?? band} ${number} of ${denominator}`,
        );
      return [`${key} ${numerator} of ${denominator}${mark}`, ...parts];
    })
    .sort();
}

/** The figures of the product as lines: headlines, and the bands that are not 0. */
function workedLines(worked: ReadonlyMap<string, Worked>): string[] {
  const lines: string[] = [];
  const bands = new Map<string, { numerator: number; denominator: number | null }>();
  for (const [key, { numerator, denominator, marks }] of worked) {
    const [, kpi = '', period = '', breakdown, category = ''] =
      /^(\S+) (\S+)(?: ([^:]+): (.+))?$/.exec(key) ?? [];
    if (kpi === 'cla_rate') continue;
    if (breakdown === undefined) {
      lines.push(`${key} ${numerator} of ${denominator}${marks === '' ? '' : ` ${marks}`}`);
    } else if (breakdown === BREAKDOWN_OF[kpi]) {
      const band = kpi === 'outside_area_20_miles' ? (DISTANCE_OF[category] ?? '') : category;
      const name = `${kpi} ${period} ${breakdown}: ${band}`;
      const sum = (bands.get(name)?.numerator ?? 0) + (numerator ?? 0);
      bands.set(name, { numerator: sum, denominator });
    }
  }
  for (const [name, { numerator, denominator }] of bands) {
    if (numerator > 0) lines.push(`${name} ${numerator} of ${denominator}`);
  }
  return lines.sort();
}

/** How many of all cohorts do not stand in child_at_period once. */
function everyoneSql(): string {
  const cohorts = KPIS.filter(({ figures_only }) => !figures_only).map(
    ({ id }) => `SELECT period, child FROM (${cohortSql(id)})`,
  );
  return `SELECT count(*)::DOUBLE AS n FROM (${cohorts.join(' UNION ')})
    ANTI JOIN (
      SELECT period, child FROM child_at_period GROUP BY ALL HAVING count(*) = 1
    ) USING (period, child)`;
}

async function hold(bare: readonly Extract[], area: Area, settings: Settings): Promise<void> {
  const extracts = withAnchors(bare);
  const reference = referenceOf(extracts, area, settings);
  const worked = await workOut(engine, extracts, area, settings);
  expect(workedLines(worked)).toEqual(expectedLines(extracts, reference.figures));

  const unknown = await engine.query(everyoneSql(), { n: 'number' });
  expect(unknown.column.n).toEqual([0]);

  const flows = reference.flows
    .filter(({ period }) => isCovered(extracts, 'episodes', period))
    .map((flow) => [
      flow.period,
      flow.numberAtStart,
      flow.started,
      flow.ceased,
      flow.remainder,
      flow.numberAtEnd,
    ]);
  const remainders = await queryRemainder(engine);
  expect(
    remainders.map((one) => [
      one.period,
      one.atStart,
      one.started,
      one.ceased,
      one.remainder,
      one.atEnd,
    ]),
  ).toEqual(flows);
  for (const { parts, remainder } of remainders) {
    expect(parts.reduce((sum, { difference }) => sum + difference, 0)).toBe(remainder);
  }
}

/**
 * Records with random text in their cells, without what the definitions leave open: identifiers that
 * are no identifiers, an authority that says other than PL_LOCATION, and codes of reviews that the return
 * does not have.
 */
function withoutWhatIsOpen(extracts: readonly Extract[]): readonly Extract[] {
  const isKnown = (row: Row) => /^C\d+$/.test(row['CHILD'] ?? '');
  const hasCode = (row: Row) => /^PN[0-7]$/.test(row['REVIEW_CODE'] ?? '');
  return extracts.map((extract) => {
    const rows = Object.entries(extract.tables).map(([table, all]) => [
      table,
      all.filter((row) => isKnown(row) && (table !== 'reviews' || hasCode(row))),
    ]);
    return { ...extract, tables: Object.fromEntries(rows) as Extract['tables'] };
  });
}

describe('figures agree with a program that counts child by child', () => {
  it.each(RECORD_FIXTURES.map((fixture) => [fixture.name, fixture] as const))(
    'on %s',
    (_, { extracts, area, settings }) => hold(extracts, area, settings ?? DEFAULT_SETTINGS),
  );

  const SETTINGS: readonly Settings[] = [
    DEFAULT_SETTINGS,
    { countSameCarerMoves: true, countTemporaryMoves: false },
    { countSameCarerMoves: false, countTemporaryMoves: true },
    { countSameCarerMoves: true, countTemporaryMoves: true },
  ];
  it.each([11, 12, 13, 14, 15, 16, 17, 18])('on extracts made up from seed %i', (seed) => {
    const extracts = randomExtracts({ seed, children: 80, garbage: seed > 15 ? 0.03 : 0 });
    return hold(
      seed > 15 ? withoutWhatIsOpen(extracts) : extracts,
      DURHAM,
      SETTINGS[seed % SETTINGS.length] ?? DEFAULT_SETTINGS,
    );
  });
});
