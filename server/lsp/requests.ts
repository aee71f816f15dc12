/** Answers to requests: each a pure function of a review, looked up in the current version of the document. */
import {
  CodeActionTriggerKind,
  ProgressType,
  type CancellationToken,
  type CodeActionContext,
} from 'vscode-languageserver';
import type { Article } from '../engine/index.ts';
import type { Commands, DocumentStatus, FileReport, Requests, WorkspaceReport } from '../protocol.ts';
import { articleReport } from './article-report.ts';
import { codeActions } from './code-actions.ts';
import { toOffset } from './convert.ts';
import { toDiagnostic } from './diagnostic-items.ts';
import { keyOf } from './elsewhere.ts';
import { foldingRanges } from './folding.ts';
import { hoverAt } from './hover.ts';
import { outlineOf } from './outline.ts';
import { rulePage } from './rule-page.ts';
import { semanticTokens } from './semantic-tokens.ts';
import { progressFor } from './progress.ts';
import { quietly, type Server } from './server.ts';
import type { Reviewed } from './session.ts';
import { statusOf } from './status.ts';
import { documentSymbols, flatSymbols } from './symbols.ts';
import { uriOf } from './uris.ts';
import { reviewWorkspace } from './workspace-review.ts';

export function answerRequests(server: Server): void {
  const { connection, session, abilities, options, diagnostics, workspace, help } = server;
  const extras = { ...abilities, rulePages: options.rulePages };

  /** Answers from the review of a document's current version; `otherwise` where it has none. */
  async function reviewed<T>(
    { textDocument: { uri } }: { readonly textDocument: { readonly uri: string } },
    token: CancellationToken,
    otherwise: T,
    answer: (reviewed: Reviewed) => T,
  ): Promise<T> {
    const review = await session.reviewOf(uri, token);
    return review === null ? otherwise : answer(review);
  }

  /** The same from the article alone, where no review is needed. */
  async function read<T>(
    { textDocument: { uri } }: { readonly textDocument: { readonly uri: string } },
    token: CancellationToken,
    otherwise: T,
    answer: (article: Article) => T,
  ): Promise<T> {
    const article = await session.articleOf(uri, token);
    return article === null ? otherwise : answer(article);
  }

  connection.languages.diagnostics.on((params, token) => diagnostics.pull(params, token));
  connection.onCodeAction((params, token) =>
    // An editor asks at every move of the cursor; where it shows nothing of ours there is nothing to mend.
    isIdle(params.context)
      ? []
      : reviewed(params, token, [], (review) => codeActions(review, params, { ...abilities, ...extras })),
  );
  connection.onHover(async (params, token) => {
    const review = await session.reviewOf(params.textDocument.uri, token);
    const draft = await session.draftOf(params.textDocument.uri, token);
    if (review === null || draft === null) return null;
    const explanation = help.explanation(draft, toOffset(draft.article, params.position));
    return hoverAt(review.review, explanation, workspace.book, params.position, {
      markdown: abilities.markdownHover,
      rulePages: options.rulePages,
    });
  });
  connection.onCompletion((params, token) => help.completions(params, token));
  connection.onDocumentLinks(({ textDocument }, token) => help.links(textDocument.uri, token));
  connection.onDocumentSymbol((params, token) =>
    read(params, token, [], (article) => {
      const symbols = documentSymbols(article);
      return abilities.nestedSymbols ? symbols : flatSymbols(symbols, params.textDocument.uri);
    }),
  );
  connection.onFoldingRanges((params, token) => read(params, token, [], foldingRanges));
  connection.languages.semanticTokens.on((params, token) =>
    read(params, token, { data: [] }, semanticTokens),
  );

  on('backread/outline', (params, token) =>
    reviewed(params, token, null, (review) => outlineOf(review, params.view)),
  );
  on('backread/articleReport', (params, token) =>
    reviewed(params, token, null, (review) => articleReport(review, workspace.book)),
  );
  on('backread/createFrontmatter', ({ textDocument }) => help.frontmatterFor(textDocument.uri));
  on('backread/status', async ({ textDocument }) => diagnostics.statusOf(textDocument.uri));
  on('backread/rulePage', async ({ rule }) => {
    const known = workspace.book.get(rule);
    return known === undefined ? null : rulePage(known);
  });
  on('backread/reviewWorkspace', (params, token) => wholeWorkspace(server, params, token));
  connection.onExecuteCommand(({ command, arguments: given }) => run(server, command, given ?? []));

  function on<M extends keyof Requests>(
    method: M,
    answer: (params: Requests[M]['params'], token: CancellationToken) => Promise<Requests[M]['result']>,
  ): void {
    connection.onRequest<unknown, void>(method, answer);
  }
}

type Results = Commands[keyof Commands]['result'];

async function run(
  { session, diagnostics, elsewhere }: Server,
  command: string,
  given: readonly unknown[],
): Promise<Results | undefined> {
  const [uri] = given;
  if (command === ('backread.clearShownFindings' satisfies keyof Commands)) {
    diagnostics.clear();
    elsewhere.clear('article');
    return null;
  }
  if (typeof uri !== 'string') return undefined;
  if (command === ('backread.reviewNow' satisfies keyof Commands)) {
    diagnostics.reviewNow(uri);
    return null;
  }
  if (command !== ('backread.reviewAnyway' satisfies keyof Commands)) return undefined;
  session.insist(uri);
  diagnostics.reviewNow(uri);
  const standing = await session.standingOf(uri);
  const closed: DocumentStatus = { uri, version: 0, kind: 'closed' };
  return standing === null ? closed : statusOf(standing);
}

/** True where an editor asks by itself at a place where it shows nothing of ours. */
const isIdle = ({ only, triggerKind, diagnostics }: CodeActionContext): boolean =>
  only === undefined &&
  triggerKind === CodeActionTriggerKind.Automatic &&
  !diagnostics.some(({ source }) => source === 'backread');

const FILE_REPORTS = new ProgressType<readonly FileReport[]>();

/** Files that are told of together while a workspace review goes on. */
const BATCH = 20;

async function wholeWorkspace(
  { connection, surroundings, abilities, options, workspace, diagnostics, elsewhere }: Server,
  { folders, workDoneToken, partialResultToken }: Requests['backread/reviewWorkspace']['params'],
  token: CancellationToken,
): Promise<WorkspaceReport> {
  const roots = surroundings.roots.filter(({ uri }) => folders === undefined || folders.includes(uri));
  const extras = { ...abilities, rulePages: options.rulePages };
  const progress = await progressFor(connection, abilities, workDoneToken, token);
  const met = new Set<string>();
  let batch: FileReport[] = [];
  const sendBatch = (): void => {
    if (partialResultToken === undefined || batch.length === 0) return;
    quietly(connection, connection.sendProgress(FILE_REPORTS, partialResultToken, batch));
    batch = [];
  };
  const report = await reviewWorkspace(workspace, roots, {
    isCancelled: progress.isCancelled,
    progress: progress.report,
    file: (address, file, { findings }, { house }) => {
      met.add(keyOf(address));
      elsewhere.showPolicy(address.base, house);
      const uri = uriOf(address);
      elsewhere.showArticle(
        address,
        findings.map((found) => toDiagnostic(uri, found, extras)),
      );
      batch.push(file);
      if (batch.length >= BATCH) sendBatch();
    },
  });
  sendBatch();
  progress.done();
  diagnostics.showAgain();
  if (!report.cancelled && folders === undefined) elsewhere.keepOnly(met);
  return partialResultToken === undefined ? report : { ...report, files: [] };
}
