import '../../ui/field.css';
import './words.css';
import { useEffect, useState } from 'react';
import { type GlossaryEntry, glossary } from '../../models/glossary.ts';
import { formatAddress } from '../../store/address.ts';
import { useAddress } from '../../store/use-selection.ts';
import { afterPaint } from '../../ui/after-paint.ts';
import { Notices } from '../Notices.tsx';
import { PageTitle } from '../PageTitle.tsx';
import { useSession } from '../use-session.ts';
import { useWording } from '../use-wording.ts';
import { WordForms } from './WordForms.tsx';

/** Every hard word and what it means, in the chosen words; and where a council puts in its own. */
export function WordsPage({ asked }: { readonly asked: string | null }) {
  const { selection } = useAddress();
  const { id: wording } = useWording();
  const edits = useSession((state) => state.settings.words);
  const [editing, setEditing] = useState(false);
  useEffect(() => {
    if (asked === null) return;
    let wanted = true;
    void afterPaint().then(() => {
      const entry = wanted ? document.getElementById(`word-${asked}`) : null;
      entry?.scrollIntoView();
      entry?.focus({ preventScroll: true });
    });
    return () => {
      wanted = false;
    };
  }, [asked]);
  return (
    <div className="page words">
      <PageTitle title="Words" />
      <p className="words-lead">
        What the words on these pages mean. Choose “Plain words” or “Young people’s words” at the
        top, and every page is said in those words. How each figure is counted is in the{' '}
        <a href={formatAddress('/dictionary', selection)}>data dictionary</a>.
      </p>
      <Notices />
      <p className="words-tools">
        <button
          type="button"
          className="button"
          aria-expanded={editing}
          onClick={() => setEditing(!editing)}
        >
          {editing ? 'Stop editing' : 'Use our own words'}
        </button>
      </p>
      {editing ? (
        <WordForms edits={edits} />
      ) : (
        <dl className="glossary">
          {glossary(wording, edits).map((entry) => (
            <Entry
              key={entry.id}
              entry={entry}
              young={wording === 'young'}
              here={formatAddress(`/words/${entry.id}`, selection)}
            />
          ))}
        </dl>
      )}
    </div>
  );
}

interface EntryProps {
  readonly entry: GlossaryEntry;
  readonly young: boolean;
  /** The address of this word. */
  readonly here: string;
}

function Entry({ entry, young, here }: EntryProps) {
  return (
    <div className="glossary-entry" id={`word-${entry.id}`} tabIndex={-1}>
      <dt>
        <a href={here}>{entry.word}</a>
      </dt>
      <dd>
        {entry.meaning}
        {entry.other === '' ? null : (
          <span className="glossary-other">
            {young ? 'In reports: ' : 'Young people say: '}
            {entry.other}
          </span>
        )}
      </dd>
    </div>
  );
}
