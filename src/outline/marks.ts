/** The number of findings of a theme, at the end of its row, where a long label cannot push it out of sight. */
import * as vscode from 'vscode';
import { plural } from '../words.ts';
import type { ThemeNode } from './nodes.ts';

const SCHEME = 'backread-theme';
/** A mark has room for two characters. */
const MOST = 99;

/** The address that a row is marked by; it carries the number, so that a row with another number is marked anew. */
export const markOf = ({ id, theme }: ThemeNode): vscode.Uri =>
  vscode.Uri.from({ scheme: SCHEME, path: `/${encodeURIComponent(id)}`, query: String(theme.findings) });

export function markThemes(): vscode.Disposable {
  return vscode.window.registerFileDecorationProvider({
    provideFileDecoration: (uri) => {
      const count = uri.scheme === SCHEME ? Number(uri.query) : 0;
      if (count === 0) return undefined;
      return new vscode.FileDecoration(String(Math.min(count, MOST)), plural(count, 'finding'));
    },
  });
}
