/** How a theme is shown in the tree: label, counts, evidence and what a screen reader says. */
import * as vscode from 'vscode';
import type { OutlineTheme } from '../../server/protocol.ts';
import { plural } from '../words.ts';
import { markOf } from './marks.ts';
import type { ThemeNode } from './nodes.ts';

export const GO_TO = 'backread.internal.goTo';

const ICONS: Readonly<Record<OutlineTheme['kind'], string>> = {
  theme: 'comment',
  section: 'list-tree',
  notice: 'megaphone',
  furniture: 'layout',
  frontmatter: 'tag',
  related: 'link',
  bio: 'person',
};

const KINDS: Readonly<Record<OutlineTheme['kind'], string>> = {
  theme: 'theme',
  section: 'section',
  notice: 'notice',
  furniture: 'page furniture, not part of the article',
  frontmatter: 'frontmatter',
  related: 'related items',
  bio: 'about the author',
};

export function themeItem(node: ThemeNode): vscode.TreeItem {
  const { theme, uri } = node;
  const item = new vscode.TreeItem(
    theme.label,
    node.children.length > 0
      ? vscode.TreeItemCollapsibleState.Expanded
      : vscode.TreeItemCollapsibleState.None,
  );
  item.id = node.id;
  if (theme.claims > 0) item.description = `${theme.sourced}/${theme.claims} sourced`;
  item.resourceUri = markOf(node);
  item.iconPath = new vscode.ThemeIcon(
    ICONS[theme.kind],
    theme.findings > 0 ? new vscode.ThemeColor('list.warningForeground') : undefined,
  );
  item.tooltip = tooltipOf(theme);
  item.accessibilityInformation = { label: spokenOf(theme) };
  item.contextValue = theme.kind;
  item.command = { command: GO_TO, title: 'Go to Theme', arguments: [vscode.Uri.parse(uri), theme.range] };
  return item;
}

const linesOf = ({ range }: OutlineTheme): string =>
  range.start.line === range.end.line
    ? `line ${range.start.line + 1}`
    : `lines ${range.start.line + 1} to ${range.end.line + 1}`;

/** The label's reason and what it rests on; every word of the article goes in as text, never as markup. */
function tooltipOf(theme: OutlineTheme): vscode.MarkdownString {
  const words = new vscode.MarkdownString();
  const line = (name: string, value: string): void => {
    words.appendMarkdown(`\n\n${name}: `).appendText(value);
  };
  words.appendMarkdown('**').appendText(theme.label).appendMarkdown('**');
  words.appendMarkdown(`\n\n${KINDS[theme.kind]}, ${linesOf(theme)}`);
  if (theme.because !== '') line('Label from', theme.because);
  if (theme.entities.length > 0) {
    line(
      'Names',
      theme.entities.map(({ name, count }) => (count > 1 ? `${name} ×${count}` : name)).join(', '),
    );
  }
  if (theme.terms.length > 0) line('Terms', theme.terms.join(', '));
  if (theme.claims > 0)
    line('Statements with figures', `${theme.claims}, ${theme.sourced} with a source in reach`);
  if (theme.findings > 0) line('Findings', String(theme.findings));
  return words;
}

function spokenOf(theme: OutlineTheme): string {
  const counts = [
    ...(theme.claims > 0 ? [`${theme.sourced} of ${theme.claims} statements sourced`] : []),
    ...(theme.findings > 0 ? [plural(theme.findings, 'finding')] : []),
  ];
  return [theme.label, KINDS[theme.kind], linesOf(theme), ...counts].join(', ');
}
