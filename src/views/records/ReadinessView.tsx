import { useId } from 'react';
import { formatCount } from '../../models/format.ts';
import {
  type ReadinessGroup,
  readinessOf,
  type ReadinessView as Seen,
} from '../../models/records/readiness.ts';
import type { CheckResult } from '../../records/checks.ts';
import { CheckView } from './CheckView.tsx';
import type { CheckSource } from './check-source.ts';
import { LevelBadge } from './LevelBadge.tsx';

interface ReadinessViewProps extends CheckSource {
  readonly checks: readonly CheckResult[];
  readonly view: Seen;
}

/** The checks of children's records by seriousness, with the verdict above them. */
export function ReadinessView({ checks, view, ...source }: ReadinessViewProps) {
  const { verdict, worst, groups, clear, failed } = readinessOf(checks, view);
  return (
    <>
      <div className={`readiness-verdict ${worst ?? 'clear'}`}>
        <p role="status">{verdict}</p>
        <dl>
          {groups.map(({ level, title, checks: found }) => (
            <div key={level}>
              <dt>{title}</dt>
              <dd>{formatCount(found.length)}</dd>
            </div>
          ))}
          <div>
            <dt>Nothing found</dt>
            <dd>{formatCount(clear.length)}</dd>
          </div>
        </dl>
      </div>
      {view.officer ? null : (
        <p className="muted">
          Small numbers and the rows themselves are shown in the officer view alone, because they
          could point to a child.
        </p>
      )}
      {groups.map((group) => (
        <Group key={group.level} group={group} source={source} />
      ))}
      {failed.length === 0 ? null : (
        <section className="readiness-group">
          <h2>Could not be run</h2>
          <ul>
            {failed.map(({ title, why }) => (
              <li key={title}>
                {title}
                {why === '' ? null : <code>{why}</code>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {clear.length === 0 ? null : (
        <details className="readiness-clear">
          <summary>Checks that found nothing ({formatCount(clear.length)})</summary>
          <ul>
            {clear.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

interface GroupProps {
  readonly group: ReadinessGroup;
  readonly source: CheckSource;
}

function Group({ group: { level, title, meaning, checks }, source }: GroupProps) {
  const id = useId();
  if (checks.length === 0) return null;
  return (
    <section className="readiness-group" aria-labelledby={id}>
      <h2 id={id}>
        <LevelBadge level={level}>{title}</LevelBadge>
      </h2>
      <p className="muted">{meaning}</p>
      {checks.map((check) => (
        <CheckView key={check.rule} check={check} source={source} />
      ))}
    </section>
  );
}
