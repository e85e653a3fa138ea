import { type ReactNode, useEffect, useRef } from 'react';
import { DropZone } from 'react-aria-components';
import { droppedFiles } from './dropped-files.ts';

interface FileDropProps {
  readonly className: string;
  /** What the zone is for those who do not see it; its own words stand before it. */
  readonly label: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** A place on which files and folders may be dropped or pasted; all of it by keyboard too. */
export function FileDrop({ className, label, onFiles, children }: FileDropProps) {
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
      className={className}
      aria-label={label}
      data-takes-files
      onDrop={(event) => void takeDrop(event.items)}
    >
      {children}
    </DropZone>
  );
}
