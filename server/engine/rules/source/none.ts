import type { Article, Block } from '../../article/article.ts';
import { claimsOf, mostWorthChecking } from '../../evidence/claims.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Written } from '../../article/frontmatter/editing/editing.ts';
import { atEnd, fieldFix, isMarkdown, sentenceRange } from '../../evidence/fixes.ts';
import { isReference } from '../../evidence/passages.ts';
import { rowsOfTables, sourceOfRow } from '../../evidence/tables.ts';
import { sitePageOf } from '../../evidence/stories/pages.ts';
import { OWN_LISTS } from '../../language/english/sources.ts';
import { ANNOUNCES, INSTRUCTS, OWN_ACCOUNT, WORK_CLAIMED } from '../../language/english/openings.ts';
import { defineRule, type Fix } from '../../rule.ts';

/** Bodies shorter than this say too little to be held to it. */
const FEWEST_WORDS = 80;
const FEWEST_CLAIMS = 3;
/** Claims that a finding points to. */
const SHOWN = 5;
/** Words of prose for one checkable sentence at most. */
const WORDS_A_CLAIM = 90;

export const rule = defineRule({
  id: 'source/none',
  summary:
    'The article states checkable things about the world and names no source at all: no link, note, citation, source line, named speaker or field of the frontmatter.',
  why: 'An article that credits nobody asks to be believed. Readers, and the next editor, cannot check a single statement of it.',
  quiet:
    'Bodies under 80 words; instructions, release notes, announcements and whatever speaks in the first person; the pages that a site has of a person, an event or its own offers; reports of a body on its own activities; opinion and personal profiles; curated items; lists of links; tables with a column of sources.',
  basis:
    'Reuters: source every statement unless it is established fact; Trust Project: citations and references.',
  severity: 'warning',
  fixes: ['Insert a section “Sources” at the end', 'Add sources to the frontmatter', 'Mark as opinion'],
  options: {},
  *check({ article, evidence }) {
    if (evidence.sourcing.level !== 'none' || evidence.sources.length > 0) return;
    if (evidence.voice.register !== 'reporting') return;
    if (evidence.quotations.some(({ term, speaker }) => !term && speaker !== null)) return;
    if (article.blocks.some(hasLink) || rowsOfTables(article).some((row) => sourceOfRow(row) !== null))
      return;
    if (sitePageOf(article, evidence) !== null) return;
    const { paragraphs, words, checkable: claims } = claimsOf(article, evidence);
    const first = paragraphs.find(({ zone }) => zone === 'body');
    if (first === undefined || words < FEWEST_WORDS || !reports(article, evidence)) return;
    const checkable = claims();
    if (checkable.length < FEWEST_CLAIMS || checkable.length * WORDS_A_CLAIM < words) return;
    const claimed = claimedWork(article);
    const count = paragraphs.filter(({ zone }) => zone === 'body').length;
    const though = claimed === null ? '' : `, though it calls itself “${claimed}”`;
    yield {
      range: first.range,
      message: `This article names no source: ${count} paragraph${count === 1 ? '' : 's'}, no link, no citation and nobody quoted or credited${though}; name where it has its facts from.`,
      get fixes() {
        return fixesFor(article);
      },
      related: mostWorthChecking(article, evidence, checkable, SHOWN).map((claim) => ({
        range: sentenceRange(article, claim),
        message: 'A statement that needs a source.',
      })),
    };
  },
});

/** An article about the world: no instructions, no announcement, hardly a word of the first or second person. */
function reports(article: Article, { voice }: Evidence): boolean {
  if (voice.persons * 100 > voice.words) return false;
  const heading = article.blocks.find(({ kind }) => kind === 'heading')?.prose.text ?? '';
  const titles = [article.identity.title?.value ?? '', heading];
  const openings = article.blocks.filter(({ zone }) => zone === 'body').slice(0, 2);
  return (
    !titles.some((title) => [INSTRUCTS, ANNOUNCES, OWN_ACCOUNT].some((form) => form.test(title))) &&
    !openings.some(({ prose }) => ANNOUNCES.test(prose.text.slice(0, 300)))
  );
}

/** Any link but those to the site's own lists, or code and markup that may hold one. */
const hasLink = (block: Block): boolean =>
  block.kind === 'component' ||
  block.inlines.some(
    (inline) =>
      (isReference(inline) && !OWN_LISTS.test(inline.destination ?? '')) ||
      inline.kind === 'html' ||
      inline.kind === 'code' ||
      inline.kind === 'expression',
  ) ||
  (block.kind === 'html' && block.zone !== 'furniture');

/** The words of a notice that claim work: "a researched editorial feature". */
function claimedWork(article: Article): string | null {
  for (const { zone, prose } of article.blocks) {
    if (zone !== 'notice') continue;
    const words = WORK_CLAIMED.exec(prose.text)?.[0];
    if (words !== undefined) return words;
  }
  return null;
}

const SOURCE_STUB: Written = {
  fields: [
    ['title', { placeholder: 'title' }],
    ['url', { placeholder: 'address' }],
  ],
};

function fixesFor(article: Article): readonly Fix[] {
  const section = isMarkdown(article)
    ? '## Sources\n\n- [Publisher, title, date](url)'
    : 'Sources: [publisher, title, date, address]';
  return [
    {
      title: 'Insert a section “Sources” at the end',
      safety: 'placeholder',
      edits: [atEnd(article, section)],
    },
    ...fieldFix(article, 'Add sources to the frontmatter', 'sources', [SOURCE_STUB]),
    ...fieldFix(article, 'Mark as opinion', 'backread', { fields: [['profile', 'opinion']] }),
  ];
}
