import { type ComponentType, lazy, Suspense } from 'react';
import { afterPaint } from './after-paint.ts';
import { PickLook, type PickProps } from './PickLook.tsx';

/** A control that is large, and of which the first picture needs no more than its looks. */
export function pickLater(load: () => Promise<ComponentType<PickProps>>): ComponentType<PickProps> {
  const Control = lazy(async () => {
    await afterPaint();
    return { default: await load() };
  });
  return (props) => (
    <Suspense fallback={<PickLook {...props} />}>
      <Control {...props} />
    </Suspense>
  );
}
