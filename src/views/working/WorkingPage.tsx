import './working.css';
import '../../ui/field.css';
import { useCallback } from 'react';
import type { KpiDefinition } from '../../kpis/definition.ts';
import type { Cube, Figure } from '../../models/cube.ts';
import { quarterLong } from '../../models/period-words.ts';
import { cohortQuarter, whyNoChildren } from '../../models/records/working-words.ts';
import { WHOLE, type WorkingPart } from '../../records/working-asked.ts';
import { EXAMPLE_ID } from '../../session/example.ts';
import { changeView } from '../../session/settings.ts';
import { recordsHeld } from '../../session/working.ts';
import { formatAddress } from '../../store/address.ts';
import { RECORDS_ID } from '../../store/records.ts';
import { useAddress } from '../../store/use-selection.ts';
import { NotFound } from '../NotFound.tsx';
import { Notices } from '../Notices.tsx';
import { PageTitle } from '../PageTitle.tsx';
import { ExampleRecords } from '../records/ExampleRecords.tsx';
import { SelectionBar } from '../selection/SelectionBar.tsx';
import { useSession } from '../use-session.ts';
import { useWording } from '../use-wording.ts';
import { Waiting } from '../Waiting.tsx';
import { DefinitionSection } from './DefinitionSection.tsx';
import { FigureSection } from './FigureSection.tsx';
import { FileNames } from './FilesSection.tsx';
import { OfficerSections } from './OfficerSections.tsx';
import { SqlSection } from './SqlSection.tsx';
import { useAsked } from './use-asked.ts';

interface WorkingPageProps {
  readonly id: string;
  /** The part of the figure, as the address has it: `Age/16%20and%20over`; empty for the whole. */
  readonly asked: string;
}

/** The whole chain from a figure that was counted from children's records to the rows of the files. */
export function WorkingPage({ id, asked }: WorkingPageProps) {
  const kpi = useWording().find(id);
  const cube = useSession((state) => state.cube);
  const { selection } = useAddress();
  if (kpi === undefined) return <NotFound />;
  const quarter = selection.quarter ?? cube?.quarters.at(-1) ?? '';
  const figure = cube?.shown(kpi.id, quarter) ?? null;
  return (
    <div className="page">
      {cube === null ? null : <SelectionBar cube={cube} />}
      <Notices />
      <article className="working">
        <header className="working-head">
          <p>
            <a href={formatAddress(`/kpi/${id}`, selection)}>Back to the figure</a>
          </p>
          <PageTitle title={`The working: ${kpi.title}`} />
          <p className="working-subtitle">{quarter === '' ? '' : quarterLong(quarter)}</p>
        </header>
        {cube === null ? (
          <Waiting />
        ) : (
          <WorkingOf
            key={`${cube.areaCode} ${figure?.period ?? quarter}`}
            cube={cube}
            kpi={kpi}
            quarter={quarter}
            figure={figure}
            part={partOf(asked)}
          />
        )}
      </article>
    </div>
  );
}

/** What an address says in a part of its path; a mistyped one stands for itself. */
function readable(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function partOf(asked: string): WorkingPart {
  const [breakdown, category] = asked.split('/');
  if (breakdown === undefined || category === undefined) return WHOLE;
  return { breakdown: readable(breakdown), category: readable(category) };
}

interface WorkingOfProps {
  readonly cube: Cube;
  readonly kpi: KpiDefinition;
  readonly quarter: string;
  readonly figure: Figure | null;
  readonly part: WorkingPart;
}

function WorkingOf({ cube, kpi, quarter, figure, part }: WorkingOfProps) {
  const officer = useSession((state) => state.settings.view === 'officer');
  const names = useSession((state) => state.names);
  const revision = useSession((state) => state.revision);
  const ready = useSession((state) => state.phase === 'ready');
  const period = cohortQuarter(figure?.period ?? quarter);
  const records = useSession((state) => state.records);
  const ask = useCallback(
    // Figures that change may have been counted from other records, and those may have gone.
    async () => ({ revision, records, held: await recordsHeld(period) }),
    [period, revision, records],
  );
  const { answer: last, failure, waiting } = useAsked(ready ? ask : null);
  // Nothing is asked of records that may have changed before it is known what is in memory.
  const answer = waiting ? null : last;
  const computed = kpi.records !== undefined;
  const counted = figure?.source === RECORDS_ID;
  const exampleHeld = figure?.source === EXAMPLE_ID ? records?.example === true : null;
  const why =
    answer === null
      ? null
      : whyNoChildren({
          exampleHeld,
          computed,
          counted,
          held: answer.held,
          areaCode: cube.areaCode,
          areaName: names.name,
        });
  const listed = officer && answer !== null && why === null;
  const asked = { kpi: kpi.id, period };
  return (
    <>
      <FigureSection
        cube={cube}
        kpi={kpi}
        figure={figure}
        part={part}
        asked={listed ? asked : null}
      />
      <DefinitionSection kpi={kpi} figure={figure} />
      {computed ? <SqlSection kpi={kpi} /> : null}
      {failure === '' ? null : <p role="alert">{failure}</p>}
      {officer ? null : <ForOfficersAlone />}
      {officer && why !== null ? <p className="working-note">{why}</p> : null}
      {officer && computed && exampleHeld === false && answer?.held === null ? (
        <ExampleRecords saysHowFar />
      ) : null}
      {officer && answer === null && failure === '' ? <Waiting /> : null}
      {listed ? (
        <OfficerSections
          key={`${revision} ${part.breakdown} ${part.category}`}
          kpi={kpi}
          asked={asked}
          part={part}
        />
      ) : null}
      {!officer && (counted || exampleHeld === true) && answer?.held != null ? (
        <FileNames kpi={kpi.id} period={period} />
      ) : null}
    </>
  );
}

function ForOfficersAlone() {
  return (
    <section className="working-section" aria-labelledby="working-officers">
      <h2 id="working-officers">The children behind it</h2>
      <p>
        The children that a figure was counted from, and how each of them counts, are there in the
        officer view alone.
      </p>
      <p className="working-actions">
        <button type="button" className="button" onClick={() => void changeView('officer')}>
          Go to the officer view
        </button>
      </p>
    </section>
  );
}
