import { useEffect, useRef } from 'react';
import { type More, moreTitle } from '../../models/more.ts';
import { PHRASES } from '../../models/phrases.ts';
import { useWording } from '../use-wording.ts';

/** "More from this quarter", by theme: closed until asked for, and open on paper. */
export function MoreSentences({ more }: { readonly more: More }) {
  const details = useOpenInPrint();
  const { say } = useWording();
  if (more.count === 0) return null;
  return (
    <details className="more" ref={details}>
      <summary>{say(moreTitle(more))}</summary>
      {more.themes.map((theme) => (
        <div key={theme.id} className="more-theme">
          <h3>{theme.title}</h3>
          <ul>
            {theme.said.map((one) => (
              <li key={`${one.kpi}-${one.lead}`}>
                <strong>{one.lead}</strong>
                {one.rest}
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p className="headlines-note">{say(PHRASES.notTested)}</p>
    </details>
  );
}

/** Opens the element while the page is printed, and leaves it as it was. */
function useOpenInPrint() {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    let was = false;
    const open = () => {
      was = details.current?.open ?? false;
      details.current?.setAttribute('open', '');
    };
    const restore = () => {
      if (!was) details.current?.removeAttribute('open');
    };
    addEventListener('beforeprint', open);
    addEventListener('afterprint', restore);
    return () => {
      removeEventListener('beforeprint', open);
      removeEventListener('afterprint', restore);
    };
  }, []);
  return details;
}
