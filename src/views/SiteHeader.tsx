import { formatAddress } from '../store/address.ts';
import { useAddress } from '../store/use-selection.ts';
import { ViewSwitch } from './ViewSwitch.tsx';

const PAGES = [
  { path: '/', title: 'Overview' },
  { path: '/data', title: 'Data' },
  { path: '/about', title: 'About the comparisons' },
] as const;

export function SiteHeader() {
  const { path, selection } = useAddress();
  /** A KPI belongs to the overview and is not it. */
  const below = path.startsWith('/kpi/') ? '/' : null;
  return (
    <header className="site-header">
      <SkipLink />
      <div className="site-header-inner">
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
        <nav aria-label="Pages">
          <ul>
            {PAGES.map((page) => (
              <li key={page.path}>
                <a href={formatAddress(page.path, selection)} {...current(page.path, path, below)}>
                  {page.title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="switches">
          <ViewSwitch />
        </div>
      </div>
    </header>
  );
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
