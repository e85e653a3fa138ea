import type { RefObject } from 'react';
import { Button, FileTrigger, Text } from 'react-aria-components';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { useSession } from '../use-session.ts';

interface DropFilesProps {
  readonly onFiles: (files: readonly File[]) => void;
  /** The one field for files, for buttons elsewhere on the page that ask for one. */
  readonly chooser: RefObject<HTMLInputElement | null>;
}

/** Files by dropping, pasting or choosing; all of it by keyboard too. */
export function DropFiles({ onFiles, chooser }: DropFilesProps) {
  const busy = useSession((state) => state.busy);
  return (
    <FileDrop className="drop" label="or paste them" onFiles={onFiles}>
      <Text slot="label" className="drop-words">
        Drop files of quarterly figures here
      </Text>
      <FileTrigger
        ref={chooser}
        allowsMultiple
        onSelect={(list) => onFiles(list === null ? [] : [...list])}
      >
        <Button className="button main">Choose files</Button>
      </FileTrigger>
      <p className="drop-promise">
        CSV files in the layout of the template, or a workspace file. Nothing you load leaves this
        device.
      </p>
      {busy === null ? null : (
        <div className="drop-busy">
          <progress aria-label={busy} />
          <span aria-hidden="true">{busy} …</span>
        </div>
      )}
    </FileDrop>
  );
}
