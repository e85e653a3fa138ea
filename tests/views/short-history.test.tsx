import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { scoreRow } from '../../src/models/scorecard.ts';
import { FigureNotes } from '../../src/views/kpi/FigureNotes.tsx';
import { ScoreRowView } from '../../src/views/overview/ScoreRowView.tsx';
import { NAMES } from '../models/small-names.ts';
import { cubeOf, DURHAM, figure, kpiOf, NEIGHBOURS, Q3 } from '../models/written-cube.ts';

const KPI = kpiOf('same_home_2_years');
const cube = (marks: string) =>
  cubeOf([
    ...figure(KPI.id, '2019-20-Q1', 60, { marks: 'short_history', source: 'records' }),
    ...figure(KPI.id, Q3, 65, { n: 236, d: 363, marks, source: 'records' }),
  ]);

function row(marks: string): string {
  const one = scoreRow(cube(marks), KPI, Q3, NEIGHBOURS, NAMES);
  return renderToStaticMarkup(
    <table>
      <tbody>
        <ScoreRowView
          selection={{ ...NEIGHBOURS, area: DURHAM, quarter: Q3 }}
          row={one}
          areaCode={DURHAM}
          compare="neighbours"
          heads={(id) => id}
          common={{}}
          open={false}
          onToggle={() => undefined}
        />
      </tbody>
    </table>,
  );
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
    // The session has no records in memory: the settings may have changed since.
    expect(markup).toContain('no longer in memory');
  });
});
