import { type RefObject, useEffect, useRef } from 'react';
import { Button, DropZone, FileTrigger, Text } from 'react-aria-components';
import { useSession } from '../use-session.ts';
import { droppedFiles } from './dropped-files.ts';

interface DropFilesProps {
  readonly onFiles: (files: readonly File[]) => void;
  /** The one field for files, for buttons elsewhere on the page that ask for one. */
  readonly chooser: RefObject<HTMLInputElement | null>;
}

/** Files by dropping, pasting or choosing; all of it by keyboard too. */
export function DropFiles({ onFiles, chooser }: DropFilesProps) {
  const busy = useSession((state) => state.busy);
  const zone = useRef<HTMLDivElement>(null);
  const handed = useRef<readonly File[]>([]);
  // React Aria passes over a file that has no place on a disk, such as one dragged out of an email.
  useEffect(() => {
    const element = zone.current;
    const remember = (event: DragEvent) => {
      handed.current = [...(event.dataTransfer?.files ?? [])];
    };
    element?.addEventListener('drop', remember, true);
    return () => element?.removeEventListener('drop', remember, true);
  }, []);
  async function takeDrop(items: Parameters<typeof droppedFiles>[0]) {
    const direct = handed.current;
    handed.current = [];
    const files = await droppedFiles(items);
    onFiles(files.length > 0 ? files : direct);
  }
  return (
    <DropZone
      ref={zone}
      className="drop"
      aria-label="or paste them"
      onDrop={(event) => void takeDrop(event.items)}
    >
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
    </DropZone>
  );
}
