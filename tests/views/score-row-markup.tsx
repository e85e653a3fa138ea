import { renderToStaticMarkup } from 'react-dom/server';
import type { ScoreRow } from '../../src/models/scorecard.ts';
import { ScoreRowView } from '../../src/views/overview/ScoreRowView.tsx';
import { DURHAM, NEIGHBOURS, Q3 } from '../models/written-cube.ts';

/** A row of the overview of County Durham as markup. */
export function scoreRowMarkup(row: ScoreRow): string {
  return renderToStaticMarkup(
    <table>
      <tbody>
        <ScoreRowView
          selection={{ ...NEIGHBOURS, area: DURHAM, quarter: Q3 }}
          row={row}
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
