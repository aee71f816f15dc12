import { type Finder, hasBlankLine, isAlphanumeric, isBreak } from './characters.ts';
import type { Embedded } from './tags.ts';

const PERCENT = 37;
const LESS = 60;
const OPEN_BRACE = 123;

/** Offset behind the template mark at `at` (`{{< … >}}`, `{{% … %}}`, `{{ … }}`, `{% … %}`), or -1. */
export function templateEnd(text: string, at: number, finder: Finder): number {
  const close = closeOf(text, at);
  if (close === null) return -1;
  const found = finder.find(close, at + 2);
  return found < 0 ? -1 : found + close.length;
}

/** The marks of templates that may stand in a tag. */
export class Templates implements Embedded {
  readonly jsx = false;
  private readonly text: string;
  private readonly finder: Finder;

  constructor(text: string, finder: Finder) {
    this.text = text;
    this.finder = finder;
  }

  close(at: number): number {
    const end = templateEnd(this.text, at, this.finder);
    return end > 0 && !hasBlankLine(this.text, at, end) ? end : -1;
  }
}

function closeOf(text: string, at: number): string | null {
  const second = text.charCodeAt(at + 1);
  if (second === PERCENT) return '%}';
  if (second !== OPEN_BRACE) return null;
  const third = text.charCodeAt(at + 2);
  if (third === LESS) return '>}}';
  return third === PERCENT ? '%}}' : '}}';
}

/** The first word of a template mark: `figure` of `{{< figure src="x" >}}`. */
export function templateName(text: string, at: number): string {
  return /^\{[{%][<%-]?\s*([\w./-]{1,40})/u.exec(text.slice(at, at + 60))?.[1] ?? '';
}

/** Offset behind an attribute list at `at`, such as `{#id}`, `{: .class}` or `{width="50%"}`, or -1. */
export function attributeListEnd(text: string, at: number): number {
  const close = text.slice(at, at + 300).search(/[}\r\n]/u);
  if (close < 2 || isBreak(text.charCodeAt(at + close))) return -1;
  return ATTRIBUTES.test(text.slice(at + 1, at + close)) ? at + close + 1 : -1;
}

const ATTRIBUTES = /^(?::|\s*[.#][\w-]|\s*[\w-]+=|=\w|-$)[^{}]*$/u;

/**
 * Offset behind a footnote's label `[^…]` at `at`, or -1. Labels hold no white space, and none of the marks that stand in
 * the classes of patterns (`[^,\\n]`), which articles about code hold more often than such notes.
 */
export function footnoteLabelEnd(text: string, at: number): number {
  if (text.charCodeAt(at + 1) !== 94) return -1;
  for (let i = at + 2; i < text.length && i < at + 1000; i++) {
    const code = text.charCodeAt(i);
    if (code === 93) return i > at + 2 ? i + 1 : -1;
    if (code <= 32 || code === 91 || code === 94 || code === 92 || code === 44 || code === 34) return -1;
  }
  return -1;
}

/** Offset behind a citation's key `@key` at `at`, or -1. */
export function citationKeyEnd(text: string, at: number): number {
  let i = at + 1;
  if (text.charCodeAt(i) === OPEN_BRACE) {
    const close = text.slice(i, i + 200).search(/[}\s]/u);
    return close > 1 && text[i + close] === '}' ? i + close + 1 : -1;
  }
  const start = i;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isAlphanumeric(code) || code === 95 || code > 127) continue;
    // Marks of punctuation belong to a key only inside of it.
    if (!/[:.#$%&+?<>~/-]/u.test(text[i] ?? '') || !isAlphanumeric(text.charCodeAt(i + 1))) break;
  }
  return i > start ? i : -1;
}
