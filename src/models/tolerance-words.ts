import type { RatingSettings } from '../figures/cube.ts';

/** The general tolerance in a sentence: "2% of what it is compared with", "1 point". */
export function toleranceInWords({
  tolerance,
  toleranceMode,
}: Pick<RatingSettings, 'tolerance' | 'toleranceMode'>): string {
  if (toleranceMode === 'percentage') return `${tolerance}% of what it is compared with`;
  return `${tolerance} ${tolerance === 1 ? 'point' : 'points'}`;
}
