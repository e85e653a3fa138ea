/**
 * The extracts of the example, read back and counted child by child, give the figures that they were
 * made for, and those that the product counts from them.
 */

import { describe, expect, test } from 'vitest';
import { makeRecords } from '../../scripts/example/records/records.ts';
import { zipTexts } from '../../scripts/example/records/zip.ts';
import { wantedFigures } from '../../scripts/example/wanted.ts';
import { figuresCsv } from '../../scripts/example/writer.ts';
import { countRecords } from './record-counts.ts';
import { archive, dayIn, EXTRACTS, type Line, linesOf, paths, textOf } from './record-files.ts';
import { categories, DATA, numbers, rowsOf, series } from './rows.ts';

const counts = countRecords();
const counted = (name: string): number[] => counts.map((quarter) => quarter.get(name) ?? 0);

const figures = await wantedFigures(`${DATA}/published`);
const wanted = rowsOf(figures);

/** 2019/20 Q1 to Q3: OC3 of the year before is not in the extracts, so the 12 months are not whole. */
const SHORT = 3;

/** Where the extracts cannot follow: by KPI and part, the quarters and how far they are off. */
const APART: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  'suitable_17_18 of': { 13: -1, 21: 1 },
};

/** A KPI, or one category of a breakdown of it. */
type Part = readonly [kpi: string, breakdown?: string, category?: string];

/** What is counted is wanted from a quarter on, and is what the product counts in every quarter. */
function meets(name: string, [kpi, ...part]: Part, column: string, from = 0): void {
  const apart = APART[name] ?? {};
  const [breakdown = '', category = ''] = part;
  const asked = numbers(series(kpi, breakdown, category, wanted), column).map(
    (figure, quarter) => figure + (apart[quarter] ?? 0),
  );
  expect(counted(name).slice(from)).toEqual(asked.slice(from));
  expect(numbers(series(kpi, breakdown, category), column)).toEqual(counted(name));
}

test.each([
  'cla_number',
  'cla_started',
  'cla_ceased',
  'uasc_number',
  'placed_for_adoption',
  'secure',
  'missing_episodes',
])('%s is the figure in every quarter', (kpi) => {
  meets(kpi, [kpi], 'value');
});

test.each([
  'placements_3_plus',
  'same_home_2_years',
  'outside_area',
  'outside_area_20_miles',
  'foster_care',
  'family_and_friends',
  'in_house_foster',
  'children_home',
  'external_residential',
  'supported_accommodation',
  'with_parents',
  'missing_children',
])('%s has both numbers of the figure in every quarter', (kpi) => {
  meets(kpi, [kpi], 'numerator');
  meets(`${kpi} of`, [kpi], 'denominator');
});

test.each(['eet_17_18', 'eet_19_21', 'suitable_17_18', 'suitable_19_21', 'in_touch_19_21'])(
  '%s has both numbers from the first quarter that ends a whole year',
  (kpi) => {
    meets(kpi, [kpi], 'numerator', SHORT);
    meets(`${kpi} of`, [kpi], 'denominator', SHORT);
  },
);

test('care leavers too, and before that there are fewer', () => {
  meets('care_leavers', ['care_leavers'], 'value', SHORT);
  const asked = numbers(series('care_leavers', '', '', wanted), 'value');
  counted('care_leavers')
    .slice(0, SHORT)
    .forEach((young, quarter) => {
      expect(young).toBeLessThan(asked[quarter] ?? 0);
    });
});

test.each([
  ['cla_number', 'Age', 'Age'],
  ['cla_number', 'Sex', 'Sex'],
  ['cla_number', 'Placement', 'Placement'],
  ['cla_started', 'Age', 'Started'],
  ['placements_3_plus', 'Age', 'Three'],
])('%s by %s', (kpi, breakdown, name) => {
  for (const category of categories(kpi, breakdown)) {
    meets(`${name}: ${category}`, [kpi, breakdown, category], 'numerator');
  }
});

test('those whose area, or activity, is not known', () => {
  meets('Location: Not known', ['outside_area', 'Location', 'Not known'], 'numerator');
  for (const kpi of ['eet_17_18', 'eet_19_21']) {
    meets(`${kpi} Not known`, [kpi, 'Activity', 'Not known'], 'numerator', SHORT);
  }
});

test.each([
  ['that are wanted', wanted],
  ['that the product counts', undefined],
])('reviews %s, and none where taking part was not recorded', (_words, rows) => {
  const asked = series('review_participation', '', '', rows);
  const whole = (column: string) => asked.map((row) => Number(row[column] ?? 0));
  expect(counted('review_participation')).toEqual(whole('numerator'));
  expect(counted('review_participation of')).toEqual(whole('denominator'));
  expect(counted('review_participation of').indexOf(0)).toBe(4);
});

test.each([
  ['that is wanted', wanted],
  ['that the product counts', undefined],
])('health %s on 31 March', (_words, rows) => {
  const march = (name: string) => counted(name).filter((_, quarter) => quarter % 4 === 3);
  for (const kpi of ['health_assessments', 'dental_checks']) {
    expect(march(kpi)).toEqual(numbers(series(kpi, '', '', rows), 'numerator'));
    expect(march(`${kpi} of`)).toEqual(numbers(series(kpi, '', '', rows), 'denominator'));
  }
  const scored = march('sdq_score of');
  const means = march('sdq_score').map((sum, year) => sum / (scored[year] ?? 0));
  numbers(series('sdq_score', '', '', rows), 'value').forEach((mean, year) => {
    expect(means[year]).toBeCloseTo(mean, 2);
  });
});

