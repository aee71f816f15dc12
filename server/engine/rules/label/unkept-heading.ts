import type { Article, Block, Section } from '../../article/article.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { hasHeadings } from '../../evidence/holdings.ts';
import { defineRule } from '../../rule.ts';

interface Promise {
  readonly pattern: RegExp;
  readonly what: string;
  readonly rename: string | null;
  readonly kept: (content: Content) => boolean;
}

interface Content {
  readonly people: number;
  readonly quotations: number;
  readonly figures: number;
  readonly sources: number;
  readonly answers: boolean;
}

export const rule = defineRule({
  id: 'label/unkept-heading',
  summary: 'A heading promises an expert, an interview, a fact check or data, and the section has none.',
  why: 'A heading that borrows an authority which the text does not name misleads readers about who is speaking.',
  quiet:
    'The section names a person with a role, quotes somebody, gives a link, or (for data) holds a figure.',
  basis: 'House rule; readers take a heading as a promise.',
  severity: 'information',
  fixes: ['Rename to “Analysis”'],
  options: {},
  when: hasHeadings,
  *check({ article, evidence }) {
    for (const section of article.sections) {
      const heading = article.blocks[section.heading];
      if (heading === undefined || heading.zone !== 'heading') continue;
      const promise = PROMISES.find(({ pattern }) => pattern.test(section.title));
      if (promise === undefined) continue;
      const blocks = blocksOf(article, section);
      if (wordsIn(blocks) < 20 || promise.kept(contentOf(blocks, evidence))) continue;
      yield {
        range: titleRange(heading),
        message: `“${section.title}” ${promise.what}; name one or rename the section.`,
        fixes:
          promise.rename === null
            ? []
            : [
                {
                  title: `Rename to “${promise.rename}”`,
                  safety: 'review',
                  edits: [{ ...titleRange(heading), text: promise.rename }],
                },
              ],
      };
    }
  },
});

const PROMISES: readonly Promise[] = [
  {
    pattern:
      /^(?:an? |the )?experts?'? (?:analysis|opinions?|views?|insights?|commentary|take|perspectives?|voices|reactions?)\b|^what (?:do )?(?:the )?experts? (?:say|think)/iu,
    what: 'names no expert',
    rename: 'Analysis',
    kept: ({ people, quotations, sources }) => people + quotations + sources > 0,
  },
  {
    pattern: /^(?:an? |the |our )?interview(?:s| with .+)?$/iu,
    what: 'holds no interview: nobody is quoted',
    rename: null,
    kept: ({ people, quotations, answers, sources }) => people + quotations + sources > 0 || answers,
  },
  {
    pattern: /^(?:the |our )?fact[- ]?check(?:s|ed|ing)?(?: .{1,40})?$/iu,
    what: 'checks nothing against a source',
    rename: null,
    kept: ({ sources }) => sources > 0,
  },
  {
    pattern: /^(?:by the numbers|in numbers|(?:the )?(?:key )?(?:figures|statistics))$/iu,
    what: 'holds no figure',
    rename: null,
    kept: ({ figures }) => figures > 0,
  },
];

/** The blocks of a section and of the sections inside it. */
function blocksOf(article: Article, section: Section): readonly Block[] {
  const next = article.sections.find((other) => other.index > section.index && other.level <= section.level);
  return article.blocks.slice(section.firstBlock + 1, next?.firstBlock ?? article.blocks.length);
}

const wordsIn = (blocks: readonly Block[]): number =>
  blocks.reduce(
    (sum, block) => sum + (block.sentences.length > 0 ? block.prose.text.split(' ').length : 0),
    0,
  );

const ROLE_BESIDE_NAME =
  /\b(?:professor|dr\.?|director|researcher|economist|analyst|scientist|fellow|lecturer|president|chief|head|founder|spokes\w+|minister|lawyer|engineer)s?\b[^.]{0,60}\b\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|\b\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+,[^.]{0,80}\b(?:professor|director|researcher|economist|analyst|scientist|fellow|lecturer|president|chief|head|founder|minister|lawyer|engineer)\b/u;

function contentOf(blocks: readonly Block[], evidence: Evidence): Content {
  const inside = new Set(blocks.map((block) => block.index));
  const prose = blocks.filter((block) => block.sentences.length > 0);
  const sources = evidence.sources.filter(
    (source) => inside.has(source.block) && source.strength === 'strong',
  );
  const spoken = evidence.quotations.filter((quotation) => inside.has(quotation.block) && !quotation.term);
  return {
    people: prose.filter((block) => ROLE_BESIDE_NAME.test(block.prose.text)).length,
    quotations: spoken.length,
    figures: prose.filter((block) => /\p{Nd}/u.test(block.prose.text)).length,
    sources:
      sources.length +
      blocks.flatMap((block) => block.inlines).filter((inline) => LINKS.has(inline.kind)).length,
    answers: prose.some((block) => /^\W*(?:Q|A|Question|Answer)\s?[:.]/u.test(block.prose.text)),
  };
}

const LINKS: ReadonlySet<string> = new Set(['link', 'autolink', 'url', 'footnote-reference', 'citation']);

/** The words of a heading without its marks. */
function titleRange(heading: Block): { readonly start: number; readonly end: number } {
  const first = heading.prose.sources[0] ?? heading.range.start;
  const last = heading.prose.sources.at(-1) ?? first;
  return { start: first, end: last + heading.prose.text.length - (heading.prose.starts.at(-1) ?? 0) };
}
