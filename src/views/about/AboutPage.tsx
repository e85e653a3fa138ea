import '../../ui/field.css';
import './about.css';
import { quarterLong } from '../../models/period-words.ts';
import { useAddress } from '../../store/use-selection.ts';
import { Notices } from '../Notices.tsx';
import { PageTitle } from '../PageTitle.tsx';
import { Said } from '../Said.tsx';
import { SelectionBar } from '../selection/SelectionBar.tsx';
import { useSession } from '../use-session.ts';
import { Waiting } from '../Waiting.tsx';
import { Chance } from './Chance.tsx';
import { Neighbours } from './Neighbours.tsx';
import { Ratings } from './Ratings.tsx';
import { RegionAndDates } from './RegionAndDates.tsx';
import { SettingsSection } from './SettingsSection.tsx';

/** Whom the council is compared with, how ratings are made, and the choices behind both. */
export function AboutPage() {
  const { selection } = useAddress();
  const cube = useSession((state) => state.cube);
  const names = useSession((state) => state.names);
  if (cube === null) {
    return (
      <div className="page">
        <PageTitle title="About the comparisons" />
        <Waiting />
      </div>
    );
  }
  const council = names.name(cube.areaCode);
  const quarter = selection.quarter ?? cube.quarters.at(-1) ?? null;
  return (
    <div className="page about">
      <PageTitle title="About the comparisons" />
      <p className="about-lead">
        Whom {council} is compared with, why, and what “better”, “same”, “close” and “worse” mean
        {quarter === null ? '' : `. The examples are from ${quarterLong(quarter)}`}.
      </p>
      <SelectionBar cube={cube} />
      <Notices />
      <section className="about-section" aria-labelledby="why-title">
        <h2 id="why-title">Why compare at all?</h2>
        <Said>
          <div className="about-words">
            <p>
              A number alone does not say whether it is good. If 9 in every 100 children have had
              three or more homes in a year, is that many? It helps to know what it was a year ago,
              what we aim for, and how it is elsewhere.
            </p>
            <p>
              A comparison starts a conversation; it does not end it. A difference says “look here”.
              It does not say why, and it never says that a child’s move was wrong. Some moves are
              planned, and good.
            </p>
          </div>
        </Said>
      </section>
      <Neighbours cube={cube} model={selection.model} />
      <RegionAndDates cube={cube} quarter={quarter} />
      <Ratings cube={cube} quarter={quarter} />
      <Chance cube={cube} quarter={quarter} />
      <SettingsSection cube={cube} quarter={quarter} />
    </div>
  );
}
