import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KPIS } from '../../src/kpis/catalogue.ts';

const ROWS = 100_000;
const FIRST_YEAR = 2016;
const QUARTERS = 32;

/** Even numbers from 0 to 1 from a seed, the same on every machine (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Codes and names of the authorities that stand today, without any that was formed since 2016. */
function authorities(root: string): (readonly [code: string, name: string])[] {
  return readFileSync(join(root, 'data/areas.csv'), 'utf8')
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const [code = '', name = '', level, , , , from, to] = line.split(',');
      return level === 'authority' && from === '' && to === '' ? [[code, name] as const] : [];
    });
}

export interface LargeFile {
  readonly text: string;
  readonly rows: number;
  /** The last quarter of the file, and the number of children in care of the asked council then. */
  readonly quarter: string;
  readonly number: number;
}

/**
 * A file of 100,000 rows in the tidy layout: every standing authority, eight years of quarters, the
 * KPIs of a quarter. The same bytes each time.
 */
export function largeFile(root: string, area: string): LargeFile {
  const next = random(20_220_331);
  const kpis = KPIS.filter(
    ({ unit, basis }) => (unit === 'count' || unit === 'percent') && basis !== 'year',
  );
  const lines = [
    'time_period,time_identifier,geographic_level,new_la_code,la_name,kpi,breakdown,category,numerator,denominator,value',
  ];
  const councils = authorities(root);
  /** Figures move a little from quarter to quarter, as real ones do. */
  const sizes = new Map<string, { whole: number; share: number }>();
  let last = { quarter: '', number: 0 };
  for (let at = QUARTERS - 1; at >= 0 && lines.length <= ROWS; at -= 1) {
    const year = FIRST_YEAR + Math.floor(at / 4);
    const short = String((year + 1) % 100).padStart(2, '0');
    for (const [code, name] of councils) {
      for (const kpi of kpis) {
        if (lines.length > ROWS) break;
        const usual = sizes.get(`${code} ${kpi.id}`) ?? {
          whole: 100 + 900 * next(),
          share: next(),
        };
        sizes.set(`${code} ${kpi.id}`, usual);
        const whole = Math.round(usual.whole * (0.97 + 0.06 * next()));
        const part = Math.round(whole * usual.share);
        const numbers = kpi.unit === 'percent' ? `${part},${whole},` : `${whole},,${whole}`;
        lines.push(
          `${year}${short},Financial year Q${(at % 4) + 1},Local authority,${code},"${name}",${kpi.id},,,${numbers}`,
        );
        if (last.quarter === '' && code === area && kpi.id === 'cla_number') {
          last = { quarter: `${year}-${short}-Q${(at % 4) + 1}`, number: whole };
        }
      }
    }
  }
  return { text: `${lines.join('\n')}\n`, rows: lines.length - 1, ...last };
}
