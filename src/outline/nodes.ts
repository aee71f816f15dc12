/** The outline as a tree of nodes, apart from how an editor draws it. */

import type { OutlineTheme } from '../../server/protocol.ts';

/** A theme in the tree: `id` stays the same over reviews, so what was unfolded stays unfolded. */
export interface ThemeNode {
  readonly id: string;
  readonly uri: string;
  readonly theme: OutlineTheme;
  readonly parent: ThemeNode | null;
  readonly children: readonly ThemeNode[];
}

/** The nodes of an outline; equal labels are told apart by their order. */
export function nodesOf(
  uri: string,
  themes: readonly OutlineTheme[],
  parent: ThemeNode | null = null,
): readonly ThemeNode[] {
  const seen = new Map<string, number>();
  return themes.map((theme) => {
    const name = `${parent?.id ?? uri}/${theme.kind}:${theme.label}`;
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    const children: ThemeNode[] = [];
    const node: ThemeNode = { id: `${name}#${before}`, uri, theme, parent, children };
    children.push(...nodesOf(uri, theme.children, node));
    return node;
  });
}

/** The innermost node that holds a line, from 0; where nodes overlap, the last that begins before it. */
export function nodeAt(nodes: readonly ThemeNode[], line: number): ThemeNode | undefined {
  const node = nodes.findLast(({ theme: { range } }) => range.start.line <= line && line <= range.end.line);
  return node === undefined ? undefined : (nodeAt(node.children, line) ?? node);
}
