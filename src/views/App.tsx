import './app.css';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useAddress } from '../store/use-selection.ts';
import { Announcer } from './Announcer.tsx';
import { ExampleBanner } from './ExampleBanner.tsx';
import { NotFound } from './NotFound.tsx';
import { Overview } from './overview/Overview.tsx';
import { SiteFooter } from './SiteFooter.tsx';
import { SiteHeader } from './SiteHeader.tsx';
import { Starting } from './Starting.tsx';
import { useHashPath } from './use-hash-path.ts';
import { useSession } from './use-session.ts';
import { Waiting } from './Waiting.tsx';

const DataPage = lazy(async () => ({ default: (await import('./data/DataPage.tsx')).DataPage }));
const AboutPage = lazy(async () => ({
  default: (await import('./about/AboutPage.tsx')).AboutPage,
}));

const WordsPage = lazy(async () => ({
  default: (await import('./words/WordsPage.tsx')).WordsPage,
}));
const DictionaryPage = lazy(async () => ({
  default: (await import('./dictionary/DictionaryPage.tsx')).DictionaryPage,
}));
const KpiPage = lazy(async () => ({ default: (await import('./kpi/KpiPage.tsx')).KpiPage }));

/** The frame of every screen: skip link, header, the screen itself, footer, announcements. */
export function App() {
  const phase = useSession((state) => state.phase);
  return (
    <>
      <SiteHeader />
      <ExampleBanner />
      <main id="main" tabIndex={-1} data-phase={phase}>
        <Router hook={useHashPath}>
          <Suspense fallback={<Waiting />}>
            <Switch>
              <Route path="/">
                <Overview />
              </Route>
              <Route path="/kpi/:id">{({ id }) => <KpiPage id={id} key={id} />}</Route>
              <Route path="/data">
                <DataPage />
              </Route>
              <Route path="/about">
                <AboutPage />
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
      <SiteFooter />
      <Starting />
      <Announcer />
    </>
  );
}

/**
 * On another screen the page begins at its top and the heading has the focus. It stands beside the
 * screen, so that its effect waits for one that is still being loaded.
 */
function Arrival() {
  const { path } = useAddress();
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('#main h1')?.focus();
  }, [path]);
  return null;
}
