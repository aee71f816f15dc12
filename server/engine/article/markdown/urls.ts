/** A URL without marks around it. */
export interface BareUrl {
  readonly from: number;
  readonly to: number;
  readonly destination: string;
}

const START = /(?:https?:\/\/|www\.(?=[\w-]+\.))[^\s<>"'`[\]{}|\u3000-\u303F\uFF00-\uFF0F\uFF1A-\uFF1F\u2018-\u201F\u00AB\u00BB]+/giu;

/** The URLs that stand bare in a text, from left to right. */
export function bareUrls(text: string): readonly BareUrl[] {
  if (!text.includes('://') && !text.includes('www.')) return [];
  const urls: BareUrl[] = [];
  for (const match of text.matchAll(START)) {
    const from = match.index;
    if (from > 0 && /\w/u.test(text.charAt(from - 1))) continue;
    const to = from + urlLength(match[0]);
    if (!/^(?:https?:\/\/|www\.)[^/?#.]/iu.test(text.slice(from, to))) continue;
    const words = text.slice(from, to);
    urls.push({ from, to, destination: /^www\./iu.test(words) ? `http://${words}` : words });
  }
  return urls;
}

/** Length of a URL without the marks that belong to the sentence around it. */
function urlLength(words: string): number {
  let depth = 0;
  for (const unit of words) depth += unit === '(' ? 1 : unit === ')' ? -1 : 0;
  let length = words.length;
  for (;;) {
    const last = words.charAt(length - 1);
    if (last === ')' && depth < 0) depth++;
    else if (last === ';') length -= /&\w{1,32};$/u.exec(words.slice(Math.max(0, length - 40), length))?.[0].length ?? 1;
    else if (!/[?!.,:*_~\\]/u.test(last)) return length;
    if (last !== ';') length--;
  }
}
