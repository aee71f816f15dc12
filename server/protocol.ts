/**
 * Names and types of what client and server say to each other beside the Language Server Protocol. Types only: a name
 * is a key of one of these interfaces, so both sides are checked against the same list and nothing is shipped.
 * Positions are the protocol's own: lines and UTF-16 characters from 0.
 */
import type { WorkspaceEdit } from 'vscode-languageserver';
import type { Area, MediaTopic, Measure, ProfileName, Severity, State, Theme } from './engine/index.ts';

export type { Area, MediaTopic, Measure, ProfileName, Severity, State };

export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Half-open. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Requests from client to server: `connection.sendRequest('backread/outline', params)`. */
export interface Requests {
  /** The theme outline of an open document; null where it is not reviewed (see its status). */
  'backread/outline': { readonly params: OutlineParams; readonly result: OutlineResult | null };
  /** The report of an open document as data; null where it is not reviewed. */
  'backread/articleReport': { readonly params: DocumentParams; readonly result: ArticleReport | null };
  /** Reviews every article of the workspace, with progress, partial results (`FileReport[]`) and cancellation. */
  'backread/reviewWorkspace': { readonly params: ReviewWorkspaceParams; readonly result: WorkspaceReport };
  /** The last status of an open document, for a client that missed the notification. */
  'backread/status': { readonly params: DocumentParams; readonly result: DocumentStatus };
  /** What a rule asks and why, as Markdown; null for a rule that does not exist. */
  'backread/rulePage': { readonly params: { readonly rule: string }; readonly result: string | null };
  /** Frontmatter for an open document that has none, or what is missing in the one it has; edits nothing. */
  'backread/createFrontmatter': { readonly params: DocumentParams; readonly result: FrontmatterOffer };
}

/** What can be done about a document's frontmatter. Texts are sentences for the reader. */
export type FrontmatterOffer =
  | { readonly kind: 'create'; readonly edit: WorkspaceEdit }
  /** It has frontmatter; `edit` adds the missing fields, or is null where nothing is missing or can be added. */
  | { readonly kind: 'present'; readonly because: string; readonly edit: WorkspaceEdit | null }
  | { readonly kind: 'refused'; readonly because: string };

/** Notifications from server to client. */
export interface Notifications {
  /** Sent whenever the status of an open document changes, and with `kind: 'closed'` when it is closed. */
  'backread/status': DocumentStatus;
}

/**
 * Commands of `workspace/executeCommand`, by name and arguments. VS Code's language client registers them by itself,
 * so the client contributes and registers commands of other names that call these.
 */
export interface Commands {
  /** Reviews an open document as it stands, saved or not; every quick fix calls it after its edit. */
  'backread.reviewNow': { readonly args: readonly [uri: string]; readonly result: null };
  /** Reviews an open document now, whatever it is and whatever `backread.run` says; it stays under review until closed. */
  'backread.reviewAnyway': { readonly args: readonly [uri: string]; readonly result: DocumentStatus };
  /** Takes away every finding shown, of open and of closed files, until the next review. */
  'backread.clearShownFindings': { readonly args: readonly []; readonly result: null };
}

/** Requests from server to client, sent only where `InitializationOptions.files` is true. */
export interface ClientRequests {
  /** The text of a file, or null where it cannot be read. */
  'backread/readFile': { readonly params: FileParams; readonly result: string | null };
  /** What a folder holds, or null where it cannot be read. */
  'backread/readFolder': { readonly params: FileParams; readonly result: readonly FolderEntry[] | null };
}

export interface InitializationOptions {
  /** The client answers `ClientRequests`: for file systems that the server cannot reach itself (web, virtual). */
  readonly files?: boolean;
  /**
   * What stands before `<rule id>.md` in the address of a rule's page; findings and hovers link to it. A client can
   * serve the pages itself from `backread/rulePage` under a scheme of its own. No links where absent.
   */
  readonly rulePages?: string;
  /**
   * A command of the client's that opens its list of completions, called with `{ auto: true }` once a key is completed
   * whose value is to be chosen next. None where absent.
   */
  readonly suggestCommand?: string;
  /** For clients without `workspace/configuration`. */
  readonly settings?: Partial<Settings>;
}

/** The section `backread` of the editor's settings, as far as the server reads it. */
export interface Settings {
  readonly enable: boolean;
  readonly run: 'onSave' | 'onType' | 'manual';
  /** Relative to the workspace folder, or absolute; '' looks for the nearest `.backread.yaml`. */
  readonly policyPath: string;
  /** '' leaves the choice to policy and article. */
  readonly profile: ProfileName | '';
  /** Severities by rule id, over what the policy says. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Language ids; a document of another language is left alone unless it is named like an article file. */
  readonly languages: readonly string[];
  /** With `onType`: findings in the line being typed wait until typing pauses. */
  readonly hideWhileTyping: boolean;
  /** In characters; larger documents are not reviewed. */
  readonly maxFileSize: number;
}

