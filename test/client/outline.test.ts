import assert from 'node:assert/strict';
import type { OutlineTheme } from '../../server/protocol.ts';
import { nodeAt, nodesOf } from '../../src/outline/nodes.ts';

const theme = (
  label: string,
  start: number,
  end: number,
  children: readonly OutlineTheme[] = [],
): OutlineTheme => ({
  label,
  kind: 'theme',
  range: { start: { line: start, character: 0 }, end: { line: end, character: 5 } },
  entities: [],
  terms: [],
  claims: 0,
  sourced: 0,
  findings: 0,
  because: '',
  children,
});

describe('the nodes of the outline', () => {
  const nodes = nodesOf('file:///a.md', [
    theme('Quay', 0, 9, [theme('Dues', 2, 4), theme('Dues', 6, 9)]),
    theme('Outlook', 12, 12),
  ]);
  it('finds the innermost node of a line, its parent between children, none between nodes', () => {
    const labels = [3, 5, 7, 10, 12].map((line) => nodeAt(nodes, line)?.theme.range.start.line);
    assert.deepEqual(labels, [2, 0, 6, undefined, 12]);
  });
  it('tells equal labels apart, and names them the same at the next review', () => {
    const ids = nodes[0]?.children.map(({ id }) => id) ?? [];
    assert.equal(new Set(ids).size, 2);
    const again = nodesOf('file:///a.md', [theme('Quay', 5, 19, [theme('Dues', 7, 9)])]);
    assert.equal(again[0]?.children[0]?.id, ids[0]);
  });
  it('knows its parents', () => {
    assert.equal(nodes[0]?.children[1]?.parent?.theme.label, 'Quay');
    assert.equal(nodes[1]?.parent, null);
  });
});
