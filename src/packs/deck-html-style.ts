import { isColour } from '../models/contrast.ts';
import { AUDIENCE_WORDS } from '../models/deck/about-deck.ts';
import type { DeckPack } from './deck-pack.ts';
import base from './pack.css?raw';
import narrow from './pack-narrow.css?raw';
import print from './pack-print.css?raw';
import slide from './pack-slide.css?raw';
import table from './pack-table.css?raw';

const USUAL_ACCENT = '#12436d';

/**
 * The style sheet of a pack, with the council's colour, the font (a data address; null for those of
 * the reader's own device) and what stands on the edge of every printed page.
 */
export function packStyle({ frame, audience, sources }: DeckPack, font: string | null): string {
  const accent = isColour(frame.accent) ? frame.accent : USUAL_ACCENT;
  const face =
    font === null
      ? ''
      : `@font-face{font-family:Pack;font-weight:200 800;src:url(${cssText(font)}) format('woff2')}`;
  const example = sources.example ? 'Illustrative example: not real quarterly figures' : '';
  const edge = 'font-size:8pt;color:#566067;overflow-wrap:anywhere';
  return [
    base,
    slide,
    table,
    narrow,
    print,
    face,
    `:root{--accent:${accent}}`,
    '@page{size:A4;margin:20mm 16mm 18mm}',
    `@page{@top-left{content:${cssText(`${frame.council}. ${frame.panel}`)};width:60%;${edge};text-align:left}`,
    `@top-right{content:${cssText(AUDIENCE_WORDS[audience])};width:40%;${edge};font-weight:bold;text-align:right}`,
    `@bottom-left{content:${cssText([frame.update, example].filter(Boolean).join('. '))};width:75%;${edge};text-align:left}`,
    `@bottom-right{content:counter(page) ' of ' counter(pages);width:25%;${edge};text-align:right}}`,
  ].join('\n');
}

/** A text as a string of a style sheet: whatever is not a plain letter, as its number. */
function cssText(text: string): string {
  const letters = [...text].map((letter) =>
    /[\w .,:;/+=-]/.test(letter) ? letter : `\\${letter.codePointAt(0)?.toString(16) ?? ''} `,
  );
  return `"${letters.join('')}"`;
}
