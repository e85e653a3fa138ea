import { describe, expect, it } from 'vitest';
import { dataFile, type Row, readTable } from './tables.ts';

const areas = await readTable(dataFile('areas.csv'));
const neighbours = await readTable(dataFile('neighbours.csv'));
const area = (code: string): Row | undefined => areas.find((row) => row['code'] === code);
const ofLevel = (...levels: string[]): Row[] =>
  areas.filter((row) => levels.includes(row['level'] ?? ''));
const list = (text: string | undefined): string[] => (text ?? '').split(';').filter(Boolean);

describe('areas', () => {
  it('has 153 authorities that stand, five that ended, nine regions, two halves of London, England', () => {
    expect(ofLevel('authority').filter((row) => row['valid_to'] === '')).toHaveLength(153);
    expect(ofLevel('authority').filter((row) => row['valid_to'] !== '')).toHaveLength(5);
    expect(ofLevel('region')).toHaveLength(9);
    expect(ofLevel('sub_region')).toHaveLength(2);
    expect(ofLevel('country').map((row) => row['code'])).toEqual(['E92000001']);
  });

  it('gives every authority, former code and half of London a region that exists', () => {
    const regions = new Set(ofLevel('region').map((row) => row['code']));
    for (const row of ofLevel('authority', 'former_code', 'sub_region')) {
      expect(regions, row['name']).toContain(row['region_code']);
    }
  });

  it('puts London authorities in London and in the half that the files name', () => {
    const london = ofLevel('authority').filter((row) => row['region_code'] === 'E12000007');
    const half = (code: string) => london.filter((row) => row['sub_region_code'] === code);
    expect(half('E13000001')).toHaveLength(14);
    expect(half('E13000002')).toHaveLength(19);
    // Haringey and Newham are Inner London to the DfE, Greenwich is Outer.
    expect(area('E09000014')).toMatchObject({ sub_region_code: 'E13000001' });
    expect(area('E09000025')).toMatchObject({ sub_region_code: 'E13000001' });
    expect(area('E09000011')).toMatchObject({ sub_region_code: 'E13000002' });
  });

  it('has one area a code, one authority a number and one name or alias an area', () => {
    const codes = areas.map((row) => row['code']);
    expect(new Set(codes).size).toBe(codes.length);
    const numbers = areas.map((row) => row['la_code']).filter(Boolean);
    expect(new Set(numbers).size).toBe(numbers.length);
    const names = areas.flatMap((row) => [row['name'] ?? '', ...list(row['aliases'])]);
    const folded = names.map((name) => name.toLowerCase());
    expect(new Set(folded).size).toBe(folded.length);
  });

  it('leads a former code to the authority that went on, which has no beginning', () => {
    const former = { E10000023: 'E06000065', E10000027: 'E06000066', E10000002: 'E06000060' };
    expect(ofLevel('former_code').map((row) => [row['code'], row['successors']])).toEqual(
      expect.arrayContaining(Object.entries(former)),
    );
    expect(ofLevel('former_code')).toHaveLength(3);
    for (const code of Object.values(former)) {
      expect(area(code)).toMatchObject({ level: 'authority', valid_from: '', predecessors: '' });
    }
  });

  it('dates the reorganisations, and both sides of each name each other', () => {
    expect(area('E10000006')).toMatchObject({
      name: 'Cumbria',
      valid_to: '2023-03-31',
      successors: 'E06000063;E06000064',
    });
    expect(area('E06000064')).toMatchObject({
      valid_from: '2023-04-01',
      predecessors: 'E10000006',
    });
    expect(area('E10000021')).toMatchObject({ valid_to: '2021-03-31' });
    expect(area('E06000061')).toMatchObject({ valid_from: '2021-04-01' });
    expect(area('E10000009')).toMatchObject({
      name: 'Dorset (to March 2019)',
      valid_to: '2019-03-31',
    });
    expect(area('E06000059')).toMatchObject({ name: 'Dorset', valid_from: '2019-04-01' });
    for (const row of ofLevel('authority')) {
      for (const code of list(row['successors'])) {
        expect(list(area(code)?.['predecessors'])).toContain(row['code']);
      }
      for (const code of list(row['predecessors'])) {
        expect(list(area(code)?.['successors'])).toContain(row['code']);
      }
    }
  });

  it('knows what areas are called elsewhere', () => {
    expect(list(area('E06000047')?.['aliases'])).toContain('Durham');
    expect(list(area('E06000010')?.['aliases'])).toContain('Hull');
    expect(list(area('E06000023')?.['aliases'])).toContain('Bristol');
    expect(area('E06000047')).toMatchObject({ name: 'County Durham', la_code: '840' });
  });
});

describe('neighbours', () => {
  const model = (name: string): Row[] => neighbours.filter((row) => row['model'] === name);

  it('has ten neighbours, ranked 1 to 10, for each authority of a model', () => {
    const ranks = new Map<string, string[]>();
    for (const row of neighbours) {
      const key = `${row['model']} ${row['area_code']}`;
      ranks.set(key, [...(ranks.get(key) ?? []), row['rank'] ?? '']);
    }
    // 153 authorities in the 2025 model; in the 2021 model all but the two of 2023, and five that ended.
    expect(ranks.size).toBe(153 + 156);
    for (const [key, found] of ranks) {
      expect(found, key).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
    }
  });

  it('names only authorities, never the authority itself, never one twice', () => {
    const known = new Set(ofLevel('authority').map((row) => row['code']));
    const pairs = neighbours.map((row) =>
      [row['model'], row['area_code'], row['neighbour_code']].join(' '),
    );
    expect(new Set(pairs).size).toBe(pairs.length);
    for (const row of neighbours) {
      expect(known).toContain(row['area_code']);
      expect(known).toContain(row['neighbour_code']);
      expect(row['neighbour_code']).not.toBe(row['area_code']);
    }
  });

  it("has County Durham's neighbours in order", () => {
    const durham = model('2025').filter((row) => row['area_code'] === 'E06000047');
    expect(durham.map((row) => area(row['neighbour_code'] ?? '')?.['name'])).toEqual([
      'Halton',
      'Wirral',
      'Gateshead',
      'Redcar and Cleveland',
      'Rotherham',
      'Barnsley',
      'Sunderland',
      'South Tyneside',
      'Stockton-on-Tees',
      'Darlington',
    ]);
    const older = new Set(
      model('2021')
        .filter((row) => row['area_code'] === 'E06000047')
        .map((row) => row['neighbour_code']),
    );
    expect(durham.filter((row) => older.has(row['neighbour_code'] ?? ''))).toHaveLength(6);
  });

  it('has no neighbours for Cumberland and Westmorland and Furness in the 2021 model', () => {
    for (const code of ['E06000063', 'E06000064']) {
      expect(model('2021').filter((row) => row['area_code'] === code)).toEqual([]);
      expect(model('2025').filter((row) => row['area_code'] === code)).toHaveLength(10);
    }
  });

  it('writes closeness in one way', () => {
    expect([...new Set(neighbours.map((row) => row['closeness']))].sort()).toEqual([
      'Close',
      'Extremely close',
      'Not close',
      'Somewhat close',
      'Very close',
    ]);
  });
});
