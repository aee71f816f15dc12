import { InsertTextMode, MarkupKind, type ClientCapabilities } from 'vscode-languageserver';

/** What the client can do, read once from its capabilities; the features ask here and nowhere else. */
export interface Abilities {
  /** Pulls diagnostics, and pulls again when told to; a client that does not is pushed to. */
  readonly pull: boolean;
  readonly related: boolean;
  readonly codeDescription: boolean;
  /** Takes edits that name the version they are for. */
  readonly versionedEdits: boolean;
  /** Takes edits that place the cursor. */
  readonly snippetEdits: boolean;
  readonly nestedSymbols: boolean;
  readonly markdownHover: boolean;
  readonly completion: CompletionAbilities;
  readonly configuration: boolean;
  readonly configurationEvents: boolean;
  readonly watchFiles: boolean;
  readonly workspaceFolders: boolean;
  readonly createProgress: boolean;
}

export interface CompletionAbilities {
  readonly snippets: boolean;
  readonly markdown: boolean;
  /** Shows a word at the right of every item. */
  readonly labelDetails: boolean;
  /** Leaves the indentation of what is inserted as it is. */
  readonly asItIs: boolean;
}

export function abilitiesOf({ textDocument, workspace, window }: ClientCapabilities): Abilities {
  const diagnostic = textDocument?.diagnostic;
  const item = textDocument?.completion?.completionItem;
  const published = textDocument?.publishDiagnostics;
  return {
    pull: diagnostic !== undefined && workspace?.diagnostics?.refreshSupport === true,
    related: diagnostic?.relatedInformation ?? published?.relatedInformation ?? false,
    codeDescription: diagnostic?.codeDescriptionSupport ?? published?.codeDescriptionSupport ?? false,
    versionedEdits: workspace?.workspaceEdit?.documentChanges ?? false,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport ?? false,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    markdownHover: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false,
    completion: {
      snippets: item?.snippetSupport ?? false,
      markdown: item?.documentationFormat?.includes(MarkupKind.Markdown) ?? false,
      labelDetails: item?.labelDetailsSupport ?? false,
      asItIs: item?.insertTextModeSupport?.valueSet.includes(InsertTextMode.asIs) ?? false,
    },
    configuration: workspace?.configuration ?? false,
    configurationEvents: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    watchFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    workspaceFolders: workspace?.workspaceFolders ?? false,
    createProgress: window?.workDoneProgress ?? false,
  };
}
