import { describe, expect, it } from 'vitest';
import { type EndLabel, placeLabels } from '../../src/charts/direct-labels.ts';
import { randomNumbers } from './random.ts';

const label = (anchor: number, height = 20, weight = 1): EndLabel => ({ anchor, height, weight });
const BOX = { top: 0, bottom: 200 };

describe('placeLabels', () => {
  it('leaves labels that do not touch beside their lines', () => {
    expect(placeLabels([label(100), label(50), label(150)], BOX, 4)).toEqual([90, 40, 140]);
  });

  it('moves two that collide by the same amount', () => {
    // Both want 90; 24 apart with their gap, so 12 up and 12 down.
    expect(placeLabels([label(100), label(100)], BOX, 4)).toEqual([78, 102]);
  });

  it('moves the lighter further', () => {
    // Three parts of 24 pixels' distance to the light label, one to the heavy.
    expect(placeLabels([label(100, 20, 3), label(100, 20, 1)], BOX, 4)).toEqual([84, 108]);
  });

  it('keeps labels in the box', () => {
    expect(placeLabels([label(0), label(200)], BOX, 4)).toEqual([0, 180]);
    expect(placeLabels([label(2), label(3)], BOX, 4)).toEqual([0, 24]);
  });

  it('gives up the gap before a label, and the lightest label before the others', () => {
    const box = { top: 0, bottom: 40 };
    expect(placeLabels([label(20), label(20)], box, 10)).toEqual([0, 20]);
    expect(placeLabels([label(20, 20, 3), label(20, 20, 1), label(20, 20, 2)], box, 10)).toEqual([
      0,
      null,
      20,
    ]);
  });

  it('places nothing for no labels', () => {
    expect(placeLabels([], BOX, 4)).toEqual([]);
  });

  it('never lets labels overlap, leave the box or change their order', () => {
    const random = randomNumbers(7);
    for (let round = 0; round < 3000; round += 1) {
      const labels = Array.from({ length: 1 + Math.floor(random() * 6) }, () =>
        label(random() * 240 - 20, 16 + Math.floor(random() * 60), 1 + Math.floor(random() * 8)),
      );
      const shown = placeLabels(labels, BOX, 6)
        .map((top, index) => ({ top, ...(labels[index] ?? label(0)) }))
        .filter((entry): entry is EndLabel & { top: number } => entry.top !== null)
        .sort((a, b) => a.top - b.top);
      const tolerance = 1e-6;
      shown.forEach(({ top, height, anchor }, position) => {
        expect(top).toBeGreaterThanOrEqual(BOX.top - tolerance);
        expect(top + height).toBeLessThanOrEqual(BOX.bottom + tolerance);
        const next = shown[position + 1];
        if (next === undefined) return;
        expect(top + height).toBeLessThanOrEqual(next.top + tolerance);
        expect(anchor).toBeLessThanOrEqual(next.anchor);
      });
      const wanted = labels.reduce((sum, { height }) => sum + height, 0);
      if (wanted <= BOX.bottom) expect(shown).toHaveLength(labels.length);
    }
  });
});
