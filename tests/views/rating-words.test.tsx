import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { scoreRow } from '../../src/models/scorecard.ts';
import { wordingOf } from '../../src/models/worded.ts';
import { PLAIN, type Wording } from '../../src/models/wording.ts';
import { scoreTable } from '../../src/packs/deck-html-score.ts';
import { SlideScore } from '../../src/views/deck/SlideScore.tsx';
import { slidesOf, tellingOf } from '../models/deck/deck-fixtures.ts';
import { NAMES } from '../models/small-names.ts';
import { beside, cubeOf, figure, kpiOf, NEIGHBOURS, Q3 } from '../models/written-cube.ts';
import { scoreRowMarkup } from './score-row-markup.tsx';

/** 75%, 70% and 69.7% beside a published 70%, then 69.4% and 60%. */
const VALUES = [
  ['foster_care', 75, 'better', false],
  ['same_home_2_years', 70, 'better', true],
  ['eet_19_21', 69.7, 'better', true],
  ['eet_17_18', 69.4, 'close', false],
  ['suitable_19_21', 60, 'worse', false],
] as const;
const ROWS = VALUES.flatMap(([kpi, ours, rating, aboutTheSame]) => [
  ...figure(kpi, Q3, ours),
  beside(kpi, 'neighbours', 70, { ours, rating, aboutTheSame, counted: 10, outOf: 10 }),
]);
/** In the order of the catalogue: homes, stability, then care leavers. */
const EXPECTED = ['Better', 'Same', 'Worse', 'Close', 'Similar'];

function slide(wording: Wording) {
  const model = slidesOf(tellingOf(ROWS, wording)).get('scorecard');
  if (model === undefined) throw new Error('There is no scorecard.');
  return model;
}

/** Class and word of every badge. */
function badges(markup: string): string[][] {
  return [...markup.matchAll(/<span class="badge ([a-z]+)"><svg.*?<\/svg>([^<]+)<\/span>/g)].map(
    ([, rating = '', word = '']) => [rating, word],
  );
}

describe('the word of a rating is true', () => {
  it.each([
    ['stage', PLAIN],
    ['paper', PLAIN],
    ['stage', wordingOf('young', [])],
  ] as const)('on the scorecard slide: %s', (look, wording) => {
    const drawn = badges(renderToStaticMarkup(<SlideScore model={slide(wording)} look={look} />));
    expect(drawn.map(([, word]) => word)).toEqual(EXPECTED);
    expect(drawn.map(([rating]) => rating)).toEqual([
      'better',
      'better',
      'worse',
      'close',
      'better',
    ]);
  });

  it('on the scorecard of a pack, with the shape of the better ones', () => {
    const markup = scoreTable(slide(PLAIN), PLAIN).text;
    const cells = [...markup.matchAll(/<td class="rating ([a-z]+)">([^<]+)<\/td>/g)]
      .map(([, rating, words]) => `${rating} ${words}`)
      .filter((one) => !one.startsWith('none'));
    expect(cells).toEqual([
      'better ● Better',
      'better ● Same',
      'worse ▼ Worse',
      'close ◆ Close',
      'better ● Similar',
    ]);
    expect(markup).toContain('<td class="rating none">Not rated</td>');
  });

  it.each(VALUES)('in the row of %s on the overview', (kpi, ours, rating) => {
    const row = scoreRow(cubeOf(ROWS), kpiOf(kpi), Q3, NEIGHBOURS, NAMES);
    const markup = scoreRowMarkup(row);
    const word = { 75: 'Better', 70: 'Same', 69.7: 'Similar', 69.4: 'Close', 60: 'Worse' }[ours];
    expect(badges(markup)).toEqual([[rating, word]]);
  });
});
