import { lazy, Suspense } from 'react';
import { afterPaint } from './after-paint.ts';
import { PickLook, type PickProps } from './PickLook.tsx';

/** The control is large, and the first picture needs no more than its looks. */
const Control = lazy(async () => {
  await afterPaint();
  return { default: (await import('./SearchOneControl.tsx')).SearchOneControl };
});

/** A choice from a long list by typing part of a name. */
export function SearchOne(props: PickProps) {
  return (
    <Suspense fallback={<PickLook {...props} />}>
      <Control {...props} />
    </Suspense>
  );
}
