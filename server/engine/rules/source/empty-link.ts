import type { Article, Inline } from '../../article/article.ts';
import { atEnd } from '../../evidence/fixes.ts';
import { defineRule, type Fix } from '../../rule.ts';

export const rule = defineRule({
  id: 'source/empty-link',
  summary:
    'A link that leads nowhere: [text](), [text](#), [text](TODO), or a reference that is not defined.',
  why: 'A reader who follows a link and lands nowhere cannot check what it stands for, and stops following links.',
  quiet: 'Anchors, addresses made by a template, and images.',
  basis: 'House practice of every desk: every link is followed once before publication.',
  severity: 'warning',
  fixes: ['Remove the link, keep the words', 'Create the definition'],
  options: {},
  *check({ article }) {
    for (const block of article.blocks) {
      for (const inline of block.inlines) {
        if (inline.kind !== 'link' || inline.destination === null || !leadsNowhere(inline.destination))
          continue;
        const words = article.text.slice(inline.text.start, inline.text.end);
        const label = labelOf(article, inline);
        yield {
          range: inline.range,
          message:
            label === null
              ? `This link goes nowhere; give “${words}” an address or remove the link.`
              : `This link goes nowhere, since [${label}] is not defined; create the definition or remove the link.`,
          fixes: [
            {
              title: 'Remove the link, keep the words',
              safety: 'review',
              edits: [{ ...inline.range, text: words }],
            },
            ...(label === null ? [] : [definitionFix(article, label)]),
          ],
        };
      }
    }
  },
});

const leadsNowhere = (destination: string): boolean =>
  /^(?:#|TODO|TBD|TK|url|link|href|x{3,}|https?:\/\/)?$/i.test(destination.trim());

/** The label of a reference that nothing defines, or null for a link with an address of its own. */
function labelOf({ text }: Article, inline: Inline): string | null {
  if (inline.destinationRange !== null) return null;
  return /\]\[([^\][]+)\]$/u.exec(text.slice(inline.range.start, inline.range.end))?.[1] ?? null;
}

const definitionFix = (article: Article, label: string): Fix => ({
  title: 'Create the definition',
  safety: 'placeholder',
  edits: [atEnd(article, `[${label}]: url`)],
});
