import { describe, expect, it } from 'vitest';
import { sparkline } from '../../src/charts/sparkline.ts';

// 110 by 30 less 5 on every side: x from 5 to 105, y from 5 (highest) to 25 (lowest).
const SIZE = { width: 110, height: 30 };

describe('sparkline', () => {
  it('runs from side to side between the lowest and the highest value', () => {
    expect(sparkline([10, 20, 15], null, SIZE)).toEqual({
      line: 'M5 25L55 5L105 15',
      dot: { x: 105, y: 15 },
      comparator: '',
    });
  });

  it('scales both lines together and lets the comparator hold each value until the next', () => {
    expect(sparkline([10, 20], [20, 0], SIZE)).toEqual({
      line: 'M5 15L105 5',
      dot: { x: 105, y: 5 },
      // It holds on for 4 px after its last step, within the inset of 5.
      comparator: 'M5 5H105V25h4',
    });
  });

  it('leaves gaps open and draws a value between two of them as a short dash', () => {
    const { line, dot } = sparkline([0, 10, null, 20, null, 10], null, SIZE);
    expect(line).toBe('M5 25L25 15M63 5h4M103 15h4');
    expect(dot).toEqual({ x: 105, y: 15 });
  });

  it('has no dot where the newest period has no value', () => {
    expect(sparkline([1, 2, null], null, SIZE).dot).toBeNull();
  });

  it('puts a flat series and a single value in the middle', () => {
    expect(sparkline([7, 7, 7], [7, 7, 7], SIZE).line).toBe('M5 15L55 15L105 15');
    expect(sparkline([7], null, SIZE)).toEqual({
      line: 'M53 15h4',
      dot: { x: 55, y: 15 },
      comparator: '',
    });
  });

  it('does not fill its height with less than the least span, and stands in the middle of it', () => {
    // 94 is the middle of 91.5 to 96.5, 20 px high: a point is 4 px.
    expect(sparkline([93.5, 94.5], [94, 94], SIZE, 5)).toEqual({
      line: 'M5 17L105 13',
      dot: { x: 105, y: 13 },
      comparator: 'M5 15H105V15h4',
    });
    expect(sparkline([10, 20], null, SIZE, 5).line).toBe('M5 25L105 5');
    expect(sparkline([7, 7], null, SIZE, 5).line).toBe('M5 15L105 15');
  });

  it('draws nothing for nothing', () => {
    const nothing = { line: '', dot: null, comparator: '' };
    expect(sparkline([], null, SIZE)).toEqual(nothing);
    expect(sparkline([null, null], [null, null], SIZE)).toEqual(nothing);
  });

  it('stays inside the picture', () => {
    for (const value of sparkline([1, 5, null, 3], [9, 9, 9, 0], SIZE).line.match(/[\d.]+/g) ??
      []) {
      expect(Number(value)).toBeGreaterThanOrEqual(0);
      expect(Number(value)).toBeLessThanOrEqual(SIZE.width);
    }
  });
});
