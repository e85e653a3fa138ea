import { parseQuarter } from '../kpis/periods.ts';

/**
 * The address is the selection: `#/kpi/placements_3_plus?area=E06000047&quarter=2021-22-Q3`.
 * What an address leaves out has the product's own default, so that a link shows the same thing to
 * everyone who has loaded the same files.
 */
export interface Selection {
  /** GSS code; null where the address names none: the session then chooses. */
  readonly area: string | null;
  readonly quarter: string | null;
  readonly compare: Compare;
  readonly model: '2025' | '2021';
  readonly method: 'median' | 'mean';
}

export const COMPARES = ['neighbours', 'region', 'england', 'target', 'last-year'] as const;
export type Compare = (typeof COMPARES)[number];

export interface Address {
  /** `/`, `/kpi/placements_3_plus`, `/data`, `/about` */
  readonly path: string;
  readonly selection: Selection;
}

export const DEFAULT_SELECTION: Selection = {
  area: null,
  quarter: null,
  compare: 'neighbours',
  model: '2025',
  method: 'median',
};

const AREA = /^[A-Z]\d{8}$/;

/** Reads the hash of an address. Whatever it cannot read has its default; nothing throws. */
export function parseAddress(hash: string): Address {
  const [path = '', search = ''] = hash.replace(/^#/, '').split('?', 2);
  const asked = new URLSearchParams(search);
  const area = asked.get('area');
  const quarter = asked.get('quarter');
  const compare = COMPARES.find((one) => one === asked.get('compare'));
  return {
    path: path.startsWith('/') ? path : '/',
    selection: {
      area: area !== null && AREA.test(area) ? area : null,
      quarter: quarter !== null && parseQuarter(quarter) !== null ? quarter : null,
      compare: compare ?? DEFAULT_SELECTION.compare,
      model: asked.get('model') === '2021' ? '2021' : '2025',
      method: asked.get('method') === 'mean' ? 'mean' : 'median',
    },
  };
}

/** The hash for a path with a selection; defaults are left out to keep links short. */
export function formatAddress(path: string, selection: Selection): string {
  const search = new URLSearchParams();
  if (selection.area !== null) search.set('area', selection.area);
  if (selection.quarter !== null) search.set('quarter', selection.quarter);
  for (const key of ['compare', 'model', 'method'] as const) {
    if (selection[key] !== DEFAULT_SELECTION[key]) search.set(key, selection[key]);
  }
  const asked = search.toString();
  return `#${path}${asked === '' ? '' : `?${asked}`}`;
}
