import type { Article, Block, Inline } from '../../article/article.ts';
import { curatedItems, hostOf, siteOf } from '../../article/frontmatter/curated.ts';
import { addToImage, hasField, leadImage, type FieldImage } from '../../article/frontmatter/images.ts';
import { setValue } from '../../article/frontmatter/editing/editing.ts';
import { fieldsOf, textOf, type Field } from '../../article/frontmatter/frontmatter.ts';
import { fieldNamed } from '../../article/frontmatter/keys.ts';
import { defineRule, type Fix, type Problem } from '../../rule.ts';
import { lineBreakOf, type Edit } from '../../text/edit.ts';

export const rule = defineRule({
  id: 'image/no-credit',
  summary: 'A lead or related image on somebody else’s host has no credit, caption or licence.',
  why: 'The picture is somebody’s work, and the site answers for its use.',
  quiet:
    'Images of the provider or of the house; hosts that serve everybody’s files; a credit, caption, source or licence beside the image. In the newsroom profile the images of the house that have fields of their own are asked too, and any address on another host.',
  basis: 'IPTC photo metadata; Journalism Trust Initiative.',
  severity: 'information',
  fixes: ['Insert a credit', 'Insert a caption with a credit'],
  options: {
    own: {
      type: 'strings',
      default: [],
      describe: 'Domains whose images need no credit, such as the house’s own.',
    },
  },
  *check({ article, profile, dossier, options }) {
    const items = dossier.recall(curatedItems);
    const strict = profile === 'newsroom';
    for (const { fields } of items.length > 0 ? items : [{ fields: article.frontmatter?.fields ?? [] }]) {
      const image = leadImage(fields);
      if (image === null && strict && items.length === 0) yield* ofBareAddress(article, fields, options.own);
      if (image === null || hasField(image.fields, CREDIT_KEYS)) continue;
      const host = hostOf(image.address.text);
      const isForeign = host !== null && isThirdParty(host, fields, options.own);
      if (isForeign || (strict && items.length === 0)) yield problemOf(article, image, host);
    }
    if (strict) yield* inText(article);
  },
});

/** An address alone has no room for a credit, and a newsroom that shows somebody else's picture needs one. */
function* ofBareAddress(
  article: Article,
  fields: readonly Field[],
  own: readonly string[],
): Generator<Problem> {
  const lead = fieldNamed(fields, LEAD_KEYS, (field) => (field.value.kind === 'scalar' ? field : null));
  const text = lead === null ? undefined : textOf(lead.value);
  const host = text === undefined ? null : hostOf(text);
  if (lead === null || text === undefined || host === null || hasField(fields, CREDIT_KEYS_BESIDE)) return;
  if (!isElsewhere(host, own) || homesOf(fields).some((home) => isHome(home, host))) return;
  const written = { fields: [['url', text] as const, ['credit', { placeholder: CREDIT }] as const] };
  yield {
    range: lead.value.range,
    message: `This image (hosted by ${host}) has no credit; add one, or its licence.`,
    fixes: fixOf('Insert a credit', setValue(article, lead.value, written)),
  };
}

const LEAD_KEYS = ['image', 'leadimage', 'mainimage', 'heroimage', 'coverimage', 'cover', 'featuredimage'];

/** `imageCredit`, `photo_by`, `cover_caption`. */
const CREDIT_KEYS_BESIDE =
  /(?:image|photo|picture|cover|hero|banner|lead).*(?:credit|caption|licen[cs]e|copyright|attribution|source|author|byline|owner|by$)|^(?:credits?|caption|photographer|photos?|courtesy)$/u;

const CREDIT_KEYS =
  /credit|caption|licen[cs]e|copyright|attribution|^source$|sourcename|photographer|author|byline|rights|owner|courtesy/u;

/** Hosts that belong to a site under another name. */
const SISTERS: ReadonlyMap<string, string> = new Map([
  ['ytimg.com', 'youtube.com'],
  ['youtu.be', 'youtube.com'],
  ['twimg.com', 'twitter.com'],
  ['x.com', 'twitter.com'],
  ['fbcdn.net', 'facebook.com'],
  ['githubusercontent.com', 'github.com'],
  ['licdn.com', 'linkedin.com'],
  ['redd.it', 'reddit.com'],
  ['guim.co.uk', 'theguardian.com'],
  ['bbci.co.uk', 'bbc.co.uk'],
  ['bbc.com', 'bbc.co.uk'],
  ['nyt.com', 'nytimes.com'],
  ['wsj.net', 'wsj.com'],
]);

