import './app.css';
import { useEffect, useRef } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useAddress } from '../store/use-selection.ts';
import { Announcer } from './Announcer.tsx';
import { AboutPage } from './about/AboutPage.tsx';
import { DataPage } from './data/DataPage.tsx';
import { ExampleBanner } from './ExampleBanner.tsx';
import { KpiPage } from './kpi/KpiPage.tsx';
import { NewVersion } from './NewVersion.tsx';
import { NotFound } from './NotFound.tsx';
import { Overview } from './overview/Overview.tsx';
import { SiteFooter } from './SiteFooter.tsx';
import { SiteHeader } from './SiteHeader.tsx';
import { useHashPath } from './use-hash-path.ts';

/** The frame of every screen: skip link, header, the screen itself, footer, announcements. */
export function App() {
  const { path } = useAddress();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    window.scrollTo(0, 0);
    main.current?.querySelector<HTMLElement>('h1')?.focus();
  }, [path]);
  return (
    <>
      <SiteHeader />
      <NewVersion />
      <ExampleBanner />
      <main id="main" ref={main} tabIndex={-1}>
        <Router hook={useHashPath}>
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
            <Route>
              <NotFound />
            </Route>
          </Switch>
        </Router>
      </main>
      <SiteFooter />
      <Announcer />
    </>
  );
}
