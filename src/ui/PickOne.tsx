import { lazy, Suspense } from 'react';
import { afterPaint } from './after-paint.ts';
import { PickLook, type PickProps } from './PickLook.tsx';

/** The control is large, and the first picture needs no more than its looks. */
const Control = lazy(async () => {
  await afterPaint();
  return { default: (await import('./PickOneControl.tsx')).PickOneControl };
});

/** A choice from a short list that looks like the words it changes. */
export function PickOne(props: PickProps) {
  return (
    <Suspense fallback={<PickLook {...props} />}>
      <Control {...props} />
    </Suspense>
  );
}
