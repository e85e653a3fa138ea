import type { KpiDefinition } from '../../kpis/definition.ts';
import { monthLabel, periodLabel } from '../../kpis/periods.ts';
import { type Beside, besideFigure } from '../../models/beside.ts';
import type { Cube, Figure } from '../../models/cube.ts';
import { figurePeriod } from '../../models/period-words.ts';
import { figureText, nOfNText } from '../../models/scorecard.ts';
import { formatAddress } from '../../store/address.ts';
import { useAddress } from '../../store/use-selection.ts';
import { RatingBadge } from '../../ui/RatingBadge.tsx';
import { useSession } from '../use-session.ts';
import { useWording } from '../use-wording.ts';
import { FigureNotes } from './FigureNotes.tsx';

interface FigurePanelProps {
  readonly cube: Cube;
  readonly kpi: KpiDefinition;
  readonly figure: Figure | null;
  readonly quarter: string;
}

/** The figure in words: its value, everything beside it with the arithmetic, who is counted. */
export function FigurePanel({ cube, kpi, figure, quarter }: FigurePanelProps) {
  const { selection } = useAddress();
  const names = useSession((state) => state.names);
  const wording = useWording();
  const { say } = wording;
  const beside = figure === null ? [] : besideFigure(cube, kpi, figure, selection, names, wording);
  // A quarter of a flow is not compared with a year: said once, not three times.
  const withoutYear = figure?.basis === 'flow';
  return (
    <div
      data-kpi={kpi.id}
      data-area={cube.areaCode}
      data-period={figure?.period ?? quarter}
      data-value={figure?.value ?? ''}
      data-flag={figure === null ? 'missing' : figure.flag}
    >
      <h2>
        {figure !== null && figure.period !== quarter ? 'The latest figure' : periodLabel(quarter)}
      </h2>
      <div className={figure?.value == null ? 'kpi-value words' : 'kpi-value'}>
        {figure === null ? 'No figure' : say(figureText(kpi, figure))}
      </div>
      {figure === null ? null : (
        <>
          <p>{say(nOfNText(kpi, figure))}</p>
          <p className="muted">
            {figurePeriod(figure)}
            {figure.origin === 'published' ? say(', published') : ''}
          </p>
        </>
      )}
      <FigureNotes cube={cube} kpi={kpi} figure={figure} quarter={quarter} />
      {beside
        .filter((one) => !(withoutYear && one.value === null))
        .map((one) => (
          <BesideView key={one.id} one={one} />
        ))}
      {kpi.comparisonNote !== '' && (kpi.published === null || withoutYear) ? (
        <>
          <h2>{say('Region, neighbours and England')}</h2>
          <p>{kpi.comparisonNote}</p>
        </>
      ) : null}
      <NewerYear cube={cube} kpi={kpi} beside={beside} />
      {kpi.published !== null && kpi.basis !== 'flow' && kpi.comparisonNote !== '' ? (
        <p className="muted small kpi-note">{kpi.comparisonNote}</p>
      ) : null}
      <h2>What it is</h2>
      <p>{kpi.definition}</p>
      <h2>Who is counted</h2>
      <p>{kpi.counted}</p>
      <p className="kpi-words">
        <a href={formatAddress('/words', selection)}>What do these words mean?</a>
        <a href={formatAddress('/dictionary', selection)}>How every figure is counted</a>
      </p>
    </div>
  );
}

function BesideView({ one }: { readonly one: Beside }) {
  return (
    <section
      className="kpi-beside"
      data-comparator={one.id}
      data-period={one.period}
      data-value={one.value ?? ''}
      data-flag={one.flag}
    >
      <div className="kpi-beside-head">
        <h2>{one.title}</h2>
        {one.rated && one.value !== null ? (
          <RatingBadge rating={one.rating} word={one.ratingWord} />
        ) : null}
      </div>
      <p>{one.text}</p>
      <p className="kpi-arithmetic">{`${one.arithmetic} ${one.chance}`.trim()}</p>
    </section>
  );
}

/** Says when a newer published year is out than the one the figure is compared with. */
function NewerYear({
  cube,
  kpi,
  beside,
}: {
  readonly cube: Cube;
  readonly kpi: KpiDefinition;
  readonly beside: readonly Beside[];
}) {
  const { say } = useWording();
  const used = beside.find((one) => one.id === 'england' && one.value !== null)?.period;
  const newest = cube
    .published(kpi.id)
    .filter((figure) => figure.role === 'england')
    .reduce<Figureless | null>(
      (last, figure) => (last === null || figure.period > last.period ? figure : last),
      null,
    );
  if (used === undefined || newest === null || newest.period <= used) return null;
  return (
    <p className="muted small kpi-note">
      {say('A newer year is published')}: {monthLabel(newest.periodEnd)}. A quarter is compared with
      the latest year that had ended by then.
    </p>
  );
}

type Figureless = { readonly period: string; readonly periodEnd: string };
