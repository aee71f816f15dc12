/** The status bar item: what is known of the current article, why, and what can be done about it. */
import * as vscode from 'vscode';
import type { DocumentStatus, ReviewedStatus } from '../server/protocol.ts';
import type { Client } from './client.ts';
import type { CurrentArticle } from './currentArticle.ts';
import { capitalised, countsInWords, statusName, STATES, toActOn } from './words.ts';

export const SHOW_MENU = 'backread.internal.showMenu';

const STATE_ICONS: Readonly<Record<ReviewedStatus['state'], string>> = {
  hold: 'error',
  'send-back': 'warning',
  ask: 'question',
  ready: 'pass',
};

interface Look {
  readonly text: string;
  readonly spoken: string;
  readonly lines: readonly string[];
  readonly grave?: boolean;
}

export class StatusItem implements vscode.Disposable {
  readonly #item = vscode.window.createStatusBarItem('backread.status', vscode.StatusBarAlignment.Left, 1);
  readonly #client: Client;
  readonly #article: CurrentArticle;
  readonly #listeners: readonly vscode.Disposable[];

  constructor(client: Client, article: CurrentArticle) {
    this.#client = client;
    this.#article = article;
    this.#item.name = 'Backread';
    this.#item.command = SHOW_MENU;
    this.#listeners = [
      article.onChange(() => this.#draw()),
      client.onState(() => this.#draw()),
      client.onStatus(() => this.#draw()),
    ];
    this.#draw();
  }

  /** What it says, for tests; undefined while it is hidden. */
  get text(): string | undefined {
    return this.#article.document === undefined ? undefined : this.#item.text;
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#item.dispose();
  }

  #draw(): void {
    const document = this.#article.document;
    if (document === undefined) {
      this.#item.hide();
      return;
    }
    const look = lookOf(this.#client, this.#client.statusOf(document.uri));
    this.#item.text = look.text;
    this.#item.accessibilityInformation = { label: look.spoken, role: 'button' };
    this.#item.backgroundColor =
      look.grave === true ? new vscode.ThemeColor('statusBarItem.errorBackground') : undefined;
    const tooltip = new vscode.MarkdownString();
    for (const line of look.lines) tooltip.appendText(line).appendMarkdown('\n\n');
    this.#item.tooltip = tooltip;
    this.#item.show();
  }
}

function lookOf(client: Client, status: DocumentStatus | undefined): Look {
  if (client.state === 'stopped') {
    const said = 'Backread: the language server has stopped.';
    return { text: '$(error) Backread stopped', spoken: said, lines: [said], grave: true };
  }
  if (client.state === 'starting' || status === undefined || status.kind === 'closed') {
    const said = 'Backread is reading the article.';
    return { text: '$(sync~spin) Backread', spoken: said, lines: [said] };
  }
  if (status.kind !== 'reviewed') {
    const name = statusName(status);
    return {
      text: `$(circle-slash) ${status.kind === 'off' ? 'Backread off' : name}`,
      spoken: `Backread: ${name}. ${status.because}`,
      lines: [`Backread: ${name}`, status.because],
    };
  }
  return reviewedLook(status);
}

function reviewedLook(status: ReviewedStatus): Look {
  const state = STATES[status.state];
  const count = toActOn(status.counts);
  const profile = capitalised(status.profile);
  const faulty = status.faults.length > 0;
  return {
    text:
      `$(${STATE_ICONS[status.state]}) ${profile}: ${state.name}` +
      `${count > 0 ? ` (${count})` : ''}${faulty ? ' $(alert)' : ''}`,
    spoken: `Backread: ${state.name}, ${countsInWords(status.counts)}, profile ${status.profile}`,
    lines: [
      `${state.name}: ${state.meaning}`,
      capitalised(countsInWords(status.counts)),
      `Profile ${status.profile}. ${status.because}`,
      ...(status.policy === null ? [] : [`Policy: ${status.policy}`]),
      ...(faulty ? ['Not everything could be reviewed:', ...status.faults] : []),
    ],
  };
}
