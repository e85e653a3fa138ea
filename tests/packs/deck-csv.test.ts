import { beforeAll, describe, expect, it } from 'vitest';
import { deckCsv } from '../../src/packs/deck-csv.ts';
import { readRecords } from '../browser/support/files.ts';
import { startedEngine } from '../engine.ts';
import { found, takeInText } from '../intake/engine-fixture.ts';
import { deckFor, packOf, publicExample } from './pack-fixture.ts';

const COLUMNS =
  'time_period,time_identifier,geographic_level,new_la_code,la_name,kpi,breakdown,category,numerator,denominator,value,title,target,neighbours,region,england,note,source,licence,council,panel,pack_quarter,audience,pack_state,made_on,version';

let csv: string;
let rows: Record<string, string>[];
beforeAll(() => {
  csv = deckCsv(packOf());
  rows = readRecords(csv);
});

describe('the figures behind the deck of the example', () => {
  it('are in the tidy layout', () => {
    expect(csv.split('\n')[0]).toBe(COLUMNS);
    expect(new Set(rows.map((row) => row['new_la_code']))).toEqual(new Set(['E06000047']));
    expect(new Set(rows.map((row) => row['la_name']))).toEqual(new Set(['County Durham']));
  });

  it('say in each row whose they are, of when, for whom, when and with what made', () => {
    const said = {
      council: 'Durham County Council',
      panel: 'Corporate Parenting Panel',
      pack_quarter: '2021-22-Q3',
      audience: 'Public: small numbers are withheld',
      pack_state: 'draft',
      made_on: '2022-01-12',
      version: 'Quarterlight 0.1.0',
    };
    for (const [column, text] of Object.entries(said)) {
      expect(new Set(rows.map((row) => row[column])), column).toEqual(new Set([text]));
    }
  });

  it('give the licence of every figure', () => {
    expect(
      new Set(rows.map(({ source, licence }) => `${source?.split(',')[0]}: ${licence}`)),
    ).toEqual(
      new Set([
        'Department for Education: Open Government Licence v3.0',
        'Illustrative example of Quarterlight: MIT licence',
      ]),
    );
  });

  it('are those of three years, beside what they are compared with', () => {
    const homes = rows.filter(
      (row) => row['kpi'] === 'placements_3_plus' && row['breakdown'] === '',
    );
    const of = (period: string, identifier: string) =>
      homes.find((row) => row['time_period'] === period && row['time_identifier'] === identifier);
    // 113 of 983 children in Q3 2021/22, 76 of 941 a year before: the story of the example.
    expect(of('202122', 'Financial year Q3')).toMatchObject({
      numerator: '113',
      denominator: '983',
      title: 'Children with three or more placements in a year',
      target: '10',
      england: '9',
      neighbours: '8.5',
      note: 'Illustrative example',
    });
    expect(of('202021', 'Financial year Q3')).toMatchObject({
      numerator: '76',
      denominator: '941',
    });
    expect(of('202122', 'Financial year Q4')).toBeUndefined();
    const years = homes.map((row) => row['time_period'] ?? '').sort();
    expect(years[0]).toBe('201819');
    expect(years.at(-1)).toBe('202122');
  });

  it('say what was published, and by whom under which licence', () => {
    const published = rows.filter((row) => row['note'] === 'Published figure');
    expect(published.length).toBeGreaterThan(5);
    for (const row of published) {
      expect(row['source']).toMatch(/^Department for Education, .+/);
    }
    const own = rows.filter((row) => row['note'] !== 'Published figure');
    expect(
      own
        .map((row) => row['note'])
        .filter((note) => !/^Illustrative example(; Short history: [^;]+)?$/.test(note ?? '')),
    ).toEqual([]);
  });

  it('are the parts that its slides show, and no others', () => {
    const parts = new Set(
      rows
        .filter((row) => row['breakdown'] !== '')
        .map((row) => `${row['kpi']} ${row['breakdown']}`),
    );
    expect(parts).toEqual(
      new Set([
        'cla_started Age',
        'cla_number Placement',
        'eet_17_18 Activity',
        'eet_19_21 Activity',
      ]),
    );
  });

  it('are withheld where the public view withholds them', () => {
    const withheld = rows.filter((row) => row['value'] === 'c');
    expect(withheld.length).toBeGreaterThan(0);
    for (const row of withheld) {
      expect(row).toMatchObject({ numerator: '', denominator: '' });
    }
    // 2 children in secure homes in Q3 2021/22.
    const secure = rows.filter(
      (row) =>
        row['kpi'] === 'secure' &&
        row['time_period'] === '202122' &&
        row['time_identifier'] === 'Financial year Q3',
    );
    expect(secure.map((row) => row['value'])).toEqual(['c']);
  });

  it('are not those of hidden slides', () => {
    const example = publicExample();
    const shown = ['title', 'trend:outside_area'];
    const deck = deckFor(example, (slide) => ({ ...slide, hidden: !shown.includes(slide.id) }));
    const few = readRecords(deckCsv(packOf({ ...example, deck })));
    expect(new Set(few.map((row) => row['kpi']))).toEqual(new Set(['outside_area']));
  });
});

describe('the file', () => {
  it('loads again: every figure, with what is withheld still withheld', async () => {
    const engine = await startedEngine();
    const taken = await takeInText(engine, csv, {}, 'deck.csv');
    expect(taken.report.findings.filter(({ outcome }) => outcome === 'left_out')).toEqual([]);
    expect(taken.report.status).toBe('accepted');
    // Remarks that ask for nothing: columns of ours, years that end with Q4, what is withheld.
    const remarks = taken.report.findings;
    expect(new Set(remarks.map(({ outcome }) => outcome))).toEqual(new Set(['noted']));
    expect(new Set(remarks.map(({ rule }) => rule))).toEqual(
      new Set(['extra_columns', 'position_for_a_year', 'symbols']),
    );
    const loaded = (taken.figuresCsv ?? '').trimEnd().split('\n').slice(1);
    expect(loaded).toHaveLength(rows.length);
    const withheld = loaded.filter((line) => line.includes('suppressed'));
    expect(withheld).toHaveLength(rows.filter((row) => row['value'] === 'c').length);
    await engine.close();
  });

  it('leaves other authorities out when it loads: they are no figures of the council', async () => {
    const engine = await startedEngine();
    const example = publicExample();
    const plain = deckFor(example);
    const first = plain.slides[0];
    if (first === undefined) throw new Error('The deck has no slides.');
    const among = {
      ...first,
      id: 'among:placements_3_plus',
      kind: 'among' as const,
      kpis: ['placements_3_plus'],
    };
    const deck = { ...plain, slides: [...plain.slides, among] };
    const withOthers = deckCsv(packOf({ ...example, deck }));
    const read = readRecords(withOthers);
    const others = read.filter((row) => row['geographic_level'] !== 'Local authority');
    expect(new Set(others.map((row) => row['geographic_level']))).toEqual(
      new Set(['Statistical neighbour', 'Regional', 'National']),
    );
    const taken = await takeInText(engine, withOthers, {}, 'deck.csv');
    expect(found(taken, 'wider_area').length).toBeGreaterThan(0);
    expect((taken.figuresCsv ?? '').trimEnd().split('\n').slice(1)).toHaveLength(rows.length);
    await engine.close();
  });

  it('runs no formula', () => {
    const names = { ...publicExample().names, name: () => '=HYPERLINK("http://a.example")' };
    const lines = deckCsv(packOf({ names })).split('\n');
    expect(lines[1]).toContain(`"'=HYPERLINK(""http://a.example"")"`);
  });
});
