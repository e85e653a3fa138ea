import { useCallback } from 'react';
import {
  episodeInWords,
  fateInWords,
  placementInWords,
  reconciliationLines,
  reconciliationScope,
} from '../../models/records/working-steps.ts';
import { extractInWords } from '../../models/records/working-words.ts';
import type { WorkingFigure } from '../../records/working-asked.ts';
import { runKind } from '../../records/working-family.ts';
import type { EpisodeRow, PlacementRow } from '../../records/working-rows.ts';
import { askWorking } from '../../session/working.ts';
import { ScrollRegion } from '../../ui/ScrollRegion.tsx';
import { SumTable } from './SumTable.tsx';
import { useAsked } from './use-asked.ts';

interface ChildHistoryViewProps {
  readonly asked: WorkingFigure;
  readonly child: string;
}

/** One child's episodes as the files have them, what became of each, and the placements made of them. */
export function ChildHistoryView({ asked: { kpi, period }, child }: ChildHistoryViewProps) {
  const ask = useCallback(
    () => askWorking((working) => working.history({ kpi, period }, child)),
    [kpi, period, child],
  );
  const { answer, failure } = useAsked(ask);
  if (failure !== '') return <p role="alert">{failure}</p>;
  if (answer === null) return <p role="status">Looking …</p>;
  const kind = runKind(kpi);
  const { episodes, placements, reconciliation } = answer;
  return (
    <div className="working-history">
      <h3>
        Episodes of <bdi>{child}</bdi>
      </h3>
      {episodes.length === 0 ? (
        <p>No Episodes file has this child.</p>
      ) : (
        <Episodes episodes={episodes} child={child} />
      )}
      <h3>{kind === 'home' ? 'Homes made of them' : 'Placements made of them'}</h3>
      {placements.length === 0 ? (
        <p>None.</p>
      ) : (
        <ul className="working-list">
          {placements.map((row) => (
            <li key={`${row.period_of_care} ${row.placement}`}>
              {placementInWords(row, kind)}
              {severalPeriods(placements) ? `, period of care ${row.period_of_care}` : ''}
            </li>
          ))}
        </ul>
      )}
      {reconciliation === null || reconciliation.episodes === 0 ? null : (
        <SumTable
          caption={`From episodes to ${kind === 'home' ? 'homes' : 'placements'}: ${reconciliationScope(reconciliation)}`}
          lines={reconciliationLines(reconciliation, kind)}
        />
      )}
    </div>
  );
}

function severalPeriods(placements: readonly PlacementRow[]): boolean {
  return new Set(placements.map((row) => row.period_of_care)).size > 1;
}

function Episodes({
  episodes,
  child,
}: {
  readonly episodes: readonly EpisodeRow[];
  readonly child: string;
}) {
  return (
    <ScrollRegion label={`Episodes of ${child}`}>
      <table className="plain working-episodes">
        <caption className="visually-hidden">Episodes of {child}</caption>
        <thead>
          <tr>
            <th scope="col">From and to</th>
            <th scope="col">What changed</th>
            <th scope="col">Legal status</th>
            <th scope="col">Placement</th>
            <th scope="col">How it ended</th>
            <th scope="col">What became of it</th>
            <th scope="col">File and row</th>
          </tr>
        </thead>
        <tbody>
          {episodes.map((row) => {
            const words = episodeInWords(row);
            return (
              <tr
                key={`${row.file} ${row.as_at} ${row.row_number}`}
                className={row.fate === 'kept' ? '' : 'working-gone'}
              >
                <th scope="row">{words.dates}</th>
                <td>{words.changed}</td>
                <td>{row.ls ?? ''}</td>
                <td>
                  {words.place}
                  {row.provider === null ? null : (
                    <span className="working-small">{row.provider}</span>
                  )}
                </td>
                <td>{words.end}</td>
                <td>
                  {fateInWords(row)}
                  {row.unread === null ? null : (
                    <span className="working-small">Could not be read: {row.unread}</span>
                  )}
                </td>
                <td>
                  {row.file}, row {row.row_number}
                  <span className="working-small">{extractInWords(null, row.as_at)}</span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
