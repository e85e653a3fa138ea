import { useState } from 'react';
import type { Finding } from '../../intake/report.ts';
import { formatCount } from '../../models/format.ts';
import {
  type FindingGroup,
  findingsFor,
  OUTCOME_WORDS,
  placeInWords,
} from '../../models/report-words.ts';
import { useSession } from '../use-session.ts';

const SHOWN_FIRST = 10;

/** The findings of one rule: the first ten, the rest behind a button. */
export function FindingGroupView({ group }: { readonly group: FindingGroup }) {
  const [all, setAll] = useState(false);
  const officer = useSession((state) => state.settings.view === 'officer');
  const count = group.findings.length;
  const open = findingsFor(officer, group.findings);
  const shown = all ? open : open.slice(0, SHOWN_FIRST);
  return (
    <section className="findings">
      <h4>
        {group.title}
        <span className="findings-count">
          {formatCount(group.count)} {OUTCOME_WORDS[group.outcome]}
        </span>
      </h4>
      {group.mend === null || group.mend === '' ? null : (
        <p>
          <strong>What would mend it:</strong> {group.mend}
        </p>
      )}
      {shown.length === 0 ? null : (
        <ol>
          {shown.map((finding) => (
            <FindingLine
              key={`${finding.row} ${finding.column} ${finding.found} ${finding.message}`}
              finding={finding}
              mend={group.mend === null}
            />
          ))}
        </ol>
      )}
      {group.beyond === 0 || !all ? null : <p>And {formatCount(group.beyond)} more like these.</p>}
      {open.length > SHOWN_FIRST ? (
        <button
          type="button"
          className="link-button"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all
            ? `Show the first ${SHOWN_FIRST}`
            : `Show ${group.beyond === 0 ? 'all' : 'the first'} ${formatCount(count)}`}
          <span className="visually-hidden">: {group.title}</span>
        </button>
      ) : null}
    </section>
  );
}

interface FindingLineProps {
  readonly finding: Finding;
  /** Whether what would mend it is said here and not once for all. */
  readonly mend: boolean;
}

function FindingLine({ finding, mend }: FindingLineProps) {
  /** What was found, where the message does not quote it itself. */
  const repeats = finding.found === '' || finding.message.includes(finding.found);
  return (
    <li>
      <span className="finding-place">
        {placeInWords(finding)}
        {repeats ? null : <q>{finding.found}</q>}
      </span>
      <span className="finding-said">
        {finding.message}
        {mend && finding.mend !== '' ? ` ${finding.mend}` : ''}
      </span>
    </li>
  );
}
