import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { type ShownFailure, shownFailures } from '../../models/console/failures.ts';
import type { Known } from '../../models/console/offers.ts';
import { columnTypes } from '../../models/console/parameter-kinds.ts';
import { statementAt } from '../../models/console/statement-at.ts';
import { parameterValues, tabParameters } from '../../models/console/tab-parameters.ts';
import { changeTab, type DeskTab, tabOf } from '../../session/console-desk.ts';
import { runTab, say, stopTab, type TextPiece } from '../../session/console-runs.ts';
import { type EditorHandle, type EditorMark, SqlEditor } from './editor/SqlEditor.tsx';
import { NotRun, type Refusal } from './NotRun.tsx';
import { QuestionControls } from './questions/QuestionControls.tsx';
import { SaveQuestion } from './questions/SaveQuestion.tsx';
import { useOnScreen } from './questions/use-on-screen.ts';
import type { SideTab } from './SidePanel.tsx';
import { SqlAnswers } from './SqlAnswers.tsx';
import { SqlErrors } from './SqlErrors.tsx';
import { SqlStart } from './SqlStart.tsx';
import { SqlToolbar } from './SqlToolbar.tsx';
import { useConsole } from './use-console.ts';
import { useKnown } from './use-known.ts';
import { useOutcomeInView } from './use-outcome-in-view.ts';

interface SqlDeskProps {
  readonly tab: DeskTab;
  readonly editor: RefObject<EditorHandle | null>;
  readonly tabIndents: boolean;
  readonly onSide: (tab: SideTab) => void;
}

const NO_FAILURES: readonly ShownFailure[] = [];

