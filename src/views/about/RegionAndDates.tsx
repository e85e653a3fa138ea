import { dateLabel, periodEnd, periodLabel } from '../../kpis/periods.ts';
import { publishedDate } from '../../models/about-dates.ts';
import type { Cube } from '../../models/cube.ts';
import { inSentence } from '../../models/names.ts';
import { Said } from '../Said.tsx';
import { useSession } from '../use-session.ts';

interface RegionAndDatesProps {
  readonly cube: Cube;
  readonly quarter: string | null;
}

/** The region, England, and why both are older than the quarter. */
export function RegionAndDates({ cube, quarter }: RegionAndDatesProps) {
  const names = useSession((state) => state.names);
  const region = names.region(cube.areaCode);
  const beside = quarter === null ? null : publishedDate(cube, quarter);
  return (
    <section className="about-section" aria-labelledby="region-title">
      <h2 id="region-title">The region, England, and why their figures are older</h2>
      <Said>
        <div className="about-words">
          <p>
            {region === undefined ? 'The region' : `Our region is ${inSentence(region.name)}. It`}{' '}
            and England show what is usual nearby and across the country. Both are the Department
            for Education’s own published figures.
          </p>
          <p>
            Councils send their records once a year, for the year to 31 March. The Department for
            Education publishes the figures about eight months later, in November. So a quarter
            stands beside the latest published 31 March on or before its own last day, and every
            published figure has its date beside it.
            {quarter === null || beside === null
              ? ''
              : ` ${periodLabel(quarter)} ends on ${dateLabel(periodEnd(quarter) ?? '')}, so it stands beside ${beside}.`}
          </p>
          <p>
            Where other councils of the region have shared their figures for the same quarter, in a
            file that you load, the region is that quarter’s. The children of all of them are added
            up, and then divided: a large council counts for more than a small one. The page says
            how many councils it is, such as “8 of 12 authorities”.
          </p>
          <p>
            Some figures count what happened in three months, such as children coming into our care.
            A quarter is not compared with a whole year, so these have no region, neighbours or
            England beside them.
          </p>
        </div>
      </Said>
    </section>
  );
}
