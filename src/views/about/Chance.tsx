import { useMemo } from 'react';
import type { Cube } from '../../models/cube.ts';
import { chanceExamples } from '../../models/worked-example.ts';
import { useAddress } from '../../store/use-selection.ts';
import { Said } from '../Said.tsx';
import { useSession } from '../use-session.ts';
import { useWording } from '../use-wording.ts';

interface ChanceProps {
  readonly cube: Cube;
  readonly quarter: string | null;
}

/** What "within what chance alone would give" means. */
export function Chance({ cube, quarter }: ChanceProps) {
  const { selection } = useAddress();
  const names = useSession((state) => state.names);
  const wording = useWording();
  const examples = useMemo(
    () => (quarter === null ? [] : chanceExamples(cube, quarter, selection, names, wording)),
    [cube, quarter, selection, names, wording],
  );
  return (
    <section className="about-section about-two" aria-labelledby="chance-title">
      <Said>
        <h2 id="chance-title">What does “within what chance alone would give” mean?</h2>
        <div className="about-words">
          <p>
            Throw a coin ten times and you may get six heads. The coin is fair all the same: with so
            few throws, six is nothing special. Sixty heads in a hundred throws would make you look
            twice.
          </p>
          <p>
            It is the same with children. When a figure is about 40 young people, two or three lives
            going differently move it by several points, though nothing about our care has changed.
            When it is about a thousand, they hardly show.
          </p>
          <p>
            So for every percentage we work out the range that chance alone would give, 95 times in
            100. When what we compare with is inside the range, the page says “within what chance
            alone would give”: it may be a real difference, but these numbers are too small to tell.
            It stands beside the rating and does not change it. Numbers of children and rates are
            not tested in this way.
          </p>
        </div>
      </Said>
      {examples.length === 0 ? null : (
        <div className="about-example">
          <h3>{examples.length === 1 ? 'One from this quarter' : 'Two from this quarter'}</h3>
          <ul>
            {examples.map((example) => (
              <li key={example.text}>{example.text}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
