/** The page of a rule, as a read-only text that findings and hovers link to: offline, and of this very version. */
import * as vscode from 'vscode';
import type { Client } from './client.ts';

const SCHEME = 'backread-rule';

/** What stands before `<rule id>.md` in a page's address. */
export const RULE_PAGES = `${SCHEME}:/`;

export function serveRulePages(client: Client): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: async ({ path }) => {
      const rule = path.replace(/^\/|\.md$/gu, '');
      return (await client.request('backread/rulePage', { rule })) ?? `There is no rule ${rule}.`;
    },
  });
}