/** `Diagnostic.data`: names the finding, so that a fix is looked up in the current version. */
export interface DiagnosticData {
  readonly fingerprint: string;
}

/** The token types of plain text, beside the standard ones; the client gives them colours. */
export type SemanticTokenType = 'heading' | 'notice' | 'sourceLine' | 'furniture';

export interface DocumentParams {
  readonly textDocument: { readonly uri: string };
}

export interface FileParams {
  readonly uri: string;
}

export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}

export interface OutlineParams extends DocumentParams {
  readonly view: 'themes' | 'sections';
}

export interface OutlineResult {
  readonly version: number;
  readonly mediaTopics: readonly MediaTopic[];
  readonly themes: readonly OutlineTheme[];
}

/** A theme with its place as an editor's range. */
export interface OutlineTheme extends Omit<Theme, 'startLine' | 'endLine' | 'children'> {
  readonly range: Range;
  readonly children: readonly OutlineTheme[];
}

/** Why a document has findings or has none. */
export type DocumentStatus = { readonly uri: string; readonly version: number } & (
  | { readonly kind: 'closed' }
  /** `backread.enable` is off, or the language is not one to review. */
  | { readonly kind: 'off'; readonly because: string }
  | { readonly kind: 'not-an-article'; readonly because: string }
  | { readonly kind: 'too-large'; readonly because: string }
  /** It should have been reviewed and could not be. */
  | { readonly kind: 'failed'; readonly because: string }
  /** Under review, but nothing has been asked for yet (`run: manual`). */
  | { readonly kind: 'waiting'; readonly because: string }
  | ReviewedStatus
);

export interface ReviewedStatus {
  readonly kind: 'reviewed';
  readonly profile: ProfileName;
  /** Where the profile and the policy come from, in words. */
  readonly because: string;
  /** The policy file that counts here, or null. */
  readonly policy: string | null;
  readonly state: State;
  readonly counts: Counts;
  /** Rules that threw and parts that could not be read, in words; never hidden. */
  readonly faults: readonly string[];
}

export type Counts = Readonly<Record<Severity, number>>;

/** A finding for a report: shown, linked to its place, never edited from. */
export interface ReportFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  /** The words it is about, shortened. */
  readonly text: string;
  readonly fixes: readonly string[];
  /** The rule's reason and the standard behind it. */
  readonly why: string;
  readonly basis: string;
}

export interface ArticleReport {
  readonly uri: string;
  readonly version: number;
  readonly title: string;
  readonly profile: ProfileName;
  readonly policy: string | null;
  readonly state: State;
  /** The findings that set the state, as indexes of `findings`. */
  readonly setBy: readonly number[];
  readonly counts: Counts;
  readonly areas: readonly Area[];
  readonly findings: readonly ReportFinding[];
  readonly faults: readonly string[];
  /** What no review looks at: truth, fairness, rights. */
  readonly notChecked: readonly string[];
}

export interface ReviewWorkspaceParams {
  readonly workDoneToken?: string | number;
  /** Batches of `FileReport[]` arrive as `$/progress` of this token; the final result then holds no files. */
  readonly partialResultToken?: string | number;
  /** Only below these folders; all workspace folders where absent. */
  readonly folders?: readonly string[];
}

/** One file of a workspace review. */
export type FileReport = { readonly uri: string; readonly path: string } & (
  | {
      readonly kind: 'reviewed';
      readonly profile: ProfileName;
      readonly state: State;
      readonly counts: Counts;
      readonly findings: readonly ReportFinding[];
      readonly faults: readonly string[];
    }
  /** Could not be read or is too large: never silence. */
  | { readonly kind: 'not-reviewed'; readonly because: string }
);

export interface WorkspaceReport {
  /** Empty where they went out as partial results. */
  readonly files: readonly FileReport[];
  /** Files reviewed, and files that should have been and could not. */
  readonly reviewed: number;
  readonly notReviewed: number;
  /** Files of a known kind that are no articles. */
  readonly notArticles: number;
  readonly counts: Counts;
  readonly states: Readonly<Record<State, number>>;
  /** Most findings first. */
  readonly rules: readonly { readonly rule: string; readonly summary: string; readonly counts: Counts }[];
  readonly faults: readonly string[];
  /** True where it was cancelled: then it tells of the files reviewed so far. */
  readonly cancelled: boolean;
}
