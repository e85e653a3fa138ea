import { describe, expect, it } from 'vitest';
import {
  COMPARES,
  DEFAULT_SELECTION,
  formatAddress,
  parseAddress,
  type Selection,
} from '../../src/store/address.ts';

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const next = random(20211231);
function pick<T>(items: readonly T[]): T {
  const item = items[Math.floor(next() * items.length)];
  if (item === undefined) throw new Error('Nothing to pick from.');
  return item;
}

describe('an address', () => {
  it('holds the path and the selection', () => {
    expect(
      parseAddress(
        '#/kpi/placements_3_plus?area=E06000047&quarter=2021-22-Q3&compare=england&model=2021&method=mean',
      ),
    ).toEqual({
      path: '/kpi/placements_3_plus',
      selection: {
        area: 'E06000047',
        quarter: '2021-22-Q3',
        compare: 'england',
        model: '2021',
        method: 'mean',
      },
    });
  });

  it('leaves out what is the default', () => {
    expect(formatAddress('/', DEFAULT_SELECTION)).toBe('#/');
    expect(formatAddress('/data', { ...DEFAULT_SELECTION, area: 'E06000047' })).toBe(
      '#/data?area=E06000047',
    );
    expect(formatAddress('/', { ...DEFAULT_SELECTION, compare: 'last-year', method: 'mean' })).toBe(
      '#/?compare=last-year&method=mean',
    );
  });

  it('comes back as it went, for a thousand selections', () => {
    for (let round = 0; round < 1000; round += 1) {
      const startYear = 1998 + Math.floor(next() * 40);
      const year = `${startYear}-${String((startYear + 1) % 100).padStart(2, '0')}`;
      const selection: Selection = {
        area: pick([null, `E0${Math.floor(next() * 1e7)}`.padEnd(9, '0'), 'W06000015']),
        quarter: pick([null, `${year}-Q${1 + Math.floor(next() * 4)}`]),
        compare: pick(COMPARES),
        model: pick(['2025', '2021']),
        method: pick(['median', 'mean']),
      };
      const path = pick(['/', '/data', '/about', '/kpi/same_home_2_years', '/kpi/eet_19_21']);
      expect(parseAddress(formatAddress(path, selection))).toEqual({ path, selection });
    }
  });
});

describe('junk in an address', () => {
  const nothing = { path: '/', selection: DEFAULT_SELECTION };

  it.each(['', '#', '#?', '#kpi', '#?area=', '#/?', '#/?=&&&=', 'nonsense', '#%E0%A4%A'])(
    '%j gives the defaults',
    (hash) => {
      expect(parseAddress(hash)).toEqual(nothing);
    },
  );

  it.each([
    'area=Durham',
    'area=e06000047',
    'area=E0600004',
    'area=E060000471',
    'area=%3Cscript%3E',
    'quarter=2021-22',
    'quarter=2021-23-Q1',
    'quarter=2021-22-Q5',
    'quarter=Q3',
    'compare=previous',
    'compare=ENGLAND',
    'compare=__proto__',
    'model=2019',
    'method=mode',
    'unknown=1',
  ])('?%s gives the defaults', (search) => {
    expect(parseAddress(`#/?${search}`)).toEqual(nothing);
  });

  it('does no harm to what can be read beside it', () => {
    const { selection } = parseAddress(
      '#/?area=nowhere&quarter=2021-22-Q3&compare=%%%&method=mean',
    );
    expect(selection).toEqual({ ...DEFAULT_SELECTION, quarter: '2021-22-Q3', method: 'mean' });
  });

  it('never throws, whatever it is', () => {
    const letters = '#/?&=%+[]{}<>"\'\\ \u0000\ud800éE0647QareaQuarter-_.'.split('');
    for (let round = 0; round < 2000; round += 1) {
      const hash = Array.from({ length: Math.floor(next() * 40) }, () => pick(letters)).join('');
      const { path, selection } = parseAddress(hash);
      expect(path.startsWith('/')).toBe(true);
      expect(COMPARES).toContain(selection.compare);
    }
  });
});
