import type { RefObject } from 'react';
import { Button, FileTrigger, Text } from 'react-aria-components';
import { stopRecords } from '../../session/stoppable.ts';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { useSession } from '../use-session.ts';

interface DropFilesProps {
  readonly onFiles: (files: readonly File[]) => void;
  /** The one field for files, for buttons elsewhere on the page that ask for one. */
  readonly chooser: RefObject<HTMLInputElement | null>;
}

/** Asks for a folder. The field that asks is not in the page, which has one field for files. */
function chooseFolder(onFiles: DropFilesProps['onFiles']): void {
  const field = document.createElement('input');
  field.type = 'file';
  field.webkitdirectory = true;
  field.addEventListener('change', () => onFiles([...(field.files ?? [])]));
  field.click();
}

/** Files by dropping, pasting or choosing; all of it by keyboard too. */
export function DropFiles({ onFiles, chooser }: DropFilesProps) {
  return (
    <FileDrop className="drop" label="or paste them" onFiles={onFiles}>
      <Text slot="label" className="drop-words">
        Drop files of quarterly figures or children’s records here
      </Text>
      <div className="drop-choose">
        <FileTrigger
          ref={chooser}
          allowsMultiple
          onSelect={(list) => onFiles(list === null ? [] : [...list])}
        >
          <Button className="button main">Choose files</Button>
        </FileTrigger>
        <Button className="button" onPress={() => chooseFolder(onFiles)}>
          Choose a folder
        </Button>
      </div>
      <p className="drop-promise">
        CSV files in the layout of the template, files of the SSDA903 return (folders and zip files
        too), or a workspace file. Nothing you load leaves this device.
      </p>
      <Busy />
    </FileDrop>
  );
}

/** What is being worked out and how far it is. By itself, since it changes many times during a load. */
function Busy() {
  const busy = useSession((state) => state.busy);
  const share = useSession((state) => state.share);
  const stoppable = useSession((state) => state.stoppable);
  if (busy === null) return null;
  return (
    <div className="drop-busy">
      <progress aria-label={busy} {...(share === null ? {} : { value: share, max: 1 })} />
      <span aria-hidden="true">{busy} …</span>
      {stoppable ? (
        <button type="button" className="button" onClick={stopRecords}>
          Cancel
        </button>
      ) : null}
    </div>
  );
}