describe('the files', () => {
  test('nine extracts, each with every table of its year', () => {
    expect(EXTRACTS.map(({ name }) => name)).toEqual([
      '2019-20',
      '2020-21',
      '2021-22',
      '2022-23',
      '2023-24',
      '2024-25 Q1',
      '2024-25 Q2',
      '2024-25 Q3',
      '2024-25',
    ]);
    // Social workers are collected from 2023/24.
    expect(paths).toHaveLength(4 * 10 + 5 * 11);
  });

  test('no address is of a real home, and no number of a real provider', () => {
    const all = EXTRACTS.flatMap((extract) => linesOf(extract, 'episodes'));
    const others = (column: string, made: RegExp) =>
      all.map((line) => line[column] ?? '').filter((cell) => !made.test(cell));
    expect(others('HOME_POST', /^$|^[A-Z]{1,2}\d\d? \d[CIKMOV]{2}$/)).toEqual([]);
    expect(others('PL_POST', /^[A-Z]{1,2}\d\d? \d[CIKMOV]{2}$/)).toEqual([]);
    expect(others('URN', /^$|^SC99\d{4}$|^XXXXXXX$/)).toEqual([]);
  });

  test('one run gives the committed bytes, and a factor more councils of other children', () => {
    const texts = new Map<string, string>();
    const copies = new Map<string, string>();
    for (const { path, parts, rows } of makeRecords({ figures: figuresCsv(figures), factor: 2 })) {
      const [heading = '', first = '', second = ''] = [...parts];
      texts.set(path, heading + first);
      copies.set(path, second);
      expect(rows).toBe(2 * (first.split('\n').length - 1));
    }
    expect(Buffer.from(zipTexts(texts)).equals(Buffer.from(archive))).toBe(true);
    for (const [path, copy] of copies) {
      const original = textOf(path);
      expect(original.includes('EX001')).toBe(false);
      expect(copy.replaceAll('EX001', 'EX000').replaceAll('O9001', 'O9000')).toBe(
        original.slice(original.indexOf('\n') + 1),
      );
    }
  });
});

describe('what is wrong in them on purpose', () => {
  const extract = (name: string) => {
    const found = EXTRACTS.find((one) => one.name === name);
    if (found === undefined) throw new Error(`no extract ${name}`);
    return found;
  };
  const episodes = (name: string) => linesOf(extract(name), 'episodes');
  const isOver = (line: Line) => dayIn(line['DEC']) !== '' && dayIn(line['DEC']) !== 'unread';
  /** Rows that are in a file before. */
  const again = (lines: readonly Line[], key: (line: Line) => string) =>
    lines.length - new Set(lines.map(key)).size;

  test('dates', () => {
    const first = episodes('2024-25 Q1');
    const unread = first.filter((line) => dayIn(line['DECOM']) === 'unread');
    expect(unread.map((line) => line['DECOM'])).toEqual(['31/06/2023', '00/01/2024', 'not known']);
    const backwards = first.filter(
      (line) => isOver(line) && dayIn(line['DEC']) < dayIn(line['DECOM']),
    );
    expect(backwards).toHaveLength(2);
    for (const { name } of EXTRACTS.filter((one) => one.name !== '2024-25 Q1')) {
      const bad = episodes(name).filter(
        (line) =>
          dayIn(line['DECOM']) === 'unread' ||
          (isOver(line) && dayIn(line['DEC']) < dayIn(line['DECOM'])),
      );
      expect(bad).toEqual([]);
    }
  });

  test('open episodes that are not the last, and open ones with a reason for ending', () => {
    const first = episodes('2024-25 Q1');
    const notLast = first.filter(
      (line, place) =>
        line['DEC'] === '' &&
        first[place + 1]?.['CHILD'] === line['CHILD'] &&
        first[place + 1]?.['DECOM'] !== line['DECOM'],
    );
    expect(notLast).toHaveLength(2);
    const ended = episodes('2024-25 Q2').filter((line) => line['DEC'] === '' && line['REC'] !== '');
    expect(ended).toHaveLength(2);
  });

  test('rows that are there twice', () => {
    const key = (line: Line) => `${line['CHILD']} ${line['DECOM']}`;
    expect(again(episodes('2024-25 Q1'), key)).toBe(2);
    const whole = (line: Line) => Object.values(line).join(' ');
    expect(again(linesOf(extract('2022-23'), 'reviews'), whole)).toBe(3);
    expect(again(linesOf(extract('2021-22'), 'missing'), whole)).toBe(2);
  });

  test('children without a header, and codes that no year has', () => {
    const known = new Set(linesOf(extract('2024-25 Q2'), 'header').map((line) => line['CHILD']));
    const unknown = episodes('2024-25 Q2').filter((line) => !known.has(line['CHILD']));
    expect(new Set(unknown.map((line) => line['CHILD'])).size).toBe(2);
    expect(episodes('2020-21').filter((line) => line['CIN'] === 'N9')).toHaveLength(2);
    const moved = episodes('2022-23').filter((line) => line['REASON_PLACE_CHANGE'] === 'MOVED');
    expect(moved).toHaveLength(3);
  });

  test('one child that is in no newer extract', () => {
    const open = episodes('2020-21').filter((line) => line['DEC'] === '');
    const next = new Set(episodes('2021-22').map((line) => line['CHILD']));
    expect(open.filter((line) => !next.has(line['CHILD']))).toHaveLength(1);
  });
});
