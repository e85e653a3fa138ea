import '../../ui/field.css';
import './withheld.css';
import { useEffect, useState } from 'react';
import type { WithheldFigure } from '../../figures/disclosure/withheld-figures.ts';
import { periodLabel } from '../../kpis/periods.ts';
import { shownLines, withheldLines } from '../../models/withholding.ts';
import { sentence } from '../../session/running.ts';
import { changeView } from '../../session/settings.ts';
import { withheldFigures } from '../../session/withheld.ts';
import { useAddress } from '../../store/use-selection.ts';
import { Notices } from '../Notices.tsx';
import { PageTitle } from '../PageTitle.tsx';
import { SelectionBar } from '../selection/SelectionBar.tsx';
import { useSession } from '../use-session.ts';
import { useWording } from '../use-wording.ts';
import { Waiting } from '../Waiting.tsx';
import { ChoiceList } from './ChoiceList.tsx';
import { WithheldList } from './WithheldList.tsx';
import { WithholdMore } from './WithholdMore.tsx';

/**
 * What the public view and public packs do not show of the council's figures, and why: for officers,
 * who can withhold more, and less only for a reason that is kept.
 */
export function WithheldPage() {
  const officer = useSession((state) => state.settings.view === 'officer');
  const threshold = useSession((state) => state.settings.threshold);
  return (
    <div className="page withheld">
      <PageTitle title="What is withheld" />
      <p>
        In the public view and in public packs no count from 1 to {threshold} is shown, nor anything
        that gives one away. This page says which figures that takes out, and why.
      </p>
      <Notices />
      {officer ? (
        <ForOfficers />
      ) : (
        <>
          <p>It shows the numbers themselves, so it is there in the officer view alone.</p>
          <button type="button" className="button" onClick={() => void changeView('officer')}>
            Go to the officer view
          </button>
        </>
      )}
    </div>
  );
}

function ForOfficers() {
  const { selection } = useAddress();
  const wording = useWording();
  const cube = useSession((state) => state.cube);
  const { threshold, withholding } = useSession((state) => state.settings);
  const [figures, setFigures] = useState<readonly WithheldFigure[] | null>(null);
  const [failure, setFailure] = useState('');
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (cube === null) return;
    let wanted = true;
    withheldFigures(cube.areaCode).then(
      (now) => {
        if (wanted) setFigures(now);
      },
      (error: unknown) => {
        if (wanted) setFailure(sentence(error));
      },
    );
    return () => {
      wanted = false;
    };
  }, [cube]);
  const quarter = selection.quarter ?? cube?.quarters.at(-1) ?? null;
  if (failure !== '') return <p role="alert">{failure}</p>;
  if (cube === null || quarter === null || figures === null) return <Waiting />;
  const lines = withheldLines(figures, quarter, threshold, wording);
  const mine = withholding.filter((one) => one.areaCode === cube.areaCode);
  return (
    <>
      <SelectionBar cube={cube} />
      <p role="status" className="withheld-said">
        {said}
      </p>
      <h2>Withheld in {periodLabel(quarter)}</h2>
      <WithheldList
        areaCode={cube.areaCode}
        quarter={quarter}
        lines={lines}
        others={figures.length - lines.length}
        onSaid={setSaid}
      />
      <WithholdMore
        areaCode={cube.areaCode}
        lines={shownLines(cube, figures, quarter, wording)}
        onSaid={setSaid}
      />
      <ChoiceList areaCode={cube.areaCode} choices={mine} onSaid={setSaid} />
    </>
  );
}
