import type { Page } from '@playwright/test';

/** One thing of the accessibility tree, as Chromium gives it to a screen reader. */
export interface Heard {
  readonly role: string;
  readonly name: string;
  /** Of a heading, 1 to 6; else 0. */
  readonly level: number;
  /** What is in it, in the order in which it is read. */
  readonly inside: readonly Heard[];
}

interface Value {
  readonly value?: unknown;
}

interface TreeNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
  readonly childIds?: readonly string[];
}

/** The accessibility tree of the page. What is ignored by screen readers is left out. */
export async function accessibilityTree(page: Page): Promise<Heard> {
  const session = await page.context().newCDPSession(page);
  const answer = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const nodes: readonly TreeNode[] = answer.nodes;
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = (id: string): Heard[] => {
    const node = byId.get(id);
    if (node === undefined) return [];
    const inside = (node.childIds ?? []).flatMap(read);
    if (node.ignored) return inside;
    const level = node.properties?.find(({ name }) => name === 'level')?.value.value;
    return [
      {
        role: String(node.role?.value ?? ''),
        name: String(node.name?.value ?? '').trim(),
        level: Number(level ?? 0),
        inside,
      },
    ];
  };
  const [root] = read(nodes[0]?.nodeId ?? '');
  if (root === undefined) throw new Error('The page has no accessibility tree.');
  return root;
}

/** Everything of some roles, in the order in which it is read. */
export function all(tree: Heard, ...roles: readonly string[]): Heard[] {
  const here = roles.includes(tree.role) ? [tree] : [];
  return [...here, ...tree.inside.flatMap((one) => all(one, ...roles))];
}

/** What is read out inside something, in one text. */
export function textOf(tree: Heard): string {
  const parts = all(tree, 'StaticText', 'image').map(({ name }) => name);
  return parts.join(' ').replaceAll(/\s+/g, ' ').trim();
}

/** From now on every text that a live region comes to hold is kept; gives them so far. */
export async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const live = '[role="status"], [role="alert"], [aria-live]';
    const said: string[] = [];
    const hear = (node: Node | null) => {
      const region = (node instanceof Element ? node : node?.parentElement)?.closest(live);
      const text = region?.textContent?.trim() ?? '';
      if (text !== '' && said.at(-1) !== text) said.push(text);
    };
    new MutationObserver((changes) => {
      for (const { target } of changes) hear(target);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    Object.assign(window, { said });
  });
  return () => page.evaluate(() => Reflect.get(window, 'said'));
}
