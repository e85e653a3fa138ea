/** Codes of the return for the homes and endings of the model. */

import type { Draw } from './draw.ts';
import type { Ending, Group } from './model.ts';

export interface Kind {
  /** Code of the placement. */
  readonly place: string;
  readonly provider: string;
}

/** From this day supported accommodation is registered, with a code of its own. */
export const REGISTERED_FROM = Date.UTC(2023, 9, 28) / 86_400_000;

function agencyProvider(address: number): string {
  return address % 7 === 0 ? 'PR5' : 'PR4';
}

/**
 * The codes with which a home begins.
 * @param age in completed years
 * @param day the first in the home
 */
export function kindOf(group: Group, address: number, age: number, day: number): Kind {
  switch (group) {
    case 'family':
      return { place: 'U3', provider: 'PR1' };
    case 'own':
      return { place: 'U6', provider: 'PR1' };
    case 'agency':
      return { place: 'U6', provider: agencyProvider(address) };
    case 'homeOwn':
      return { place: 'K2', provider: 'PR1' };
    case 'homeOthers':
      return { place: 'K2', provider: address % 11 === 0 ? 'PR2' : agencyProvider(address) };
    case 'secure':
      return { place: 'K1', provider: address % 2 === 0 ? 'PR1' : 'PR2' };
    case 'supported':
      if (day >= REGISTERED_FROM) return { place: 'K3', provider: agencyProvider(address) };
      return address % 4 === 0
        ? { place: 'P2', provider: 'PR1' }
        : { place: 'H5', provider: agencyProvider(address) };
    case 'parents':
      return { place: 'P1', provider: 'PR0' };
    case 'adoption':
      return { place: 'A4', provider: 'PR1' };
    case 'residentialOthers':
      return { place: address % 3 === 0 ? 'R1' : 'S1', provider: agencyProvider(address) };
    case 'residential':
      if (age < 5) return { place: 'R3', provider: 'PR5' };
      if (age < 15) return { place: 'R2', provider: 'PR3' };
      return address % 2 === 0
        ? { place: 'R5', provider: 'PR3' }
        : { place: 'R3', provider: 'PR4' };
    case 'other':
      return age >= 16 && address % 6 === 0
        ? { place: 'P3', provider: 'PR4' }
        : { place: 'Z1', provider: '' };
  }
}

/** The code that a long stay with the same carers gets in time, if any. */
export function longTerm(place: string): string | undefined {
  return ({ U3: 'U1', U6: 'U4' } as Readonly<Record<string, string>>)[place];
}

/** Why a stay ended. */
export function endingCode(
  draw: Draw,
  ending: Ending,
  group: Group,
  age: number,
  unaccompanied: boolean,
): string {
  if (ending === 'adopted') return draw.among({ E11: 1, E12: 9 });
  if (ending === 'eighteen') {
    if (group === 'own' || group === 'agency' || group === 'family') {
      return draw.among({ E17: 5, E5: 2, E6: 1, E7: 1, E4A: 1 });
    }
    return draw.among({ E5: 5, E6: 3, E7: 1.5, E8: 1, E4A: 1, E9: 0.2 });
  }
  if (unaccompanied) return draw.among({ E8: 3, E3: 3, E15: 2, E16: 1, E6: 1 });
  if (group === 'secure') return draw.among({ E14: 1, E9: 1, E4A: 1 });
  if (age >= 16) return draw.among({ E4A: 3, E4B: 1, E5: 2, E6: 2, E8: 1, E9: 0.3, E13: 0.5 });
  if (group === 'family') {
    return draw.among({ E45: 3, E46: 0.5, E47: 0.5, E48: 0.2, E41: 3, E13: 1, E4A: 2 });
  }
  return draw.among({ E4A: 5, E4B: 1.5, E46: 0.8, E41: 1, E13: 0.7, E3: 0.3, E8: 0.8, E2: 0.02 });
}

/** Why a home ended with another following. */
export function changeReason(draw: Draw): string {
  return draw.among({
    CARPL: 50,
    LAREQ: 12,
    CREQB: 12,
    CREQO: 8,
    CHILD: 6,
    OTHER: 6,
    CLOSE: 4,
    ALLEG: 2,
    STAND: 1,
    APPRR: 0.5,
  });
}
