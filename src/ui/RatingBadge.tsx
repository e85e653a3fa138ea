import { memo } from 'react';
import type { Rating } from '../models/cube.ts';

/** A circle, a diamond and a triangle: the shape says what the colour says. */
const SHAPES: Readonly<Record<Rating, string>> = {
  better: 'M6 0a6 6 0 1 1 0 12a6 6 0 1 1 0-12z',
  close: 'M6 0l6 6-6 6-6-6z',
  worse: 'M0 1h12L6 12z',
};

interface RatingBadgeProps {
  readonly rating: Rating | null;
  /** "Better", "Same", "Not rated": of those rated better, whether it is better or the same. */
  readonly word: string;
}

/** A rating as word and shape; nothing for a KPI that is not rated but the words. */
export const RatingBadge = memo(function RatingBadge({ rating, word }: RatingBadgeProps) {
  if (rating === null) return <span className="muted">{word}</span>;
  return (
    <span className={`badge ${rating}`}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d={SHAPES[rating]} />
      </svg>
      {word}
    </span>
  );
});
