import { type ComponentType, lazy, useState } from 'react';

/** A screen whose script comes when it is first shown, or was fetched before. */
export interface Later<Props extends object> {
  readonly screen: ComponentType<Props>;
  /** Brings the script, so that the screen is there at once. */
  readonly fetch: () => Promise<void>;
}

/**
 * A screen that is a script of its own. Where the script is there already it is drawn in the same
 * frame: `lazy` alone would show what stands for it first, and React keeps that for 300 ms.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): Later<Props> {
  let loaded: ComponentType<Props> | null = null;
  async function bring(): Promise<ComponentType<Props>> {
    loaded ??= await load();
    return loaded;
  }
  const Coming = lazy(async () => ({ default: await bring() }));
  const pick = () => loaded ?? Coming;
  return {
    screen: (props) => <Picked pick={pick} props={props} />,
    fetch: async () => void (await bring()),
  };
}

interface PickedProps<Props extends object> {
  readonly pick: () => ComponentType<Props>;
  readonly props: Props;
}

/** The screen as it was when it was opened: to change it would lose what was typed into it. */
function Picked<Props extends object>({ pick, props }: PickedProps<Props>) {
  const [Here] = useState(pick);
  return <Here {...props} />;
}
