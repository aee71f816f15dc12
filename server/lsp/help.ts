/** Help while frontmatter is written: completion, links, explanations, a block for a text that has none. */
import {
  additionTo,
  calmed,
  completionsAt,
  creationOf,
  explanationAt,
  formatOf,
  formOf,
  isInFrontmatter,
  lineIndex,
  parseArticle,
  profileOf,
  readFrontmatter,
  ReadingMemory,
  Vocabulary,
  type Article,
  type Explanation,
  type Form,
  type HelpInput,
  type NewFormat,
  type Rule,
} from '../engine/index.ts';
import type {
  CancellationToken,
  CompletionList,
  CompletionParams,
  DocumentLink,
  WorkspaceEdit,
} from 'vscode-languageserver';
import type { FrontmatterOffer } from '../protocol.ts';
import { hasArticleExtension } from '../workspace/articles.ts';
import { folderOf, joined } from '../workspace/paths.ts';
import type { Abilities } from './abilities.ts';
import { completionItem } from './completion.ts';
import { placeholderEdit } from './edits.ts';
import type { Library } from './library.ts';
import { documentLinks } from './links.ts';
import type { Draft, Session, Unread } from './session.ts';
import type { Root, Surroundings } from './surroundings.ts';
import { addressOf, type Address } from './uris.ts';
import type { Known, OpenText, WorkspaceWords } from './words.ts';

export interface HelpPorts {
  readonly session: Session;
  readonly surroundings: Surroundings;
  readonly library: Library;
  readonly words: WorkspaceWords;
  readonly rules: readonly Rule[];
  readonly today: () => string;
  readonly abilities: Abilities;
  /** A command of the client's that opens its list of completions; '' for none. */
  readonly suggestCommand: string;
}

const NOTHING: CompletionList = { isIncomplete: false, items: [] };

export class Help {
  readonly #ports: HelpPorts;
  /** The document that is being written in, as it was read the last time. */
  #last: { readonly uri: string; readonly memory: ReadingMemory; article: Article | null } | null = null;

  constructor(ports: HelpPorts) {
    this.#ports = ports;
  }

