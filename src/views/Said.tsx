import { Children, cloneElement, isValidElement, type ReactNode } from 'react';
import type { Wording } from '../models/wording.ts';
import { useWording } from './use-wording.ts';

/**
 * Says the texts in it in the chosen words: those that stand here in the markup, not those that
 * another component makes.
 */
export function Said({ children }: { readonly children: ReactNode }) {
  const { say } = useWording();
  return said(children, say);
}

function said(children: ReactNode, say: Wording['say']): ReactNode {
  return Children.map(children, (child) => {
    if (typeof child === 'string') return say(child);
    if (!isValidElement<{ children?: ReactNode }>(child)) return child;
    if (typeof child.type !== 'string' || child.props.children === undefined) return child;
    return cloneElement(child, undefined, said(child.props.children, say));
  });
}
