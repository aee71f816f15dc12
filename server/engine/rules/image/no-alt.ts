import type { Article, Block, Inline } from '../../article/article.ts';
import { curatedItems } from '../../article/frontmatter/curated.ts';
import { addToImage, hasField, hasWords, leadImage } from '../../article/frontmatter/images.ts';
import type { Dossier } from '../../evidence/dossier.ts';
import { hasImages } from '../../evidence/holdings.ts';
import { defineRule, type Fix, type Problem } from '../../rule.ts';
import type { Edit } from '../../text/edit.ts';

const USE_CAPTION = 'Use the caption as alternative text';

export const rule = defineRule({
  id: 'image/no-alt',
  summary: 'An image of the text, or the lead image that the frontmatter describes, has no alternative text.',
  why: 'Who cannot see the image is told nothing, and neither is a search engine.',
  quiet:
    'An empty alt attribute in HTML, which says that the image is decoration; tracking pixels and badges; images of the frontmatter that have a caption or other words beside them, or are an address alone; in curated items also share cards, default images and logos, by the names of their files.',
  basis: 'WCAG 2.2, 1.1.1; IPTC: alt text.',
  severity: 'warning',
  fixes: [USE_CAPTION, 'Insert alternative text', 'Mark as decoration'],
  options: {},
  when: hasImages,
  *check({ article, dossier }) {
    yield* inFrontmatter(article, dossier);
    for (const block of article.blocks) {
      for (const inline of block.inlines) {
        if (inline.kind === 'image' && lacksAlt(article, block, inline)) {
          yield {
            range: inline.range,
            message: 'This image has no alternative text; say what it shows.',
            fixes: fixesFor(article, block, inline),
          };
        }
      }
    }
  },
});

const ALT_KEYS = /alt$|^alt|caption|^title$|description/u;
const NO_DESCRIPTION =
  /credit|licen[cs]e|copyright|attribution|source|photographer|author|artist|rights|owner|courtesy|provider/u;
const STUB = 'Describe the image';

/** Only where the image has fields of its own: a bare address gets its alternative text from the template. */
function* inFrontmatter(article: Article, dossier: Dossier): Generator<Problem> {
  const fields = article.frontmatter?.fields ?? [];
  const image = leadImage(fields);
  if (image === null || hasField(image.fields, ALT_KEYS) || hasField(fields, /imagealt|heroalt|coveralt/u))
    return;
  if (hasWords(image, NO_DESCRIPTION)) return;
  if (isStock(image.address.text) && dossier.recall(curatedItems).length > 0) return;
  yield {
    range: image.address.value.range,
    message: 'The lead image has no alternative text; say in a field “alt” what it shows.',
    severity: 'information',
    get fixes() {
      const described = addToImage(article, image, 'alt', { placeholder: STUB });
      return [
        ...fixOf('Insert alternative text', 'placeholder', described),
        ...fixOf('Mark as decoration', 'review', addToImage(article, image, 'alt', '')),
      ];
    },
  };
}

