import './slide.css';
import './slide-reading.css';
import { type CSSProperties, useId, useLayoutEffect, useRef, useState } from 'react';
import type { SlideModel } from '../../models/deck/slide-model.ts';
import { FitBox } from './FitBox.tsx';
import { SlideBody } from './SlideBody.tsx';
import type { SlideFrame } from './slide-frame.ts';

/**
 * How a slide stands: `stage` always as a wall shows it, only smaller; `page` the same, but as a
 * page to read where it is narrower than letters can be; `paper` as a page of the agenda pack.
 */
type SlideMode = 'stage' | 'page' | 'paper';

interface SlideProps {
  readonly model: SlideModel;
  readonly frame: SlideFrame;
  readonly mode: SlideMode;
  readonly heading?: 'h1' | 'h2' | 'h3';
}

const TITLE_SIZES = [64, 58, 52, 46, 40, 36, 32, 28];
const FOOT_SIZES = [24, 22, 20, 18, 16, 14];

/** One slide of a deck: on the wall, in the editor, among all slides and on paper. */
export function Slide({ model, frame, mode, heading: Heading = 'h2' }: SlideProps) {
  const id = useId();
  const place = useRef<HTMLElement>(null);
  const narrow = useNarrow(place, mode === 'page');
  const look = mode === 'paper' ? 'paper' : narrow ? 'reading' : 'stage';
  return (
    <article
      ref={place}
      className={`slide ${look}`}
      data-slide={model.kind}
      aria-labelledby={id}
      style={accentVariable(frame.accent)}
    >
      <div className="slide-stage">
        <header className="slide-head">
          {model.kind === 'title' && frame.logo !== null ? (
            <img className="slide-logo" src={frame.logo} alt="" />
          ) : null}
          <p className="slide-theme" dir="auto">
            {model.kind === 'title' ? frame.council : model.theme}
          </p>
          <FitBox className="slide-title" sizes={TITLE_SIZES} label="Title">
            <Heading id={id} dir="auto" tabIndex={-1}>
              {model.title}
            </Heading>
          </FitBox>
          <SlideSubject model={model} />
        </header>
        <SlideBody model={model} frame={frame} look={look} />
        <footer className="slide-foot">
          {frame.logo === null || model.kind === 'title' ? null : <img src={frame.logo} alt="" />}
          <FitBox className="slide-whose" sizes={FOOT_SIZES} label="Whose presentation this is">
            <p dir="auto">{`${frame.council}. ${frame.panel}, ${frame.update}`}</p>
          </FitBox>
          <FitBox className="slide-source" sizes={FOOT_SIZES} label="Source">
            <p dir="auto">{model.source}</p>
          </FitBox>
          <p className="slide-number">
            <span className={look === 'paper' ? '' : 'visually-hidden'}>Slide </span>
            {model.number ?? (model.hidden ? 'Hidden' : 'Left out')}
            {model.part === null ? '' : ` (${model.part.at} of ${model.part.of})`}
          </p>
        </footer>
      </div>
    </article>
  );
}

/** What is drawn, or what there is to say beside the scorecard. */
function SlideSubject({ model }: { readonly model: SlideModel }) {
  const words = model.kind === 'scorecard' ? model.paragraphs.map(({ text }) => text) : [];
  const yearAgo =
    model.chart?.kind === 'parts' && model.chart.model.rows.some((row) => row.yearAgo !== null);
  const subject = [model.subject, ...words].filter((text) => text !== '').join(' ');
  if (subject === '') return null;
  return (
    <p className="slide-subject" dir="auto">
      {subject}
      {yearAgo ? '. The short upright line is a year ago.' : ''}
    </p>
  );
}

/** React's types know no variables of style sheets. */
function accentVariable(accent: string): CSSProperties & Record<'--accent', string> {
  return { '--accent': accent };
}

/** Under this width, in CSS pixels, the letters of a slide are smaller than those of a page. */
const NARROW = 620;

function useNarrow(place: React.RefObject<HTMLElement | null>, asked: boolean): boolean {
  const [narrow, setNarrow] = useState(false);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null || !asked) return;
    const measure = () => {
      if (element.clientWidth > 0) setNarrow(element.clientWidth < NARROW);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [place, asked]);
  return asked && narrow;
}
