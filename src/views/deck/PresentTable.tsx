import type { SlideModel } from '../../models/deck/slide-model.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { ScrollRegion } from '../../ui/ScrollRegion.tsx';
import { SlideTable } from './SlideTable.tsx';

interface PresentTableProps {
  readonly model: SlideModel;
  readonly onClose: () => void;
}

/** The numbers behind the chart on the wall, when a member asks. */
export function PresentTable({ model, onClose }: PresentTableProps) {
  return (
    <Dialog title={model.title} className="present-table" onClose={onClose}>
      <ScrollRegion label="Table">
        <SlideTable model={model} />
      </ScrollRegion>
      <p className="muted small">{model.source}</p>
    </Dialog>
  );
}
