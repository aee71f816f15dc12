import type { Article } from '../../article/article.ts';
import { atEnd, footnoteFix, isMarkdown } from '../../evidence/fixes.ts';
import { SOURCES_HEADING } from '../../language/english/sources.ts';
import type { DocumentMention } from '../../evidence/evidence.ts';
import { hasDocuments } from '../../evidence/holdings.ts';
import { isLedTo, stemOf } from '../../evidence/sources/documentLinks.ts';
import { ownDocuments, relaysAnother } from '../../evidence/sources/ownDocuments.ts';
import { defineRule, type Fix } from '../../rule.ts';
import { lineBreakOf } from '../../text/edit.ts';
import type { Range } from '../../text/range.ts';

export const rule = defineRule({
  id: 'source/unlinked-document',
  summary:
    'A report, study, filing, readout or data set is named as the basis of a statement and is not linked.',
  why: 'A document that carries the facts is worth one click: readers can check what it says, and what it does not say.',
  quiet:
    'A document that is linked anywhere in the article, by the address of a link beside it or on the verb before it, or told of again behind a sentence with a link or a note; second and later mentions; the article’s own study; analysis at large and “the analysis” of nobody named; excerpts and copies that give their original at the top; documentation and personal posts.',
  basis: 'Guardian and BBC: check and link; Trust Project; IFCN principle 2.',
  severity: 'information',
  fixes: [
    'Link the document',
    'Name where to find the document',
    'Add it to the sources',
    'Insert a footnote and its stub',
  ],
  options: {},
  yieldsTo: 'source/dangling',
  when: hasDocuments,
  *check({ article, evidence }) {
    if (evidence.voice.register !== 'reporting' || relaysAnother(article)) return;
    const isOwn = ownDocuments(article, evidence);
    const seen = new Set<string>();
    for (const document of evidence.documents) {
      const { noun } = document;
      const key = stemOf(noun);
      if (seen.has(key)) continue;
      seen.add(key);
      if (document.linked || isOwn(document) || isLedTo(article, document)) continue;
      yield {
        range: document.range,
        message: `“${document.phrase}” carries this statement; link the ${noun} so that readers can check it.`,
        fixes: [linkFix(article, document), ...listFix(article, document)],
      };
    }
  },
});

function linkFix(article: Article, document: DocumentMention): Fix {
  const words = nameRange(article, document);
  return isMarkdown(article)
    ? {
        title: 'Link the document',
        safety: 'placeholder',
        edits: [
          { start: words.start, end: words.start, text: '[' },
          { start: words.end, end: words.end, text: '](url)' },
        ],
      }
    : {
        title: 'Name where to find the document',
        safety: 'placeholder',
        edits: [{ start: words.end, end: words.end, text: ' ([title, date, address])' }],
      };
}

/** Where the article has its sources in notes, a note; else a line in its list. */
const listFix = (article: Article, document: DocumentMention): readonly Fix[] =>
  article.definitions.some(({ kind }) => kind === 'footnote')
    ? footnoteFix(article, document)
    : [sourcesFix(article, document)];

/** A stub in the list of sources, which is begun at the end where the article has none. */
function sourcesFix(article: Article, { phrase }: DocumentMention): Fix {
  const title = 'Add it to the sources';
  const name = phrase
    .replace(/^(?:the|an?|its|his|her|their) /iu, '')
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  const line = isMarkdown(article) ? `- [${name}](url)` : `${name}, [date, address]`;
  const section = article.sections.findLast((one) => one.heading >= 0 && SOURCES_HEADING.test(one.title));
  const last = section === undefined ? undefined : article.blocks[section.endBlock - 1];
  if (section === undefined || last === undefined || last.index === section.heading) {
    const heading = isMarkdown(article) ? '## Sources\n\n' : 'Sources: ';
    return { title, safety: 'placeholder', edits: [atEnd(article, `${heading}${line}`)] };
  }
  const { end } = last.range;
  return {
    title,
    safety: 'placeholder',
    edits: [{ start: end, end, text: `${lineBreakOf(article.text)}${line}` }],
  };
}

/** The document's name inside of the words that credit it. */
function nameRange({ text }: Article, { range, phrase }: DocumentMention): Range {
  const at = text.slice(range.start, range.end).indexOf(phrase);
  return at < 0 ? range : { start: range.start + at, end: range.start + at + phrase.length };
}
