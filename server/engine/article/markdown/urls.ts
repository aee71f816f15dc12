/** A URL without marks around it. */
export interface BareUrl {
  readonly from: number;
  readonly to: number;
  readonly destination: string;
}

const URL =
  /^(?:https?:\/\/(?![/?#.])|www\.(?=[\w-]+\.))[^\s<>"'`[\]{}|\u3000-\u303F\uFF00-\uFF0F\uFF1A-\uFF1F\u2018-\u201F\u00AB\u00BB]+/iu;

/** Offset where the scheme `http` or `https` starts whose colon stands at `colon`; -1 where that is another colon. */
export function schemeStart(text: string, colon: number): number {
  if (!text.startsWith('//', colon + 1)) return -1;
  const scheme = /https?$/iu.exec(text.slice(Math.max(0, colon - 5), colon));
  return scheme === null ? -1 : colon - scheme[0].length;
}

/** The URL that starts at `from` with its scheme or `www.`, or null. */
export function bareUrlAt(text: string, from: number): BareUrl | null {
  if (from < 0 || (from > 0 && /[\p{L}\d_]/u.test(text.charAt(from - 1)))) return null;
  const found = URL.exec(text.slice(from))?.[0] ?? '';
  const words = found.slice(0, urlLength(found));
  if (!/^(?:https?:\/\/|www\.)./iu.test(words)) return null;
  return { from, to: from + words.length, destination: /^www\./iu.test(words) ? `http://${words}` : words };
}

/** Length of a URL without the marks that belong to the sentence around it. */
function urlLength(words: string): number {
  let depth = 0;
  for (const unit of words) depth += unit === '(' ? 1 : unit === ')' ? -1 : 0;
  for (let length = words.length; length > 0;) {
    const last = words.charAt(length - 1);
    if (last === ')' && depth < 0) depth++;
    else if (!/[?!.,:;*_~\\]/u.test(last)) return length;
    const entity = last === ';' ? /&\w{1,32};$/u.exec(words.slice(Math.max(0, length - 40), length)) : null;
    length -= entity?.[0].length ?? 1;
  }
  return 0;
}
