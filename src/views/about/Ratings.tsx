import { useMemo } from 'react';
import type { Cube, Rating } from '../../models/cube.ts';
import { NOT_RATED, RATING_WORDS } from '../../models/sentences.ts';
import { toleranceInWords } from '../../models/tolerance-words.ts';
import { workedExample } from '../../models/worked-example.ts';
import { useAddress } from '../../store/use-selection.ts';
import { RatingBadge } from '../../ui/RatingBadge.tsx';
import { Said } from '../Said.tsx';
import { useSession } from '../use-session.ts';
import { useWording } from '../use-wording.ts';

interface RatingsProps {
  readonly cube: Cube;
  readonly quarter: string | null;
}

interface Meaning {
  readonly rating: Rating | null;
  readonly word: string;
  readonly text: string;
}

/** What the words of ratings mean, and one of the overview's taken apart. */
export function Ratings({ cube, quarter }: RatingsProps) {
  const { selection } = useAddress();
  const names = useSession((state) => state.names);
  const wording = useWording();
  const settings = useSession((state) => state.settings);
  const example = useMemo(
    () => (quarter === null ? null : workedExample(cube, quarter, selection, names, wording)),
    [cube, quarter, selection, names, wording],
  );
  const tolerance = toleranceInWords(settings);
  const meanings: readonly Meaning[] = [
    { rating: 'better', word: RATING_WORDS.better, text: 'Better than what it is compared with.' },
    {
      rating: 'better',
      word: RATING_WORDS.same,
      text: 'As good as what it is compared with: there is no difference.',
    },
    {
      rating: 'better',
      word: RATING_WORDS.similar,
      text: 'About the same: less than half a point from a published whole number, or too near to see a difference.',
    },
    {
      rating: 'close',
      word: RATING_WORDS.close,
      text: `Not as good, but by no more than the tolerance, which is the difference that we let pass: ${tolerance}.`,
    },
    {
      rating: 'worse',
      word: RATING_WORDS.worse,
      text: 'Not as good, by more than the tolerance.',
    },
    {
      rating: null,
      word: NOT_RATED,
      text: 'There is nothing to rate: neither more nor less is better in itself, such as how many children are in our care; or a figure is missing; or fewer than six neighbours have one.',
    },
  ];
  return (
    <section className="about-section about-two" aria-labelledby="ratings-title">
      <Said>
        <h2 id="ratings-title">How are ratings made?</h2>
        <div className="about-words">
          <dl className="about-ratings">
            {meanings.map(({ rating, word, text }) => (
              <div key={word}>
                <dt>
                  <RatingBadge rating={rating} word={word} />
                </dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
          <p>
            Published percentages and rates are rounded to whole numbers. When ours is less than
            half a point from one, nobody can say which is larger, so it counts as{' '}
            <strong>about the same</strong>. “Same” and “Similar” have the shape and the colour of
            “Better”: such a figure is as good as what it is compared with.
          </p>
          <p>
            The same rule serves every question: against our target, against a year ago, and against
            neighbours, region and England. A rating is arithmetic, not a judgement of the people
            who do the work.
          </p>
        </div>
      </Said>
      {example === null ? null : (
        <div className="about-example">
          <h3>One rating, step by step</h3>
          <ol>
            {example.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p>
            So it is rated <RatingBadge rating={example.rating} word={example.ratingWord} />
          </p>
        </div>
      )}
    </section>
  );
}
