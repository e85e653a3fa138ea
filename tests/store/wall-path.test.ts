import { describe, expect, it } from 'vitest';
import { screenOfPath, slideOfPath, wallPath } from '../../src/store/wall-path.ts';

describe('the path of the wall', () => {
  it.each([
    ['trend:cla_rate', '/present/slide/trend:cla_rate'],
    ['scorecard~2', '/present/slide/scorecard~2'],
    ['own?/ &#', '/present/slide/own%3F%2F%20%26%23'],
  ])('names the slide %s, and gives it back', (slide, path) => {
    expect(wallPath(slide)).toBe(path);
    expect(slideOfPath(path)).toBe(slide);
  });

  it.each(['/present', '/present/notes', '/present/slide/', '/present/slide/%E0%A4%A', '/deck'])(
    'names none in %s',
    (path) => {
      expect(slideOfPath(path)).toBeNull();
    },
  );

  it('is one screen at every slide, and the notes are another', () => {
    expect(screenOfPath('/present/slide/title')).toBe('/present');
    expect(screenOfPath('/present/notes')).toBe('/present/notes');
    expect(screenOfPath('/kpi/cla_rate')).toBe('/kpi/cla_rate');
  });
});
