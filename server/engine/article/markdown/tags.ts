import { type Finder, isAlphanumeric, isBlank, isBreak, isLetter, skipWhite } from './characters.ts';

const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const OPEN_BRACE = 123;

/** Longest expression in braces, in units: one that is not closed must not make a page of its article. */
const MAX_BRACES = 20_000;

/** What may stand in a tag besides HTML: expressions of JSX, or marks of a template. */
export interface Embedded {
  readonly jsx: boolean;
  /** Offset behind what starts with the brace at `at`, or -1. */
  close(at: number): number;
}

/** Finds the closing partners of braces; every unit of the text is looked at once, however often one fails. */
export class Braces implements Embedded {
  readonly jsx = true;
  private readonly text: string;
  private readonly closed = new Map<number, number>();
  private scanned = -1;

  constructor(text: string) {
    this.text = text;
  }

  /** Offset behind the brace that closes the one at `at`, or -1. Ask with growing offsets. */
  close(at: number): number {
    if (at >= this.scanned) this.scan(at);
    return this.closed.get(at) ?? -1;
  }

  private scan(at: number): void {
    const { text } = this;
    const end = Math.min(text.length, at + MAX_BRACES);
    const open: number[] = [];
    let i = at;
    for (; i < end; i++) {
      const code = text.charCodeAt(i);
      if (code === OPEN_BRACE) open.push(i);
      else if (code === 125) this.closed.set(open.pop() ?? -1, i + 1);
      else if (code === SLASH && text.charCodeAt(i + 1) === 42) i = endOfComment(text, i, end) - 1;
      if (open.length === 0) break;
    }
    this.scanned = i + 1;
  }
}

/** Offset behind the comment of a program at `at`; `end` where it is not closed. */
function endOfComment(text: string, at: number, end: number): number {
  const close = text.slice(at + 2, end).indexOf('*/');
  return close < 0 ? end : at + close + 4;
}

/** Offset behind the opening or closing tag at `at`, or -1. */
export function tagEnd(text: string, at: number, end: number, embedded: Embedded | null): number {
  const jsx = embedded?.jsx === true;
  const start = isClosingTag(text, at) ? at + 2 : at + 1;
  if (jsx && text.charCodeAt(start) === GREATER) return start + 1;
  const name = tagNameEnd(text, start, end, jsx);
  if (name === start) return -1;
  const behind = isClosingTag(text, at)
    ? skipWhite(text, name, end)
    : attributesEnd(text, name, end, embedded);
  return behind < end && text.charCodeAt(behind) === GREATER ? behind + 1 : -1;
}

export const isClosingTag = (text: string, at: number): boolean => text.charCodeAt(at + 1) === SLASH;

/** Name of the tag at `at`, in lower case; '' for a comment and the like. */
export function tagName(text: string, at: number, end: number): string {
  const start = isClosingTag(text, at) ? at + 2 : at + 1;
  return text.slice(start, tagNameEnd(text, start, end, false)).toLowerCase();
}

function tagNameEnd(text: string, start: number, end: number, jsx: boolean): number {
  if (start >= end || !isLetter(text.charCodeAt(start))) return start;
  let at = start + 1;
  while (at < end && isNameUnit(text.charCodeAt(at), jsx)) at++;
  return at;
}

const isNameUnit = (code: number, jsx: boolean): boolean =>
  isAlphanumeric(code) || code === 45 || (jsx && (code === 46 || code === 58 || code === 95));

/** Goes over attributes to the `>` of a tag; gives `end` or another unit's offset where the tag is none. */
function attributesEnd(text: string, from: number, end: number, embedded: Embedded | null): number {
  let at = from;
  for (;;) {
    const next = skipWhite(text, at, end);
    const code = text.charCodeAt(next);
    if (next >= end || code === GREATER) return next;
    if (code === SLASH) return next + 1;
    const braces = code === OPEN_BRACE && embedded !== null ? embedded.close(next) : -1;
    if (next === at && braces < 0) return end;
    at = braces < 0 ? (readAttribute(text, next, end, embedded)?.after ?? end) : braces;
  }
}

interface Attribute {
  readonly name: string;
  /** Where its value stands, without quotes or braces around it; empty behind the name where it has none. */
  readonly from: number;
  readonly to: number;
  readonly after: number;
}

