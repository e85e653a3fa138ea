import { hasPicture } from '../../charts/slide-chart.ts';
import type { SlideModel, SlideParagraph } from '../../models/deck/slide-model.ts';
import { FitBox } from './FitBox.tsx';
import { SlidePicture } from './SlidePicture.tsx';
import { SlideScore } from './SlideScore.tsx';
import type { SlideFrame, SlideLook } from './slide-frame.ts';

interface SlideBodyProps {
  readonly model: SlideModel;
  readonly frame: SlideFrame;
  readonly look: SlideLook;
}

const SIZES = {
  beside: [36, 34, 32, 30, 28, 26, 24],
  alone: [44, 40, 36, 34, 32, 30, 28, 26, 24],
  words: [32, 30, 28, 26, 24, 22, 20, 19, 18, 17, 16],
};

/** What stands between a slide's title and its foot. */
export function SlideBody({ model, frame, look }: SlideBodyProps) {
  switch (model.kind) {
    case 'title':
      return <TitleBody model={model} frame={frame} />;
    case 'scorecard':
      return <SlideScore model={model} />;
    case 'questions':
      return <Questions model={model} />;
    case 'words':
      return <Words model={model} />;
    case 'trend':
    case 'flows':
    case 'parts':
    case 'among':
    case 'query':
      return model.chart !== null && hasPicture(model.chart) ? (
        <div className="slide-body slide-beside">
          {look === 'paper' ? <Paragraphs model={model} sizes={SIZES.beside} /> : null}
          <SlidePicture model={model} chart={model.chart} look={look} />
          {look === 'paper' ? null : <Paragraphs model={model} sizes={SIZES.beside} />}
        </div>
      ) : (
        <div className="slide-body">
          <Said model={model} />
        </div>
      );
    case 'headlines':
    case 'since':
    case 'text':
      return (
        <div className="slide-body">
          <Said model={model} />
        </div>
      );
  }
}

function TitleBody({ model, frame }: { readonly model: SlideModel; readonly frame: SlideFrame }) {
  return (
    <div className="slide-body">
      <FitBox className="slide-name" sizes={SIZES.alone} label="Whose presentation this is">
        <p dir="auto">{frame.panel}</p>
        {model.paragraphs.map(({ id, text }) => (
          <p key={id} dir="auto">
            {text}
          </p>
        ))}
      </FitBox>
    </div>
  );
}

function Paragraphs({
  model,
  sizes,
}: {
  readonly model: SlideModel;
  readonly sizes: readonly number[];
}) {
  return (
    <FitBox className="slide-text" sizes={sizes} label="In words">
      <Texts model={model} />
    </FitBox>
  );
}

function Texts({ model }: { readonly model: SlideModel }) {
  return model.paragraphs
    .filter(({ text }) => text !== '')
    .map(({ id, heading, text }) => (
      <section key={id} className="slide-paragraph">
        {isPlain(model, id) ? null : <p className="slide-paragraph-head">{heading}</p>}
        <p dir="auto">{text}</p>
      </section>
    ));
}

/** The officer's own text on a slide without a figure is no account of what one shows. */
function isPlain({ kind }: SlideModel, id: SlideParagraph['id']): boolean {
  return kind === 'text' && id === 'shows';
}

/** Sentences as a list, and whatever the officer says beside them. */
function Said({ model }: { readonly model: SlideModel }) {
  return (
    <FitBox className="slide-said" sizes={SIZES.alone} label="What the slide says">
      {model.sentences.length === 0 ? null : (
        <ul>
          {model.sentences.map(({ lead, rest }) => (
            <li key={lead + rest}>
              <strong>{lead}</strong>
              {rest}
            </li>
          ))}
        </ul>
      )}
      <Texts model={model} />
    </FitBox>
  );
}

function Questions({ model }: { readonly model: SlideModel }) {
  return (
    <div className="slide-body">
      <FitBox className="slide-questions" sizes={SIZES.alone} label="What members asked">
        {model.questions.length === 0 ? <p>Nothing was asked.</p> : null}
        <ul>
          {model.questions.map(({ id, asker, question, answer, state }) => (
            <li key={id}>
              <p className="slide-question">
                <span className="slide-state" data-state={state}>
                  {state === 'answered' ? '✓ Answered' : '○ Open'}
                </span>{' '}
                <strong dir="auto">{question}</strong>{' '}
                {asker === '' ? null : (
                  <span className="slide-asker" dir="auto">
                    {asker}
                  </span>
                )}
              </p>
              {answer === '' ? null : <p dir="auto">{answer}</p>}
            </li>
          ))}
        </ul>
        <Texts model={model} />
      </FitBox>
    </div>
  );
}

function Words({ model }: { readonly model: SlideModel }) {
  return (
    <div className="slide-body">
      <FitBox className="slide-words" sizes={SIZES.words} label="Words we use">
        <dl>
          {model.words.map(({ word, meaning }) => (
            <div key={word}>
              <dt dir="auto">{word}</dt>
              <dd dir="auto">{meaning}</dd>
            </div>
          ))}
        </dl>
        <Texts model={model} />
      </FitBox>
    </div>
  );
}
