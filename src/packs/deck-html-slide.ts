import { AUDIENCE_WORDS } from '../models/deck/about-deck.ts';
import { hasPicture, type SlideModel } from '../models/deck/slide-model.ts';
import { chartFigure, chartRows, chartTable } from './deck-html-chart.ts';
import { scoreTable } from './deck-html-score.ts';
import type { DeckPack, PackTelling } from './deck-pack.ts';
import { html, type Markup } from './html.ts';

/** The slides of a wording but the title, each as a section with a heading. */
export function slideSections(pack: DeckPack, telling: PackTelling): Markup[] {
  return slidesInside(telling).map((slide, at) => section(pack, telling, slide, at));
}

/** The list of what is in the pack, with a link to each slide. */
export function contents(telling: PackTelling): Markup {
  return html`<ol>${slidesInside(telling).map(
    (slide, at) =>
      html`<li><a href="${`#${slideId(telling, at)}`}" dir="auto">${slide.title}</a></li>
`,
  )}<li><a href="#about">About this pack</a></li></ol>`;
}

/** The title slide is the head of the document. */
function slidesInside({ slides }: PackTelling): SlideModel[] {
  return slides.filter(({ kind }) => kind !== 'title');
}

function slideId({ wording }: PackTelling, at: number): string {
  return `${wording.id}-${at + 1}`;
}

function section(
  { frame, audience }: DeckPack,
  telling: PackTelling,
  slide: SlideModel,
  at: number,
): Markup {
  const id = slideId(telling, at);
  return html`<section class="slide" id="${id}" data-slide="${slide.id}" aria-labelledby="${`${id}-title`}">
<p class="theme" dir="auto">${slide.theme}</p>
<h2 id="${`${id}-title`}" dir="auto">${slide.title}</h2>
${body(id, telling, slide)}
<div class="foot"><p class="whose" dir="auto">${frame.council}. ${frame.panel}. ${frame.update}</p>
<p class="source">${slide.source}</p>
<p class="audience">${AUDIENCE_WORDS[audience]}</p></div>
</section>
`;
}

function body(id: string, { wording }: PackTelling, slide: SlideModel): Markup {
  const { chart } = slide;
  const said = [...sentences(slide), ...paragraphs(slide)];
  if (chart === null) {
    return html`<div class="said">${said}</div>${[
      ...(slide.score.length > 0 ? [scoreTable(slide, wording)] : []),
      ...(slide.kind === 'questions' || slide.questions.length > 0 ? [questions(slide)] : []),
      ...(slide.words.length > 0 ? [glossary(slide)] : []),
    ]}`;
  }
  const { subject } = slide;
  const rows = chartRows(chart, wording);
  const table = rows.rows.length === 0 ? null : chartTable(rows, subject);
  if (!hasPicture(chart)) return html`<div class="said">${said}</div>${table}`;
  return html`<div class="beside">${chartFigure(id, { chart, subject })}<div class="said">${said}</div></div>
${table}`;
}

function sentences({ sentences: given }: SlideModel): Markup[] {
  if (given.length === 0) return [];
  return [
    html`<ul class="sentences">${given.map(
      ({ lead, rest }) => html`<li dir="auto"><strong>${lead}</strong>${rest}</li>
`,
    )}</ul>`,
  ];
}

function paragraphs({ paragraphs: given }: SlideModel): Markup[] {
  return given.map(({ heading, text }) => html`<h3>${heading}</h3>${lines(text)}`);
}

/** The officer's own line breaks stay. */
function lines(text: string): Markup[] {
  return text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => html`<p dir="auto">${line}</p>`);
}

const STATES = { open: '○ Open', answered: '✓ Answered' } as const;

function questions({ questions: asked }: SlideModel): Markup {
  if (asked.length === 0) return html`<p>Nothing was asked.</p>`;
  return html`<ul class="questions">${asked.map(
    ({ asker, question, answer, state }) =>
      html`<li><p class="state">${STATES[state]}</p><p dir="auto"><strong>${question}</strong></p>${
        asker === '' ? null : html`<p class="asker" dir="auto">${asker}</p>`
      }${lines(answer)}</li>
`,
  )}</ul>`;
}

function glossary({ words }: SlideModel): Markup {
  return html`<dl class="glossary">${words.map(
    ({ word, meaning }) =>
      html`<div><dt dir="auto">${word}</dt><dd dir="auto">${meaning}</dd></div>
`,
  )}</dl>`;
}
