import { useState } from 'react';
import type { PlanNode } from '../../console/console.ts';
import { type PlanStep, planSteps } from '../../models/console/plan-words.ts';

interface PlanTreeProps {
  readonly plan: readonly PlanNode[];
  /** As the engine writes it. */
  readonly text: string;
}

/** How the engine goes about a query: the last step first, under each what it is made from. */
export function PlanTree({ plan, text }: PlanTreeProps) {
  const steps = planSteps(plan);
  const ran = steps.some((step) => step.share !== null);
  return (
    <div className="plan">
      <p className="muted">
        The result is at the top; under each step is what it is made from, so it runs from the
        bottom up.{' '}
        {ran ? 'Rows and times are those of this run.' : 'Rows are estimates: it was not run.'}
      </p>
      <ul className="plan-steps">
        {steps.map((step) => (
          <Step key={step.id} step={step} />
        ))}
      </ul>
      <details className="plan-text">
        <summary>As the engine writes it</summary>
        <pre>{text}</pre>
      </details>
    </div>
  );
}

function Step({ step }: { readonly step: PlanStep }) {
  const [open, setOpen] = useState(true);
  const id = `plan-${step.id}`;
  const branch = step.children.length > 0;
  const words = (
    <>
      <span className="plan-words">{step.words}</span> <code>{step.name}</code>
    </>
  );
  return (
    <li>
      <div className="plan-step">
        {branch ? (
          <button
            type="button"
            className="plan-toggle"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            <span className="plan-sign" aria-hidden="true">
              {open ? '−' : '+'}
            </span>
            {words}
          </button>
        ) : (
          <span className="plan-toggle">{words}</span>
        )}
        <span className="plan-facts">
          {step.rows === '' ? null : <span>{step.rows}</span>}
          {step.share === null ? null : (
            <span className="plan-time">
              <meter min={0} max={1} value={step.share} aria-hidden="true" />
              {step.time}
            </span>
          )}
        </span>
      </div>
      {step.details.length === 0 ? null : (
        <dl className="plan-details">
          {step.details.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {branch ? (
        <ul id={id} className="plan-steps" hidden={!open}>
          {step.children.map((child) => (
            <Step key={child.id} step={child} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}
