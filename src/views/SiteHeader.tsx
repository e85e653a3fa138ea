import { useEffect, useId, useRef, useState } from 'react';
import { formatAddress } from '../store/address.ts';
import { useAddress } from '../store/use-selection.ts';
import { ViewSwitch } from './ViewSwitch.tsx';
import { WordingSwitch } from './WordingSwitch.tsx';

const PAGES = [
  { path: '/', title: 'Overview' },
  { path: '/deck', title: 'Presentation' },
  { path: '/data', title: 'Data' },
  { path: '/sql', title: 'SQL console' },
  { path: '/about', title: 'About the comparisons' },
  { path: '/words', title: 'Words' },
] as const;

/**
 * The pages, the words and the view. On a phone pages and words stand behind a button, so that the
 * screen begins with its figures; the view is always in sight, since it says who may see the screen.
 */
export function SiteHeader() {
  const { path, selection } = useAddress();
  const below = pageOver(path);
  const menu = useId();
  const [open, setOpen] = useState(false);
  const header = useRef<HTMLElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const element = header.current;
    if (!open || element === null) return;
    const close = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    element.addEventListener('keydown', close);
    return () => element.removeEventListener('keydown', close);
  }, [open]);
  // The link that was followed goes out of sight with the menu: where it led to has the focus.
  function follow(to: string) {
    setOpen(false);
    if (open && to === path) document.getElementById('main')?.focus();
  }
  return (
    <header className="site-header" ref={header}>
      <SkipLink />
      <div className={open ? 'site-header-inner menu-open' : 'site-header-inner'}>
        <a className="brand" href={formatAddress('/', selection)}>
          <svg viewBox="0 0 32 32" aria-hidden="true">
            <path
              d="M22.5 6.6A11.5 11.5 0 1 0 27.5 16"
              fill="none"
              stroke="currentColor"
              strokeWidth="5"
              strokeLinecap="round"
            />
          </svg>
          Quarterlight
        </a>
        <button
          type="button"
          className="button menu-button"
          ref={button}
          aria-expanded={open}
          aria-controls={`${menu}-pages ${menu}-words`}
          onClick={() => setOpen(!open)}
        >
          Menu
        </button>
        <nav id={`${menu}-pages`} aria-label="Pages">
          <ul>
            {PAGES.map((page) => (
              <li key={page.path}>
                <a
                  href={formatAddress(page.path, selection)}
                  onClick={() => follow(page.path)}
                  {...current(page.path, path, below)}
                >
                  {page.title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="switches">
          <div id={`${menu}-words`} className="words-switch">
            <WordingSwitch />
          </div>
          <ViewSwitch />
        </div>
      </div>
    </header>
  );
}

/**
 * The page to which a screen of its own belongs: a KPI to the overview, a word to the words, the council to the
 * page with the other settings.
 */
function pageOver(path: string): string | null {
  if (path.startsWith('/kpi/')) return '/';
  if (path === '/readiness') return '/data';
  if (path === '/council' || path === '/withheld') return '/about';
  return path.startsWith('/words/') || path === '/dictionary' ? '/words' : null;
}

function current(page: string, path: string, below: string | null) {
  if (page === path) return { 'aria-current': 'page' } as const;
  return page === below ? ({ 'aria-current': 'true' } as const) : {};
}

/** A skip link moves the focus itself: the hash of the address is taken by the route. */
function SkipLink() {
  const { path, selection } = useAddress();
  return (
    <a
      className="skip-link"
      href={formatAddress(path, selection)}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById('main')?.focus();
      }}
    >
      Skip to the main content
    </a>
  );
}
