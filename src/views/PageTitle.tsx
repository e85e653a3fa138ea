import { useEffect } from 'react';

interface PageTitleProps {
  readonly title: string;
  /** What the browser's tab says when it should differ from the heading. */
  readonly tab?: string;
  readonly hidden?: boolean;
}

/** The one heading of a screen: it takes the focus when the screen changes, and names the tab. */
export function PageTitle({ title, tab, hidden = false }: PageTitleProps) {
  useEffect(() => {
    document.title = `${tab ?? title} – Quarterlight`;
  }, [title, tab]);
  return (
    <h1 tabIndex={-1} className={hidden ? 'visually-hidden' : ''}>
      {title}
    </h1>
  );
}
