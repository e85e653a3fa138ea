import './present.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import { isShown, type SlideModel, shownFrom } from '../../models/deck/slide-model.ts';
import { placeInWords, stageSlides } from '../../models/deck/stage-parts.ts';
import { sessionStore } from '../../session/session-state.ts';
import { changeView } from '../../session/settings.ts';
import { formatAddress } from '../../store/address.ts';
import { replacePath } from '../../store/selection-store.ts';
import { useAddress } from '../../store/use-selection.ts';
import { slideOfPath, wallPath } from '../../store/wall-path.ts';
import { OfficerBanner } from '../OfficerBanner.tsx';
import { Waiting } from '../Waiting.tsx';
import { chooseSlide, useChosenSlide } from './chosen-slide.ts';
import { DeckPaper } from './DeckPaper.tsx';
import { FitBox } from './FitBox.tsx';
import { useFullScreen } from './full-screen.ts';
import { PresentBar } from './PresentBar.tsx';
import { PresentKeys } from './PresentKeys.tsx';
import { PresentOverview } from './PresentOverview.tsx';
import { PresentTable } from './PresentTable.tsx';
import { type PresentMessage, usePresentChannel } from './present-channel.ts';
import { type PresentAction, usePresentKeys } from './present-keys.ts';
import { Slide } from './Slide.tsx';
import { keepAsMade, type OpenDeck, useDeck } from './use-deck.ts';

/** The deck on the wall: one slide at a time. It begins in the public view. */
export function PresentPage() {
  const [isPublic, setPublic] = useState(false);
  useEffect(() => {
    const officer = sessionStore.getState().settings.view === 'officer';
    // The figures of officers are off the screen before anything is drawn.
    if (officer) void changeView('public');
    setPublic(true);
  }, []);
  const open = useDeck();
  const shown = stageSlides(open?.models ?? []);
  if (open === null || !isPublic || shown.length === 0) {
    return (
      <div className="page">
        <h1 tabIndex={-1}>Presentation</h1>
        {open !== null && isPublic ? <EveryHidden /> : <Waiting />}
      </div>
    );
  }
  return <Wall open={open} slides={shown} />;
}

function EveryHidden() {
  const { selection } = useAddress();
  return (
    <p>
      No slide is shown. <a href={formatAddress('/deck', selection)}>Show one to present it</a>.
    </p>
  );
}

/** The slide sees to its letters; in a narrow window it is a page that scrolls. */
const ONE_SIZE: readonly number[] = [];

type Layer = 'overview' | 'table' | 'keys';

