import { memo } from 'react';
import { periodLabel } from '../../kpis/periods.ts';
import { latestQuarterOver } from '../../models/file-words.ts';
import { templateCsv } from '../../packs/template-csv.ts';
import { EXAMPLE_FIGURES_URL } from '../../session/data-files.ts';
import { EXAMPLE_AREA } from '../../session/example.ts';
import { formatAddress } from '../../store/address.ts';
import { useAddress } from '../../store/use-selection.ts';
import { downloadText } from '../../ui/download.ts';
import { useSession } from '../use-session.ts';
import { useWording } from '../use-wording.ts';

/** The template, the example's file and the names that a file may use. */
export const Downloads = memo(function Downloads() {
  const names = useSession((state) => state.names);
  const { kpis } = useWording();
  const { selection } = useAddress();
  const areaCode = useSession((state) => state.cube?.areaCode ?? EXAMPLE_AREA);
  const council = names.name(areaCode);
  const quarter = latestQuarterOver(new Date().toISOString());
  return (
    <aside className="data-side" aria-label="Downloads">
      <section>
        <h2>Template</h2>
        <p>
          A line for each figure of {council} in {periodLabel(quarter)}, with nothing filled in.
          Delete the lines that you do not fill in: an empty one says that there is no figure. Write
          c for a figure that you keep back. For another council, choose it on the overview first;
          for another quarter, write it in the first two columns.
        </p>
        <p>
          <button
            type="button"
            className="button"
            onClick={() =>
              downloadText(
                'quarterly-figures-template.csv',
                templateCsv(areaCode, council, quarter),
              )
            }
          >
            Download the template (CSV)
          </button>
        </p>
        <details className="data-more">
          <summary>Every indicator that a file may hold</summary>
          <dl className="kpi-names">
            {kpis.map((kpi) => (
              <div key={kpi.id}>
                <dt>
                  <code>{kpi.id}</code>
                </dt>
                <dd>{kpi.title}</dd>
              </div>
            ))}
          </dl>
          <p>
            <a href={formatAddress('/dictionary', selection)}>How every figure is counted</a>
          </p>
        </details>
      </section>
      <section>
        <h2>Example</h2>
        <p>
          {names.name(EXAMPLE_AREA)}’s made-up quarters in the same layout. Every row of it says
          “Illustrative example”.
        </p>
        <p>
          <a className="button" href={EXAMPLE_FIGURES_URL} download="illustrative-example.csv">
            Download the example (CSV)
          </a>
        </p>
      </section>
    </aside>
  );
});
