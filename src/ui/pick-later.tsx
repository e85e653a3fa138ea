import { type ComponentType, lazy, memo, Suspense } from 'react';
import { useAfterFrame } from './after-frame.ts';
import { afterPaint } from './after-paint.ts';
import { PickLook, type PickProps } from './PickLook.tsx';

/** A control that is large, and of which the picture of a screen needs no more than its looks. */
export function pickLater(load: () => Promise<ComponentType<PickProps>>): ComponentType<PickProps> {
  const Control = lazy(async () => {
    await afterPaint();
    return { default: await load() };
  });
  return (props) => <Pick {...props} control={Control} />;
}

interface PickControlProps extends PickProps {
  readonly control: ComponentType<PickProps>;
}

/** The looks with the figures, and the control after their frame; drawn again with other props only. */
const Pick = memo(function Pick({ control: Control, ...props }: PickControlProps) {
  const isSeen = useAfterFrame(true) !== null;
  const look = <PickLook {...props} />;
  return isSeen ? (
    <Suspense fallback={look}>
      <Control {...props} />
    </Suspense>
  ) : (
    look
  );
});
