import { useState } from 'react';
import { readLogo } from '../../models/logo-file.ts';
import { useWording } from '../use-wording.ts';

interface LogoFieldProps {
  readonly id: string;
  /** A data address; null for none. */
  readonly logo: string | null;
  readonly onChoose: (logo: string | null) => void;
}

/** Whether the browser can draw a picture: its first bytes alone do not say so. */
async function canBeDrawn(bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  try {
    (await createImageBitmap(new Blob([bytes]))).close();
    return true;
  } catch {
    return false;
  }
}

/** A picture from this device. It is checked when it is chosen, and kept with the other settings. */
export function LogoField({ id, logo, onChoose }: LogoFieldProps) {
  const { say } = useWording();
  const [wrong, setWrong] = useState<{ readonly file: string; readonly message: string } | null>(
    null,
  );

  async function choose(input: HTMLInputElement) {
    const [file] = input.files ?? [];
    if (file === undefined) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const read = readLogo(bytes);
    // The same file can be chosen again once it was mended.
    input.value = '';
    const refuse = (message: string) => setWrong({ file: file.name, message });
    if (!read.ok) refuse(read.message);
    else if (!(await canBeDrawn(bytes))) {
      refuse('This picture is damaged and cannot be drawn. Save it again as PNG, and choose that.');
    } else {
      setWrong(null);
      onChoose(read.logo);
    }
  }

  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        Logo
      </label>
      <span className="council-hint" id={`${id}-hint`}>
        A PNG or JPEG picture of up to 200 kB. It is not sent anywhere. It goes into the
        presentations that you give to others.
      </span>
      <span role="alert">
        {wrong === null ? null : (
          <span className="field-error" id={`${id}-error`}>
            <bdi>{wrong.file}</bdi>: {say(wrong.message)}
          </span>
        )}
      </span>
      <input
        id={id}
        className="council-file"
        type="file"
        accept="image/png,image/jpeg,.png,.jpg,.jpeg"
        aria-invalid={wrong !== null}
        aria-describedby={wrong === null ? `${id}-hint` : `${id}-hint ${id}-error`}
        onChange={(event) => void choose(event.currentTarget)}
      />
      {logo === null ? null : (
        <button
          type="button"
          className="link-button"
          onClick={() => {
            setWrong(null);
            onChoose(null);
            document.getElementById(id)?.focus();
          }}
        >
          Take out the logo
        </button>
      )}
    </div>
  );
}
