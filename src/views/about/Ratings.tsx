import { useMemo } from 'react';
import type { Cube, Rating } from '../../models/cube.ts';
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

/** What the three ratings mean, and one of the overview's taken apart. */
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
  const meanings: readonly { readonly rating: Rating | null; readonly text: string }[] = [
    { rating: 'better', text: 'As good as what it is compared with, or better.' },
    {
      rating: 'close',
      text: `Not as good, but by no more than the tolerance, which is the difference that we let pass: ${tolerance}.`,
    },
    { rating: 'worse', text: 'Not as good, by more than the tolerance.' },
    {
      rating: null,
      text: 'There is nothing to rate: neither more nor less is better in itself, such as how many children are in our care; or a figure is missing; or fewer than six neighbours have one.',
    },
  ];
  return (
    <section className="about-section about-two" aria-labelledby="ratings-title">
      <Said>
        <h2 id="ratings-title">How are ratings made?</h2>
        <div className="about-words">
          <dl className="about-ratings">
            {meanings.map(({ rating, text }) => (
              <div key={rating ?? 'none'}>
                <dt>
                  <RatingBadge rating={rating} />
                </dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
          <p>
            Published percentages and rates are rounded to whole numbers. When ours is less than
            half a point from one, nobody can say which is larger, so it counts as{' '}
            <strong>about the same</strong>, and as better.
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
            So it is rated <RatingBadge rating={example.rating} />
          </p>
        </div>
      )}
    </section>
  );
}
