import type { Statement } from './statements.ts';

/** True where two sentences share two words of content, or a name: they are about the same thing. */
export function areRelated(a: Statement, b: Statement): boolean {
  const words = a.recall(contentOf);
  let shared = 0;
  for (const word of b.recall(contentOf)) if (words.has(word)) shared++;
  return shared >= 2;
}

/** The longer words of a sentence, cut to their first letters so that forms of one word fall together. */
function contentOf(sentence: Statement): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [word] of sentence.words.matchAll(LONG_WORD)) {
    const lower = word.toLowerCase();
    if (!COMMON.has(lower)) words.add(lower.slice(0, 6));
  }
  return words;
}

const LONG_WORD = /\p{L}{4,}/gu;

const COMMON: ReadonlySet<string> = new Set(
  (
    'that this with from have were been they their there which about more than when would will could should other ' +
    'these those some what into over under also only even most many much such each after before between during ' +
    'while because through where every year years percent cent million billion said says according nearly almost ' +
    'around roughly first last next just like make made does being very well still both same half'
  ).split(' '),
);
