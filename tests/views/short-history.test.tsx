import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { scoreRow } from '../../src/models/scorecard.ts';
import { PLAIN } from '../../src/models/wording.ts';
import { scoreTable } from '../../src/packs/deck-html-score.ts';
import { SlideScore } from '../../src/views/deck/SlideScore.tsx';
import { FigureNotes } from '../../src/views/kpi/FigureNotes.tsx';
import { slidesOf, tellingOf } from '../models/deck/deck-fixtures.ts';
import { NAMES } from '../models/small-names.ts';
import { cubeOf, figure, kpiOf, NEIGHBOURS, Q3 } from '../models/written-cube.ts';
import { scoreRowMarkup } from './score-row-markup.tsx';

const KPI = kpiOf('same_home_2_years');
const cube = (marks: string) =>
  cubeOf([
    ...figure(KPI.id, '2019-20-Q1', 60, { marks: 'short_history', source: 'records' }),
    ...figure(KPI.id, Q3, 65, { n: 236, d: 363, marks, source: 'records' }),
  ]);

function row(marks: string): string {
  return scoreRowMarkup(scoreRow(cube(marks), KPI, Q3, NEIGHBOURS, NAMES));
}

describe('a short history', () => {
  it('is said in words in the row of the overview, with its reason for those who listen', () => {
    expect(row('short_history')).toContain(
      'Short history<span class="visually-hidden">: the records do not reach back far enough, and this figure needs 30 months.</span>',
    );
    expect(row('')).not.toContain('Short history');
  });

  it('is said under the figure of its page, with what nobody is sure of', () => {
    const shown = cube('short_history');
    const markup = renderToStaticMarkup(
      <FigureNotes cube={shown} kpi={KPI} figure={shown.shown(KPI.id, Q3)} quarter={Q3} />,
    );
    expect(markup).toContain('data-note="short-history"><p>Short history: the records');
    expect(markup).toContain('<h2>What we are not sure of</h2>');
    // The session has no load that says by which rules it was counted.
    expect(markup).toContain('did not note by which settings');
  });

  const slideWith = (marks: string) => {
    const rows = [...figure(KPI.id, Q3, 65, { n: 236, d: 363, marks }), ...figure('secure', Q3, 3)];
    const slide = slidesOf(tellingOf(rows)).get('scorecard');
    if (slide === undefined) throw new Error('There is no scorecard.');
    return slide;
  };
  // The one quarter that has figures begins on 1 October 2021.
  const WHY = 'the records reach back to 1 October 2021, and this figure needs 30 months.';

  it.each(['stage', 'paper'] as const)(
    'is marked on the scorecard slide, with a line that says why: %s',
    (look) => {
      const drawn = (marks: string) =>
        renderToStaticMarkup(<SlideScore model={slideWith(marks)} look={look} />);
      const markup = drawn('short_history');
      // One mark by the figure, one by the line.
      expect(markup.match(/slide-score-short/g)).toHaveLength(2);
      expect(markup).toContain(`<span class="visually-hidden">Short history: ${WHY}</span></th>`);
      expect(markup).toMatch(
        /data-note="short-history"><svg[^>]*>.*?<\/svg> Short history: the records/,
      );
      expect(drawn('')).not.toMatch(/short/i);
    },
  );

  it('is marked on the scorecard of a pack alike', () => {
    const drawn = (marks: string) => scoreTable(slideWith(marks), PLAIN).text;
    const markup = drawn('short_history');
    expect(markup).toContain(
      `${KPI.title} <span aria-hidden="true">△</span><span class="hidden"> Short history: ${WHY}</span>`,
    );
    expect(markup).toContain(`data-note="short-history">△ Short history: ${WHY}</p>`);
    expect(drawn('')).not.toMatch(/short|△/i);
  });
});
