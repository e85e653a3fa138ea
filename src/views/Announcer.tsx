import { useEffect, useState } from 'react';
import { periodLabel } from '../kpis/periods.ts';
import { comparatorInSentence } from '../models/comparators.ts';
import { useAddress } from '../store/use-selection.ts';
import { afterPaint } from '../ui/after-paint.ts';
import { useSession } from './use-session.ts';
import { useWording } from './use-wording.ts';

/**
 * Says aloud what changes without a move of the focus: what is being worked out, and then which
 * council and quarter are shown, compared with what, in which words, or in which view. The Data
 * screen has words of its own for what is loaded.
 */
export function Announcer() {
  const busy = useSession((state) => state.busy);
  const cube = useSession((state) => state.cube);
  const names = useSession((state) => state.names);
  const view = useSession((state) => state.settings.view);
  const threshold = useSession((state) => state.settings.threshold);
  const cleared = useSession((state) => state.cleared);
  const wording = useWording();
  const { path, selection } = useAddress();
  const quarter = selection.quarter ?? cube?.quarters.at(-1) ?? null;
  const shown =
    cube === null || quarter === null
      ? ''
      : `${names.name(cube.areaCode)}, ${periodLabel(quarter)}, compared with ${comparatorInSentence(selection.compare, cube.areaCode, names)}`;
  const [before, setBefore] = useState(shown);
  const [viewBefore, setViewBefore] = useState(view);
  const [wordsBefore, setWordsBefore] = useState(wording.id);
  const [said, setSaid] = useState('');
  // Between two views nothing is shown for a moment: what was said of the change stays.
  if (shown !== '' && shown !== before) {
    setBefore(shown);
    setSaid(before === '' || path === '/data' ? '' : `Showing ${wording.say(shown)}.`);
  }
  if (wording.id !== wordsBefore) {
    setWordsBefore(wording.id);
    setSaid(wording.id === 'young' ? 'Now in young people’s words.' : 'Now in plain words.');
  }
  if (view !== viewBefore) {
    setViewBefore(view);
    setSaid(
      view === 'officer'
        ? 'Officer view: every number is shown.'
        : `Public view: numbers from 1 to ${threshold} are withheld.`,
    );
  }
  useEffect(() => {
    // What stands here from the first is not said aloud: only what comes to stand here is.
    if (cleared !== null) void afterPaint().then(() => setSaid(cleared));
  }, [cleared]);
  return (
    <p className="visually-hidden" role="status">
      {busy ?? said}
    </p>
  );
}
