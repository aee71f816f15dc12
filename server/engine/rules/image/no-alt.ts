import type { Article, Block, Inline } from '../../article/article.ts';
import { addToImage, hasField, leadImage } from '../../article/frontmatter/images.ts';
import { defineRule, type Fix, type Problem } from '../../rule.ts';
import type { Edit } from '../../text/edit.ts';

export const rule = defineRule({
  id: 'image/no-alt',
  summary: 'An image of the text, or the lead image that the frontmatter describes, has no alternative text.',
  why: 'Who cannot see the image is told nothing, and neither is a search engine.',
  quiet:
    'An empty alt attribute in HTML, which says that the image is decoration; tracking pixels and badges; images that the frontmatter gives as an address alone.',
  basis: 'WCAG 2.2, 1.1.1; IPTC: alt text.',
  severity: 'warning',
  fixes: ['Insert alternative text', 'Mark as decoration'],
  options: {},
  *check({ article }) {
    yield* inFrontmatter(article);
    for (const block of article.blocks) {
      for (const inline of block.inlines) {
        if (inline.kind === 'image' && lacksAlt(article, block, inline)) {
          yield {
            range: inline.range,
            message: 'This image has no alternative text; say what it shows.',
            fixes: fixesFor(article, inline),
          };
        }
      }
    }
  },
});

const ALT_KEYS = /alt$|^alt|caption|^title$|description/u;
const STUB = 'Describe the image';

/** Only where the image has fields of its own: a bare address gets its alternative text from the template. */
function* inFrontmatter({ text, frontmatter }: Article): Generator<Problem> {
  const fields = frontmatter?.fields ?? [];
  const image = leadImage(fields);
  if (image === null || hasField(image.fields, ALT_KEYS) || hasField(fields, /imagealt|heroalt|coveralt/u))
    return;
  const edit = addToImage(text, image, `alt: "${STUB}"`);
  yield {
    range: image.address.value.range,
    message: 'The lead image has no alternative text; say in a field “alt” what it shows.',
    severity: 'information',
    fixes: edit === null ? [] : [{ title: 'Insert alternative text', safety: 'placeholder', edits: [edit] }],
  };
}

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

function fixesFor({ text }: Article, { range, text: words }: Inline): readonly Fix[] {
  if (!text.startsWith('<', range.start)) {
    if (!text.startsWith('![', range.start) || words.start !== words.end) return [];
    return [{ title: 'Insert alternative text', safety: 'placeholder', edits: insert(words.start, STUB) }];
  }
  const tag = /^<[a-z]+/iu.exec(text.slice(range.start, range.start + 20))?.[0] ?? '<img';
  const at = range.start + tag.length;
  return [
    { title: 'Insert alternative text', safety: 'placeholder', edits: insert(at, ` alt="${STUB}"`) },
    { title: 'Mark as decoration', safety: 'review', edits: insert(at, ' alt=""') },
  ];
}
