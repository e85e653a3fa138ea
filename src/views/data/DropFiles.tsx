import { Button, DropZone, FileTrigger, Text } from 'react-aria-components';
import { useSession } from '../use-session.ts';
import { droppedFiles } from './take-files.ts';

interface DropFilesProps {
  readonly onFiles: (files: readonly File[]) => void;
}

/** Files by dropping, pasting or choosing; all of it by keyboard too. */
export function DropFiles({ onFiles }: DropFilesProps) {
  const busy = useSession((state) => state.busy);
  return (
    <DropZone className="drop" onDrop={(event) => void droppedFiles(event.items).then(onFiles)}>
      <Text slot="label" className="drop-words">
        Drop files of quarterly figures here
      </Text>
      <FileTrigger allowsMultiple onSelect={(list) => onFiles(list === null ? [] : [...list])}>
        <Button className="button main">Choose files</Button>
      </FileTrigger>
      <p className="drop-promise">
        CSV files in the layout of the template. Nothing you load leaves this device.
      </p>
      {busy === null ? null : (
        <div className="drop-busy">
          <progress aria-label={busy} />
          <span aria-hidden="true">{busy} …</span>
        </div>
      )}
    </DropZone>
  );
}
