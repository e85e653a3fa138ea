import './kpi.css';
import './kpi-print.css';
import type { KpiDefinition } from '../../kpis/definition.ts';
import { THEMES } from '../../kpis/themes.ts';
import type { Cube } from '../../models/cube.ts';
import { findingTitle } from '../../models/finding.ts';
import { quarterLong, subtitle } from '../../models/period-words.ts';
import { useAddress } from '../../store/use-selection.ts';
import { NotFound } from '../NotFound.tsx';
import { Notices } from '../Notices.tsx';
import { PageTitle } from '../PageTitle.tsx';
import { PublishedOnly } from '../PublishedOnly.tsx';
import { OwnAndCounted } from '../records/OwnAndCounted.tsx';
import { SelectionBar } from '../selection/SelectionBar.tsx';
import { PrintButton } from '../take/PrintButton.tsx';
import { useSession } from '../use-session.ts';
import { useWording } from '../use-wording.ts';
import { Waiting } from '../Waiting.tsx';
import { AmongSection } from './AmongSection.tsx';
import { Commentary } from './Commentary.tsx';
import { FigurePanel } from './FigurePanel.tsx';
import { OwnKpiNote } from './OwnKpiNote.tsx';
import { PartsSection } from './PartsSection.tsx';
import { TrendSection } from './TrendSection.tsx';
import { WhereFrom } from './WhereFrom.tsx';

/** Everything about one KPI: the finding, its line, what it is compared with, who is counted. */
export function KpiPage({ id }: { readonly id: string }) {
  const kpi = useWording().find(id);
  const cube = useSession((state) => state.cube);
  if (kpi === undefined) return <NotFound />;
  if (cube === null) {
    return (
      <div className="page">
        <PageTitle title={kpi.title} />
        <Waiting />
      </div>
    );
  }
  return <KpiScreen kpi={kpi} cube={cube} />;
}

function KpiScreen({ kpi, cube }: { readonly kpi: KpiDefinition; readonly cube: Cube }) {
  const { selection } = useAddress();
  const names = useSession((state) => state.names);
  const { say } = useWording();
  const own = useSession((state) => state.settings.ownKpis.find((one) => one.id === kpi.id));
  const quarter = selection.quarter ?? cube.quarters.at(-1) ?? '';
  const figure = cube.shown(kpi.id, quarter);
  const lastYear =
    figure === null
      ? null
      : cube.comparison(figure, 'last-year', selection.model, selection.method);
  const title = say(findingTitle(kpi, figure, lastYear));
  /** Where there is no finding the title is the subject, which need not be said twice. */
  const under = say(subtitle(kpi));
  return (
    <div className="page">
      <SelectionBar cube={cube} />
      <Notices />
      <article className="kpi">
        <header className="kpi-head">
          <p className="print-only">
            {names.name(cube.areaCode)}, {quarterLong(quarter)}
          </p>
          <p className="muted">
            {say(THEMES.find((theme) => theme.id === kpi.theme)?.title ?? '')}
          </p>
          <PageTitle title={title} tab={kpi.title} />
          {under === title ? null : <p className="kpi-subtitle">{under}</p>}
        </header>
        <PublishedOnly cube={cube} />
        {own === undefined ? null : <OwnKpiNote own={own} />}
        <div className="kpi-main">
          <TrendSection cube={cube} kpi={kpi} quarter={quarter} finding={title} />
          <PartsSection cube={cube} kpi={kpi} figure={figure} lastYear={lastYear} />
          <AmongSection cube={cube} kpi={kpi} figure={figure} />
          <OwnAndCounted areaCode={cube.areaCode} kpi={kpi} quarter={quarter} />
          <WhereFrom cube={cube} kpi={kpi} figure={figure} />
        </div>
        <aside className="kpi-side" aria-label="In words">
          <FigurePanel cube={cube} kpi={kpi} figure={figure} quarter={quarter} />
          <Commentary areaCode={cube.areaCode} kpi={kpi.id} quarter={quarter} />
        </aside>
      </article>
      <p className="download">
        <PrintButton />
      </p>
    </div>
  );
}
