import { spellingsOf, type Spellings } from '../../evidence/copy/spellings.ts';
import { defineRule, type Fix } from '../../rule.ts';
import { lineAt, type LineIndex } from '../../text/lines.ts';
import type { Range } from '../../text/range.ts';

export const rule = defineRule({
  id: 'consistency/name',
  summary: 'One person or body in two spellings, or a surname that stands before the full name.',
  why: 'A name is the first thing that its bearer reads. Two spellings tell everybody that one of them was never checked.',
  quiet:
    'Quotations, code, addresses and headings; plurals and other forms of a word; surnames behind the full name, or behind a word that only opens its sentence; one word inside of two longer names; spellings that the policy lists.',
  basis: 'House practice of every desk: check every name.',
  severity: 'information',
  fixes: ['Use one spelling throughout', 'Give the full name first'],
  options: {
    variants: {
      type: 'strings',
      default: [],
      describe: 'Spellings that may stand beside others, such as transliterations: “Mohamed Ali”.',
    },
  },
  *check({ article, evidence, options }) {
    const listed = new Set(options.variants.map((name) => name.toLowerCase()));
    for (const spellings of spellingsOf(article, evidence)) {
      const { places, name, other, otherPlaces } = spellings;
      const [first] = places;
      if (first === undefined || listed.has(name.toLowerCase()) || listed.has(other.toLowerCase())) continue;
      yield {
        range: first,
        message: messageOf(spellings, article.lines),
        related: [{ range: otherPlaces[0], message: `“${other}” stands here.` }],
        fixes: fixesFor(spellings),
      };
    }
  },
});

function messageOf({ kind, name, other, otherPlaces }: Spellings, lines: LineIndex): string {
  const line = lineAt(lines, otherPlaces[0].start);
  return kind === 'surname'
    ? `“${name}” here, and “${other}” only on line ${line}; give the full name first.`
    : `“${name}” here, “${other}” on line ${line}; use one spelling.`;
}

function fixesFor({ kind, places, name, other, otherPlaces }: Spellings): readonly Fix[] {
  if (kind === 'surname') {
    const [first] = places;
    if (first === undefined) return [];
    return [
      {
        title: `Use “${other}” here and “${name}” there`,
        safety: 'review',
        edits: [
          { ...first, text: other },
          { ...otherPlaces[0], text: name },
        ],
      },
    ];
  }
  return [throughout(other, places), throughout(name, otherPlaces)];
}

const throughout = (spelling: string, places: readonly Range[]): Fix => ({
  title: `Use “${spelling}” throughout`,
  safety: 'review',
  edits: places.map((range) => ({ ...range, text: spelling })),
});
