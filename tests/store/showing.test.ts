import { describe, expect, it } from 'vitest';
import { beside, instead } from '../../src/store/kept.ts';
import type { Settings } from '../../src/store/records.ts';
import { showsMore, showsNothingMore, withoutShowing } from '../../src/store/showing.ts';
import { SETTINGS } from './workspace-fixture.ts';

type Choice = Settings['withholding'][number];

const SECURE: Choice = {
  areaCode: 'E06000047',
  kpi: 'secure',
  period: '2021-22-Q3',
  breakdown: '',
  category: '',
  action: 'show',
  reason: 'The family has told the newspaper.',
};
const UASC: Choice = { ...SECURE, kpi: 'uasc_number', action: 'withhold', reason: '' };
const MARK = (kpi: string) => `withholding E06000047 ${kpi} 2021-22-Q3  `;
const EARLY = '2026-05-01T10:00:00.000Z';
const LATE = '2026-06-01T10:00:00.000Z';

const device = (change: Partial<Settings> = {}): Settings => ({ ...SETTINGS, ...change });
/** What a device has after a file came, and nobody confirmed anything. */
const brought = (here: Settings, file: Settings, how: typeof beside) =>
  how({ loads: [], settings: here }, { loads: [], settings: withoutShowing(here, file) }).settings;

describe.each([
  ['beside what is here', beside],
  ['in the place of everything', instead],
] as const)('a workspace file %s', (_name, how) => {
  it('shows no small number that is withheld here', () => {
    const file = device({ withholding: [SECURE], changed: { [MARK('secure')]: LATE } });
    expect(brought(device(), file, how).withholding).toEqual([]);
    const withheld: Choice = { ...SECURE, action: 'withhold', reason: 'Ours.' };
    const here = device({ withholding: [withheld], changed: { [MARK('secure')]: EARLY } });
    expect(brought(here, file, how).withholding).toEqual([withheld]);
  });

  it('brings what it withholds, and everything else', () => {
    const file = device({
      withholding: [SECURE, UASC],
      tolerance: 4,
      changed: { tolerance: LATE, [MARK('uasc_number')]: LATE, [MARK('secure')]: LATE },
    });
    const settings = brought(device(), file, how);
    expect(settings.withholding).toEqual([UASC]);
    expect(settings.tolerance).toBe(4);
    expect(settings.changed[MARK('secure')]).toBeUndefined();
  });

  it('keeps what was shown here already', () => {
    const here = device({ withholding: [SECURE] });
    const file = device({ withholding: [{ ...SECURE, reason: 'Another reason.' }] });
    expect(showsNothingMore(showsMore(here, file))).toBe(true);
    expect(brought(here, file, how).withholding).toHaveLength(1);
  });

  it('takes no choice away that withholds a number here', () => {
    const here = device({ withholding: [UASC], changed: { [MARK('uasc_number')]: EARLY } });
    const file = device({ changed: { [MARK('uasc_number')]: LATE } });
    expect(showsMore(here, file).undone).toEqual([UASC]);
    expect(brought(here, file, how).withholding).toEqual([UASC]);
  });

  it('lowers no threshold', () => {
    const file = device({ threshold: 2, changed: { threshold: LATE } });
    expect(showsMore(device(), file).threshold).toBe(2);
    expect(brought(device(), file, how).threshold).toBe(5);
    const higher = device({ threshold: 9, changed: { threshold: LATE } });
    expect(showsMore(device(), higher).threshold).toBeNull();
    expect(brought(device(), higher, how).threshold).toBe(9);
  });
});

describe('what a file that was refused once would show', () => {
  it('can be brought later, once it is confirmed', () => {
    const file = device({ withholding: [SECURE], changed: { [MARK('secure')]: LATE } });
    const without = brought(device(), file, beside);
    expect(showsMore(without, file).shown).toEqual([SECURE]);
    const kept = { loads: [], settings: without };
    expect(beside(kept, { loads: [], settings: file }).settings.withholding).toEqual([SECURE]);
  });
});
