import { useState } from 'react';
import { periodLabel } from '../kpis/periods.ts';
import { comparatorInSentence } from '../models/comparators.ts';
import { useAddress } from '../store/use-selection.ts';
import { useSession } from './use-session.ts';
import { useWording } from './use-wording.ts';

/**
 * Says aloud what changes without a move of the focus: what is being worked out, and then which
 * council and quarter are shown, compared with what, or in which words. The Data screen has words of its own.
 */
export function Announcer() {
  const busy = useSession((state) => state.busy);
  const cube = useSession((state) => state.cube);
  const names = useSession((state) => state.names);
  const wording = useWording();
  const { path, selection } = useAddress();
  const quarter = selection.quarter ?? cube?.quarters.at(-1) ?? null;
  const shown =
    cube === null || quarter === null
      ? ''
      : `${names.name(cube.areaCode)}, ${periodLabel(quarter)}, compared with ${comparatorInSentence(selection.compare, cube.areaCode, names)}`;
  const [before, setBefore] = useState(shown);
  const [wordsBefore, setWordsBefore] = useState(wording.id);
  const [said, setSaid] = useState('');
  if (shown !== before) {
    setBefore(shown);
    setSaid(before === '' || path === '/data' ? '' : `Showing ${wording.say(shown)}.`);
  }
  if (wording.id !== wordsBefore) {
    setWordsBefore(wording.id);
    setSaid(wording.id === 'young' ? 'Now in young people’s words.' : 'Now in plain words.');
  }
  return (
    <p className="visually-hidden" role="status">
      {busy ?? said}
    </p>
  );
}
