import { sha256 } from '@noble/hashes/sha2.js';
import { EXAMPLE_WORDS } from '../charts/picture.ts';
import { periodMonths } from '../kpis/periods.ts';
import {
  AUDIENCE_WORDS,
  aboutFacts,
  aboutNumbers,
  sourceLines,
} from '../models/deck/about-deck.ts';
import { licenceStatements } from '../models/sources.ts';
import { packScript } from './deck-html-script.ts';
import { contents, slideSections } from './deck-html-slide.ts';
import { packStyle } from './deck-html-style.ts';
import { aboutPack, type DeckPack } from './deck-pack.ts';
import { asItStands, html, type Markup } from './html.ts';

/**
 * A pack as one HTML file that stands by itself: both wordings, charts that answer, tables, print
 * style; no engine, no request. `font` is the product's font as a data address, or null. Its own
 * policy lets run what is in the file by its hash, and nothing else.
 */
export function deckHtml(pack: DeckPack, font: string | null): string {
  const style = packStyle(pack, font);
  const script = `(${packScript.toString()})()`;
  const { frame, audience, version } = pack;
  const title = `${frame.update}, ${frame.council}. ${AUDIENCE_WORDS[audience]}`;
  const [first, ...others] = pack.tellings;
  const parts = (make: (telling: DeckPack['tellings'][number]) => Markup | Markup[]) => [
    ...(first === undefined
      ? []
      : [html`<div data-words="${first.wording.id}">${make(first)}</div>`]),
    ...others.map(
      (telling) => html`<div data-words="${telling.wording.id}" hidden>${make(telling)}</div>
`,
    ),
  ];
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(style, script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
${audience === 'officers' ? html`<meta name="robots" content="noindex">` : null}
<meta name="generator" content="${`Quarterlight ${version}`}">
<title>${title}</title>
<style>${asItStands(style)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the slides</a>
${cover(pack)}
<nav aria-labelledby="contents"><h2 id="contents">Contents</h2>${parts(contents)}</nav>
<main id="main" tabindex="-1">
${parts((telling) => slideSections(pack, telling))}</main>
${about(pack)}
<script>${asItStands(script)}</script>
</body>
</html>
`.text;
}

/** Only what is in the file: its style and its script by their hashes, pictures, the font. */
function policy(style: string, script: string): string {
  return [
    "default-src 'none'",
    `style-src '${hash(style)}'`,
    `script-src '${hash(script)}'`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function hash(text: string): string {
  const bytes = sha256(new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...bytes))}`;
}

function cover({ frame, audience, deck, sources, tellings }: DeckPack): Markup {
  const title = tellings[0]?.slides.find(({ kind }) => kind === 'title');
  return html`<header class="cover">
${frame.logo === null ? null : html`<img class="logo" src="${frame.logo}" alt="">`}
<p class="theme" dir="auto">${frame.council}</p>
<h1 dir="auto">${title?.title ?? frame.update}</h1>
<p class="panel" dir="auto">${frame.panel}</p>
${(title?.paragraphs ?? [{ text: periodMonths(deck.quarter) }]).map(
  ({ text }) => html`<p class="period" dir="auto">${text}</p>`,
)}
<ul class="labels">
${deck.state === 'draft' ? html`<li>Draft</li>` : null}
<li class="audience${audience === 'officers' ? ' warning' : ''}">${AUDIENCE_WORDS[audience]}</li>
${sources.example ? html`<li>${EXAMPLE_WORDS}</li>` : null}
</ul>
<fieldset class="choice" hidden><legend>Words</legend>
<label><input type="radio" name="words" value="plain" checked> Plain words</label>
<label><input type="radio" name="words" value="young"> Young people’s words</label>
</fieldset>
</header>`;
}

/** What the pack says of itself: whose, of when, for whom, from what, when and with what made. */
function about(pack: DeckPack): Markup {
  const { sources, shownByChoice } = pack;
  const said = aboutPack(pack);
  return html`<footer class="about" id="about" tabindex="-1">
<h2>About this pack</h2>
<dl>${aboutFacts(said).map(([name, text]) => html`<dt>${name}</dt><dd dir="auto">${text}</dd>`)}</dl>
<h3>Where the figures come from</h3>
<ul>
${sourceLines(said, sources).map(
  (line) => html`<li dir="auto">${line}</li>
`,
)}</ul>
${licenceStatements(sources.releases).map((statement) => html`<p>${statement}</p>`)}
<p>${aboutNumbers(said, shownByChoice)}</p>
<p>This file stands by itself and asks no network for anything.</p>
</footer>`;
}