/** A tab in front: its text, what it is run with, and what came of it. */
export function SqlDesk({ tab, editor, tabIndents, onSide }: SqlDeskProps) {
  const known = useKnown();
  const chosen = useOnScreen();
  const starting = useConsole((state) => state.phase !== 'ready');
  const latest = useRef<Known>(known);
  useEffect(() => {
    latest.current = known;
  }, [known]);
  const types = useMemo(() => columnTypes(known.schema), [known.schema]);
  const parameters = useMemo(
    () => tabParameters(tab.sql, tab.parameters, types),
    [tab.sql, tab.parameters, types],
  );
  const [saving, setSaving] = useState(false);
  const { answered } = tab;
  const failures = useMemo(
    () => (answered === null ? NO_FAILURES : shownFailures(answered, tab.sql)),
    [answered, tab.sql],
  );
  const desk = useRef<HTMLDivElement>(null);
  const outcome = useRef<HTMLDivElement>(null);
  const willShow = useOutcomeInView(tab, outcome);
  const [refused, setRefused] = useState<Refused | null>(null);
  const marks = useMarks(tab, answered?.id ?? 0, failures);

  function start(piece: TextPiece | null) {
    if (tabOf(tab.id)?.running != null) return;
    if (piece === null || piece.sql.trim() === '') {
      refuse('There is nothing to run: write a statement first.', null);
      return;
    }
    const given = parameterValues(parameters, tab.values, chosen);
    if (!given.ok) {
      refuse(given.why, 'label' in given.parameter ? given.parameter.name : null);
      return;
    }
    setRefused(null);
    willShow();
    void runTab(tab.id, piece, given.values);
  }
  function runAll() {
    start({ sql: tab.sql, from: 0, added: 0 });
  }
  function refuse(why: string, parameter: string | null) {
    setRefused({ tab, refusal: { why, parameter } });
    say(`Not run. ${why}`);
  }
  function fill(parameter: string) {
    const fields = desk.current?.querySelectorAll<HTMLElement>('[data-parameter]') ?? [];
    [...fields].find((field) => field.dataset['parameter'] === parameter)?.focus();
  }
  /** What is selected, else the statement at the cursor. */
  function here(): TextPiece | null {
    const { head, from, to } = editor.current?.selection() ?? { head: 0, from: 0, to: 0 };
    const span = from < to ? { from, to } : statementAt(tab.sql, head);
    return span === null
      ? null
      : { sql: tab.sql.slice(span.from, span.to), from: span.from, added: 0 };
  }
  function explain(measured: boolean) {
    const piece = here();
    if (piece === null) return start(null);
    const bare = piece.sql.replace(/^\s*explain(\s+analyze)?\s+/i, '');
    const before = measured ? 'EXPLAIN ANALYZE ' : 'EXPLAIN ';
    const from = piece.from + piece.sql.length - bare.length;
    start({ sql: before + bare, from, added: before.length });
  }
  const { id } = tab;
  useEffect(() => {
    // Outside the editor too, but for where Escape closes something.
    const onKey = (event: KeyboardEvent) => {
      const inside = event.target instanceof Element && event.target.closest('dialog') !== null;
      if (event.key === 'Escape' && !event.defaultPrevented && !inside) stopTab(id);
    };
    const element = desk.current;
    element?.addEventListener('keydown', onKey);
    return () => element?.removeEventListener('keydown', onKey);
  }, [id]);
  async function format() {
    const { sql } = tab;
    const { formatSql } = await import('../../models/console/format-sql.ts');
    const formatted = formatSql(sql);
    // What was typed meanwhile stays.
    if (tabOf(id)?.sql !== sql) return;
    if (formatted.ok) changeTab(id, { sql: formatted.sql });
    say(formatted.ok ? 'Formatted.' : formatted.why);
  }
  function stop(): boolean {
    if (tabOf(tab.id)?.running == null) return false;
    stopTab(tab.id);
    return true;
  }
  return (
    <div ref={desk} className="sql-desk">
      {tab.note === '' ? null : <p className="sql-tab-note">{tab.note}</p>}
      <QuestionControls
        parameters={parameters}
        values={tab.values}
        onChange={(values) => changeTab(tab.id, { values })}
        onEnter={runAll}
      />
      <SqlEditor
        tab={tab.id}
        sql={tab.sql}
        name={`SQL of ${tab.title}`}
        tabIndents={tabIndents}
        marks={marks}
        handle={editor}
        known={() => latest.current}
        onChange={(sql) => changeTab(tab.id, { sql })}
        onRun={(what) => (what === 'all' ? runAll() : start(here()))}
        onStop={stop}
        onFormat={() => void format()}
      />
      <SqlToolbar
        running={tab.running}
        starting={starting}
        onRun={(what) => (what === 'all' ? runAll() : start(here()))}
        onStop={() => stop()}
        onExplain={explain}
        onFormat={() => void format()}
        onSave={() => setSaving(true)}
      />
      {saving ? (
        <SaveQuestion
          tab={tab}
          parameters={parameters}
          onClose={(saved) => {
            setSaving(false);
            if (saved !== null) say(`“${saved}” is saved among your questions.`);
          }}
        />
      ) : null}
      {refused !== null && stands(refused, tab) ? (
        <NotRun refusal={refused.refusal} onGoTo={fill} />
      ) : null}
      <div ref={outcome}>
        <SqlErrors
          failures={failures}
          onGoTo={(failure) => editor.current?.goTo(markOf(failure))}
        />
        {answered === null ? (
          <SqlStart
            hasText={tab.sql.trim() !== ''}
            onQuestions={() => onSide('questions')}
            onTables={() => onSide('tables')}
          />
        ) : (
          <SqlAnswers key={answered.id} tab={tab} answered={answered} />
        )}
      </div>
    </div>
  );
}

/** A run that was not begun, and of which text and values. */
interface Refused {
  readonly tab: DeskTab;
  readonly refusal: Refusal;
}

/** Whether nothing has been changed since. */
function stands({ tab }: Refused, now: DeskTab): boolean {
  return tab.id === now.id && tab.sql === now.sql && tab.values === now.values;
}

/**
 * The errors of a run at their places, made once a run: what is written afterwards moves them in the
 * editor itself.
 */
function useMarks(
  tab: DeskTab,
  run: number,
  failures: readonly ShownFailure[],
): readonly EditorMark[] {
  const made = useRef<{ key: string; marks: readonly EditorMark[] }>({ key: '', marks: [] });
  const key = `${tab.id} ${run} ${failures.length}`;
  if (made.current.key !== key) {
    const there = failures.filter(({ from, code }) => from !== null && code !== 'stopped');
    made.current = { key, marks: there.map(markOf) };
  }
  return made.current.marks;
}

function markOf({ from, to, message, hint }: ShownFailure): EditorMark {
  return { from: from ?? 0, to, message, hint };
}
