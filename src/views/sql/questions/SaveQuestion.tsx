import '../../../ui/field.css';
import './questions.css';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { presetShown } from '../../../models/console/parameter-words.ts';
import type { QuestionParameter } from '../../../models/console/question.ts';
import { draftTrouble, withPlainPreset } from '../../../models/console/question-draft.ts';
import type { QuestionDraft } from '../../../models/console/question-file.ts';
import { textsToCheck } from '../../../models/console/question-words.ts';
import { changeTab, type DeskTab, type ShownAs, shownAsOf } from '../../../session/console-desk.ts';
import { openQuestions, saveQuestion } from '../../../session/questions.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useSession } from '../../use-session.ts';
import { SaveParameter } from './SaveParameter.tsx';
import { SavePicture } from './SavePicture.tsx';

interface SaveQuestionProps {
  readonly tab: DeskTab;
  /** Those of the SQL as it stands, each once. */
  readonly parameters: readonly QuestionParameter[];
  /** `saved` is its title where it was saved, and null where it was not. */
  readonly onClose: (saved: string | null) => void;
}

/** Saves the query of a tab as a question: its title, note, controls, and the chart as it stands. */
export function SaveQuestion({ tab, parameters: found, onClose }: SaveQuestionProps) {
  const id = useId();
  const questions = useSession((state) => state.questions);
  useEffect(() => void openQuestions(), []);
  const from = questions?.find((one) => one.id === tab.question) ?? null;
  const [title, setTitle] = useState(tab.title);
  const [note, setNote] = useState(tab.note);
  const [parameters, setParameters] = useState(() =>
    found.map((one) => ({ ...one, preset: presetShown(one) })),
  );
  // What is seen is what is saved, unless another is chosen here.
  const picture = tab.drawn ?? tab.picture;
  const [shownAs, setShownAs] = useState<ShownAs>(picture === null ? 'table' : tab.shownAs);
  const [over, setOver] = useState(true);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.select(), []);

  async function save(event: FormEvent) {
    event.preventDefault();
    if (saving) return;
    const draft: QuestionDraft = {
      title: title.trim(),
      note: note.trim(),
      sql: tab.sql,
      parameters: parameters.map(withPlainPreset),
      picture: shownAs === 'chart' ? picture : null,
    };
    const wrong = draftTrouble(draft);
    if (wrong !== null) return setTrouble(wrong);
    setSaving(true);
    await openQuestions();
    const saved = await saveQuestion(draft, from !== null && over ? from.id : null);
    changeTab(tab.id, {
      title: saved.title,
      note: saved.note,
      parameters: saved.parameters,
      picture: saved.picture,
      shownAs: shownAsOf(saved.picture),
      question: saved.id,
    });
    onClose(saved.title);
  }
  return (
    <Dialog title="Save as a question" className="save-question" onClose={() => onClose(null)}>
      <form onSubmit={(event) => void save(event)} noValidate>
        <div className="field">
          <label className="field-label" htmlFor={`${id}-title`}>
            Title
          </label>
          <input
            ref={first}
            id={`${id}-title`}
            className="field-input save-wide"
            maxLength={200}
            autoComplete="off"
            value={title}
            required
            onChange={({ target }) => setTitle(target.value)}
          />
        </div>
        <div className="field">
          <label className="field-label" htmlFor={`${id}-note`}>
            Note
          </label>
          <span className="muted small" id={`${id}-note-help`}>
            What to know before reading the answer. You may leave it empty.
          </span>
          <textarea
            id={`${id}-note`}
            className="field-input save-wide"
            rows={3}
            value={note}
            aria-describedby={`${id}-note-help`}
            onChange={({ target }) => setNote(target.value)}
          />
        </div>
        {parameters.length === 0 ? (
          <p className="muted small">
            It asks for nothing before it runs. To ask for a council, a quarter, a KPI, a number, a
            date or a text, write a name such as <code>$kpi</code> in its place in the SQL.
          </p>
        ) : (
          <fieldset className="save-parameters">
            <legend>What it asks for</legend>
            {parameters.map((parameter) => (
              <SaveParameter
                key={parameter.name}
                parameter={parameter}
                value={tab.values[parameter.name] ?? parameter.preset}
                onChange={(changed) =>
                  setParameters(
                    parameters.map((one) => (one.name === changed.name ? changed : one)),
                  )
                }
              />
            ))}
          </fieldset>
        )}
        <SavePicture
          picture={picture}
          proposed={tab.picture === null}
          shownAs={shownAs}
          onChoose={setShownAs}
        />
        {from === null ? null : (
          <fieldset className="save-where">
            <legend className="visually-hidden">Where to save it</legend>
            <label>
              <input
                type="radio"
                name={`${id}-over`}
                checked={over}
                onChange={() => setOver(true)}
              />
              Save over “{from.title}”
            </label>
            <label>
              <input
                type="radio"
                name={`${id}-over`}
                checked={!over}
                onChange={() => setOver(false)}
              />
              Save as a new question
            </label>
          </fieldset>
        )}
        <KeptWords sql={tab.sql} parameters={parameters.map(withPlainPreset)} />
        {trouble === null ? null : (
          <p className="field-error" role="alert">
            {trouble}
          </p>
        )}
        <p className="save-actions">
          <button type="submit" className="button main" disabled={saving}>
            Save
          </button>
          <button type="button" className="link-button" onClick={() => onClose(null)}>
            Cancel
          </button>
        </p>
      </form>
    </Dialog>
  );
}

/** So many are named; who has more looks through the SQL. */
const MOST_NAMED = 3;

/** Where a question is kept, and what of it to look at before that. */
function KeptWords({ sql, parameters }: Pick<QuestionDraft, 'sql' | 'parameters'>) {
  const texts = textsToCheck(sql, parameters);
  return (
    <div className="save-kept">
      <p>
        Questions are kept on this device until you remove them, and travel in the workspace file.
        Its result is not kept.
      </p>
      {texts.length === 0 ? null : (
        <p>
          <strong>Check that nothing in it is about a child.</strong> It holds{' '}
          {texts
            .slice(0, MOST_NAMED)
            .map((text) => `“${text.slice(0, 40)}”`)
            .join(', ')}
          {texts.length > MOST_NAMED ? ` and ${texts.length - MOST_NAMED} more` : ''}. Where such a
          text is a name, a date of birth or an identifier, write a name such as <code>$child</code>{' '}
          in its place, and fill it in when you run it.
        </p>
      )}
    </div>
  );
}
