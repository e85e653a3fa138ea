import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { SlideModel } from '../../models/deck/slide-model.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Slide } from './Slide.tsx';
import type { SlideFrame } from './slide-frame.ts';

interface PresentOverviewProps {
  readonly slides: readonly SlideModel[];
  readonly frame: SlideFrame;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
}

/** All slides in small, to go to one of them. */
export function PresentOverview({
  slides,
  frame,
  chosen,
  onChoose,
  onClose,
}: PresentOverviewProps) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
  }, []);
  return (
    <Dialog title="All slides" className="present-overview" onClose={onClose}>
      <ol ref={list}>
        {slides.map((model) => (
          <li key={model.id}>
            <div inert>
              <Slide model={model} frame={frame} mode="stage" />
            </div>
            <button
              type="button"
              aria-current={model.id === chosen ? 'true' : undefined}
              onClick={() => onChoose(model.id)}
              onKeyDown={(event) => walk(event, list.current)}
            >
              <span className="visually-hidden">Slide </span>
              {model.number}
              {model.part === null ? null : `, part ${model.part.at} of ${model.part.of}`}
              <span className="visually-hidden">: </span> <span dir="auto">{model.title}</span>
            </button>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}

/** Arrows go along the rows and from row to row. */
function walk(event: KeyboardEvent<HTMLElement>, list: HTMLElement | null): void {
  const buttons = [...(list?.querySelectorAll<HTMLElement>('button') ?? [])];
  const tops = buttons.map((button) => button.closest('li')?.offsetTop);
  const columns = Math.max(1, tops.lastIndexOf(tops[0]) + 1);
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: 1,
    ArrowLeft: -1,
    ArrowDown: columns,
    ArrowUp: -columns,
  };
  const step = steps[event.key];
  const at = buttons.indexOf(event.currentTarget);
  const goesTo = step === undefined ? undefined : buttons[at + step];
  if (goesTo === undefined) return;
  event.preventDefault();
  goesTo.focus();
}
