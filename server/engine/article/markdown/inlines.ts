import { Brackets, citationGroupEnd, mathEnd, targetOf } from './brackets.ts';
import { Finder, isAlphanumeric, isBlank, isPunctuation, LINE_FEED, runEnd } from './characters.ts';
import type { Token } from './compose.ts';
import type { Content } from './content.ts';
import type { References } from './definitions.ts';
import { type Delimiter, Delimiters, flanking, type OnPair } from './delimiters.ts';
import { entityAt } from './entities.ts';
import { Markup } from './markup.ts';
import { InlineSink } from './sink.ts';
import type { Syntax } from './syntax.ts';
import { autolinkEnd, Braces, type Embedded, markupEnd } from './tags.ts';
import { attributeListEnd, citationKeyEnd, footnoteLabelEnd, Templates } from './templates.ts';
import { bareUrlAt, schemeStart } from './urls.ts';

/** Units that may mean something inside of a block. */
const MARKS = /[\n!$&*:<@[\\\]_`{~]|www\./gu;

/** Reads the inlines of a content from `start`: links, code, emphasis and so on. Linear in its length, whatever it holds. */
export function readInlines(content: Content, syntax: Syntax, references: References, start = 0): InlineSink {
  const sink = new InlineSink(content);
  if (start > 0) sink.token('drop', 0, start);
  new InlineReader(sink, syntax, references).read(start);
  return sink;
}

/** What may stand in braces, in the words and in tags. */
export function embeddedIn(text: string, finder: Finder, syntax: Syntax): Embedded | null {
  if (syntax.jsx) return new Braces(text);
  return syntax.templates ? new Templates(text, finder) : null;
}

class InlineReader {
  private readonly sink: InlineSink;
  private readonly text: string;
  private readonly syntax: Syntax;
  private readonly references: References;
  private readonly delimiters = new Delimiters();
  private readonly brackets = new Brackets();
  private readonly markup: Markup;
  private finder: Finder | null = null;
  private embedded: Embedded | null = null;
  /** Where the last run of so many backticks starts; null before the first was asked for. */
  private backticks: ReadonlyMap<number, number> | null = null;

  constructor(sink: InlineSink, syntax: Syntax, references: References) {
    this.sink = sink;
    this.text = sink.text;
    this.syntax = syntax;
    this.references = references;
    this.markup = new Markup(sink);
  }

  read(start: number): void {
    const { text } = this;
    const marks = new RegExp(MARKS);
    let at = start;
    for (;;) {
      marks.lastIndex = at;
      if (!marks.test(text)) break;
      at = this.take(marks.lastIndex - 1);
    }
    this.delimiters.resolve(null, this.onPair);
    this.markup.finishAnchor(text.length);
  }

  /** Takes what starts at a special unit; gives the offset behind it. */
  private take(at: number): number {
    switch (this.text.charCodeAt(at)) {
      case LINE_FEED:
        return this.takeLineEnd(at, at);
      case 33: // !
        return this.takeBang(at);
      case 36: // $
        return this.takeMath(at);
      case 38: // &
        return this.takeEntity(at);
      case 46: // .
        return this.takeUrl(at, at - 3);
      case 58: // :
        return this.takeUrl(at, schemeStart(this.text, at));
      case 60: // <
        return this.takeAngle(at);
      case 64: // @
        return this.takeCitation(at);
      case 91: // [
        return this.takeOpenBracket(at);
      case 92: // \
        return this.takeBackslash(at);
      case 93: // ]
        return this.takeCloseBracket(at);
      case 96: // `
        return this.takeBackticks(at);
      case 123: // {
        return this.takeBraces(at);
      default:
        return this.takeDelimiters(at);
    }
  }

  /** The URL that starts at `from`, in front of the mark at `at` by which it was noticed. */
  private takeUrl(at: number, from: number): number {
    const { sink, syntax } = this;
    const url = syntax.bareUrls && from >= (sink.tokens.at(-1)?.to ?? 0) ? bareUrlAt(this.text, from) : null;
    if (url === null) return at + 1;
    sink.token('opaque', from, url.to);
    sink.add('url', from, url.to, from, url.to, url);
    return url.to;
  }

  /** A line break at `at`; the space in front of it, from `start`, goes with it. */
  private takeLineEnd(start: number, at: number): number {
    const floor = this.sink.tokens.at(-1)?.to ?? 0;
    let from = start;
    while (from > floor && isBlank(this.text.charCodeAt(from - 1))) from--;
    this.sink.token('space', from, at + 1);
    return at + 1;
  }

  private takeBackslash(at: number): number {
    const next = this.text.charCodeAt(at + 1);
    if (next === LINE_FEED) return this.takeLineEnd(at, at + 1);
    if (!isPunctuation(next)) return at + 1;
    this.sink.token('drop', at, at + 1);
    return at + 2;
  }

  private takeEntity(at: number): number {
    const entity = entityAt(this.text, at);
    if (entity === null) return at + 1;
    this.sink.token('replace', at, entity.end, /[\t\n\r]/u.test(entity.character) ? ' ' : entity.character);
    return entity.end;
  }

  private takeBackticks(at: number): number {
    const { text, sink } = this;
    const from = runEnd(text, at, text.length);
    const to = this.closingBackticks(from - at, from);
    if (to < 0) return from;
    const end = to + from - at;
    const padded = isPadding(text, from) && isPadding(text, to - 1) && text.slice(from, to).trim() !== '';
    sink.token('opaque', at, end);
    sink.add('code', at, end, padded ? from + 1 : from, padded ? to - 1 : to);
    return end;
  }

  /** Offset of the next run of exactly so many backticks, or -1. */
  private closingBackticks(length: number, from: number): number {
    const { text } = this;
    this.backticks ??= lastBackticks(text, from);
    if ((this.backticks.get(length) ?? -1) < from) return -1;
    for (let at = text.indexOf('`', from); at >= 0;) {
      const end = runEnd(text, at, text.length);
      if (end - at === length) return at;
      at = text.indexOf('`', end);
    }
    return -1;
  }

  private takeAngle(at: number): number {
    const { text, sink, syntax } = this;
    const link = autolinkEnd(text, at);
    if (link > 0) {
      const words = text.slice(at + 1, link - 1);
      const destination = /^[a-z][a-z\d+.-]+:/iu.test(words) ? words : `mailto:${words}`;
      sink.token('opaque', at, link);
      sink.add('autolink', at, link, at + 1, link - 1, { destination, from: at + 1, to: link - 1 });
      return link;
    }
    this.finder ??= new Finder(text);
    this.embedded ??= embeddedIn(text, this.finder, syntax);
    const end = markupEnd(text, at, this.finder, this.embedded);
    if (end < 0) return at + 1;
    sink.add('html', at, end, end, end);
    if (syntax.html) this.markup.take(at, end, this.embedded);
    else sink.token('drop', at, end);
    return end;
  }

  private takeDelimiters(at: number): number {
    const { text, sink, syntax } = this;
    const code = text.charCodeAt(at);
    const end = runEnd(text, at, text.length);
    const length = end - at;
    if (code === 126 && (length !== 2 || !syntax.strikethrough)) return end;
    const { canOpen, canClose } = flanking(text, at, end);
    if (!canOpen && !canClose) return end;
    const left = sink.token('drop', at, at);
    const right = sink.token('drop', end, end);
    const run: Delimiter = {
      code,
      length,
      canOpen,
      canClose,
      from: at,
      to: end,
      left,
      right,
      previous: null,
      next: null,
    };
    this.delimiters.push(run);
    return end;
  }

  private readonly onPair: OnPair = (opener, closer, marks) => {
    if (opener.code === 126) return;
    const { to } = opener;
    const { from } = closer;
    this.sink.add(marks === 2 ? 'strong' : 'emphasis', to - marks, from + marks, to, from);
  };

  private openBracket(kind: 'link' | 'image' | 'note', from: number, to: number): number {
    const token = this.sink.token('keep', from, to);
    this.brackets.push({ kind, token, bottom: this.delimiters.last, followed: false });
    return to;
  }

  private takeBang(at: number): number {
    const image = this.text[at + 1] === '[' && this.footnoteEnd(at + 1) < 0;
    return image ? this.openBracket('image', at, at + 2) : at + 1;
  }

  /** Offset behind a reference to a footnote at `at`, or -1. */
  private footnoteEnd(at: number): number {
    const label = this.syntax.footnotes ? footnoteLabelEnd(this.text, at) : -1;
    return this.text[label] === '(' ? -1 : label;
  }

  private takeOpenBracket(at: number): number {
    const { text, sink, syntax } = this;
    const label = this.footnoteEnd(at);
    if (label > 0) {
      sink.token('drop', at, label);
      sink.add('footnote-reference', at, label, at + 2, label - 1);
      return label;
    }
    if (!syntax.citations) return this.openBracket('link', at, at + 1);
    const group = citationGroupEnd(text, at);
    if (group > 0) return this.takeCitations(at, group);
    return text[at - 1] === '^'
      ? this.openBracket('note', at - 1, at + 1)
      : this.openBracket('link', at, at + 1);
  }

  private takeCloseBracket(at: number): number {
    const { text, sink, syntax } = this;
    const bracket = this.brackets.pop();
    if (bracket === null) return at + 1;
    const { token, kind } = bracket;
    if (kind === 'note') {
      token.action = 'drop';
      sink.add('footnote-reference', token.from, at + 1, token.to, at);
      token.to = at + 1;
      return at + 1;
    }
    const target = targetOf(text, bracket, token.to, at, this.references, syntax.templates);
    if (target === null) return this.takeSpan(token, at);
    this.delimiters.resolve(bracket.bottom, this.onPair);
    sink.add(kind, token.from, target.end, token.to, at, target);
    token.action = 'drop';
    if (kind === 'image') token.to = target.end;
    else {
      sink.token('drop', at, target.end);
      this.brackets.barLinks();
    }
    return target.end;
  }

  /** `]` that ends no link may end the words of a span with attributes: `[…]{.class}`. */
  private takeSpan(token: Token, at: number): number {
    if (!this.syntax.attributes || this.text[at + 1] !== '{' || attributeListEnd(this.text, at + 1) < 0)
      return at + 1;
    token.action = 'drop';
    this.sink.token('drop', at, at + 1);
    return at + 1;
  }

  private takeBraces(at: number): number {
    const { text, sink, syntax } = this;
    const list = syntax.attributes ? attributeListEnd(text, at) : -1;
    if (list > 0 && (list === text.length || /[\])`*_>]/u.test(text.charAt(at - 1)))) {
      sink.token('drop', at, list);
      sink.add('expression', at, list, at + 1, list - 1);
      return list;
    }
    this.finder ??= new Finder(text);
    this.embedded ??= embeddedIn(text, this.finder, syntax);
    const end = this.embedded?.close(at) ?? -1;
    if (end < 0) return at + 1;
    const comment = text.startsWith('{/*', at);
    sink.token(comment ? 'drop' : 'opaque', at, end);
    sink.add('expression', at, end, at + 1, end - 1);
    return end;
  }

  private takeMath(at: number): number {
    const { text, sink, syntax } = this;
    const marks = text[at + 1] === '$' ? 2 : 1;
    const known = marks === 2 ? syntax.displayMath : syntax.inlineMath;
    const end = known ? mathEnd(text, at) : -1;
    if (end < 0) return at + 1;
    sink.token('opaque', at, end);
    sink.add('math', at, end, at + marks, end - marks);
    return end;
  }

  /** `@key` in the sentence stands for a name; references to figures and the like look the same. */
  private takeCitation(at: number): number {
    const { text, sink, syntax } = this;
    if (!syntax.citations || isAlphanumeric(text.charCodeAt(at - 1))) return at + 1;
    const end = citationKeyEnd(text, at);
    if (end < 0) return at + 1;
    sink.token('opaque', at, end);
    sink.add(CROSS_REFERENCE.test(text.slice(at + 1, end)) ? 'expression' : 'citation', at, end, at + 1, end);
    return end;
  }

  /** `[@key; see @other]`: one citation for each part; a group of one is the citation itself. */
  private takeCitations(at: number, end: number): number {
    const { text, sink } = this;
    sink.token('drop', at, end);
    const keys = [...text.slice(at, end).matchAll(/(?:^|(?<=[[\s;-]))@(?=[\p{L}\d_{])/gu)].map(
      (key) => at + key.index,
    );
    for (const key of keys) {
      const keyEnd = citationKeyEnd(text, key);
      if (keyEnd < 0) continue;
      const [from, to] = keys.length === 1 ? [at, end] : [key, keyEnd];
      sink.add(
        CROSS_REFERENCE.test(text.slice(key + 1, keyEnd)) ? 'expression' : 'citation',
        from,
        to,
        key + 1,
        keyEnd,
      );
    }
    return end;
  }
}

/** Quarto's prefixes for what is no source but a part of the article. */
const CROSS_REFERENCE = /^(?:fig|tbl|sec|eq|lst|thm|lem|cor|prp|def|exm|exr)-/u;

const isPadding = (text: string, at: number): boolean => text[at] === ' ' || text[at] === '\n';

/** Where the last run of each length of backticks starts. */
function lastBackticks(text: string, from: number): ReadonlyMap<number, number> {
  const last = new Map<number, number>();
  for (let at = text.indexOf('`', from); at >= 0;) {
    const end = runEnd(text, at, text.length);
    last.set(end - at, at);
    at = text.indexOf('`', end);
  }
  return last;
}