  async completions(
    { textDocument: { uri }, position }: CompletionParams,
    token: CancellationToken,
  ): Promise<CompletionList> {
    const { session, abilities, suggestCommand } = this.#ports;
    const unread = await session.textOf(uri);
    if (unread === null || token.isCancellationRequested) return NOTHING;
    const text = unread.document.getText();
    const offset = unread.document.offsetAt(position);
    // Most of what is typed is the article's text, which costs no reading here.
    if (!isInFrontmatter(text, offset)) return NOTHING;
    const lined = { text, lines: lineIndex(text) };
    const draft = await this.#calmDraft(uri, unread, offset);
    return this.#withWords(uri, ({ vocabulary, complete }) => {
      const found = completionsAt(this.#inputFor(text, draft, vocabulary), offset);
      const items = found.map((one) => completionItem(lined, one, abilities.completion, suggestCommand));
      return { isIncomplete: !complete, items };
    });
  }

  /** The text read without what is being written, which is the same while one word is typed. */
  async #calmDraft(uri: string, { document, context }: Unread, offset: number): Promise<Draft> {
    const text = calmed(document.getText(), offset);
    const { path } = context.candidate;
    if (this.#last?.uri !== uri) this.#last = { uri, memory: new ReadingMemory(), article: null };
    const last = this.#last;
    if (last.article?.text !== text || last.article.path !== path)
      last.article = parseArticle(path, text, formatOf(path), last.memory);
    const { article } = last;
    const ownSchema = await this.#ports.surroundings.ownSchemaOf(article, addressOf(uri));
    return { uri, version: document.version, context, article, ownSchema };
  }

  /** What is known of the field at an offset, or null. */
  explanation(draft: Draft, offset: number): Explanation | null {
    const { frontmatter } = draft.article;
    if (frontmatter === null || offset > frontmatter.range.end) return null;
    return explanationAt(frontmatter, this.#formOf(draft), offset);
  }

  async links(uri: string, token: CancellationToken): Promise<DocumentLink[]> {
    const { session, surroundings, library } = this.#ports;
    const article = await session.articleOf(uri, token);
    if (article === null) return [];
    const address = addressOf(uri);
    const root = surroundings.rootOf(address);
    if (address === null || root === null) return documentLinks(article, null);
    return library.over(root.base, ({ files }) => documentLinks(article, { address, root, files }));
  }

  /** Frontmatter for a text that has none, or what its own lacks. */
  async frontmatterFor(uri: string): Promise<FrontmatterOffer> {
    const draft = await this.#ports.session.draftOf(uri);
    if (draft === null)
      return refused('Backread does not read this file: it is switched off here, or the file is too large.');
    const { article } = draft;
    if (article.format === 'text')
      return refused(
        'Plain text is published as it stands, so frontmatter would be printed: save the text as Markdown (.md) first.',
      );
    const input = { article, form: this.#formOf(draft), today: this.#ports.today() };
    if (article.frontmatter !== null) return this.#whatIsMissing(draft, additionTo(input));
    const edits = creationOf(input, await this.#newFormat(uri, input.form));
    if (edits.length === 0) return refused('No frontmatter could be written for this text.');
    return { kind: 'create', edit: this.#editOf(draft, edits) };
  }

  #whatIsMissing(draft: Draft, { keys, edits }: ReturnType<typeof additionTo>): FrontmatterOffer {
    const missing = keys.join(', ').replace(/, ([^,]*)$/u, ' and $1');
    if (keys.length === 0)
      return {
        kind: 'present',
        because: 'This file has frontmatter, and nothing required is missing.',
        edit: null,
      };
    if (edits === null)
      return {
        kind: 'present',
        because: `This file has frontmatter; ${missing} cannot be added until it can be read (see its findings).`,
        edit: null,
      };
    const because = `This file has frontmatter; ${missing} ${keys.length === 1 ? 'is' : 'are'} missing.`;
    return { kind: 'present', because, edit: this.#editOf(draft, edits) };
  }

  #editOf({ uri, version, article }: Draft, edits: ReturnType<typeof creationOf>): WorkspaceEdit {
    return placeholderEdit({ uri, version, article }, edits, this.#ports.abilities);
  }

  /** The format that the files beside have, else the generator's own, else YAML. */
  async #newFormat(uri: string, form: Form): Promise<NewFormat> {
    const usual: NewFormat = form.generator === 'zola' ? 'toml' : 'yaml';
    const address = addressOf(uri);
    const root = this.#ports.surroundings.rootOf(address);
    if (address === null || root === null) return usual;
    const counts = new Map<NewFormat, number>();
    for (const text of await this.#neighbours(address, root)) {
      const format = readFrontmatter(text)?.format;
      if (format === 'yaml' || format === 'toml' || format === 'json')
        counts.set(format, (counts.get(format) ?? 0) + 1);
    }
    return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? usual;
  }

  /** The beginnings of some articles in the same folder. */
  async #neighbours(address: Address, root: Root): Promise<readonly string[]> {
    const folder = folderOf(address.path);
    const texts = await this.#ports.library.over(root.base, ({ files }) => {
      const entries = files.list(folder);
      const names = 'failure' in entries ? [] : entries.filter(({ kind }) => kind === 'file');
      return names
        .map(({ name }) => joined(folder, name))
        .filter((path) => hasArticleExtension(path) && path !== address.path)
        .slice(0, MOST_NEIGHBOURS)
        .map((path) => files.read(path, MOST_BYTES));
    });
    return texts.flatMap((contents) =>
      'failure' in contents ? [] : [new TextDecoder().decode(contents.bytes)],
    );
  }

  #withWords<T>(uri: string, use: (known: Known) => T): T {
    const { session, surroundings, words } = this.#ports;
    const address = addressOf(uri);
    const root = surroundings.rootOf(address) ?? (address === null ? surroundings.roots[0] : undefined);
    if (root === undefined) return use({ vocabulary: new Vocabulary(), complete: true });
    const open = session.documents.all().flatMap((document): readonly OpenText[] => {
      const own = addressOf(document.uri);
      if (own === null || surroundings.rootOf(own)?.uri !== root.uri) return [];
      return [{ address: own, version: document.version, text: () => document.getText() }];
    });
    return words.known(root, open, address, use);
  }

  #inputFor(text: string, draft: Draft, vocabulary: Vocabulary): HelpInput {
    return {
      text,
      article: draft.article,
      form: this.#formOf(draft),
      topics: draft.context.policy.topics,
      vocabulary,
      today: this.#ports.today(),
      rules: this.#ports.rules,
    };
  }

  #formOf({ article, ownSchema, context: { policy, generator } }: Draft): Form {
    const profile = profileOf(article, policy.profile);
    return formOf({
      article,
      profile,
      policy,
      surroundings: { today: this.#ports.today(), generator, ownSchema },
    });
  }
}

const MOST_NEIGHBOURS = 20;
const MOST_BYTES = 200_000;

const refused = (because: string): FrontmatterOffer => ({ kind: 'refused', because });
