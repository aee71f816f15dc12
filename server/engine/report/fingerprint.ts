import type { Finding, Review } from '../review.ts';

/**
 * Names the findings of a review so that they can be recognised in a later version: rule id and words, never the
 * message or the place; the same words found again by the same rule are counted. In the order of `findings`.
 */
export function fingerprintsOf({
  article,
  findings,
}: Pick<Review, 'article' | 'findings'>): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const name = `${finding.rule}:${hashOf(wordsAt(article.text, finding))}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}:${count}`;
  });
}

const wordsAt = (text: string, { range }: Finding): string =>
  text.slice(range.start, range.end).trim().replaceAll(/\s+/gu, ' ');

/** A short name for a text: two lanes of FNV-1a, 64 bits in base 36. Not for secrets. */
export function hashOf(text: string): string {
  let one = 0x811c9dc5;
  let two = 0x1000193;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    one = Math.imul(one ^ unit, 0x01000193);
    two = Math.imul(two ^ (unit + i), 0x01000193);
  }
  return (one >>> 0).toString(36) + (two >>> 0).toString(36);
}
