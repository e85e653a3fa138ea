import '../../ui/field.css';
import './dictionary.css';
import { useMemo, useState } from 'react';
import { type DictionaryEntry, dictionary } from '../../models/dictionary.ts';
import { PLAIN } from '../../models/wording.ts';
import { dictionaryCsv } from '../../packs/dictionary-csv.ts';
import { formatAddress } from '../../store/address.ts';
import { useAddress } from '../../store/use-selection.ts';
import { downloadText } from '../../ui/download.ts';
import { PageTitle } from '../PageTitle.tsx';
import { useSession } from '../use-session.ts';
import { useWording } from '../use-wording.ts';

/** Every KPI and how it is counted. It needs no figures, so it is there before the calculator. */
export function DictionaryPage() {
  const { selection } = useAddress();
  const wording = useWording();
  const edits = useSession((state) => state.settings.words);
  const entries = useMemo(() => dictionary(wording, edits), [wording, edits]);
  const [asked, setAsked] = useState('');
  const found = entries.filter((entry) => matches(entry, asked));
  return (
    <div className="page dictionary">
      <PageTitle title="Data dictionary" />
      <p className="dictionary-lead">
        Every figure that Quarterlight knows, what it means, who is counted and what it can be
        compared with. Hard words are in <a href={formatAddress('/words', selection)}>Words</a>.
      </p>
      <div className="dictionary-tools">
        <p className="field">
          <label className="field-label" htmlFor="dictionary-search">
            Find a figure
          </label>
          <input
            id="dictionary-search"
            className="field-input"
            type="search"
            autoComplete="off"
            value={asked}
            onChange={(event) => setAsked(event.target.value)}
          />
        </p>
        <button
          type="button"
          className="button"
          onClick={() => downloadText('data-dictionary.csv', dictionaryCsv(dictionary(PLAIN, [])))}
        >
          Download the dictionary (CSV)
        </button>
      </div>
      <p className="muted" role="status">
        {found.length === entries.length
          ? `${entries.length} figures`
          : `${found.length} of ${entries.length} figures`}
      </p>
      {found.map((entry) => (
        <Entry key={entry.id} entry={entry} young={wording.id === 'young'} />
      ))}
    </div>
  );
}

function matches(entry: DictionaryEntry, asked: string): boolean {
  const wanted = asked.trim().toLowerCase();
  return [entry.id, entry.plainTitle, entry.youngTitle, entry.definition, entry.theme].some(
    (text) => text.toLowerCase().includes(wanted),
  );
}

function Entry({ entry, young }: { readonly entry: DictionaryEntry; readonly young: boolean }) {
  const { selection } = useAddress();
  const [title, other] = young
    ? [entry.youngTitle, entry.plainTitle]
    : [entry.plainTitle, entry.youngTitle];
  const facts: readonly (readonly [string, string])[] = [
    ['What it is', entry.definition],
    ['Who is counted', entry.counted],
    ['Out of', entry.of],
    ['Given as', entry.unit],
    ['Counted over', entry.basis],
    ['Which way is good', entry.better],
    ['Published by', entry.published],
    ['Before you compare', entry.note],
    ['Break in the series', entry.break],
    ['Comes from', entry.source],
    [young ? 'In plain words' : 'In young people’s words', title === other ? '' : other],
  ];
  return (
    <article className="dictionary-entry" aria-labelledby={`entry-${entry.id}`}>
      <header>
        <p className="muted small">{entry.theme}</p>
        <h2 id={`entry-${entry.id}`}>
          <a href={formatAddress(`/kpi/${entry.id}`, selection)}>{title}</a>
        </h2>
        <p className="muted small">
          <code>{entry.id}</code>
        </p>
      </header>
      <dl>
        {facts
          .filter(([, text]) => text !== '')
          .map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
    </article>
  );
}