/** Hosts that serve the files of whoever pays, or of all titles of one house: their name says nothing of whose image it is. */
const DELIVERY =
  /(?:^|\.)(?:cloudfront\.net|cloudinary\.com|imgix\.net|amazonaws\.com|akamaized\.net|akamaihd\.net|azureedge\.net|windows\.net|fastly\.net|wp\.com|googleusercontent\.com|gstatic\.com|ampproject\.org|b-cdn\.net|ctfassets\.net|sanity\.io|netlify\.app|vercel\.app|github\.io|githubusercontent\.com|squarespace-cdn\.com|wixstatic\.com|shopify\.com|contentstack\.io|prismic\.io|idgesg\.net|futurecdn\.net|condecdn\.net|vox-cdn\.com|hearstapps\.com)$/u;

/** True where neither the item's provider nor any of its addresses has to do with the image's host. */
function isThirdParty(host: string, fields: readonly Field[], own: readonly string[]): boolean {
  const homes = homesOf(fields);
  return isElsewhere(host, own) && homes.length > 0 && !homes.some((home) => isHome(home, host));
}

const isElsewhere = (host: string, own: readonly string[]): boolean =>
  !DELIVERY.test(host) && !own.some((domain) => host === domain || host.endsWith(`.${domain}`));

const isHome = (home: string, host: string): boolean =>
  home === sisterOf(siteOf(host)) || namesHouse(host, home);

const sisterOf = (site: string): string => SISTERS.get(site) ?? site;

/** The sites that the item itself names: its addresses and its provider's domain. */
function homesOf(fields: readonly Field[]): readonly string[] {
  const all = fields
    .filter(({ key }) => !/image|photo|cover|related/iu.test(key))
    .flatMap((field) => [field, ...fieldsOf(field.value)]);
  return all.flatMap(({ key, value }) => {
    if (value.kind !== 'scalar' || typeof value.value !== 'string') return [];
    if (/^domain$/iu.test(key)) return [sisterOf(siteOf(value.value.toLowerCase().replace(/^www\./u, '')))];
    const host = /url$|^link$|^canonical/iu.test(key) ? hostOf(value.value) : null;
    return host === null ? [] : [sisterOf(siteOf(host))];
  });
}

/**
 * A publisher's own image host often bears its name, at times with the last dot inside it: media-cdn.example-images.com
 * or cdn.examp.le of example.com.
 */
function namesHouse(host: string, home: string): boolean {
  const name = home.split('.')[0] ?? '';
  return name.length >= 4 && (host.includes(name) || siteOf(host).replaceAll('.', '') === name);
}

const CREDIT = 'Photographer / Agency';
const CAPTION = `What the image shows. Photo: ${CREDIT}`;

function problemOf(article: Article, image: FieldImage, host: string | null): Problem {
  return {
    range: image.address.value.range,
    message: `This image${host === null ? '' : ` (hosted by ${host})`} has no credit; add one, or its licence.`,
    fixes: [
      ...fixOf('Insert a credit', addToImage(article, image, 'credit', { placeholder: CREDIT })),
      ...fixOf(
        'Insert a caption with a credit',
        addToImage(article, image, 'caption', { placeholder: CAPTION }),
      ),
    ],
  };
}

const fixOf = (title: string, edits: readonly Edit[] | null): readonly Fix[] =>
  edits === null ? [] : [{ title, safety: 'placeholder', edits }];

/** Images that stand alone in the text, without a caption or a credit beside them. */
function* inText({ text, blocks }: Article): Generator<Problem> {
  for (const block of blocks) {
    const image = block.kind === 'paragraph' && block.prose.text.trim() === '' ? imageIn(block) : undefined;
    if (image === undefined || image.destination === null) continue;
    const beside = blocks[block.index + 1];
    const words = text.slice(image.range.start, image.range.end);
    if (CREDIT_WORDS.test(words) || (beside !== undefined && isCaption(beside))) continue;
    yield {
      range: image.range,
      message: 'This image has no credit and no caption; add one under it.',
      fixes: captionUnder(text, block),
    };
  }
}

/** A paragraph under an image that has one to itself. */
function captionUnder(text: string, { range, containers }: Block): readonly Fix[] {
  if (containers.length > 0) return [];
  const lineBreak = lineBreakOf(text);
  const edit = { start: range.end, end: range.end, text: `${lineBreak}${lineBreak}*[${CAPTION}]*` };
  return fixOf('Insert a caption with a credit', [edit]);
}

const imageIn = ({ inlines }: Block): Inline | undefined => inlines.find(({ kind }) => kind === 'image');

const CREDIT_WORDS =
  /\b(?:photo|image|picture|graphic|chart|illustration|credit|courtesy|source|licen[cs]e|CC[ -]BY)\b\s*(?:by|:|©)|©/iu;

const isCaption = ({ zone, prose }: Block): boolean =>
  zone === 'caption' || CREDIT_WORDS.test(prose.text.slice(0, 200));
