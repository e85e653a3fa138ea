import './session/first-reads.ts';
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import './ui/base.css';
import './ui/table.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { watchVersions } from './session/new-version.ts';
import { startSession } from './session/session.ts';
import { followAddress } from './store/selection-store.ts';
import { afterPaint } from './ui/after-paint.ts';
import { App } from './views/App.tsx';

/** Null where `old-browser.js` has taken the app's place. */
const place = document.getElementById('app');
const root = place === null ? null : createRoot(place);

followAddress();
void startSession(async () => {
  root?.render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
  await afterPaint();
});
watchVersions();