/** The card that a site shows with all its links, its logo, or what stands in for a picture: none shows what the item tells. */
const isStock = (address: string): boolean =>
  STOCK.test(/[^/]*$/u.exec(address.replace(/[?#].*$/su, ''))?.[0] ?? '');

const STOCK =
  /(?:^|[^a-z\d])(?:(?:social|share|og|open-?graph)(?:[-_.]|(?=[A-Z]))?(?:media|share|sharing|default|card|image|preview|post|banner)|default[-_.]?(?:social|share|sharing|og|image|img|card|cover|banner|thumb(?:nail)?|picture|photo)|default(?=\.[a-z]+$)|no[-_]?(?:image|photo|picture)|placeholder|logo)(?![a-z])/iu;

const fixOf = (title: string, safety: Fix['safety'], edits: readonly Edit[] | null): readonly Fix[] =>
  edits === null ? [] : [{ title, safety, edits }];

function lacksAlt({ text }: Article, { inlines }: Block, image: Inline): boolean {
  if (text.slice(image.text.start, image.text.end).trim() !== '') return false;
  const { destination, range } = image;
  if (destination === null || destination === '' || BADGE.test(destination)) return false;
  const written = text.slice(range.start, range.end);
  if (written.startsWith('<')) return !SAYS_ALT.test(written) && !isPixel(written);
  // Attributes behind a Markdown image: ![](a.jpg){fig-alt="…"}.
  const attributes = inlines.find(
    ({ kind, range: { start } }) => kind === 'expression' && start === range.end,
  );
  return (
    attributes === undefined || !/\balt\s*=/u.test(text.slice(attributes.range.start, attributes.range.end))
  );
}

const BADGE =
  /(?:^|\/\/)(?:[\w-]+\.)*(?:shields\.io|badgen\.net|badge\.fury\.io|codecov\.io)\/|\/badges?[/.]|badge\.svg/iu;

/** An alt attribute, even an empty one; attributes that are spread; a role that takes the image out of the reading. */
const SAYS_ALT =
  /[\s"']alt(?:\s*=|[\s/>])|\{\.\.\.|\brole\s*=\s*["']?(?:presentation|none)\b|\baria-hidden\s*=\s*["']?true/iu;

const isPixel = (tag: string): boolean => /\b(?:width|height)\s*=\s*["'{]?[012]\b(?![\d.%])/iu.test(tag);

const insert = (start: number, text: string): readonly Edit[] => [{ start, end: start, text }];

function fixesFor(article: Article, block: Block, image: Inline): readonly Fix[] {
  const { text } = article;
  const { range, text: words } = image;
  const caption = captionOf(article, block, image);
  if (text.startsWith('<', range.start)) {
    const tag = /^<[a-z]+/iu.exec(text.slice(range.start, range.start + 20))?.[0] ?? '<img';
    const at = range.start + tag.length;
    return [
      ...(caption === null
        ? []
        : fixOf(USE_CAPTION, 'review', insert(at, ` alt="${attributeText(caption)}"`))),
      ...fixOf('Insert alternative text', 'placeholder', insert(at, ` alt="${STUB}"`)),
      ...fixOf('Mark as decoration', 'review', insert(at, ' alt=""')),
    ];
  }
  if (!text.startsWith('![', range.start) || words.start !== words.end) return [];
  return [
    ...(caption === null ? [] : fixOf(USE_CAPTION, 'review', insert(words.start, bracketText(caption)))),
    ...fixOf('Insert alternative text', 'placeholder', insert(words.start, STUB)),
    ...fixOf('Mark as decoration', 'review', decoration(article, image)),
  ];
}

/** Markdown cannot say that an image is decoration: Quarto does by an attribute, the others by HTML. */
function decoration({ text, format }: Article, { range, destination }: Inline): readonly Edit[] | null {
  if (format === 'quarto') {
    return text.startsWith('{', range.end)
      ? insert(range.end + 1, 'fig-alt="" ')
      : insert(range.end, '{fig-alt=""}');
  }
  const written = text.slice(range.start, range.end);
  if (destination === null || text.startsWith('{', range.end) || !/^!\[\]\(<?[^\s<>"]+>?\)$/u.test(written))
    return null;
  // Closed, for some site generators read Markdown as MDX.
  return [{ ...range, text: `<img src="${attributeText(destination)}" alt="" />` }];
}

const attributeText = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const bracketText = (words: string): string => words.replace(/[\\[\]*_`<]/gu, '\\$&');

/** The words right under an image that has its lines to itself, where their emphasis or their zone makes them a caption. */
function captionOf({ text, blocks }: Article, block: Block, image: Inline): string | null {
  if (text.slice(block.range.start, image.range.start).trim() !== '') return null;
  const isAlone = text.slice(image.range.end, block.range.end).trim() === '';
  const holder = isAlone ? blocks[block.index + 1] : block;
  if (
    holder?.kind !== 'paragraph' ||
    holder.inlines.filter(({ kind }) => kind === 'image').length > (isAlone ? 0 : 1)
  )
    return null;
  const from = isAlone ? holder.range.start : image.range.end;
  const isCaption =
    (isAlone && holder.zone === 'caption') ||
    holder.inlines.some(
      ({ kind, range }) =>
        kind === 'emphasis' &&
        text.slice(from, range.start).trim() === '' &&
        text.slice(range.end, holder.range.end).trim() === '',
    );
  const words = holder.prose.text.trim().replaceAll(/\s+/gu, ' ');
  return isCaption && words !== '' && words.length <= LONGEST_ALT && !CREDIT_LINE.test(words) ? words : null;
}

/** It says whose the image is, and not what it shows. */
const CREDIT_LINE =
  /^\W{0,3}(?:(?:photo(?:graph|graphy)?|image|picture|illustration|graphic|art|credit|source)s?(?: (?:credits?|courtesy))?\s*(?::|©|\bby\b)|courtesy\b)|^\(?©/iu;

/** Longer ones are stories of their own. */
const LONGEST_ALT = 250;
