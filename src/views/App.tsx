import './app.css';
import './print.css';
import { Suspense, useEffect, useRef } from 'react';
import { Route, Router, Switch } from 'wouter';
import { usePath } from '../store/use-selection.ts';
import { screenOfPath } from '../store/wall-path.ts';
import { later } from '../ui/later.tsx';
import { Announcer } from './Announcer.tsx';
import { ClearedNote } from './ClearedNote.tsx';
import { ExampleBanner } from './ExampleBanner.tsx';
import { NewVersion } from './NewVersion.tsx';
import { NotFound } from './NotFound.tsx';
import { OfficerBanner } from './OfficerBanner.tsx';
import { Overview } from './overview/Overview.tsx';
import { SiteFooter } from './SiteFooter.tsx';
import { SiteHeader } from './SiteHeader.tsx';
import { Starting } from './Starting.tsx';
import { useHashPath } from './use-hash-path.ts';
import { useSession } from './use-session.ts';
import { Waiting } from './Waiting.tsx';

/** Every screen but the first is a script of its own. */
const SCREENS = {
  kpi: later(async () => (await import('./kpi/KpiPage.tsx')).KpiPage),
  working: later(async () => (await import('./working/WorkingPage.tsx')).WorkingPage),
  data: later(async () => (await import('./data/DataPage.tsx')).DataPage),
  words: later(async () => (await import('./words/WordsPage.tsx')).WordsPage),
  dictionary: later(async () => (await import('./dictionary/DictionaryPage.tsx')).DictionaryPage),
  accessibility: later(
    async () => (await import('./accessibility/AccessibilityPage.tsx')).AccessibilityPage,
  ),
  deck: later(async () => (await import('./deck/DeckPage.tsx')).DeckPage),
  present: later(async () => (await import('./deck/PresentPage.tsx')).PresentPage),
  notes: later(async () => (await import('./deck/NotesPage.tsx')).NotesPage),
  council: later(async () => (await import('./council/CouncilPage.tsx')).CouncilPage),
  withheld: later(async () => (await import('./withheld/WithheldPage.tsx')).WithheldPage),
  readiness: later(async () => (await import('./records/ReadinessPage.tsx')).ReadinessPage),
  about: later(async () => (await import('./about/AboutPage.tsx')).AboutPage),
};
/** The console is large, and most readers never open it: it comes when it is gone to. */
const SqlPage = later(async () => (await import('./sql/SqlPage.tsx')).SqlPage).screen;
const KpiPage = SCREENS.kpi.screen;
const WorkingPage = SCREENS.working.screen;
const DataPage = SCREENS.data.screen;
const WordsPage = SCREENS.words.screen;
const DictionaryPage = SCREENS.dictionary.screen;
const DeckPage = SCREENS.deck.screen;
const PresentPage = SCREENS.present.screen;
const NotesPage = SCREENS.notes.screen;
const CouncilPage = SCREENS.council.screen;
const WithheldPage = SCREENS.withheld.screen;
const ReadinessPage = SCREENS.readiness.screen;
const AboutPage = SCREENS.about.screen;
const AccessibilityPage = SCREENS.accessibility.screen;

/** One route, so that the wall stays as it is from slide to slide. */
const WALL = /^\/present(?:\/slide\/.+)?$/;

/** The frame of every screen: skip link, header, the screen itself, footer, announcements. */
export function App() {
  const phase = useSession((state) => state.phase);
  useEffect(() => {
    // Once nothing is waited for, the other screens come to be at hand. One that fails is asked
    // for again when it is gone to.
    if (phase === 'ready') {
      for (const { fetch } of Object.values(SCREENS)) fetch().catch(() => undefined);
    }
  }, [phase]);
  // Nothing but the slide stands on a wall, nothing but the notes before the presenter.
  const alone = usePath().startsWith('/present');
  return (
    <>
      {alone ? null : (
        <>
          <SiteHeader />
          <NewVersion />
          <ExampleBanner />
          <OfficerBanner />
          <ClearedNote />
        </>
      )}
      <main id="main" tabIndex={-1} data-phase={phase}>
        <Router hook={useHashPath}>
          <Suspense fallback={<Waiting />}>
            <Switch>
              <Route path="/">
                <Overview />
              </Route>
              <Route path="/kpi/:id">{({ id }) => <KpiPage id={id} key={id} />}</Route>
              <Route path="/kpi/:id/working/*?">
                {({ id, '*': part }) => <WorkingPage id={id} key={id} asked={part ?? ''} />}
              </Route>
              <Route path="/data">
                <DataPage />
              </Route>
              <Route path="/sql">
                <SqlPage />
              </Route>
              <Route path="/deck">
                <DeckPage />
              </Route>
              <Route path="/present/notes">
                <NotesPage />
              </Route>
              <Route path={WALL}>
                <PresentPage />
              </Route>
              <Route path="/about">
                <AboutPage />
              </Route>
              <Route path="/council">
                <CouncilPage />
              </Route>
              <Route path="/withheld">
                <WithheldPage />
              </Route>
              <Route path="/readiness">
                <ReadinessPage />
              </Route>
              <Route path="/accessibility">
                <AccessibilityPage />
              </Route>
              <Route path="/words/:id?">{({ id }) => <WordsPage asked={id ?? null} />}</Route>
              <Route path="/dictionary">
                <DictionaryPage />
              </Route>
              <Route>
                <NotFound />
              </Route>
            </Switch>
            <Arrival />
          </Suspense>
        </Router>
      </main>
      {alone ? null : (
        <>
          <SiteFooter />
          <Starting />
        </>
      )}
      <Announcer />
    </>
  );
}

/**
 * On another screen the page begins at its top and the heading has the focus. It stands beside the
 * screen, so that its effect waits for one that is still being loaded.
 */
function Arrival() {
  const path = screenOfPath(usePath());
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('#main h1')?.focus();
  }, [path]);
  return null;
}
