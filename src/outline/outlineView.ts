/** The theme outline: one tree in two places, the activity bar's container and the Explorer. */
import * as vscode from 'vscode';
import type { DocumentStatus } from '../../server/protocol.ts';
import { wordsOf, type Client } from '../client.ts';
import type { CurrentArticle } from '../currentArticle.ts';
import { nodeAt, nodesOf, type ThemeNode } from './nodes.ts';
import { themeItem } from './themeItem.ts';

export const OUTLINE_VIEWS = ['backread.outline', 'backread.explorerOutline'] as const;

/** What an empty tree says; the words stand in package.json, under `viewsWelcome`. */
type Emptiness = 'none' | 'loading' | 'stopped' | 'nothing' | Unreviewed['kind'];
type Unreviewed = Exclude<DocumentStatus, { readonly kind: 'reviewed' | 'closed' }>;

/** Typing is followed after a pause, the cursor after a shorter one. */
const AFTER_TYPING = 500;
const AFTER_MOVING = 120;

export class OutlineView implements vscode.TreeDataProvider<ThemeNode>, vscode.Disposable {
  readonly #changes = new vscode.EventEmitter<undefined>();
  readonly #views: readonly vscode.TreeView<ThemeNode>[];
  readonly #listeners: readonly vscode.Disposable[];
  readonly #client: Client;
  readonly #article: CurrentArticle;
  #nodes: readonly ThemeNode[] = [];
  #shown: vscode.Uri | undefined;
  /** The row that each view selects or was last asked to; asking takes effect later, and in order. */
  readonly #asked = new Map<vscode.TreeView<ThemeNode>, string | undefined>();
  /** Answers to older questions than the last are dropped. */
  #question = 0;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #moving: ReturnType<typeof setTimeout> | undefined;

  readonly onDidChangeTreeData = this.#changes.event;

  constructor(client: Client, article: CurrentArticle) {
    this.#client = client;
    this.#article = article;
    this.#views = OUTLINE_VIEWS.map((id) =>
      vscode.window.createTreeView(id, { treeDataProvider: this, showCollapseAll: true }),
    );
    this.#listeners = [
      article.onChange(() => void this.refresh()),
      client.onState(() => void this.refresh()),
      client.onStatus((status) => {
        if (isSame(status.uri, article.document?.uri)) void this.refresh();
      }),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (document !== article.document || contentChanges.length === 0) return;
        clearTimeout(this.#typing);
        this.#typing = setTimeout(() => void this.refresh(), AFTER_TYPING);
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('backread.outline')) void this.refresh();
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (!isSame(textEditor.document.uri.toString(), this.#shown)) return;
        clearTimeout(this.#moving);
        this.#moving = setTimeout(() => this.#follow(), AFTER_MOVING);
      }),
      ...this.#views.map((view) =>
        view.onDidChangeSelection(({ selection }) => this.#asked.set(view, selection[0]?.id)),
      ),
      ...this.#views.map((view) =>
        view.onDidChangeVisibility(({ visible }) => {
          if (visible) this.#follow();
        }),
      ),
    ];
    void this.refresh();
  }

  dispose(): void {
    clearTimeout(this.#typing);
    clearTimeout(this.#moving);
    for (const disposable of [...this.#listeners, ...this.#views, this.#changes]) disposable.dispose();
  }

  getChildren(node?: ThemeNode): ThemeNode[] {
    return [...(node === undefined ? this.#nodes : node.children)];
  }

  getParent(node: ThemeNode): ThemeNode | null {
    return node.parent;
  }

  getTreeItem(node: ThemeNode): vscode.TreeItem {
    return themeItem(node);
  }

  /** What the cursor's place is selected in each view, for tests. */
  get selected(): readonly string[] {
    return this.#views.flatMap((view) => view.selection.map(({ theme }) => theme.label));
  }

  /** Asks for the outline of the current article and shows it, or says why there is none. */
  async refresh(): Promise<void> {
    const question = ++this.#question;
    const document = this.#article.document;
    if (!isSame(document?.uri.toString() ?? '', this.#shown)) this.#show(document?.uri, [], 'loading');
    const emptiness = this.#emptiness();
    if (document === undefined || emptiness !== undefined) {
      this.#show(document?.uri, [], emptiness ?? 'none');
      return;
    }
    const view = vscode.workspace.getConfiguration('backread', document).get<string>('outline.view');
    try {
      const outline = await this.#client.request('backread/outline', {
        textDocument: { uri: document.uri.toString() },
        view: view === 'sections' ? 'sections' : 'themes',
      });
      if (question !== this.#question) return;
      this.#show(
        document.uri,
        outline === null ? [] : nodesOf(document.uri.toString(), outline.themes),
        'nothing',
      );
      this.#follow();
    } catch (error) {
      this.#client.log.error(`The outline could not be made. ${wordsOf(error)}`);
    }
  }

  /** Why there is nothing to show, or undefined where there is. */
  #emptiness(): Emptiness | undefined {
    if (this.#article.document === undefined) return 'none';
    if (this.#client.state !== 'running') return this.#client.state === 'stopped' ? 'stopped' : 'loading';
    const status = this.#client.statusOf(this.#article.document.uri);
    if (status === undefined || status.kind === 'closed') return 'loading';
    return status.kind === 'reviewed' ? undefined : status.kind;
  }

  #show(uri: vscode.Uri | undefined, nodes: readonly ThemeNode[], emptiness: Emptiness): void {
    this.#shown = uri;
    this.#nodes = nodes;
    this.#asked.clear();
    for (const view of this.#views) view.description = uri === undefined ? '' : baseName(uri);
    void vscode.commands.executeCommand('setContext', 'backread.outlineEmpty', emptiness);
    this.#changes.fire(undefined);
  }

  /** Selects the theme of the cursor's line; a view that is not on the screen is not brought there. */
  #follow(): void {
    const editor = vscode.window.visibleTextEditors.find(({ document }) =>
      isSame(document.uri.toString(), this.#shown),
    );
    if (editor === undefined) return;
    const settings = vscode.workspace.getConfiguration('backread', editor.document);
    if (settings.get<boolean>('outline.followCursor') === false) return;
    const node = nodeAt(this.#nodes, editor.selection.active.line);
    if (node === undefined) return;
    for (const view of this.#views) {
      if (view.visible && this.#asked.get(view) !== node.id) {
        this.#asked.set(view, node.id);
        view.reveal(node, { select: true, focus: false, expand: false }).then(undefined, () => undefined);
      }
    }
  }
}

const isSame = (uri: string, other: vscode.Uri | undefined): boolean =>
  other === undefined ? uri === '' : vscode.Uri.parse(uri).toString() === other.toString();

const baseName = (uri: vscode.Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);
