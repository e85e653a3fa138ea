import { useState } from 'react';
import { councilOf, DEFAULT_COUNCIL } from '../../models/council.ts';
import { accentError, nameError } from '../../models/council-entry.ts';
import type { CouncilSettings } from '../../models/deck/deck.ts';
import { changeCouncil } from '../../session/settings.ts';
import { Said } from '../Said.tsx';
import { useSession } from '../use-session.ts';
import { AccentField } from './AccentField.tsx';
import { CouncilSample } from './CouncilSample.tsx';
import { LogoField } from './LogoField.tsx';
import { NameField } from './NameField.tsx';

const FIELDS = ['name', 'panel', 'accent'] as const;
type Errors = Readonly<Record<(typeof FIELDS)[number], string>>;

function errorsOf({ name, panel, accent }: CouncilSettings): Errors {
  return {
    name: nameError('The name of the council', name),
    panel: nameError('The name of the panel', panel),
    accent: accentError(accent),
  };
}

const NO_ERRORS: Errors = { name: '', panel: '', accent: '' };
const fieldId = (field: string) => `council-${field}`;

/** Name, panel, logo and colour of the council of an area. What is not valid is not kept. */
export function CouncilForm({ areaCode }: { readonly areaCode: string }) {
  const settings = useSession((state) => state.settings);
  const names = useSession((state) => state.names);
  const kept = councilOf(settings, areaCode, names);
  const [draft, setDraft] = useState<Partial<CouncilSettings>>({});
  const [errors, setErrors] = useState(NO_ERRORS);
  const [said, setSaid] = useState('');
  const now: CouncilSettings = { ...kept, ...draft };

  function change(part: Partial<CouncilSettings>, saying = '') {
    setDraft({ ...draft, ...part });
    const corrected = Object.fromEntries(Object.keys(part).map((field) => [field, '']));
    setErrors({ ...errors, ...corrected });
    setSaid(saying);
  }

  async function save() {
    const entered: CouncilSettings = {
      ...now,
      name: now.name.trim(),
      panel: now.panel.trim(),
      accent: now.accent.trim().toLowerCase(),
    };
    const wrong = errorsOf(entered);
    setErrors(wrong);
    const first = FIELDS.find((field) => wrong[field] !== '');
    if (first !== undefined) {
      setSaid('');
      document.getElementById(fieldId(first))?.focus();
      return;
    }
    // A name that is that of the area stays open, and so does a panel that is the usual one.
    const name = entered.name === names.name(areaCode) ? '' : entered.name;
    const panel = entered.panel === '' ? DEFAULT_COUNCIL.panel : entered.panel;
    await changeCouncil(areaCode, { ...entered, name, panel });
    setDraft({});
    setSaid('Saved on this device.');
  }

  return (
    <form
      className="council-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="council-fields">
        <NameField
          id={fieldId('name')}
          label="Name of the council"
          hint={`As its papers name it. Empty means ${names.name(areaCode)}.`}
          text={now.name}
          error={errors.name}
          onType={(name) => change({ name })}
        />
        <NameField
          id={fieldId('panel')}
          label="Name of the panel"
          hint={`Whom the presentation is for. Empty means ${DEFAULT_COUNCIL.panel}.`}
          text={now.panel}
          error={errors.panel}
          onType={(panel) => change({ panel })}
        />
        <LogoField
          id={fieldId('logo')}
          logo={now.logo}
          onChoose={(logo) =>
            change(
              { logo },
              logo === null
                ? 'The logo is taken out. Save to keep it so.'
                : 'The logo is chosen. Save to keep it.',
            )
          }
        />
        <AccentField
          id={fieldId('accent')}
          accent={now.accent}
          error={errors.accent}
          onChoose={(accent) => change({ accent })}
        />
        <p className="council-actions">
          <button type="submit" className="button main">
            Save the council settings
          </button>
          <span role="status">
            <Said>{said}</Said>
          </span>
        </p>
      </div>
      <CouncilSample council={now} />
    </form>
  );
}
