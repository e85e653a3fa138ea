import type { Area } from '../figures/areas.ts';
import type { Cube } from '../models/cube.ts';
import { latestQuarter } from '../models/file-words.ts';
import type { AreaNames } from '../models/names.ts';
import type { Selection } from '../store/address.ts';
import type { LoadRecord } from '../store/kept-loads.ts';
import { EXAMPLE_AREA } from './example.ts';

/**
 * The authority that an address means: a former code goes to the authority that carries on; no
 * code, or one that is no authority, to the newest file's, else to the example's.
 */
export function chosenArea(
  asked: string | null,
  { names, loads }: { readonly names: AreaNames; readonly loads: readonly LoadRecord[] },
): string {
  const area: Area | undefined = asked === null ? undefined : names.find(asked);
  const successor = area?.successors[0];
  if (area?.level === 'former_code' && successor !== undefined) return successor;
  if (area?.level === 'authority') return area.code;
  return loads.at(-1)?.areas[0] ?? EXAMPLE_AREA;
}

/** The quarter that an address means: the one asked for where it exists, else the latest. */
export function chosenQuarter(asked: string | null, cube: Cube): string | null {
  if (asked !== null && cube.shows(asked)) return asked;
  return cube.quarters.at(-1) ?? null;
}

/**
 * Where the selection goes after a load. It stays where the files have its area and its quarter;
 * else it goes to the latest quarter that they have, of its area or of their first one.
 */
export function afterLoad(
  { area, quarter }: Pick<Selection, 'area' | 'quarter'>,
  accepted: readonly Pick<LoadRecord, 'areas' | 'periods'>[],
): Pick<Selection, 'area' | 'quarter'> {
  const of = (code: string | null) =>
    accepted.filter(({ areas }) => areas.some((one) => one === code));
  const same = of(area);
  if (quarter !== null && same.some(({ periods }) => periods.includes(quarter))) {
    return { area, quarter };
  }
  const goesTo = same.length > 0 ? area : (accepted.flatMap(({ areas }) => areas)[0] ?? area);
  return { area: goesTo, quarter: latestQuarter(of(goesTo).flatMap(({ periods }) => periods)) };
}
