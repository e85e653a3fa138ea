import type { Area } from '../figures/areas.ts';

/** Names of areas by code; a code nobody knows is its own name. */
export interface AreaNames {
  readonly find: (code: string) => Area | undefined;
  readonly name: (code: string) => string;
  /** The region of an authority, or undefined. */
  readonly region: (code: string) => Area | undefined;
}

export function areaNames(areas: readonly Area[]): AreaNames {
  const byCode = new Map(areas.map((area) => [area.code, area]));
  const find = (code: string): Area | undefined => byCode.get(code);
  return {
    find,
    name: (code) => find(code)?.name ?? code,
    region: (code) => {
      const region = find(code)?.regionCode;
      return region == null ? undefined : find(region);
    },
  };
}

/** A name in the middle of a sentence: "the North East", "England", "London", "the East of England". */
export function inSentence(name: string): string {
  return /^(England|London|Yorkshire)/.test(name) ? name : `the ${name}`;
}
