import { describe, expect, it } from 'vitest';
import { COLOURS } from '../../src/charts/colours.ts';
import { contrast } from '../../src/models/contrast.ts';

describe('the colours of charts', () => {
  it.each(['neighbourBar', 'comparatorBar'] as const)('%s stands out as a shape', (name) => {
    expect(contrast(COLOURS[name], COLOURS.paper)).toBeGreaterThanOrEqual(3);
  });

  it.each([
    'ink',
    'muted',
    'council',
    'target',
    'second',
    'neighbours',
    'region',
    'england',
  ] as const)('%s can be read as text', (name) => {
    expect(contrast(COLOURS[name], COLOURS.paper)).toBeGreaterThanOrEqual(4.5);
  });
});
