import { describe, expect, it } from 'vitest';
import { asItWas, beside, instead } from '../../src/store/kept.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/store/records.ts';
import { applyChange, mergeSettings, settingsChange } from '../../src/store/settings-change.ts';
import { COMMENT, FIGURES, load, SETTINGS, TARGET } from './workspace-fixture.ts';

const MONDAY = '2026-05-04T09:00:00.000Z';
const TUESDAY = '2026-05-05T09:00:00.000Z';

/** Settings after a change on a day. */
function changedOn(settings: Settings, day: string, change: Partial<Settings>): Settings {
  return applyChange(settings, settingsChange(settings, change, day));
}

describe('a workspace beside what is here', () => {
  it('takes a file that is in both once, and puts all in the order in which they were loaded', () => {
    const here = { loads: [load('a', 1), load('c', 3)], settings: DEFAULT_SETTINGS };
    const incoming = [load('b', 2), load('c', 1, { id: 'c of the file' }), load('d', 4)];
    const { loads, figures, settings } = beside(here, {
      loads: incoming.map((one) => ({ load: one, figuresCsv: one.file })),
      settings: SETTINGS,
    });
    expect(loads.map(({ id, order }) => [id, order])).toEqual([
      ['id of a', 1],
      ['id of b', 2],
      ['id of c', 3],
      ['id of d', 4],
    ]);
    expect([...(figures ?? [])]).toEqual([
      ['id of b', 'b.csv'],
      ['id of d', 'd.csv'],
    ]);
    expect(settings.example).toBe(false);
  });

  it('leaves the example where the workspace has no file', () => {
    const here = { loads: [], settings: DEFAULT_SETTINGS };
    expect(beside(here, { loads: [], settings: SETTINGS }).settings.example).toBe(true);
  });
});

describe('a workspace in the place of everything', () => {
  it('leaves nothing of what was here but what belongs to the device', () => {
    const device = { ...DEFAULT_SETTINGS, view: 'officer', wording: 'young' } as const;
    const here = {
      loads: [load('a', 1)],
      settings: changedOn({ ...device, example: false }, TUESDAY, {
        targets: [{ ...TARGET, target: 1 }],
      }),
    };
    const incoming = { loads: [{ load: load('b', 7), figuresCsv: FIGURES }], settings: SETTINGS };
    const { loads, settings } = instead(here, incoming);
    expect(loads).toEqual([{ ...load('b', 7), order: 1 }]);
    expect(settings).toEqual({ ...SETTINGS, view: 'officer', wording: 'young' });
    // And it can be put back.
    const before = { loads: [{ load: load('a', 1), figuresCsv: 'x' }], settings: here.settings };
    expect(asItWas(before)).toEqual({ ...here, figures: new Map([['id of a', 'x']]) });
  });
});

describe('settings of a workspace beside those here', () => {
  const other = { ...TARGET, kpi: 'foster_care', target: 70 };

  it('has the entries of both', () => {
    const here = changedOn(DEFAULT_SETTINGS, MONDAY, { targets: [TARGET] });
    const file = changedOn(DEFAULT_SETTINGS, TUESDAY, { targets: [other], commentary: [COMMENT] });
    const merged = mergeSettings(here, file);
    expect(merged.targets).toEqual([TARGET, other]);
    expect(merged.commentary).toEqual([COMMENT]);
  });

  it('has of each entry the one that was changed last, whichever way round', () => {
    const older = changedOn(DEFAULT_SETTINGS, MONDAY, { targets: [TARGET], tolerance: 1 });
    const newer = changedOn(DEFAULT_SETTINGS, TUESDAY, {
      targets: [{ ...TARGET, target: 8 }],
      tolerance: 3,
      toleranceMode: 'points',
    });
    for (const merged of [mergeSettings(older, newer), mergeSettings(newer, older)]) {
      expect(merged.targets).toEqual([{ ...TARGET, target: 8 }]);
      expect(merged.tolerance).toBe(3);
      expect(merged.toleranceMode).toBe('points');
    }
  });

  it('keeps an entry away that was taken away since, and not one that came back', () => {
    const had = changedOn(DEFAULT_SETTINGS, MONDAY, { commentary: [COMMENT] });
    const gone = changedOn(had, TUESDAY, { commentary: [] });
    expect(mergeSettings(gone, had).commentary).toEqual([]);
    expect(mergeSettings(had, gone).commentary).toEqual([]);
    const back = changedOn(gone, '2026-05-06T09:00:00.000Z', { commentary: [COMMENT] });
    expect(mergeSettings(gone, back).commentary).toEqual([COMMENT]);
  });

  it('keeps what is here where neither has a date, and fills in what is not here', () => {
    const here = { ...DEFAULT_SETTINGS, targets: [TARGET], tolerance: 5 };
    const file = {
      ...DEFAULT_SETTINGS,
      targets: [{ ...TARGET, target: 1 }, other],
      tolerance: 9,
      threshold: 9,
    };
    const merged = mergeSettings(here, file);
    expect(merged.targets).toEqual([TARGET, other]);
    expect(merged.tolerance).toBe(5);
    // Untouched here.
    expect(merged.threshold).toBe(9);
  });

  it('has of each council the settings that were changed last', () => {
    const durham = {
      areaCode: 'E06000047',
      name: '',
      panel: 'Durham Family Panel',
      logo: null,
      accent: '#12436d',
    };
    const leeds = { ...durham, areaCode: 'E08000035', panel: 'Our Panel' };
    const here = changedOn(DEFAULT_SETTINGS, MONDAY, { councils: [durham, leeds] });
    const file = changedOn(DEFAULT_SETTINGS, TUESDAY, {
      councils: [{ ...durham, accent: '#801650' }],
    });
    expect(mergeSettings(here, file).councils).toEqual([{ ...durham, accent: '#801650' }, leeds]);
    expect(mergeSettings(file, here).councils).toEqual([{ ...durham, accent: '#801650' }, leeds]);
  });

  it('never changes the view or the wording of the device', () => {
    const file = { ...SETTINGS, view: 'officer', wording: 'young' } as const;
    const merged = mergeSettings(DEFAULT_SETTINGS, file);
    expect([merged.view, merged.wording]).toEqual(['public', 'plain']);
  });
});
