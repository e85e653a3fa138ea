import { describe, expect, it } from 'vitest';
import { KPIS } from '../../src/kpis/catalogue.ts';
import { dictionary } from '../../src/models/dictionary.ts';
import { wordingOf } from '../../src/models/worded.ts';
import { PLAIN } from '../../src/models/wording.ts';
import { dictionaryCsv } from '../../src/packs/dictionary-csv.ts';

const ENTRIES = dictionary(PLAIN, []);

describe('the data dictionary', () => {
  it('has every KPI in the order of the catalogue', () => {
    expect(ENTRIES.map(({ id }) => id)).toEqual(KPIS.map(({ id }) => id));
  });

  it('says everything of a percentage, by hand', () => {
    expect(ENTRIES.find(({ id }) => id === 'placements_3_plus')).toEqual({
      id: 'placements_3_plus',
      plainTitle: 'Children with three or more placements in a year',
      youngTitle: 'Children with three or more homes in a year',
      theme: 'Stability',
      unit: 'A percentage',
      basis: 'The 12 months to the last day of the quarter',
      better: 'Lower is better',
      definition:
        'The share of children in our care who have had three or more placements in the 12 months to the last day of the quarter.',
      counted:
        'Children in our care on that day. A change of legal order, a holiday, a short stay or staying with the same carer does not count as a new placement.',
      of: 'children in our care',
      published: 'Department for Education: LACStable_2016on',
      note: 'The 12 months match the published year only at the end of March.',
      break: '',
      source: 'Files of figures, or children’s records',
    });
  });

  it('has a number without a denominator, a break with its date, and nothing published', () => {
    const of = (id: string) => ENTRIES.find((entry) => entry.id === id);
    expect(of('secure')).toMatchObject({ of: '', published: '', unit: 'A number' });
    expect(of('supported_accommodation')?.break).toMatch(/^28 October 2023: From 28 October 2023/);
  });

  it('has a row a KPI and the same number of cells in each', () => {
    const lines = dictionaryCsv(ENTRIES).trimEnd().split('\n');
    expect(lines).toHaveLength(KPIS.length + 1);
    expect(lines[0]).toBe(
      'kpi,title,title_young,theme,unit,period,better,definition,who_is_counted,out_of,published,comparison_note,break_in_series,source',
    );
    expect(lines.find((line) => line.startsWith('secure,'))).toMatch(
      /^secure,Children in secure homes,Children in secure homes,Where they live,A number,/,
    );
  });

  it('speaks as the wording does, with ids and codes as they are', () => {
    const young = dictionary(wordingOf('young', []), []);
    const eet = young.find(({ id }) => id === 'eet_19_21');
    expect(eet?.theme).toBe('Care-experienced young people');
    expect(eet?.published).toBe('Department for Education: CareLeaverEET');
  });
});