function Wall({
  open,
  slides,
}: {
  readonly open: OpenDeck;
  readonly slides: readonly SlideModel[];
}) {
  const { deck, frame } = open;
  const { path, selection } = useAddress();
  const { full, toggle } = useFullScreen();
  const [layer, setLayer] = useState<Layer | null>(null);
  const [black, setBlack] = useState(false);
  const [letters, setLetters] = useState(true);
  const [trouble, setTrouble] = useState('');
  const [since] = useState(() => Date.now());
  const chosen = useChosenSlide();
  const asked = slideOfPath(path) ?? chosen;
  const at = placeOf(asked, slides, open.models);
  const slide = slides[at] ?? slides[0];
  const deckName = `${deck.areaCode} ${deck.quarter}`;
  useEffect(() => keepAsMade(open), [open]);

  const slideId = slide?.id ?? '';
  const where = useMemo(
    (): PresentMessage => ({ kind: 'at', deck: deckName, slide: slideId, black, since }),
    [deckName, slideId, black, since],
  );
  const tell = usePresentChannel(deckName, 'wall', (heard) => {
    if (heard.kind === 'ask') tell(where);
    if (heard.kind === 'go') act(heard.to);
  });
  useEffect(() => tell(where), [tell, where]);

  function goTo(to: number) {
    const next = slides[Math.min(Math.max(to, 0), slides.length - 1)];
    setTrouble('');
    // The first step out of the black shows the slide that was there.
    if (black) setBlack(false);
    else if (next !== undefined) show(next.id);
  }
  function openNotes() {
    const address = `${window.location.pathname}${formatAddress('/present/notes', selection)}`;
    const opened = window.open(address, 'quarterlight-notes', 'popup,width=1100,height=780');
    setTrouble(
      opened === null
        ? 'The browser did not open a second window. Allow it to, and try again.'
        : '',
    );
  }
  function act(action: PresentAction) {
    switch (action) {
      case 'next':
        return goTo(at + 1);
      case 'previous':
        return goTo(at - 1);
      case 'first':
        return goTo(0);
      case 'last':
        return goTo(slides.length - 1);
      case 'black':
        return setBlack(!black);
      case 'full':
        return toggle();
      case 'notes':
        return openNotes();
      case 'leave':
        if (black) return setBlack(false);
        chooseSlide(slideId);
        window.location.hash = formatAddress('/deck', selection);
        return;
      case 'table':
        return slide?.chart === null
          ? setTrouble('This slide has no chart, and no table behind it.')
          : setLayer('table');
      default:
        return setLayer(action);
    }
  }
  usePresentKeys(letters, act);

  const count = open.models.filter(isShown).length;
  const place = slide === undefined ? '' : placeInWords(slide, count);
  const said = slide === undefined ? '' : `Slide ${place}: ${slide.title}`;
  useEffect(() => {
    document.title = `${said} – Quarterlight`;
  }, [said]);
  if (slide === undefined) return null;
  return (
    <>
      <div className={full ? 'present full' : 'present'}>
        <OfficerBanner />
        <div className="present-stage">
          <FitBox className="present-slide" sizes={ONE_SIZE} label="Slide">
            <Slide model={slide} frame={frame} mode="page" heading="h1" />
          </FitBox>
          <Sides onStep={(step) => goTo(at + step)} />
        </div>
        <PresentBar
          place={place}
          first={at === 0}
          last={at === slides.length - 1}
          full={full}
          hasTable={slide.chart !== null}
          trouble={trouble}
          onAct={act}
        />
        {black ? <Black onEnd={() => setBlack(false)} /> : null}
        <p className="visually-hidden" role="status" data-said="slide">
          {black ? 'The screen is black.' : said}
        </p>
      </div>
      {layer === 'overview' ? (
        <PresentOverview
          slides={slides}
          frame={frame}
          chosen={slide.id}
          onChoose={(id) => {
            show(id);
            setLayer(null);
          }}
          onClose={() => setLayer(null)}
        />
      ) : null}
      {layer === 'table' ? <PresentTable model={slide} onClose={() => setLayer(null)} /> : null}
      {layer === 'keys' ? (
        <PresentKeys letters={letters} onLetters={setLetters} onClose={() => setLayer(null)} />
      ) : null}
      <DeckPaper open={open} />
    </>
  );
}

/** The address goes with the wall, so that it is where it was when the page is loaded again. */
function show(id: string): void {
  chooseSlide(id);
  replacePath(wallPath(id));
}

/** Where a slide is among those that are shown; of one that is not, the next that is. */
function placeOf(
  asked: string | null,
  slides: readonly SlideModel[],
  all: readonly SlideModel[],
): number {
  const at = slides.findIndex(({ id }) => id === asked);
  if (at !== -1) return at;
  const next = shownFrom(all, asked)?.id;
  return Math.max(
    0,
    slides.findIndex(({ id }) => id === next),
  );
}

/** The sides of the slide for a finger or a pointer; the bar has the same as buttons for all. */
function Sides({ onStep }: { readonly onStep: (step: 1 | -1) => void }) {
  return ([-1, 1] as const).map((step) => (
    <button
      key={step}
      type="button"
      tabIndex={-1}
      aria-hidden="true"
      className={step === 1 ? 'present-side next' : 'present-side'}
      onClick={() => onStep(step)}
    />
  ));
}

/** Nothing on the wall, so that members look at one another. */
function Black({ onEnd }: { readonly onEnd: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    button.current?.focus();
    return () => document.querySelector<HTMLElement>('#main h1')?.focus();
  }, []);
  return (
    <button ref={button} type="button" className="present-black" onClick={onEnd}>
      <span className="visually-hidden">Show the slide again</span>
    </button>
  );
}
