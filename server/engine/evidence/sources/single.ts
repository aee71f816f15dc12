import type { Article } from '../../article/article.ts';
import type { Wording } from '../../article/wording.ts';
import { moved, type Range } from '../../text/range.ts';
import { PLATFORMS } from '../../language/hosts.ts';
import type { Evidence, Source } from '../evidence.ts';
import { isReference } from '../passages.ts';
import { hostOf } from './sources.ts';

/** What all citations of an article rest on. */
export interface OneSource {
  readonly kind: 'host' | 'site' | 'person';
  /** A host or a name; '' for the site itself. */
  readonly name: string;
  readonly citations: readonly Range[];
}

/** Fewer citations than these rest on one source by chance. */
const FEWEST = 3;

/** The one source of all citations, or null where there are several, or something that cannot be told. */
export function oneSourceOf(article: Article, { sources }: Evidence): OneSource | null {
  const linked = new Set(sources.filter(({ form }) => form === 'link').map(placeOf));
  const credits = sources.filter((source) => !NOTES.has(source.form) && !linked.has(placeOf(source)));
  const links = article.blocks.flatMap(({ wording, zone, origin }) =>
    CITES.has(zone)
      ? wording
          .recall(citationsIn)
          .map(({ range, page, site }) => ({ range: moved(range, origin), page, site }))
      : [],
  );
  if (
    article.blocks.some(
      ({ kind, inlines }) => kind === 'component' || inlines.some((inline) => inline.kind === 'html'),
    )
  )
    return null;
  if (links.length > 0) return credits.length > 0 ? null : oneHost(links);
  return onePerson(credits);
}

const placeOf = ({ block, sentence }: Source): string => `${block}:${sentence}`;

/** A note counts by the links that it holds. */
const NOTES: ReadonlySet<string> = new Set(['link', 'footnote']);
/** Headings that are links make a list of pages, and no citations. */
const CITES: ReadonlySet<string> = new Set([
  'body',
  'deck',
  'list',
  'lead-in',
  'caption',
  'footnote',
  'source-line',
  'table',
]);

/** A link that cites a page; its range counts from the block's origin. */
interface Citation {
  readonly range: Range;
  readonly page: string;
  readonly site: string | null;
}

const citationsIn = ({ inlines }: Wording): readonly Citation[] =>
  inlines.flatMap((inline) => {
    const { range, destination: page } = inline;
    if (!isReference(inline) || page === null || page === '') return [];
    return /^(?:#|mailto:|tel:)/iu.test(page) ? [] : [{ range, page, site: siteOf(page) }];
  });

function oneHost(links: readonly Citation[]): OneSource | null {
  if (links.length < FEWEST) return null;
  const hosts = new Set(links.map(({ site }) => site));
  const [host] = hosts;
  if (host === undefined || host === null || hosts.size > 1 || PLATFORMS.has(host)) return null;
  // The pages of a handbook refer to the pages next door, and do not cite them.
  if (host === '' && links.every(({ page }) => NEXT_DOOR.test(page))) return null;
  const pages = new Set(links.map(({ page }) => page));
  // One page cited again and again is told apart from a list of a site's own pages only by its number.
  if (pages.size < 2 && links.length < FEWEST) return null;
  return { kind: host === '' ? 'site' : 'host', name: host, citations: links.map(({ range }) => range) };
}

/** The host without what stands in front of its registered name; '' for a page of the site itself, null for a template. */
function siteOf(destination: string): string | null {
  if (/[{}<>$]/u.test(destination)) return null;
  const host = hostOf(destination);
  if (host === null) return /^[a-z][a-z\d+.-]*:/iu.test(destination) ? null : '';
  const labels = host.split('.');
  const short = labels.length > 2 && /^(?:co|com|org|net|gov|ac|edu|go|or|ne)$/u.test(labels.at(-2) ?? '');
  return labels.slice(short ? -3 : -2).join('.');
}

const NEXT_DOOR = /^\.{1,2}\/|^[^:?#/][^:?#]{0,200}\.(?:mdx?|qmd|html?)(?:[?#]|$)/i;

/** All is credited to one name; pronouns go with it, anybody else makes a second source. */
function onePerson(credits: readonly Source[]): OneSource | null {
  if (credits.length < FEWEST || credits.some(({ form }) => form !== 'attribution')) return null;
  let person = '';
  let name = '';
  const own: Range[] = [];
  for (const credit of credits) {
    if (PRONOUN.test(credit.name)) {
      own.push(credit.range);
      continue;
    }
    const last = /(\p{Lu}[\p{L}-]+)(?:'s)?$/u.exec(credit.name)?.[1];
    if (last === undefined || (person !== '' && last !== person)) return null;
    person = last;
    if (credit.name.length > name.length) name = credit.name;
    own.push(credit.range);
  }
  return person === '' || own.length < FEWEST ? null : { kind: 'person', name, citations: own };
}

const PRONOUN = /^(?:he|she|they)$/iu;
