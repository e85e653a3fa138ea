import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import './ui/base.css';
import './ui/table.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { watchVersions } from './session/new-version.ts';
import { startSession } from './session/session.ts';
import { followAddress } from './store/selection-store.ts';
import { App } from './views/App.tsx';

followAddress();
void startSession();
watchVersions();

const root = document.getElementById('app');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
