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

function mount(): void {
  const root = document.getElementById('app');
  if (root === null) return;
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

followAddress();
void startSession(async () => {
  mount();
  await afterPaint();
});
watchVersions();
