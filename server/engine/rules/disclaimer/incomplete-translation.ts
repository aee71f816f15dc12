import type { Article, Block } from '../../article/article.ts';
import { textOf, valueAt } from '../../article/frontmatter/frontmatter.ts';
import { noticesOf } from '../../evidence/copy/notices.ts';
import { hasNotices } from '../../evidence/holdings.ts';
import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'disclaimer/incomplete-translation',
  summary:
    'The article says that it is translated, and gives no original language, no link to the original or no translator.',
  why: 'A translation stands between the reader and the source; with the language, the link and the translator it can be checked.',
  quiet: 'The notice or the frontmatter gives all three; translated quotations; translation as the topic.',
  basis: 'Trust Project, “automatically generated or translated”.',
  severity: 'information',
  fixes: ['Add the missing parts'],
  options: {},
  when: hasNotices,
  *check({ article, dossier }) {
    const notice = dossier.recall(noticesOf).find((candidate) => candidate.notice === 'translation');
    if (notice === undefined) return;
    const missing = missingParts(article, notice.block);
    if (missing.length === 0) return;
    yield {
      range: notice.range,
      message: `Translated text: add ${listed(missing.map((part) => part.what))}.`,
      fixes: [
        {
          title: 'Add the missing parts',
          safety: 'placeholder',
          edits: [
            {
              start: notice.range.end,
              end: notice.range.end,
              text: ` (${missing.map((part) => part.stub).join('; ')})`,
            },
          ],
        },
      ],
    };
  },
});

interface Part {
  readonly what: string;
  readonly stub: string;
  readonly given: (article: Article, notice: Block) => boolean;
}

const hasField = ({ frontmatter }: Article, ...keys: readonly string[]): boolean =>
  keys.some((key) => {
    const value = valueAt(frontmatter, key);
    return value !== undefined && (value.kind !== 'scalar' || textOf(value) !== undefined);
  });

const LANGUAGE =
  /\b(?:from|in|into|the) (?:the )?(?:original )?(?:\p{Lu}\p{Ll}+(?:ese|ish|ian|an|ic|i|ch|sh|ai|lish|ek|ew|tch|alog|ali|du))\b|\b(?:Chinese|Japanese|Korean|German|French|Spanish|Arabic|Hindi|Russian|Portuguese|Italian|Dutch|Indonesian|Malay|Thai|Vietnamese|Turkish|Polish|Ukrainian|Hebrew|Greek|Swedish|English)\b/u;

const PARTS: readonly Part[] = [
  {
    what: 'the original language',
    stub: 'original language: [language]',
    given: (article, notice) =>
      LANGUAGE.test(notice.prose.text) ||
      hasField(article, 'originalLanguage', 'translatedFrom', 'original_language', 'sourceLanguage'),
  },
  {
    what: 'a link to the original',
    stub: 'original: [link]',
    given: (article, notice) =>
      notice.inlines.some((inline) => (inline.destination ?? '') !== '') ||
      hasField(article, 'originalUrl', 'original', 'original_url', 'canonical', 'canonicalUrl', 'source'),
  },
  {
    what: 'who translated it',
    stub: 'translated by [name or tool]',
    given: (article, notice) =>
      /\btranslat(?:ed|ion|or)\b[^.]{0,80}\b(?:by|with|using) \S|\b(?:machine|automatic(?:ally)?|computer)[- ]translat|\btranslator ?:/iu.test(
        notice.prose.text,
      ) || hasField(article, 'translator', 'translators', 'translatedBy'),
  },
];

const missingParts = (article: Article, notice: Block): readonly Part[] =>
  PARTS.filter((part) => !part.given(article, notice));

function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
