import { describe, expect, it } from 'vitest';
import { axisNames } from '../../src/charts/axis.ts';
import { textWidth } from '../../src/charts/text-width.ts';
import { quarters, years } from './gallery.ts';

const SIZE = 14;
const written = (periods: readonly string[], width: number) =>
  axisNames(periods, width, SIZE).map(({ name, year }) => (year === '' ? name : `${name} ${year}`));

describe('axisNames', () => {
  const eleven = quarters(2019, 1, 11);

  it('names every quarter where there is room, and each year once, under its first', () => {
    expect(written(eleven, 600)).toEqual([
      'Q1 2019/20',
      'Q2',
      'Q3',
      'Q4',
      'Q1 2020/21',
      'Q2',
      'Q3',
      'Q4',
      'Q1 2021/22',
      'Q2',
      'Q3',
    ]);
  });

  it('names Q1 and Q3 where there is less', () => {
    expect(written(eleven, 180)).toEqual([
      'Q1 2019/20',
      'Q3',
      'Q1 2020/21',
      'Q3',
      'Q1 2021/22',
      'Q3',
    ]);
  });

  it('names the last quarter in place of one that it would touch', () => {
    expect(written(quarters(2019, 1, 12), 190).slice(-3)).toEqual(['Q3', 'Q1 2021/22', 'Q4']);
    expect(written(quarters(2019, 1, 10), 160).slice(-2)).toEqual(['Q3', 'Q2 2021/22']);
  });

  it('leaves out the year of a part that would touch the next', () => {
    expect(written(quarters(2018, 4, 6), 200)).toEqual([
      'Q4',
      'Q1 2019/20',
      'Q2',
      'Q3',
      'Q4',
      'Q1 2020/21',
    ]);
    expect(written(quarters(2018, 4, 6), 600)[0]).toBe('Q4 2018/19');
  });

  it('names years, all or every second, the last always', () => {
    expect(written(years(2018, 7), 600)).toHaveLength(7);
    expect(written(years(2018, 7), 250)).toEqual(['2018/19', '2020/21', '2022/23', '2024/25']);
  });

  it('leaves a period that it cannot read as it is', () => {
    expect(written(['spring'], 100)).toEqual(['spring']);
    expect(written([], 100)).toEqual([]);
  });

  it('lets no two names touch, at any length and width', () => {
    for (let count = 1; count <= 30; count += 1) {
      for (let width = 60; width <= 900; width += 35) {
        const periods = quarters(2015, (count % 4) + 1, count);
        const spacing = count > 1 ? width / (count - 1) : width;
        const names = axisNames(periods, width, SIZE);
        expect(names.at(-1)?.index).toBe(count - 1);
        for (const part of ['name', 'year'] as const) {
          const boxes = names
            .filter((name) => name[part] !== '')
            .map((name) => ({
              middle: name.index * spacing,
              half: textWidth(name[part], SIZE) / 2,
            }));
          boxes.forEach(({ middle, half }, position) => {
            const next = boxes[position + 1];
            if (next === undefined) return;
            expect(middle + half).toBeLessThan(next.middle - next.half);
          });
        }
      }
    }
  });
});
