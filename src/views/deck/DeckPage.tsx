import './deck.css';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { loadCharts } from '../../charts/Chart.tsx';
import { slideOfPart } from '../../models/deck/stage-parts.ts';
import { Notices } from '../Notices.tsx';
import { PageTitle } from '../PageTitle.tsx';
import { PublishedOnly } from '../PublishedOnly.tsx';
import { SelectionBar } from '../selection/SelectionBar.tsx';
import { useWording } from '../use-wording.ts';
import { Waiting } from '../Waiting.tsx';
import { AddSlide } from './AddSlide.tsx';
import { chooseSlide, useChosenSlide } from './chosen-slide.ts';
import { DeckHead } from './DeckHead.tsx';
import { DeckPaper } from './DeckPaper.tsx';
import { Questions } from './Questions.tsx';
import { SlideEditor } from './SlideEditor.tsx';
import { SlideList } from './SlideList.tsx';
import { UndoBar } from './UndoBar.tsx';
import { type OpenDeck, useDeck } from './use-deck.ts';
import { useHistory } from './use-history.ts';
import { useTextsToCheck } from './use-texts-to-check.ts';

/** With all that it takes to draw charts for a file. */
const Packs = lazy(async () => ({ default: (await import('./Packs.tsx')).Packs }));

/** The officer's page of a quarter's presentation: its slides, and one of them to write. */
export function DeckPage() {
  const open = useDeck();
  useEffect(() => {
    // At hand before the deck goes to paper, which does not wait.
    loadCharts().catch(() => undefined);
  }, []);
  if (open === null) {
    return (
      <div className="page">
        <PageTitle title="Presentation" />
        <Waiting />
      </div>
    );
  }
  return <DeckScreen open={open} />;
}

function DeckScreen({ open }: { readonly open: OpenDeck }) {
  const { deck, models, frame, telling } = open;
  const wording = useWording();
  const asked = useChosenSlide();
  const toCheck = useTextsToCheck(open);
  const [said, say] = useSaid();
  const chosen = models.find(({ id }) => id === slideOfPart(asked ?? '')) ?? models[0];
  const slide = deck.slides.find(({ id }) => id === chosen?.id);
  const chosenId = chosen?.id ?? '';
  const choose = useArrival(chosenId);
  const { names, take } = useHistory({ open, chosen: chosenId, onChoose: choose, onSay: say });
  return (
    <>
      <div className="page deck-page">
        <SelectionBar cube={telling.cube} />
        <Notices />
        <PageTitle title={wording.say(frame.update)} tab="Presentation" />
        <PublishedOnly cube={telling.cube} />
        <DeckHead open={open} chosen={chosenId} />
        <div className="deck">
          <div className="deck-side">
            <UndoBar names={names} onTake={take} />
            <SlideList
              open={open}
              chosen={chosenId}
              toCheck={toCheck}
              onChoose={choose}
              onSay={say}
            />
          </div>
          {chosen === undefined || slide === undefined ? null : (
            <SlideEditor
              key={chosen.id}
              open={open}
              model={chosen}
              slide={slide}
              toCheck={toCheck}
              onChoose={choose}
              onSay={say}
            />
          )}
        </div>
        <AddSlide open={open} after={chosen?.id ?? null} onAdded={choose} onSay={say} />
        <Questions open={open} toCheck={toCheck} onSay={say} />
        <Suspense fallback={<Waiting />}>
          <Packs open={open} toCheck={toCheck} onChoose={choose} />
        </Suspense>
        <p className="visually-hidden" role="status" data-said="deck">
          {said}
        </p>
      </div>
      <DeckPaper open={open} />
    </>
  );
}

/** What a screen reader says. Twice the same is another text each time, or it would be silent. */
function useSaid(): readonly [string, (words: string) => void] {
  const [said, setSaid] = useState('');
  const say = useCallback(
    (words: string) => setSaid((before) => (before === words ? `${words}\u00a0` : words)),
    [],
  );
  return [said, say];
}

/** Chooses a slide; the focus goes to its heading once it is there. */
function useArrival(chosen: string): (id: string) => void {
  const goesTo = useRef<string | null>(null);
  useEffect(() => {
    if (goesTo.current !== chosen) return;
    goesTo.current = null;
    focusSlide();
  }, [chosen]);
  return useCallback(
    (id: string) => {
      if (id === chosen) return focusSlide();
      goesTo.current = id;
      chooseSlide(id);
    },
    [chosen],
  );
}

function focusSlide(): void {
  document.getElementById('deck-slide-title')?.focus();
}
