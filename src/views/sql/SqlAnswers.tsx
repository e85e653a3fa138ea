import { useState } from 'react';
import type { AnsweredStatement } from '../../console/console.ts';
import { LIMITS } from '../../console/limits.ts';
import { answerShown } from '../../models/console/answer-shown.ts';
import { noRowsWords } from '../../models/console/no-rows.ts';
import { answerWords, cutWords, durationWords, firstLine } from '../../models/console/run-words.ts';
import type { AnsweredText, DeskTab } from '../../session/console-desk.ts';
import { TabList, tabElementId } from '../../ui/TabList.tsx';
import { PlanTree } from './PlanTree.tsx';
import { SqlResult } from './SqlResult.tsx';
import { useKnown } from './use-known.ts';

interface SqlAnswersProps {
  readonly tab: DeskTab;
  readonly answered: AnsweredText;
}

const PANEL = 'sql-answer';

/** What came of a run: one statement's answer, or one of several. */
export function SqlAnswers({ tab, answered }: SqlAnswersProps) {
  const { answers } = answered;
  const [asked, setAsked] = useState<number | null>(null);
  const place = Math.min(asked ?? answerShown(answers, tab.picture), answers.length - 1);
  const chosen = answers[place];
  if (chosen === undefined) return null;
  if (answers.length === 1) {
    return (
      <section className="sql-answer" aria-label="Result">
        <Answer tab={tab} answer={chosen} view={answered.view} />
      </section>
    );
  }
  return (
    <section className="sql-answer" aria-label="Results">
      <TabList
        label="Results, by statement"
        panel={PANEL}
        tabs={answers.map(({ answer }, index) => ({
          id: String(index),
          label: `${index + 1}: ${answerWords(answer)}`,
        }))}
        chosen={String(place)}
        onChoose={(id) => setAsked(Number(id))}
      />
      <div role="tabpanel" id={PANEL} aria-labelledby={tabElementId(PANEL, String(place))}>
        <p className="sql-of-statement">
          <code>{firstLine(chosen.sql)}</code>
        </p>
        <Answer key={place} tab={tab} answer={chosen} view={answered.view} />
      </div>
    </section>
  );
}

interface AnswerProps {
  readonly tab: DeskTab;
  readonly answer: AnsweredStatement;
  readonly view: AnsweredText['view'];
}

function Answer({ tab, answer: { answer, milliseconds, sql }, view }: AnswerProps) {
  const words = `${answerWords(answer)} in ${durationWords(milliseconds)}`;
  switch (answer.kind) {
    case 'rows':
      return (
        <>
          {answer.table.rowCount === 0 ? <NoRows sql={sql} /> : null}
          {answer.table.cut ? <p className="sql-note">{cutWords(LIMITS)}</p> : null}
          <SqlResult tab={tab} table={answer.table} sql={sql} words={words} view={view} />
        </>
      );
    case 'plan':
      return (
        <>
          <p className="sql-words">{words}</p>
          <PlanTree plan={answer.plan} text={answer.text} />
        </>
      );
    case 'done':
      return <p className="sql-words">{words}</p>;
    case 'failure':
      return <p className="sql-words">{words}</p>;
  }
}

/** A result without rows: what may be the reason. */
function NoRows({ sql }: { readonly sql: string }) {
  const known = useKnown();
  const why = noRowsWords(sql, known);
  return (
    <p className="sql-note">
      {why === '' ? 'No row meets all conditions. Take one out to see which leaves none.' : why}
    </p>
  );
}