function readAttribute(
  text: string,
  start: number,
  end: number,
  embedded: Embedded | null,
): Attribute | null {
  const nameEnd = attributeNameEnd(text, start, end);
  if (nameEnd === start) return null;
  const name = text.slice(start, nameEnd);
  const equals = skipWhite(text, nameEnd, end);
  if (equals >= end || text.charCodeAt(equals) !== EQUALS)
    return { name, from: nameEnd, to: nameEnd, after: nameEnd };
  const value = skipWhite(text, equals + 1, end);
  const code = text.charCodeAt(value);
  if (code === QUOTE || code === APOSTROPHE) {
    const after = quotedEnd(text, value, end, embedded);
    return after < 0 ? null : { name, from: value + 1, to: after - 1, after };
  }
  const braces = code === OPEN_BRACE && embedded !== null ? embedded.close(value) : -1;
  if (braces > 0 && embedded?.jsx === true) return { name, from: value + 1, to: braces - 1, after: braces };
  let after = Math.max(value, braces);
  while (after < end && isBareValueUnit(text.charCodeAt(after))) after++;
  return after === value ? null : { name, from: value, to: after, after };
}

/** Where the value of an attribute of the tag `[tag, end)` stands, or null. */
export function attributeOf(
  text: string,
  tag: number,
  end: number,
  name: string,
  embedded: Embedded | null,
): { readonly from: number; readonly to: number } | null {
  let at = tagNameEnd(text, tag + 1, end, embedded?.jsx === true);
  while (at < end) {
    const next = skipWhite(text, at, end);
    const braces = text.charCodeAt(next) === OPEN_BRACE && embedded !== null ? embedded.close(next) : -1;
    const attribute = braces < 0 ? readAttribute(text, next, end, embedded) : null;
    if (attribute?.name.toLowerCase() === name) return attribute;
    if (attribute === null && braces < 0) return null;
    at = attribute?.after ?? braces;
  }
  return null;
}

/** Offset behind the quoted value at `value`, or -1. A template's marks in it may hold quotes of their own. */
function quotedEnd(text: string, value: number, end: number, embedded: Embedded | null): number {
  const quote = text.charCodeAt(value);
  for (let at = value + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) return at + 1;
    const template = code === OPEN_BRACE && embedded?.jsx === false ? embedded.close(at) : -1;
    if (template > 0) at = template - 1;
  }
  return -1;
}

function attributeNameEnd(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  if (!isLetter(first) && first !== 95 && first !== 58) return start;
  let at = start + 1;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (!isAlphanumeric(code) && code !== 45 && code !== 46 && code !== 58 && code !== 95) break;
    at++;
  }
  return at;
}

const isBareValueUnit = (code: number): boolean =>
  code > 32 && code !== QUOTE && code !== APOSTROPHE && code !== 96 && (code < LESS || code > GREATER);

/** Offset behind the raw HTML at `at`: tag, comment, instruction, declaration or CDATA; -1 where there is none. */
export function markupEnd(text: string, at: number, finder: Finder, embedded: Embedded | null): number {
  const second = text.charCodeAt(at + 1);
  if (second === 63) return behind(finder, '?>', at + 2);
  if (second !== 33) return tagEnd(text, at, text.length, embedded);
  if (text.startsWith('--', at + 2)) {
    if (text[at + 4] === '>') return at + 5;
    if (text.startsWith('->', at + 4)) return at + 6;
    return behind(finder, '-->', at + 4);
  }
  if (text.startsWith('[CDATA[', at + 2)) return behind(finder, ']]>', at + 9);
  return isLetter(text.charCodeAt(at + 2)) ? behind(finder, '>', at + 3) : -1;
}

function behind(finder: Finder, word: string, from: number): number {
  const found = finder.find(word, from);
  return found < 0 ? -1 : found + word.length;
}

/** Offset behind an autolink `<scheme:…>` or `<name@host>` at `at`, or -1. */
export function autolinkEnd(text: string, at: number): number {
  let i = at + 1;
  while (i < text.length && isSchemeUnit(text.charCodeAt(i))) i++;
  const scheme = i - at - 1;
  if (text[i] === ':' && scheme >= 2 && scheme <= 32 && isLetter(text.charCodeAt(at + 1)))
    return uriEnd(text, i + 1);
  const close = i < text.length ? text.slice(i, i + 512).search(/[>\s<]/u) : -1;
  if (close < 0 || text[i + close] !== '>') return -1;
  return EMAIL.test(text.slice(at + 1, i + close)) ? i + close + 1 : -1;
}

const HOST = '[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?';
const EMAIL = new RegExp(`^[a-zA-Z0-9.!#$%&'*+/=?^_\`{|}~-]+@${HOST}(?:\\.${HOST})*$`, 'u');

const isSchemeUnit = (code: number): boolean =>
  isAlphanumeric(code) || code === 43 || code === 45 || code === 46;

function uriEnd(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === GREATER) return i + 1;
    if (code <= 32 || code === LESS) return -1;
  }
  return -1;
}

/** Whether nothing but blanks stands between an offset and the end of its line. */
export function endsLine(text: string, at: number): boolean {
  let i = at;
  while (i < text.length && isBlank(text.charCodeAt(i))) i++;
  return i >= text.length || isBreak(text.charCodeAt(i));
}
