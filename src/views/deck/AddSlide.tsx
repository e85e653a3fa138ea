import { useId, useState } from 'react';
import { breakdownsOf } from '../../models/breakdowns.ts';
import { addSlide } from '../../models/deck/edit.ts';
import type { SlideSubject } from '../../models/deck/propose.ts';
import { useWording } from '../use-wording.ts';
import type { OpenDeck } from './use-deck.ts';

interface AddSlideProps {
  readonly open: OpenDeck;
  /** The slide after which it comes. */
  readonly after: string | null;
  readonly onAdded: (id: string) => void;
  readonly onSay: (words: string) => void;
}

type Kind = 'trend' | 'parts' | 'among' | 'text';

const KINDS: readonly { readonly id: Kind; readonly label: string }[] = [
  { id: 'trend', label: 'A measure over time' },
  { id: 'parts', label: 'The parts of a measure' },
  { id: 'among', label: 'Us among our neighbours' },
  { id: 'text', label: 'Words of your own' },
];

/** Adds a slide after the one that is written: any KPI in any of three ways, or words alone. */
export function AddSlide({ open, after, onAdded, onSay }: AddSlideProps) {
  const id = useId();
  const { kpis, say, sayName } = useWording();
  const { cube } = open.telling;
  const [kind, setKind] = useState<Kind>('trend');
  const [asked, setAsked] = useState('');
  const [askedPart, setAskedPart] = useState('');
  const quarter = open.deck.quarter;
  const breakdowns = (kpi: string) =>
    breakdownsOf(cube, kpi, cube.shown(kpi, quarter)?.period ?? quarter);
  const possible = kpis.filter((kpi) => {
    if (kind === 'parts') return breakdowns(kpi.id).length > 0;
    if (kind === 'among') return cube.published(kpi.id).length > 0;
    return cube.figures(kpi.id).length > 0;
  });
  const kpi = possible.find((one) => one.id === asked) ?? possible[0];
  const parts = kpi === undefined || kind !== 'parts' ? [] : breakdowns(kpi.id);
  const part = parts.find((one) => one === askedPart) ?? parts[0] ?? null;

  function add() {
    if (kind !== 'text' && kpi === undefined) return;
    const subject: SlideSubject = {
      kind,
      kpis: kind === 'text' || kpi === undefined ? [] : [kpi.id],
      breakdown: kind === 'parts' ? part : null,
    };
    open.change(
      (deck, at) => {
        const changed = addSlide(deck, subject, after, at);
        const before = new Set(deck.slides.map((slide) => slide.id));
        const added = changed.slides.find((slide) => !before.has(slide.id));
        if (added !== undefined) onAdded(added.id);
        return changed;
      },
      { act: 'add' },
    );
    onSay('The slide is added after the one that you were on.');
  }
  return (
    <section className="deck-add" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>Add a slide</h2>
      <div className="deck-add-fields">
        <div className="field">
          <label className="field-label" htmlFor={`${id}-kind`}>
            Kind of slide
          </label>
          <select
            id={`${id}-kind`}
            className="field-input"
            value={kind}
            onChange={({ target }) =>
              setKind(KINDS.find((one) => one.id === target.value)?.id ?? 'trend')
            }
          >
            {KINDS.map((one) => (
              <option key={one.id} value={one.id}>
                {say(one.label)}
              </option>
            ))}
          </select>
        </div>
        {kind === 'text' ? null : (
          <div className="field">
            <label className="field-label" htmlFor={`${id}-kpi`}>
              Measure
            </label>
            <select
              id={`${id}-kpi`}
              className="field-input"
              value={kpi?.id ?? ''}
              onChange={({ target }) => setAsked(target.value)}
            >
              {possible.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.title}
                </option>
              ))}
            </select>
          </div>
        )}
        {part === null ? null : (
          <div className="field">
            <label className="field-label" htmlFor={`${id}-part`}>
              By
            </label>
            <select
              id={`${id}-part`}
              className="field-input"
              value={part}
              onChange={({ target }) => setAskedPart(target.value)}
            >
              {parts.map((one) => (
                <option key={one} value={one}>
                  {sayName(one)}
                </option>
              ))}
            </select>
          </div>
        )}
        <button type="button" className="button" onClick={add}>
          Add the slide
        </button>
      </div>
    </section>
  );
}
