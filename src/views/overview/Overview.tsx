import './overview.css';
import './score-narrow.css';
import './score-print.css';
import { useMemo } from 'react';
import { headlines } from '../../models/headlines.ts';
import { moreFromQuarter } from '../../models/more.ts';
import { quarterLong } from '../../models/period-words.ts';
import { scorecard } from '../../models/scorecard.ts';
import { useAddress } from '../../store/use-selection.ts';
import { useAfterFrame } from '../../ui/after-frame.ts';
import { Notices } from '../Notices.tsx';
import { PageTitle } from '../PageTitle.tsx';
import { PublishedOnly } from '../PublishedOnly.tsx';
import { SelectionBar } from '../selection/SelectionBar.tsx';
import { useSession } from '../use-session.ts';
import { useWording } from '../use-wording.ts';
import { Waiting } from '../Waiting.tsx';
import { DownloadFigures } from './DownloadFigures.tsx';
import { HeadlineList } from './HeadlineList.tsx';
import { ScoreTable } from './ScoreTable.tsx';

/** The scorecard of a quarter: what the figures say, then every KPI by theme. */
export function Overview() {
  const { selection } = useAddress();
  const cube = useSession((state) => state.cube);
  const names = useSession((state) => state.names);
  const wording = useWording();
  const quarter = selection.quarter ?? cube?.quarters.at(-1) ?? null;
  const { compare, model, method } = selection;
  // Not the area: until its cube is there, what stands on the screen is left alone.
  const choice = useMemo(() => ({ compare, model, method }), [compare, model, method]);
  const screen = useMemo(() => {
    if (cube === null || quarter === null) return null;
    return {
      cube,
      quarter,
      choice,
      themes: scorecard(cube, quarter, choice, names, wording),
      said: headlines(cube, quarter, choice, names, wording),
    };
  }, [cube, quarter, choice, names, wording]);
  // What is closed at first comes in the frame after the figures.
  const drawn = useAfterFrame(screen);
  const more = useMemo(() => {
    if (drawn === null) return null;
    const told = drawn.said.flatMap((one) => one.told);
    return moreFromQuarter(drawn.quarter, told, { ...drawn, names, wording });
  }, [drawn, names, wording]);
  if (cube === null) {
    return (
      <div className="page">
        <PageTitle title="Overview" hidden />
        <Waiting />
      </div>
    );
  }
  const council = names.name(cube.areaCode);
  return (
    <div className="page">
      <PageTitle
        title={`${council}: children in care${quarter === null ? '' : `, ${quarterLong(quarter)}`}`}
        tab={`${council} overview`}
        hidden
      />
      <SelectionBar cube={cube} />
      <Notices />
      {screen === null || quarter === null ? (
        <p>
          There are no figures for {council}. Nothing is published, and no file has been loaded.
        </p>
      ) : (
        <>
          <HeadlineList quarter={quarter} said={screen.said} more={more} />
          <PublishedOnly cube={cube} />
          <ScoreTable
            cube={cube}
            quarter={quarter}
            themes={screen.themes}
            choice={choice}
            names={names}
          />
          <DownloadFigures
            themes={() => scorecard(cube, quarter, selection, names)}
            quarter={quarter}
            areaCode={cube.areaCode}
          />
        </>
      )}
    </div>
  );
}
