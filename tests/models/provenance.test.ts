import { describe, expect, it } from 'vitest';
import { chartSource, whereFrom } from '../../src/models/provenance.ts';
import { trendModel } from '../../src/models/trend.ts';
import { NAMES } from './small-names.ts';
import { type CubeRow, cubeOf, figure, kpiOf, NEIGHBOURS, Q3 } from './written-cube.ts';

function from(given: Parameters<typeof figure>[3]): string {
  const ours = cubeOf(figure('cla_number', Q3, 983, given)).shown('cla_number', Q3);
  if (ours === null) throw new Error('There is no figure.');
  const file = {
    id: 'load-1',
    file: 'Q3 scorecard.csv',
    loadedAt: '2022-01-14T09:30:00.000Z',
    sha256: '',
  };
  return whereFrom(ours, [file]);
}

describe('where a figure came from', () => {
  it.each([
    [{ source: 'load-1' }, 'The file Q3 scorecard.csv, loaded on 14 January 2022.'],
    [{ source: 'load-0' }, 'A file that is no longer loaded.'],
    [
      { source: 'example' },
      'The illustrative example that comes with Quarterlight. It is not a real quarterly figure.',
    ],
    [
      { source: 'dfe-lait-2026-04', origin: 'published' as const },
      'Department for Education, Local Authority Interactive Tool (LAIT), April 2026. Open Government Licence v3.0.',
    ],
    [{ source: '', origin: 'gap' as const }, 'No file that was loaded has this figure.'],
  ])('%o', (given, sentence) => {
    expect(from(given)).toBe(sentence);
  });
});

describe('the source under a chart', () => {
  const own = figure('outside_area_20_miles', Q3, 9.7);
  const standIn = figure('outside_area_20_miles', '2020-21', 9, { origin: 'published' });
  const source = (rows: readonly CubeRow[], ends: readonly string[], example = false) =>
    chartSource(
      trendModel(cubeOf(rows), kpiOf('outside_area_20_miles'), Q3, NEIGHBOURS, NAMES),
      example,
      ends,
    );

  it('is the council’s own figures, or the example', () => {
    expect(source(own, [])).toBe('Council: its own figures.');
    expect(source(own, [], true)).toBe(
      'Council: illustrative example, not real quarterly figures.',
    );
  });

  it('names the years of the comparators and their licence', () => {
    expect(source(own, ['2021-03-31', '2020-03-31', '2021-03-31'])).toBe(
      'Council: its own figures. Comparators: Department for Education, years ending 31 March 2020 to 31 March 2021. Open Government Licence v3.0.',
    );
    expect(source(own, ['2021-03-31'])).toBe(
      'Council: its own figures. Comparators: Department for Education, year ending 31 March 2021. Open Government Licence v3.0.',
    );
  });

  it('names the publisher of figures that stand in, with or without comparators', () => {
    expect(source([...own, ...standIn], [])).toBe(
      'Council: its own figures. Hollow points are published figures. Published figures: Department for Education. Open Government Licence v3.0.',
    );
    expect(source(standIn, [])).toBe(
      'Figures: Department for Education. Open Government Licence v3.0.',
    );
    expect(source(standIn, ['2021-03-31'])).toBe(
      'Figures: Department for Education, year ending 31 March 2021. Open Government Licence v3.0.',
    );
  });

  it('is nothing where nothing is drawn', () => {
    expect(source([], [])).toBe('');
  });
});
